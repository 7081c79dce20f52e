package io.github.broadsheet.page;

import java.util.List;

/** Parts the lines of a dump whose texts stand apart by tabs, as those of menus do; rows of a table stay whole. */
final class Cells {
    private Cells() {}

    /** The text with a line for each such text. */
    static String parted(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        List<String> lines = DumpMarks.lines(text);
        var out = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            int cells = cells(lines.get(i));
            boolean row = cells == before || i + 1 < lines.size() && cells == cells(lines.get(i + 1));
            out.append(i == 0 ? "" : "\n");
            out.append(cells > 1 && !row ? lines.get(i).strip().replace('\t', '\n') : lines.get(i));
            before = cells;
        }
        return out.toString();
    }

    /** How many texts stand in a line. */
    private static int cells(String line) {
        String text = line.strip();
        int cells = 1;
        for (int i = 1; i < text.length(); i++) {
            cells += text.charAt(i) == '\t' && text.charAt(i - 1) != '\t' ? 1 : 0;
        }
        return cells;
    }
}
