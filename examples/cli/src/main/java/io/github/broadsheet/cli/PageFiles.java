package io.github.broadsheet.cli;

import io.github.broadsheet.saved.SavedPage;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * The page files that the arguments name: a file as it is, a folder by the endings that its pages have. Folders of
 * pictures that a browser saved along with a page are not entered.
 */
final class PageFiles {
    /** The endings of saved pages. */
    static final List<String> PAGES =
            List.of(".html", ".htm", ".html.gz", ".htm.gz", ".mht", ".mhtml", ".warc", ".warc.gz");
    /** The endings of text dumps. */
    static final List<String> DUMPS = List.of(".txt", ".txt.gz");

    private final List<String> endings;
    private final Path output;
    private final Messages messages;

    /** Files with these endings, the folder of output passed over; null where there is none. */
    PageFiles(List<String> endings, Path output, Messages messages) {
        this.endings = endings;
        this.output = output == null ? null : output.toAbsolutePath().normalize();
        this.messages = messages;
    }

    /** The files of all arguments in their order, those of a folder sorted by path. */
    List<PageFile> of(List<Path> arguments) {
        var files = new ArrayList<PageFile>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                files.addAll(inside(argument));
            } else {
                Path name = argument.getFileName();
                files.add(new PageFile(argument, name == null ? argument : name));
            }
        }
        return files;
    }

    private List<PageFile> inside(Path folder) {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(files));
        } catch (IOException e) {
            messages.failure("cannot read " + folder + ": " + Messages.reason(e));
        }
        if (files.isEmpty()) {
            messages.failure(folder + ": a folder without pages (" + String.join(", ", endings) + ")");
        }
        files.sort(Comparator.naturalOrder());
        return files.stream()
                .map(file -> new PageFile(file, folder.relativize(file)))
                .toList();
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        Visitor(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passedOver =
                    folder.toAbsolutePath().normalize().equals(output) || SavedPage.isFolderOfAPage(folder);
            return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (attributes.isRegularFile() && endings.stream().anyMatch(name::endsWith)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException)) { // what a loop leads to is walked already
                messages.failure("cannot read " + file + ": " + Messages.reason(e));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            if (e != null) {
                messages.failure("cannot read " + folder + ": " + Messages.reason(e));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
