package io.github.broadsheet.metadata.evidence;

/** Mends the commonest break in hand-made JSON: quotation marks inside a string that nobody escaped. */
final class StrayQuotes {
    private StrayQuotes() {}

    /** The text with every quotation mark escaped that cannot begin or end a string where it stands. */
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 64);
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && inside && i + 1 < text.length()) {
                out.append(c).append(text.charAt(++i));
                continue;
            }
            if (c == '"') {
                if (!inside) {
                    inside = true;
                } else if (endsString(text, i + 1)) {
                    inside = false;
                } else {
                    out.append('\\');
                }
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean endsString(String text, int from) {
        int i = afterBlanks(text, from);
        if (i >= text.length()) {
            return true;
        }
        char c = text.charAt(i);
        if (c != ',') {
            return c == ':' || c == '}' || c == ']';
        }
        int next = afterBlanks(text, i + 1);
        return next >= text.length() || "\"{[]}-0123456789tfn".indexOf(text.charAt(next)) >= 0;
    }

    private static int afterBlanks(String text, int from) {
        int i = from;
        int end = Math.min(text.length(), from + 1000);
        while (i < end && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
