package io.github.broadsheet.corpora;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The uniform sets that an import writes into a folder, each made when its first page comes, and the tally. */
final class Sets implements Closeable {
    private final Path folder;
    private final PrintStream log;
    private final Map<String, UniformSet> sets = new TreeMap<>();
    private int skipped;

    /**
     * @param names the sets to come, none of which may be in the folder
     * @param log takes a line for each entry that is left out
     */
    Sets(Path folder, List<String> names, PrintStream log) throws ImportException {
        this.folder = folder;
        this.log = log;
        for (String name : names) {
            if (Files.exists(folder.resolve(name))) {
                throw new ImportException(
                        folder.resolve(name) + " is there already: remove it, or name another folder");
            }
        }
    }

    /**
     * Adds a page to a set.
     *
     * @param page the page, gzipped
     * @throws BadEntryException if there is no such page, or it is no gzip, or empty
     */
    void add(String name, Gold gold, Path page) throws IOException, BadEntryException {
        UniformSet.check(page);
        UniformSet set = sets.get(name);
        if (set == null) {
            set = UniformSet.create(folder.resolve(name));
            sets.put(name, set);
        }
        set.add(gold, page);
    }

    /** Leaves an entry out, and says so. */
    void skip(String entry, String reason) {
        skipped++;
        log.println("skipped " + entry + ": " + reason);
    }

    int pages() {
        return sets.values().stream().mapToInt(UniformSet::pages).sum();
    }

    /** Prints how many pages each set has, and how many entries were left out. */
    void tell(PrintStream out) {
        sets.forEach((name, set) -> out.println(name + ": " + set.pages() + " pages"));
        out.println("skipped: " + skipped);
    }

    @Override
    public void close() throws IOException {
        for (UniformSet set : sets.values()) {
            set.close();
        }
    }
}
