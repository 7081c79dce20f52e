package io.github.broadsheet.outline;

import java.util.List;
import org.jsoup.nodes.Node;

/**
 * A stretch of the page's text between two block-level boundaries: a paragraph, a heading, a list item, a menu entry.
 *
 * @param index its number in reading order, from 0
 * @param box the innermost block-level element around it
 * @param nodes its text nodes and line breaks, in order
 * @param text its words, white space collapsed, a line break as {@code \n}; labels for screen readers are among them
 * @param seenNodes its nodes without those that are hidden or there for screen readers alone, unless there are no others
 * @param seen the text of those
 * @param words how many words its text has, unseen ones among them; see {@link Words}
 * @param linkWords how many of them are in links or buttons
 * @param boldWords how many of them are in {@code b} or {@code strong}
 * @param links how many links or buttons it has
 */
public record Segment(
        int index,
        Box box,
        List<Node> nodes,
        String text,
        List<Node> seenNodes,
        String seen,
        int words,
        int linkWords,
        int boldWords,
        int links) {

    /** The share of its words that are in links, 0 to 1. */
    public double linkDensity() {
        return words == 0 ? 0 : Math.min(1, (double) linkWords / words);
    }

    /** Whether its markup hides it from the reader. */
    public boolean hidden() {
        return box.hidden();
    }
}
