package io.github.broadsheet.cli;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.write.JsonWriter;
import io.github.broadsheet.write.TextWriter;
import java.nio.file.Path;
import java.util.Locale;

/** How an article is printed. */
enum Format {
    /** JSON for people: indented, one object after another. */
    JSON {
        @Override
        Printer printer(boolean several) {
            var json = new JsonWriter().indented();
            return (page, article) -> (several ? json.with(SOURCE, page.toString()) : json).write(article) + "\n";
        }
    },
    /** JSON for programs: one object a line, each with the page that it comes from. */
    JSONL {
        @Override
        Printer printer(boolean several) {
            var json = new JsonWriter();
            return (page, article) -> json.with(SOURCE, page.toString()).write(article) + "\n";
        }
    },
    /** Text for people. Of several pages, each is headed by its file name, as {@code head} does it. */
    TEXT {
        @Override
        Printer printer(boolean several) {
            var text = new TextWriter();
            return (page, article) ->
                    several ? "==> " + page + " <==\n\n" + text.write(article) + "\n" : text.write(article);
        }
    };

    private static final String SOURCE = "source";

    /** Turns one page's article into what is printed. */
    @FunctionalInterface
    interface Printer {
        String print(Path page, Article article);
    }

    /** A printer for one page alone, or for one of several. */
    abstract Printer printer(boolean several);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
