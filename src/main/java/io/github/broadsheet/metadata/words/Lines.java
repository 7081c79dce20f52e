package io.github.broadsheet.metadata.words;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text; most texts have one. */
public final class Lines {
    private Lines() {}

    /** The lines in their order, empty ones too. */
    public static List<String> of(String text) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return List.of(text);
        }
        var lines = new ArrayList<String>();
        int from = 0;
        while (end >= 0) {
            lines.add(text.substring(from, end));
            from = end + 1;
            end = text.indexOf('\n', from);
        }
        lines.add(text.substring(from));
        return lines;
    }
}
