package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.model.Inline;
import io.github.broadsheet.model.Verdict;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What holds on every page, tried on saved ones: {@code -Dbroadsheet.pages=FOLDER} names another folder of {@code
 * .html.gz} files than the shared evaluation set, {@code -Dbroadsheet.pages.most=N} another number of them than 150, spread
 * evenly.
 */
class SavedPagesTest {
    private static final List<Explanation> PAGES = new ArrayList<>();

    @BeforeAll
    static void parse() throws IOException {
        Path folder = Path.of(System.getProperty("broadsheet.pages", "../shared/eval/dev"));
        assumeTrue(Files.isDirectory(folder), () -> "no saved pages in " + folder);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList();
        }
        int most = Integer.getInteger("broadsheet.pages.most", 150);
        int step = Math.max(1, files.size() / most);
        ArticleParser parser = ArticleParser.create();
        for (int i = 0; i < files.size(); i += step) {
            PAGES.add(parser.explain(Source.file(files.get(i)).at("https://example.org/world/story")));
        }
    }

    @Test
    void theBodyHoldsEachWordThatWasKeptOnce() {
        for (Explanation page : PAGES) {
            if (page.article().notes().stream().anyMatch(note -> note.contains("JSON-LD declares"))) {
                continue; // the body is not the segments'
            }
            String body = letters(unnumbered(page.article().blocks()));
            Map<Integer, Integer> shown = new HashMap<>();
            count(captions(page.article().blocks()), 1, shown);
            int at = 0;
            for (Verdict verdict : page.verdicts()) {
                String words = letters(verdict.text());
                if (verdict.kept() && body.startsWith(words, at)) {
                    at += words.length();
                } else if (verdict.kept()) {
                    count(words, -1, shown);
                }
            }
            assertThat(at).as(page.article().title().orElse("")).isEqualTo(body.length());
            assertThat(shown.values())
                    .as("captions hold what the body does not")
                    .allMatch(left -> left >= 0);
        }
    }

    @Test
    void jsonGivesBackAnEqualArticle() {
        for (Explanation page : PAGES) {
            Article article = page.article();
            assertThat(new JsonReader().read(new JsonWriter().write(article))).isEqualTo(article);
        }
    }

    @Test
    void markdownGivesBackTheText() {
        for (Explanation page : PAGES) {
            String markdown = new MarkdownWriter(Rendition.body()).write(page.article());
            assertThat(letters(MarkdownText.of(markdown)))
                    .isEqualTo(letters(page.article().text()));
        }
    }

    @Test
    void htmlGivesBackTheText() {
        for (Explanation page : PAGES) {
            String html = new HtmlWriter(Rendition.body()).write(page.article());
            assertThat(letters(HtmlWriterTest.wordsOf(html)))
                    .isEqualTo(letters(page.article().text()));
        }
    }

    /** The words of blocks without the numbers of ordered lists, which stand nowhere on the page. */
    private static String unnumbered(List<Block> blocks) {
        var out = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Quote quote) {
                out.append(unnumbered(quote.blocks()));
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> out.append(unnumbered(item.blocks())));
            } else {
                out.append(block.text());
            }
        }
        return out.toString();
    }

    private static String captions(List<Block> blocks) {
        var out = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Figure figure) {
                out.append(Inline.textOf(figure.caption())).append(figure.credit());
            } else if (block instanceof Block.Embed embed) {
                out.append(embed.title());
            } else if (block instanceof Block.Quote quote) {
                out.append(captions(quote.blocks()));
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> out.append(captions(item.blocks())));
            }
        }
        return letters(out.toString());
    }

    private static void count(String letters, int step, Map<Integer, Integer> counts) {
        letters.chars().forEach(letter -> counts.merge(letter, step, Integer::sum));
    }

    private static String letters(String text) {
        var out = new StringBuilder(text.length());
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> out.append((char) c));
        return out.toString();
    }
}
