package io.github.broadsheet.saved;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Image;
import io.github.broadsheet.model.Metadata;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final List<String> PAGES = List.of(".html", ".htm", ".html.gz", ".htm.gz", ".HTML", ".HTM");

    static final LocalFiles NONE = new LocalFiles(null);

    private final @Nullable Path page;

    private LocalFiles(@Nullable Path page) {
        this.page = page;
    }

    /** The files beside a page. Nothing is looked up before an address asks for it. */
    static LocalFiles beside(Path page) {
        return new LocalFiles(page);
    }

    /** Whether a folder is named like the files of a page that lies beside it. */
    static boolean isBesideItsPage(Path folder) {
        String name = String.valueOf(folder.getFileName());
        int end = name.length() - 1;
        while (end > 0 && "_-.".indexOf(name.charAt(end)) < 0) {
            end--;
        }
        String stem = name.substring(0, Math.max(0, end));
        return isFolderOf(stem, name)
                && PAGES.stream().anyMatch(ending -> Files.isRegularFile(folder.resolveSibling(stem + ending)));
    }

    /** Whether a folder's name is what browsers make of the name of a page without its ending. */
    private static boolean isFolderOf(String stem, String folder) {
        return !stem.isEmpty()
                && folder.length() > stem.length() + 1
                && folder.startsWith(stem)
                && "_-.".indexOf(folder.charAt(stem.length())) >= 0
                && ENDINGS.contains(folder.substring(stem.length() + 1).toLowerCase(Locale.ROOT));
    }

    private static String stem(Path page) {
        String name = String.valueOf(page.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        int dot = plain.lastIndexOf('.');
        return dot > 0 ? plain.substring(0, dot) : plain;
    }

    /** The article with its pictures at their places beside the page. */
    Article in(Article article) {
        if (page == null) {
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
                    list.start(),
                    list.items().stream()
                            .map(item -> new Block.Item(in(item.blocks())))
                            .toList());
        }
        return block;
    }

    /** The way to the file that an address means, or the address itself where there is none. */
    private String in(String address) {
        if (page == null) {
            return address;
        }
        String stem = stem(page);
        String plain = decoded(address);
        int start = 0;
        for (int slash = plain.indexOf('/'); slash >= 0; slash = plain.indexOf('/', start)) {
            if (isFolderOf(stem, plain.substring(start, slash)) && isHere(page, plain, start, slash)) {
                return way(plain.substring(start));
            }
            start = slash + 1;
        }
        return address;
    }

    /** Whether a path from a position on leads to a file in the folder that ends at the slash, and not out of it. */
    private static boolean isHere(Path page, String path, int start, int slash) {
        try {
            Path folder = page.resolveSibling(path.substring(start, slash));
            Path file = folder.resolve(path.substring(slash + 1)).normalize();
            return file.startsWith(folder.normalize()) && Files.isRegularFile(file);
        } catch (InvalidPathException e) {
            return false; // no file of this system can be called so
        }
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
