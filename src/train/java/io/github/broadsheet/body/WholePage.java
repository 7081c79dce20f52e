package io.github.broadsheet.body;

import io.github.broadsheet.build.BlockBuilder;
import io.github.broadsheet.chrome.ChromeRules;
import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.metadata.Facts;
import io.github.broadsheet.metadata.MetadataReader;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Removal;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.outline.Outline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a page as the library would give it with a given draft of its body: chrome taken out, blocks built. */
final class WholePage {
    private static final Setup NOTHING_SAID = new Setup(null, 0, List.of(), List.of());

    private WholePage() {}

    static String text(Draft draft) {
        Outline outline = draft.layout.outline;
        var body = new BodyReading(draft.probabilities, draft.removals(), Status.ARTICLE);
        Facts facts = MetadataReader.read(outline, body.span(), NOTHING_SAID);
        List<@Nullable Removal> removals = ChromeRules.apply(outline, body, facts, NOTHING_SAID);
        var text = new StringBuilder();
        Block.read(BlockBuilder.build(outline, segment -> removals.get(segment) == null), text::append);
        return text.toString();
    }
}
