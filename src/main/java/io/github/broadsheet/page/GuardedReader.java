package io.github.broadsheet.page;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands a page to the HTML parser and stops where a limit is reached, so that the parser ends there: it knows no limits
 * of its own. Beside the deadline it bounds what makes the parser slow or hungry: the number of tags, and the length of
 * one tag's name, in which its time is quadratic.
 */
final class GuardedReader extends Reader {
    /** An element has a start and an end tag. The exact cut is made later, where elements are counted. */
    private static final int TAGS_OF_ELEMENT = 2;

    private static final int MAX_NAME = 1 << 16;

    private final Reader in;
    private final Limits limits;
    private final Deadline deadline;
    private final Notes notes;
    private final long maxTags;
    private final boolean small;
    private final boolean fewTags;
    private long tags;
    private int nameLength = -1;
    private boolean ended;

    GuardedReader(Reader in, int length, Limits limits, Deadline deadline, Notes notes) {
        this.in = in;
        this.limits = limits;
        this.deadline = deadline;
        this.notes = notes;
        this.maxTags = (long) TAGS_OF_ELEMENT * limits.maxElements();
        this.fewTags = length < maxTags;
        this.small = fewTags && length < MAX_NAME;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        if (deadline.passed()) {
            ended = true;
            notes.truncated("the deadline passed while the page was parsed");
            return -1;
        }
        int read = in.read(buffer, offset, length);
        return small || read < 0 ? read : inspected(buffer, offset, read);
    }

    /** Where to begin to look: a name that begins and ends among the characters is short, whatever stands there. */
    private int start(char[] buffer, int offset, int length) {
        if (!fewTags || nameLength >= 0 || length > MAX_NAME) {
            return offset;
        }
        int start = offset + length;
        while (start > offset && buffer[start - 1] > ' ' && buffer[start - 1] != '>') {
            start--;
        }
        return start;
    }

    /** How many of the characters may be handed on. */
    private int inspected(char[] buffer, int offset, int length) {
        for (int i = start(buffer, offset, length); i < offset + length; i++) {
            char c = buffer[i];
            if (c == '<') {
                nameLength = 0;
                if (++tags > maxTags) {
                    return cut("the page has more than " + limits.maxElements() + " elements", i - offset);
                }
            } else if (nameLength >= 0) {
                boolean name = c > ' ' && c != '>' && (c != '/' || nameLength == 0);
                nameLength = name ? nameLength + 1 : -1;
                if (nameLength > MAX_NAME) {
                    return cut("the page has a tag with a name of more than " + MAX_NAME + " characters", i - offset);
                }
            }
        }
        return length;
    }

    private int cut(String note, int length) {
        notes.truncated(note);
        ended = true;
        return length == 0 ? -1 : length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
