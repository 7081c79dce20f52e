package io.github.broadsheet.build;

import io.github.broadsheet.build.Frame.Kind;
import io.github.broadsheet.outline.Addresses;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.page.Pace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The article's pictures and embeds as blocks, and the segments that went into them as captions. */
final class Figures {
    private final List<Placed> placed = new ArrayList<>();
    private final Captions captions;

    Figures(Outline outline, Structure structure, Kept kept, Addresses addresses, InlineReader inlines) {
        var pace = new Pace(outline.page(), "its pictures were found");
        int start = Surroundings.start(outline, kept);
        List<Visual> visuals = Visuals.between(start, kept.last() + 1, outline, structure, addresses, pace);
        captions = new Captions(outline, structure, kept, visuals);
        if (visuals.isEmpty()) {
            return;
        }
        var surroundings = new Surroundings(outline, kept, captions);
        var reader = new CaptionReader(inlines);
        for (int i = 0; i < visuals.size() && !pace.isLate(); i++) {
            Visual visual = visuals.get(i);
            if (surroundings.accepts(visual)) {
                placed.add(new Placed(visual.at(), nest(visual), reader.read(visual, captions.of(i))));
            } else {
                captions.release(i);
            }
        }
    }

    private static @Nullable Frame nest(Visual visual) {
        Frame form = Frame.formOf(visual.frame());
        return form == null || form.kind() == Kind.FIGURE ? Frame.nestOf(visual.frame()) : form.around();
    }

    /** The blocks, in reading order. */
    List<Placed> placed() {
        return placed;
    }

    /** Whether a segment is a caption or a credit of one of them. */
    boolean contain(int segment) {
        return captions.contains(segment);
    }
}
