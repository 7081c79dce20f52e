package io.github.broadsheet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Under which address each page was found, by the name of its file. */
final class UrlTable {
    private final Map<String, String> byName;
    private final Optional<String> otherwise;

    private UrlTable(Map<String, String> byName, Optional<String> otherwise) {
        this.byName = byName;
        this.otherwise = otherwise;
    }

    /** One address for whatever page there is; null where none is known. */
    static UrlTable always(String url) {
        return new UrlTable(Map.of(), Optional.ofNullable(url));
    }

    /**
     * Reads a table in UTF-8: file name, tab, URL on each line; blank lines are passed over.
     *
     * @throws IOException if it cannot be read or a line has another form
     */
    static UrlTable read(Path file) throws IOException {
        var byName = new HashMap<String, String>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    byName.put(line.substring(0, tab), line.substring(tab + 1).strip());
                } else if (!line.isBlank()) {
                    throw new IOException("line " + number + " is not: file name, tab, URL");
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException("not a table in UTF-8", e);
        }
        return new UrlTable(byName, Optional.empty());
    }

    /** The address of a page, if it is known. */
    Optional<String> find(Path page) {
        return Optional.ofNullable(byName.get(page.getFileName().toString())).or(() -> otherwise);
    }
}
