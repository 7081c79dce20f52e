package io.github.broadsheet.cli;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that holds a page, or many.
 *
 * @param file the file as it was given
 * @param place its path below the folder that was given, or its name alone
 */
record PageFile(Path file, Path place) {
    /** Whether it is a crawler's archive of many pages. */
    boolean isWarc() {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    /** The path elements of its place, apart by slashes. */
    String slashedPlace() {
        var out = new StringBuilder();
        place.forEach(element -> out.append(out.isEmpty() ? "" : "/").append(element.toString()));
        return out.toString();
    }

    /** What tells it from every other file on this machine. */
    String key() {
        return file.toAbsolutePath().normalize().toString();
    }
}
