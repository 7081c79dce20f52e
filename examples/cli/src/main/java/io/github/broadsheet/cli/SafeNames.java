package io.github.broadsheet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of files that every system takes and that lead nowhere else. */
final class SafeNames {
    private static final int LONGEST = 150; // bytes: most systems take 255, and endings follow
    private static final String RESERVED = "<>:\"/\\|?*";
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private SafeNames() {}

    /** A relative path below a folder: its elements, apart by slashes, each made safe. */
    static String path(String slashed) {
        return List.of(slashed.split("/")).stream()
                .filter(element -> !element.isEmpty())
                .map(SafeNames::element)
                .collect(Collectors.joining("/"));
    }

    private static String element(String name) {
        var out = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < name.length() && bytes < LONGEST; ) {
            int c = name.codePointAt(i);
            boolean safe = !Character.isISOControl(c)
                    && RESERVED.indexOf(c) < 0
                    && !(c <= Character.MAX_VALUE && Character.isSurrogate((char) c));
            out.appendCodePoint(safe ? c : '_');
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            i += Character.charCount(c);
        }
        int last = out.length() - 1;
        while (last >= 0 && (out.charAt(last) == '.' || out.charAt(last) == ' ')) {
            out.setCharAt(last--, '_');
        }
        return isDevice(out.toString()) ? "_" + out : out.toString();
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        return DEVICES.contains((dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT));
    }
}
