package io.github.broadsheet.saved;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Image;
import io.github.broadsheet.model.Metadata;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a browser puts beside a page that it saves whole, with the page's pictures. The page gives them relative
 * addresses, which led nowhere if they were resolved against the page's address on the web: here they get the way from
 * the page's file to theirs, {@code story_files/dam.jpg}.
 */
final class LocalFiles {
    /** What browsers append to the page's name, by their language; see "Connected Files" in the Windows documentation. */
    private static final Set<String> ENDINGS = Set.of(
            "files",
            "file",
            "dateien",
            "fichiers",
            "archivos",
            "arquivos",
            "ficheiros",
            "bestanden",
            "pliki",
            "soubory",
            "súbory",
            "filer",
            "tiedostot",
            "dosyalar",
            "файлы",
            "файли",
            "fitxers",
            "fitxategiak",
            "datoteke",
            "fajlovi",
            "failid",
            "fails",
            "elemei",
            "bylos",
            "ファイル",
            "文件",
            "檔案",
            "파일");

    static final LocalFiles NONE = new LocalFiles(null);

    private final @Nullable Path folder;

    private LocalFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The files beside a page. */
    static LocalFiles beside(Path page) throws IOException {
        String stem = stem(String.valueOf(page.getFileName()));
        Path parent = page.toAbsolutePath().getParent();
        if (parent == null) {
            return NONE;
        }
        try (Stream<Path> siblings = Files.list(parent)) {
            return siblings.filter(sibling -> isFolderOf(stem, String.valueOf(sibling.getFileName())))
                    .filter(Files::isDirectory)
                    .sorted()
                    .findFirst()
                    .map(LocalFiles::new)
                    .orElse(NONE);
        }
    }

    /** Whether the page lies beside a folder that is named like this. */
    static boolean isBesideItsPage(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        String name = String.valueOf(folder.getFileName());
        if (parent == null || !endsLikeAFolderOfFiles(name)) {
            return false;
        }
        try (Stream<Path> siblings = Files.list(parent)) {
            return siblings.filter(sibling -> isPageOf(name, String.valueOf(sibling.getFileName())))
                    .anyMatch(Files::isRegularFile);
        }
    }

    private static boolean isPageOf(String folder, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return (lower.endsWith(".html") || lower.endsWith(".htm")) && isFolderOf(stem(name), folder);
    }

    private static boolean endsLikeAFolderOfFiles(String name) {
        int end = name.length() - 1;
        while (end > 0 && "_-.".indexOf(name.charAt(end)) < 0) {
            end--;
        }
        return end > 0 && ENDINGS.contains(name.substring(end + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a folder's name is what browsers make of the name of a page without its ending. */
    static boolean isFolderOf(String stem, String folder) {
        return folder.length() > stem.length() + 1
                && folder.startsWith(stem)
                && "_-.".indexOf(folder.charAt(stem.length())) >= 0
                && ENDINGS.contains(folder.substring(stem.length() + 1).toLowerCase(Locale.ROOT));
    }

    static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        int dot = plain.lastIndexOf('.');
        return dot > 0 ? plain.substring(0, dot) : plain;
    }

    /** The article with its pictures at their places beside the page. */
    Article in(Article article) {
        if (folder == null) {
            return article;
        }
        Map<Field<?>, Found<?>> facts = new LinkedHashMap<>(article.metadata().facts());
        article.find(Field.IMAGE)
                .ifPresent(found ->
                        facts.put(Field.IMAGE, new Found<>(in(found.value()), found.provenance(), found.confidence())));
        return new Article(
                article.status(), article.notes(), new Metadata(facts), in(article.blocks()), article.wordCount());
    }

    private Image in(Image image) {
        return new Image(in(image.url()), image.alt(), image.caption(), image.credit());
    }

    private List<Block> in(List<Block> blocks) {
        return blocks.stream().map(this::in).toList();
    }

    private Block in(Block block) {
        if (block instanceof Block.Figure figure) {
            return new Block.Figure(in(figure.url()), figure.alt(), figure.caption(), figure.credit());
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(in(quote.blocks()));
        }
        if (block instanceof Block.ItemList list) {
            return new Block.ItemList(
                    list.ordered(),
                    list.items().stream()
                            .map(item -> new Block.Item(in(item.blocks())))
                            .toList());
        }
        return block;
    }

    /** The way to the file that an address means, or the address itself where there is none. */
    private String in(String address) {
        if (folder == null) {
            return address;
        }
        String name = String.valueOf(folder.getFileName());
        String plain = decoded(address);
        int at = plain.startsWith(name + "/") ? 0 : plain.indexOf("/" + name + "/") + 1;
        if (!plain.startsWith(name + "/", at)) {
            return address;
        }
        String inside = plain.substring(at + name.length() + 1);
        return isHere(folder, inside) ? way(name + "/" + inside) : address;
    }

    private static boolean isHere(Path folder, String inside) {
        if (inside.isEmpty() || inside.indexOf('\0') >= 0) {
            return false;
        }
        Path file = folder.resolve(inside).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address; // a percent sign that is only that
        }
    }

    private static String way(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException e) {
            return path;
        }
    }
}
