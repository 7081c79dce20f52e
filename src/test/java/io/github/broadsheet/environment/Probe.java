package io.github.broadsheet.environment;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.page.Source;
import io.github.broadsheet.write.HtmlWriter;
import io.github.broadsheet.write.JsonWriter;
import io.github.broadsheet.write.MarkdownWriter;
import io.github.broadsheet.write.ReportWriter;
import io.github.broadsheet.write.TextWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A program that prints, for each page of a folder, a digest of all that the library makes of it. */
public final class Probe {
    private Probe() {}

    /** Prints the digests of a folder's pages. */
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        ArticleParser parser = ArticleParser.create();
        // the console's charset is one of those that must not matter
        var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        for (Path page : pages(Path.of(args[0]))) {
            out.println(page.getFileName() + " " + digest(parser, page));
        }
    }

    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(html|txt)"))
                    .sorted()
                    .toList();
        }
    }

    /** A digest of the article in every form and of the report. */
    static String digest(ArticleParser parser, Path page) throws IOException, NoSuchAlgorithmException {
        Source source = Source.file(page).at("https://example.org/world/story");
        Explanation all = parser.explain(page.toString().endsWith(".txt") ? source.asTextDump() : source);
        String written = new JsonWriter().write(all.article())
                + new TextWriter().write(all.article())
                + new MarkdownWriter().write(all.article())
                + new HtmlWriter().write(all.article())
                + new ReportWriter().write(all);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
