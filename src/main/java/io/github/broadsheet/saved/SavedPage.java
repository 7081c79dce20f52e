package io.github.broadsheet.saved;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A page as somebody saved it: a file of HTML, plain or gzipped; the complete save of a browser, a file with a folder of
 * its pictures beside it; or an MHTML archive ({@code .mht}, {@code .mhtml}). What the save tells about itself is used:
 * the address that browsers leave in a comment, the address, charset and date of an archive.
 *
 * <pre>{@code
 * SavedPage page = SavedPage.open(Path.of("story.mhtml"));
 * Article article = page.article(parser::parse);
 * }</pre>
 *
 * <p>MHTML needs {@code org.apache.james:apache-mime4j-core}, which is not among the library's own dependencies.
 */
public final class SavedPage {
    private final Source source;
    private final Origin origin;
    private final LocalFiles files;

    private SavedPage(Source source, Origin origin, LocalFiles files) {
        this.source = source;
        this.origin = origin;
        this.files = files;
    }

    /** A parser's method: {@code parser::parse} or {@code parser::explain}. */
    @FunctionalInterface
    public interface Parsing<T> {
        /**
         * What becomes of a source.
         *
         * @throws IOException if it cannot be read
         */
        T of(Source source) throws IOException;
    }

    /**
     * Looks at a saved page. A file of HTML is read by the parser, an archive here.
     *
     * @throws IOException if an archive cannot be read, holds no page, or needs a library that is not there; the message
     *     names the file
     */
    public static SavedPage open(Path file) throws IOException {
        Path name = file.getFileName();
        if (name == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
            return of(Source.file(file)); // the parser tells what is wrong
        }
        if (isArchive(name.toString())) {
            return archive(file);
        }
        Origin origin = SaveMark.of(file);
        return new SavedPage(origin.tell(Source.file(file)), origin, LocalFiles.beside(file));
    }

    /** A page of which nothing more is known than what the source tells. */
    public static SavedPage of(Source source) {
        return new SavedPage(source, Origin.UNKNOWN, LocalFiles.NONE);
    }

    /** Whether a folder holds what a browser saved along with a page, which lies beside it. */
    public static boolean isFolderOfAPage(Path folder) {
        return LocalFiles.isBesideItsPage(folder);
    }

    private static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".mht") || lower.endsWith(".mhtml");
    }

    private static SavedPage archive(Path file) throws IOException {
        try {
            MhtmlPart page = MhtmlReader.read(file);
            Source source = Source.bytes(page.html());
            Source declared = page.charset().map(source::declaredAs).orElse(source);
            return new SavedPage(page.origin().tell(declared), page.origin(), LocalFiles.NONE);
        } catch (NoClassDefFoundError e) {
            throw new IOException(
                    "cannot read " + file + ": MHTML needs org.apache.james:apache-mime4j-core on the class path", e);
        }
    }

    /** The page to parse, with what the save tells about it. */
    public Source source() {
        return source;
    }

    /** The address that the save gives. */
    public Optional<String> url() {
        return origin.url();
    }

    /** The same, found at this address, whatever the save says. */
    public SavedPage at(String address) {
        return new SavedPage(source.at(address), origin.at(address), files);
    }

    /** The same, read as the plain text of a page. */
    public SavedPage asTextDump() {
        return new SavedPage(source.asTextDump(), origin, files);
    }

    /**
     * The article, pictures that were saved along with the page at their place beside it: {@code story_files/dam.jpg}.
     *
     * @throws IOException if the page cannot be read
     */
    public Article article(Parsing<Article> parse) throws IOException {
        return files.in(parse.of(source));
    }

    /**
     * The explanation, its article as {@link #article} gives it.
     *
     * @throws IOException if the page cannot be read
     */
    public Explanation explanation(Parsing<Explanation> explain) throws IOException {
        Explanation explanation = explain.of(source);
        return new Explanation(files.in(explanation.article()), explanation.candidates(), explanation.verdicts());
    }
}
