package io.github.broadsheet.chrome;

import io.github.broadsheet.body.BodyReading;
import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.metadata.Facts;
import io.github.broadsheet.model.Removal;
import io.github.broadsheet.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door of this room: applies every rule to every segment that the body room kept. */
public final class ChromeRules {
    private ChromeRules() {}

    /** Why each segment of the page is left out, null for those that stay. */
    public static List<@Nullable Removal> apply(Outline outline, BodyReading body, Facts facts, Setup setup) {
        var removals = new ArrayList<@Nullable Removal>();
        for (int i = 0; i < outline.segments().size(); i++) {
            removals.add(body.removal(i).orElse(null));
        }
        return removals;
    }
}
