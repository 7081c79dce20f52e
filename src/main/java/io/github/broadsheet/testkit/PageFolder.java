package io.github.broadsheet.testkit;

import io.github.broadsheet.saved.SavedPage;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A folder of saved pages, each with its file of expectations if it has one: {@code dam.html} with {@code
 * dam.expected.json}, or a folder {@code dam} with one page and {@code expected.json}. Plain text is a page, a dump of
 * one, only where expectations say so.
 */
final class PageFolder {
    static final String EXPECTED = "expected.json";

    private static final List<String> PAGES = List.of(".html", ".htm", ".html.gz", ".htm.gz", ".mht", ".mhtml");
    private static final List<String> DUMPS = List.of(".txt", ".txt.gz");

    private final Path folder;
    private final TreeMap<String, Path> pages = new TreeMap<>();
    private final TreeMap<String, Path> dumps = new TreeMap<>();
    private final TreeMap<String, Path> expected = new TreeMap<>();

    private PageFolder(Path folder) {
        this.folder = folder;
    }

    /** The pages of a folder and of those in it, by name. */
    static List<KeptPage> read(Path folder) throws IOException {
        var reader = new PageFolder(folder);
        reader.walk();
        return reader.paired();
    }

    private void walk() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return SavedPage.isFolderOfAPage(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sort(file);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void sort(Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith("/" + EXPECTED) || lower.equals(EXPECTED)) {
            expected.put(path.substring(0, path.length() - EXPECTED.length()), file);
        } else if (lower.endsWith("." + EXPECTED)) {
            expected.put(path.substring(0, path.length() - EXPECTED.length() - 1), file);
        } else if (PAGES.stream().anyMatch(lower::endsWith)) {
            pages.put(path, file);
        } else if (DUMPS.stream().anyMatch(lower::endsWith)) {
            dumps.put(path, file);
        }
    }

    private List<KeptPage> paired() {
        var all = new ArrayList<KeptPage>();
        expected.forEach((name, file) -> {
            String shown = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
            Optional<String> path = take(name);
            Path page = path.map(one -> pages.containsKey(one) ? pages.remove(one) : dumps.remove(one))
                    .orElse(null);
            boolean dump =
                    path.filter(one -> DUMPS.stream().anyMatch(one::endsWith)).isPresent();
            all.add(new KeptPage(shown.isEmpty() ? "." : shown, page, file, dump));
        });
        pages.forEach((path, file) -> all.add(new KeptPage(stem(path), file, null, false)));
        all.sort((one, other) -> one.name().compareTo(other.name()));
        return all;
    }

    /** The page that expectations are about: of that name with any ending, or the only one of the folder. */
    private Optional<String> take(String name) {
        boolean isFolder = name.isEmpty() || name.endsWith("/");
        var found = new ArrayList<String>();
        for (TreeMap<String, Path> files : List.of(pages, dumps)) {
            for (String path : files.keySet()) {
                boolean inside = path.startsWith(name) && path.indexOf('/', name.length()) < 0;
                if (isFolder ? inside : stem(path).equals(name)) {
                    found.add(path);
                }
            }
        }
        return isFolder && found.size() > 1 || found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    private static String stem(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? path.substring(0, path.length() - ".gz".length()) : path;
        int dot = plain.lastIndexOf('.');
        return dot > plain.lastIndexOf('/') ? plain.substring(0, dot) : plain;
    }
}
