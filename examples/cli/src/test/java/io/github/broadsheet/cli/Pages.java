package io.github.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small pages for tests, written to a folder. */
final class Pages {
    private static final String PARAGRAPH =
            "<p>%s The harbour board met on Tuesday evening and agreed, after a long debate, to rebuild the old pier"
                    + " before the winter storms set in, as the mayor had asked in spring.</p>";

    private Pages() {}

    /** A story of three paragraphs with this headline. */
    static String story(String headline) {
        return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>" + headline
                + "</title></head><body><article><h1>" + headline + "</h1>" + PARAGRAPH.formatted("First.")
                + PARAGRAPH.formatted("Second.") + PARAGRAPH.formatted("Third.") + "</article></body></html>";
    }

    static Path write(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
