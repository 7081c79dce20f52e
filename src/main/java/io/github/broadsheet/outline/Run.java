package io.github.broadsheet.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text since the last boundary: white space collapsed and words counted while it is read. */
final class Run {
    private static final int USUAL_LENGTH = 1_024;

    /** How many links or buttons have begun. */
    int links;

    private final List<Node> nodes = new ArrayList<>();
    private final Set<Node> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
    private char[] text;
    private char[] raw;
    private int length;
    private int words;
    private int linkWords;
    private int boldWords;
    private boolean blank;

    Run() {
        this(USUAL_LENGTH);
    }

    private Run(int room) {
        text = new char[room];
        raw = new char[room];
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    boolean hasWords() {
        return words > 0;
    }

    void lineBreak(Element element) {
        if (!isEmpty()) {
            nodes.add(element);
            reserve(1);
            text[length++] = '\n';
            blank = false;
        }
    }

    /** Adds a text node; tells whether it has anything but white space. */
    boolean append(TextNode node, boolean link, boolean bold) {
        int start = length;
        int added = append(node.getWholeText());
        if (length > start || !isEmpty()) {
            nodes.add(node);
        }
        words += added;
        linkWords += link ? added : 0;
        boldWords += bold ? added : 0;
        return length > start;
    }

    /** Notes that no reader sees a text that will be added. */
    void noteUnseen(TextNode node) {
        unseen.add(node);
    }

    /** Adds what the reader sees of a text; tells how many words that is. */
    private int append(String whole) {
        int end = whole.length();
        if (raw.length < end) {
            raw = new char[Math.max(end, 2 * raw.length)];
        }
        whole.getChars(0, end, raw, 0);
        reserve(end + 1);
        return collapse(whole, end);
    }

    // The hottest loop of the walk. Where words end cannot be foretold, so for the common kinds there is no branch: a
    // character is always written, and what follows overwrites it where it was a blank behind a blank.
    private int collapse(String whole, int end) {
        byte[] kinds = Glyphs.KINDS;
        char[] in = raw;
        char[] out = text;
        boolean opens = length == 0 || out[length - 1] == '\n';
        int at = length;
        int behindBlank = opens || blank ? 1 : 0;
        if (blank && !opens) {
            out[at++] = ' ';
        }
        int count = 0;
        int unspaced = 0;
        int inside = 0;
        for (int i = 0; i < end; i++) {
            int c = in[i];
            int kind = kinds[c];
            if (kind <= Glyphs.MOST_COMMON) {
                int isBlank = kind >> 1;
                int isLetter = kind & 1;
                out[at] = (char) (c ^ (c ^ ' ') & -isBlank);
                at += 1 - (isBlank & behindBlank);
                behindBlank = isBlank;
                count += isLetter & ~inside;
                inside = isLetter;
            } else if (kind != Glyphs.INVISIBLE) {
                char written = Glyphs.wellFormed(whole, i);
                out[at++] = written;
                behindBlank = 0;
                unspaced += kind == Glyphs.UNSPACED ? 1 : 0;
                int isWord = Words.isWord(kinds[written], inside == 1) ? 1 : 0;
                count += isWord & ~inside;
                inside = isWord;
            }
        }
        blank = at > 0 && out[at - 1] == ' ';
        length = blank ? at - 1 : at;
        return count + Words.ofUnspaced(unspaced);
    }

    private void reserve(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
        }
    }

    Segment toSegment(int index, Box box) {
        trim();
        List<Node> all = nodes();
        String allText = text();
        Run seen = unseen.isEmpty() ? this : seen();
        boolean whole = seen == this || !seen.hasWords();
        List<Node> seenNodes = whole ? all : seen.nodes();
        String seenText = whole ? allText : seen.text();
        return new Segment(index, box, all, allText, seenNodes, seenText, words, linkWords, boldWords, links);
    }

    /** The same without what no reader sees. */
    private Run seen() {
        var seen = new Run(length + 1);
        for (Node node : nodes) {
            if (node instanceof Element element) {
                seen.lineBreak(element);
            } else if (node instanceof TextNode part && !unseen.contains(part)) {
                seen.append(part, false, false);
            }
        }
        seen.trim();
        return seen;
    }

    /** Takes line breaks off the end. */
    private void trim() {
        while (length > 0 && text[length - 1] == '\n') {
            length--;
        }
    }

    private List<Node> nodes() {
        return switch (nodes.size()) {
            case 1 -> List.of(nodes.get(0));
            case 2 -> List.of(nodes.get(0), nodes.get(1));
            default -> List.copyOf(nodes);
        };
    }

    /** The text so far: that of its only node, where that is written just so. */
    private String text() {
        boolean same = nodes.get(0) instanceof TextNode only
                && nodes.size() == 1
                && only.getWholeText().length() == length
                && Arrays.equals(raw, 0, length, text, 0, length);
        return same ? ((TextNode) nodes.get(0)).getWholeText() : new String(text, 0, length);
    }

    void clear() {
        length = 0;
        nodes.clear();
        if (!unseen.isEmpty()) {
            unseen.clear();
        }
        words = 0;
        linkWords = 0;
        boldWords = 0;
        links = 0;
        blank = false;
    }
}
