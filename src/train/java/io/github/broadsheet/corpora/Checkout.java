package io.github.broadsheet.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A checkout of a repository.
 *
 * @param published where the repository is, for messages
 */
record Checkout(Path root, String published) {
    /** A folder that must be there. */
    Path folder(String path) throws ImportException {
        return there("folder", path, Files.isDirectory(root.resolve(path)));
    }

    /** A file that must be there. */
    Path file(String path) throws ImportException {
        return there("file", path, Files.isRegularFile(root.resolve(path)));
    }

    private Path there(String kind, String path, boolean there) throws ImportException {
        if (!there) {
            throw new ImportException(
                    "no " + kind + " " + path + " in " + root + ": is it a checkout of " + published + "?");
        }
        return root.resolve(path);
    }

    /** What a folder holds directly, in the order of the names. */
    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** The files of a folder whose names end so, in the order of the names. */
    static List<Path> list(Path folder, String suffix) throws IOException {
        return list(folder).stream()
                .filter(file -> name(file).endsWith(suffix))
                .toList();
    }

    /** The last part of a path. */
    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** The last part of a path without its ending. */
    static String stem(Path path, String suffix) {
        String name = name(path);
        return name.substring(0, name.length() - suffix.length());
    }
}
