package io.github.broadsheet.testkit;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.page.Source;
import io.github.broadsheet.saved.SavedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A saved page with what should come out of it.
 *
 * @param name what to call it
 * @param page the page, null where only expectations are there
 * @param expected the file of expectations, null where there is none
 * @param dump whether the page is the plain text of one
 */
record KeptPage(String name, @Nullable Path page, @Nullable Path expected, boolean dump) {

    /** Reads the expectations; nothing is expected of a page without any. */
    ExpectedArticle expectations() throws IOException {
        if (expected == null) {
            return ExpectedArticle.read("{}");
        }
        try {
            return ExpectedArticle.read(Files.readString(expected));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(expected + ": " + e.getMessage(), e);
        }
    }

    /** What a parser makes of the page, with the address and the moment that the expectations name. */
    Article article(ArticleParser parser) throws IOException {
        return saved().article(source -> parser.parse(fetched(source)));
    }

    /** The page, found where the expectations say. */
    SavedPage saved() throws IOException {
        if (page == null) {
            throw new IOException("no page beside " + expected);
        }
        SavedPage saved = SavedPage.open(page);
        SavedPage page = dump ? saved.asTextDump() : saved;
        return expectations().url().map(page::at).orElse(page);
    }

    private Source fetched(Source source) throws IOException {
        Optional<String> moment = expectations().fetched();
        try {
            return moment.map(Instant::parse).map(source::fetchedAt).orElse(source);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(expected + ": fetched is no ISO 8601 instant: " + moment.orElse(""), e);
        }
    }

    /** How what a parser makes of the page differs from the expectations. */
    List<Difference> differences(ArticleParser parser) throws IOException {
        return expectations().differences(article(parser));
    }

    /** Writes what a parser makes of the page as its expectations. */
    void accept(ArticleParser parser) throws IOException {
        Article article = article(parser);
        Path file = expected == null ? beside() : expected;
        Files.writeString(
                file, ExpectedArticle.of(article, expectations().fetched()).json());
    }

    private Path beside() {
        if (page == null) {
            throw new IllegalStateException("neither page nor expectations");
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        return page.resolveSibling(last + "." + PageFolder.EXPECTED);
    }
}
