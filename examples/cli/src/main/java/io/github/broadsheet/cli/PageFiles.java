package io.github.broadsheet.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** The page files that the arguments name: a file as it is, a folder by the endings that its pages have. */
final class PageFiles {
    /** The endings of saved pages. */
    static final List<String> PAGES = List.of(".html", ".htm", ".html.gz");
    /** The endings of text dumps. */
    static final List<String> DUMPS = List.of(".txt");

    private final List<String> endings;
    private final Messages messages;

    PageFiles(List<String> endings, Messages messages) {
        this.endings = endings;
        this.messages = messages;
    }

    /** The files of all arguments in their order, those of a folder sorted by path. */
    List<Path> of(List<Path> arguments) {
        var files = new ArrayList<Path>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                files.addAll(inside(argument));
            } else {
                files.add(argument);
            }
        }
        return files;
    }

    private List<Path> inside(Path folder) {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(files));
        } catch (IOException e) {
            messages.failure("cannot read " + folder + ": " + Messages.reason(e));
        }
        if (files.isEmpty()) {
            messages.failure(folder + ": a folder without pages (" + String.join(", ", endings) + ")");
        }
        Collections.sort(files);
        return files;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        Visitor(List<Path> files) {
            this.files = files;
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
