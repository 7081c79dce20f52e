package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import java.util.List;
import org.jsoup.nodes.Node;

/** A segment by itself: its words, its marks, its element. */
final class TextFeatures implements FeatureGroup {
    private static final int MOST = 200;

    static final List<Feature> FEATURES = List.of(
            new Feature("words", "words", "words"),
            new Feature("linkDensity", "share of the words in links", "0 to 1"),
            new Feature("links", "links", "links"),
            new Feature("boldShare", "share of the words in bold", "0 to 1"),
            new Feature("marks", "punctuation marks", "marks, at most 200"),
            new Feature("end", "how it ends: 0 with a word, 1 terminal mark, 2 colon, 3 another mark", "code"),
            new Feature(
                    "start", "how it starts: 0 small, 1 capital, 2 digit, 3 quotation mark, 4 dash, 5 other", "code"),
            new Feature("capitals", "share of the words with a capital", "0 to 1"),
            new Feature("digits", "share of the letters and digits that are digits", "0 to 1"),
            new Feature("commonShare", "share of the words that are the page's commonest", "0 to 1"),
            new Feature("titleCover", "share of the title's words", "0 to 1"),
            new Feature("descriptionCover", "share of the description's words", "0 to 1"),
            new Feature("repeats", "how often its text stands on the page", "times, at most 200"),
            new Feature("para", "whether it reads like running text", "0 or 1"),
            new Feature("tag", "its element: see the code", "code"),
            new Feature("firstTag", "the inline element that its first word stands in: see the code", "code"));

    private final Layout layout;
    private final PageWords words;
    private final Tally times;

    TextFeatures(Layout layout, PageWords words) {
        this.layout = layout;
        this.words = words;
        times = new Tally(layout.size);
        for (int hash : layout.wording.hash) {
            times.count(hash);
        }
    }

    @Override
    public List<Feature> features() {
        return FEATURES;
    }

    @Override
    public void write(int i, Row row) {
        Segment segment = layout.segments[i];
        Wording wording = layout.wording;
        row.put(segment.words());
        row.put(segment.linkDensity());
        row.put(segment.links());
        row.ratio(segment.boldWords(), segment.words());
        row.put(Math.min(MOST, wording.marks[i]));
        row.put(wording.end[i]);
        row.put(wording.start[i]);
        row.ratio(wording.capitals[i], segment.words());
        row.ratio(wording.digits[i], wording.letters[i]);
        row.put(words.commonShare(i));
        row.put(words.titleCover(i));
        row.put(words.descriptionCover(i));
        row.put(Math.min(MOST, times.get(wording.hash[i])));
        row.put(layout.para[i]);
        row.put(layout.tag[i]);
        row.put(inlineCode(segment.nodes().get(0), segment.box()));
    }

    /** Block-level elements, from those that hold text to those that hold anything. */
    static int tagCode(String tag) {
        return switch (tag) {
            case "p" -> 0;
            case "blockquote", "pre" -> 1;
            case "h2" -> 2;
            case "h3" -> 3;
            case "h4", "h5", "h6" -> 4;
            case "h1" -> 5;
            case "li" -> 6;
            case "dt", "dd" -> 7;
            case "td", "th" -> 8;
            case "figcaption", "caption" -> 9;
            case "div" -> 10;
            case "section", "article", "main" -> 11;
            case "summary", "details" -> 12;
            default -> 13;
        };
    }

    /** The inline elements around a node inside its block: 0 none; the innermost that means something counts. */
    private static int inlineCode(Node node, Box block) {
        int code = 0;
        Node up = node.parentNode();
        for (int steps = 0; up != null && !up.equals(block.element()) && steps < 8; steps++, up = up.parentNode()) {
            int own = switch (up.normalName()) {
                case "span", "font" -> 1;
                case "b", "strong" -> 2;
                case "em", "i", "cite" -> 3;
                case "small", "sub", "sup" -> 4;
                case "time" -> 5;
                case "label" -> 6;
                case "a" -> 7;
                case "button" -> 8;
                default -> 0;
            };
            code = Math.max(code, own);
        }
        return code;
    }
}
