package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Words;
import java.util.List;

/** What the text of a page is like, that which was kept above all. */
final class KeptFeatures {
    private static final int PARAGRAPH = 12;
    private static final int SHORT = 30;
    private static final int NEAR = 8;
    private static final double LINKED = 0.8;
    private static final int ASCII = 0x80;

    static final List<Feature> FEATURES = List.of(
            new Feature("text.words", "words of the page", "logarithm"),
            new Feature("text.links", "share of the words in links", "0 to 1"),
            new Feature("text.linked", "share of the segments that are mostly links", "0 to 1"),
            new Feature("text.short", "share of the segments under 12 words", "0 to 1"),
            new Feature("text.prices", "short segments with a currency sign", "logarithm"),
            new Feature("text.title", "words of the title", "words"),
            new Feature("headline.links", "words in links before the first h1", "logarithm"),
            new Feature("headline.date", "a short text with a year near the first h1", "0 or 1"),
            new Feature("headline.toText", "words between the first h1 and the first kept paragraph", "logarithm"),
            new Feature("kept.words", "words kept", "logarithm"),
            new Feature("kept.segments", "segments kept", "logarithm"),
            new Feature("kept.share", "share of the page's words kept", "0 to 1"),
            new Feature("kept.mean", "words per kept segment", "words"),
            new Feature("kept.paragraphs", "kept paragraphs", "logarithm"),
            new Feature("kept.inParagraphs", "share of the kept words in paragraphs", "0 to 1"),
            new Feature("kept.links", "share of the kept words in links", "0 to 1"),
            new Feature("kept.linked", "share of the kept paragraphs with a link", "0 to 1"),
            new Feature("kept.headings", "share of the kept segments that are headings", "0 to 1"),
            new Feature("kept.lists", "share of the kept segments in lists", "0 to 1"),
            new Feature("kept.tables", "share of the kept words in tables", "0 to 1"),
            new Feature("kept.code", "share of the kept words that are preformatted", "0 to 1"),
            new Feature("kept.together", "share of the kept words in the longest run with one parent", "0 to 1"),
            new Feature("kept.dense", "share kept between the first and the last kept segment", "0 to 1"),
            new Feature("kept.questions", "share of the kept segments that ask", "0 to 1"),
            new Feature("kept.exclamations", "share of the kept segments that exclaim", "0 to 1"));

    private final Layout layout;
    private final String title;
    private final boolean[] kept;
    private final int headline;
    private int words;
    private int links;
    private int linked;
    private int shorts;
    private int prices;
    private int linksBefore;
    private int toText;
    private boolean date;
    private int keptWords;
    private int keptSegments;
    private int keptLinks;
    private int paragraphs;
    private int inParagraphs;
    private int linkedParagraphs;
    private int headings;
    private int lists;
    private int tables;
    private int code;
    private int questions;
    private int exclamations;
    private int first = -1;
    private int last = -1;
    private int together;
    private int longest;
    private int parent = -1;

    KeptFeatures(Layout layout, String title, boolean[] kept, int headline) {
        this.layout = layout;
        this.title = title;
        this.kept = kept;
        this.headline = headline;
        for (Segment segment : layout.segments) {
            read(segment);
            if (kept[segment.index()]) {
                readKept(segment);
            }
        }
    }

    private void read(Segment segment) {
        int i = segment.index();
        words += segment.words();
        links += segment.linkWords();
        linked += segment.linkDensity() > LINKED ? 1 : 0;
        shorts += segment.words() < PARAGRAPH ? 1 : 0;
        prices += segment.words() < SHORT && hasCurrency(segment) ? 1 : 0;
        linksBefore += i < headline ? segment.linkWords() : 0;
        toText += i > headline && paragraphs == 0 && !kept[i] ? segment.words() : 0;
        date |= headline >= 0 && Math.abs(i - headline) <= NEAR && segment.words() < SHORT && Years.in(segment.text());
    }

    private void readKept(Segment segment) {
        Box box = segment.box();
        String text = segment.text();
        first = first < 0 ? segment.index() : first;
        last = segment.index();
        keptSegments++;
        keptWords += segment.words();
        keptLinks += segment.linkWords();
        if (segment.words() >= PARAGRAPH) {
            paragraphs++;
            inParagraphs += segment.words();
            linkedParagraphs += segment.linkWords() > 0 ? 1 : 0;
        }
        headings += isHeading(box.tag()) ? 1 : 0;
        readAround(box, segment.words());
        questions += text.endsWith("?") ? 1 : 0;
        exclamations += text.endsWith("!") ? 1 : 0;
        Box up = box.parent();
        int around = up == null ? -1 : up.index();
        together = around == parent ? together + segment.words() : segment.words();
        longest = Math.max(longest, together);
        parent = around;
    }

    private void readAround(Box from, int words) {
        boolean list = false;
        boolean table = false;
        boolean preformatted = false;
        for (Box box = from; box != null; box = box.parent()) {
            switch (box.tag()) {
                case "li" -> list = true;
                case "table" -> table = true;
                case "pre" -> preformatted = true;
                default -> {}
            }
        }
        lists += list ? 1 : 0;
        tables += table ? words : 0;
        code += preformatted ? words : 0;
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    private boolean hasCurrency(Segment segment) {
        String text = segment.text();
        boolean found = text.indexOf('$') >= 0;
        boolean ascii = layout.wording.bits[segment.index()] < ASCII;
        for (int i = 0; i < text.length() && !found && !ascii; i++) {
            char c = text.charAt(i);
            found = c >= ASCII && Character.getType(c) == Character.CURRENCY_SYMBOL;
        }
        return found;
    }

    void write(Row row) {
        int segments = layout.size;
        row.put(Math.log1p(words));
        row.ratio(links, words);
        row.ratio(linked, segments);
        row.ratio(shorts, segments);
        row.put(Math.log1p(prices));
        row.put(Words.count(title));
        row.put(Math.log1p(linksBefore));
        row.put(date);
        row.put(Math.log1p(toText));
        row.put(Math.log1p(keptWords));
        row.put(Math.log1p(keptSegments));
        row.ratio(keptWords, words);
        row.ratio(keptWords, keptSegments);
        row.put(Math.log1p(paragraphs));
        row.ratio(inParagraphs, keptWords);
        row.ratio(keptLinks, keptWords);
        row.ratio(linkedParagraphs, paragraphs);
        row.ratio(headings, keptSegments);
        row.ratio(lists, keptSegments);
        row.ratio(tables, keptWords);
        row.ratio(code, keptWords);
        row.ratio(longest, keptWords);
        row.ratio(keptSegments, keptSegments == 0 ? 0 : last - first + 1);
        row.ratio(questions, keptSegments);
        row.ratio(exclamations, keptSegments);
    }
}
