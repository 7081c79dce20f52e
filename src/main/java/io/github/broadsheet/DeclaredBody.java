package io.github.broadsheet;

import io.github.broadsheet.build.BlockBuilder;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Words;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The article's text as a page declares it in its data. It is often cut or runs together, so it is looked at only where the
 * page's elements hold next to nothing of it: a page that scripts were to fill.
 */
final class DeclaredBody {
    static final String NOTE = "the body is the one that the page's JSON-LD declares: its elements hold none";

    private static final int FEWEST_WORDS = 100;
    private static final int TIMES = 4;

    private final String text;
    private final Limits limits;

    DeclaredBody(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** Whether it is a whole article, and many times as long as the body that was found. */
    boolean isMoreThan(int wordsFound) {
        if (text.length() < FEWEST_WORDS || text.length() / 2 < (long) wordsFound * TIMES) {
            return false;
        }
        int words = Words.count(text);
        return words >= FEWEST_WORDS && words > (long) wordsFound * TIMES;
    }

    /** Its blocks: some sites write lines, some markup. */
    List<Block> blocks() {
        boolean markup = text.contains("</") || text.contains("<br");
        try {
            var page = PageReader.read(markup ? Source.html(text) : Source.text(text), limits);
            return BlockBuilder.build(Outline.of(page), segment -> true);
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory failed to be read", e);
        }
    }
}
