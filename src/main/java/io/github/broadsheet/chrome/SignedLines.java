package io.github.broadsheet.chrome;

/** The lines in which a text is signed, or its author told of: initials, addresses, the name of the site. */
final class SignedLines {
    private static final int ADDRESSED = 8;
    private static final int LETTERS = 3;
    private static final int HOST = 3;

    private SignedLines() {}

    /** Whether a line ends the text with a name and an e-mail address. */
    static boolean isAddressed(Line line) {
        String text = line.segment().text();
        int at = text.indexOf('@');
        return line.place() == Place.TAIL
                && line.words() <= ADDRESSED
                && at > 0
                && text.indexOf('.', at) > 0
                && !line.endsSentence();
    }

    /** Whether a line ends the text with letters alone, parted by strokes or behind a rule: {@code dpa/jf}, {@code ==== M.J.}. */
    static boolean isInitialled(Line line) {
        return line.place() == Place.TAIL
                && line.words() <= LETTERS
                && Initials.are(line.segment().text());
    }

    /** Whether a line says who an author is, and how to reach them. */
    static boolean tellsOfAuthor(Line line) {
        String text = line.segment().text();
        return line.place() != Place.HEAD
                && text.indexOf('@') > 0
                && !line.isHeading()
                && Character.isLetter(text.charAt(0))
                && line.segment().box().nearest("blockquote") == null
                && line.story().beginsWithAuthor(line.folded());
    }

    /** Whether a line ends the text with the site's name or host. */
    static boolean isSiteName(Line line) {
        return line.place() == Place.TAIL
                && (isHost(line) || line.folded().equals(line.story().site()));
    }

    private static boolean isHost(Line line) {
        String text = line.segment().text();
        int dot = text.lastIndexOf('.');
        return line.words() <= HOST
                && dot > 1
                && dot < text.length() - 1
                && text.indexOf(' ') < 0
                && Character.isLetter(text.charAt(dot - 1))
                && Character.isLetter(text.charAt(dot + 1));
    }
}
