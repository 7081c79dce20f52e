package io.github.broadsheet.write;

/** Sets lines off from the margin. */
final class Lines {
    private Lines() {}

    /** Each line behind a prefix, the first behind one of its own. A line without words gets the prefix without blanks behind. */
    static String prefixed(String text, String first, String others) {
        var out = new StringBuilder(text.length() + text.length() / 8);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            String prefix = start == 0 ? first : others;
            out.append(stop == start ? prefix.stripTrailing() : prefix).append(text, start, stop);
            if (end < 0) {
                break;
            }
            out.append('\n');
            start = end + 1;
        }
        return out.toString();
    }
}
