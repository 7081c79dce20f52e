package io.github.broadsheet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A folder with a file for each page. A table in it, {@code pages.tsv}, tells which file is whose: so no two pages share
 * a file, a file that somebody else put there is left alone, and a later run knows what is done. A file is there whole or
 * not at all.
 */
final class OutputFolder implements Target {
    static final String TABLE = "pages.tsv";

    private final Path folder;
    private final String ending;
    private final boolean anew;
    private final Map<String, String> fileOf = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private OutputFolder(Path folder, String ending, boolean anew) {
        this.folder = folder;
        this.ending = ending;
        this.anew = anew;
    }

    /**
     * Opens a folder, which is made where it is not there.
     *
     * @param ending of the files that are written
     * @param anew whether pages that are there are written again
     */
    static OutputFolder open(Path folder, String ending, boolean anew) throws IOException {
        Files.createDirectories(folder);
        var output = new OutputFolder(folder, ending, anew);
        output.readTable();
        return output;
    }

    private void readTable() throws IOException {
        Path table = folder.resolve(TABLE);
        if (!Files.exists(table)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(table)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    String file = line.substring(0, tab);
                    taken.add(file.toLowerCase(Locale.ROOT));
                    if (file.endsWith(ending)) {
                        fileOf.put(line.substring(tab + 1), file);
                    }
                }
            }
        }
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public boolean has(Input page) {
        String file = fileOf.get(key(page));
        return !anew && file != null && Files.exists(folder.resolve(file));
    }

    @Override
    public void write(Input page, String printed) throws IOException {
        String known = fileOf.get(key(page));
        Path file = folder.resolve(known == null ? claim(page) : known);
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, printed);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives a page a name that is nobody's yet, and notes it before the file is there. */
    private String claim(Input page) throws IOException {
        String place = SafeNames.path(page.place());
        String name = place + ending;
        for (int i = 2; isTaken(name); i++) {
            name = place + "~" + i + ending;
        }
        taken.add(name.toLowerCase(Locale.ROOT));
        fileOf.put(key(page), name);
        Files.writeString(
                folder.resolve(TABLE),
                name + "\t" + key(page) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return name;
    }

    private boolean isTaken(String name) {
        return taken.contains(name.toLowerCase(Locale.ROOT)) || Files.exists(folder.resolve(name));
    }

    private static String key(Input page) {
        return page.key().replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
