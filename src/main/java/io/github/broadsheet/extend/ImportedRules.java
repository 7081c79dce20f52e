package io.github.broadsheet.extend;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Site rules that were made from a site configuration of FiveFilters' Full-Text RSS, the text files that many read-later
 * tools share, with what became of each of its lines.
 *
 * <pre>{@code
 * ImportedRules imported = ImportedRules.load(Path.of("ftr-site-config/example.org.txt"));
 * imported.notes().forEach(System.err::println);
 * ArticleParser parser = ArticleParser.builder().site(imported.rules()).build();
 * }</pre>
 *
 * <p>XPath expressions become CSS selectors where they can. Directives on fetching, log-in and headers have no meaning
 * here, for nothing is fetched; those that rewrite the page are not followed, for the page is never changed.
 *
 * @param rules the rules, possibly with nothing in them
 * @param lines every directive of the file in order
 * @see <a href="https://help.fivefilters.org/full-text-rss/site-patterns.html">The format's description</a>
 */
public record ImportedRules(SiteRules rules, List<Line> lines) implements Serializable {
    public ImportedRules {
        lines = List.copyOf(lines);
    }

    /** What became of a directive. */
    public enum Outcome {
        /** The rules say the same. */
        TRANSLATED,
        /** The rules say nearly the same; the reason tells the difference. */
        APPROXIMATED,
        /** The rules lack it. */
        NOT_TRANSLATED,
        /** It has no meaning for a library that fetches nothing and changes no page. */
        IGNORED
    }

    /**
     * A directive of the file.
     *
     * @param number its line, from 1
     * @param directive its name, such as {@code strip}
     * @param value what it says
     * @param reason why it was not translated as it stands, empty where it was
     */
    public record Line(int number, String directive, String value, Outcome outcome, String reason)
            implements Serializable {
        @Override
        public String toString() {
            String end = reason.isEmpty() ? "" : ": " + reason;
            return "line " + number + ", " + directive + ": " + value + " – "
                    + outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ') + end;
        }
    }

    /**
     * Reads a site configuration. Its host is the name of the file: {@code example.org.txt} holds for that host and those
     * below it, {@code .example.org.txt} only for those below it.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if its name is that of no host
     */
    public static ImportedRules load(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String host = name.endsWith(".txt") ? name.substring(0, name.length() - ".txt".length()) : name;
        return read(host.startsWith(".") ? "*" + host : host, Files.readString(file));
    }

    /**
     * Reads the text of a site configuration for a host.
     *
     * @throws IllegalArgumentException if that is no host
     */
    public static ImportedRules read(String host, String text) {
        return new SiteConfigReader(SiteRules.forHost(host)).read(text);
    }

    /** The lines that the rules do not follow as they stand. */
    public List<Line> notes() {
        return lines.stream()
                .filter(line -> line.outcome() != Outcome.TRANSLATED)
                .toList();
    }
}
