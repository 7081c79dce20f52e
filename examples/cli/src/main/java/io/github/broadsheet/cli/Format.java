package io.github.broadsheet.cli;

import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.write.HtmlWriter;
import io.github.broadsheet.write.JsonWriter;
import io.github.broadsheet.write.MarkdownWriter;
import io.github.broadsheet.write.ReportWriter;
import io.github.broadsheet.write.TextWriter;
import java.util.Locale;

/** How an article is printed. */
enum Format {
    /** JSON for people: indented, one object after another. */
    JSON(".json", true) {
        @Override
        Printer printer(boolean several) {
            var json = new JsonWriter().indented();
            return (page, explained) -> (several ? json.with(SOURCE, page) : json).write(explained.article()) + "\n";
        }
    },
    /** JSON for programs: one object a line, each with the page that it comes from. */
    JSONL(".jsonl", true) {
        @Override
        Printer printer(boolean several) {
            var json = new JsonWriter();
            return (page, explained) -> json.with(SOURCE, page).write(explained.article()) + "\n";
        }
    },
    /** Text for people. Of several pages, each is headed by its file name, as {@code head} does it. */
    TEXT(".txt", true) {
        @Override
        Printer printer(boolean several) {
            var text = new TextWriter();
            return (page, explained) -> headed(page, text.write(explained.article()), several);
        }
    },
    /** Markdown, several pages headed as in {@link #TEXT}. */
    MARKDOWN(".md", true) {
        @Override
        Printer printer(boolean several) {
            var markdown = new MarkdownWriter();
            return (page, explained) -> headed(page, markdown.write(explained.article()), several);
        }
    },
    /** Clean HTML. */
    HTML(".html", false) {
        @Override
        Printer printer(boolean several) {
            var html = new HtmlWriter();
            return (page, explained) -> html.write(explained.article());
        }
    },
    /** The report that tells how the article came about, an HTML file of its own. */
    REPORT(".report.html", false) {
        @Override
        Printer printer(boolean several) {
            var report = new ReportWriter();
            return new Printer() {
                @Override
                public String print(String page, Explanation explained) {
                    return report.write(explained);
                }

                @Override
                public boolean explains() {
                    return true;
                }
            };
        }
    };

    private static final String SOURCE = "source";

    private final String ending;
    private final boolean stream;

    Format(String ending, boolean stream) {
        this.ending = ending;
        this.stream = stream;
    }

    /** Turns one page into what is printed. */
    @FunctionalInterface
    interface Printer {
        String print(String page, Explanation explained);

        /** Whether more than the article is needed. */
        default boolean explains() {
            return false;
        }
    }

    /** The ending of a file in this format. */
    String ending() {
        return ending;
    }

    /** Whether several pages can be printed one after the other. */
    boolean isStream() {
        return stream;
    }

    /** A printer for one page alone, or for one of several. */
    abstract Printer printer(boolean several);

    private static String headed(String page, String text, boolean several) {
        return several ? "==> " + page + " <==\n\n" + text + "\n" : text;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
