package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Headline;
import io.github.broadsheet.metadata.evidence.Mark;
import io.github.broadsheet.metadata.evidence.Places;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Words;
import java.util.ArrayList;
import java.util.List;

/** Tells what stands near a headline and is no standfirst: datelines, names, prompts, slogans, headings of parts. */
final class SubtitleText {
    private static final int MOST_WORDS_OF_LABEL = 5;
    private static final int MOST_WORDS_OF_KICKER = 3;
    private static final int INNER_BOXES = 3;
    private static final int MOST_WORDS_OF_DATELINE = 9;
    private static final int MOST_WORDS_OF_NAME = 8;
    private static final int DIGITS_OF_YEAR = 4;
    private static final int LONGEST_LIST = 2;
    private static final int SHORTEST_HEADLINE = 20;
    private static final int SHORTEST_NAME = 4;
    private static final int FEWEST_WORDS_OF_TEXT = 20;
    private static final int FEWEST_WORDS_IN_HEAD = 8;

    private final Reading reading;
    private final Evidence evidence;
    private final Headline headline;
    private final List<String> names = new ArrayList<>(); // how lines about the authors begin, as keys

    SubtitleText(Reading reading) {
        this.reading = reading;
        this.evidence = reading.evidence();
        this.headline = evidence.headline();
        reading.ballot().best(Field.AUTHORS).ifPresent(found -> {
            for (Author author : found.value()) {
                names.add(Plain.key(author.name()));
            }
        });
    }

    /** Whether an element with such a text is no standfirst; {@code key} is the text's key. */
    boolean isOther(Box box, String text, String key, int words) {
        return isDateline(text, words)
                || words <= MOST_WORDS_OF_LABEL && (isLabel(text) || leadsList(box))
                || words <= MOST_WORDS_OF_NAME && isOfAuthor(key)
                || isHeadlineAmongOthers(key)
                || isSlogan(box);
    }

    /** Whether an element of several lines begins with a heading of its own, as boxes of key points do. */
    boolean isTitled(Box box) {
        if (box.firstSegment() == box.endSegment()) {
            return false; // an empty one may stand behind all text
        }
        Box first = reading.segments().get(box.firstSegment()).box();
        String tag = first.tag();
        return !first.equals(box)
                && tag.length() == 2
                && tag.charAt(0) == 'h'
                && tag.charAt(1) >= '2'
                && reading.segments().get(box.firstSegment()).words() <= MOST_WORDS_OF_KICKER;
    }

    /** Whether a paragraph of several words shares the headline's own {@code header}, in which none of the text stands. */
    boolean isInHeadOfStory(Segment line) {
        Box header = line.box().tag().equals("p") ? line.box().nearest("header") : null;
        return header != null
                && line.words() >= FEWEST_WORDS_IN_HEAD
                && Places.holds(header, headline.first())
                && header.endSegment() <= evidence.body().first() + 2;
    }

    /** A standfirst's text without the label that stands in it in an element of its own, as {@code REPORTAGE}. */
    String withoutKicker(Box box, String text) {
        List<Box> boxes = reading.outline().boxes();
        for (int i = box.index() + 1; i < Math.min(box.endBox(), box.index() + 1 + INNER_BOXES); i++) {
            Box inner = boxes.get(i);
            String label = evidence.has(inner, Mark.SECTION) ? evidence.text(inner) : "";
            boolean opens = !label.isEmpty()
                    && text.startsWith(label)
                    && Words.count(label) <= MOST_WORDS_OF_KICKER
                    && Words.count(text) > 2 * MOST_WORDS_OF_LABEL;
            if (opens) {
                return text.substring(label.length()).strip();
            }
        }
        return text;
    }

    /** A short line with a year and more digits, and no end of a sentence. */
    private static boolean isDateline(String text, int words) {
        char last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
        boolean sentence = last == '.' || last == '!' || last == '?' || last == '\u3002';
        return words <= MOST_WORDS_OF_DATELINE
                && !sentence
                && SectionNames.digits(text) > DIGITS_OF_YEAR
                && hasYear(text);
    }

    private static boolean hasYear(String text) {
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean digit = i < text.length() && Character.isDigit(text.charAt(i));
            if (!digit && digits == DIGITS_OF_YEAR && (text.startsWith("20", i - 4) || text.startsWith("19", i - 4))) {
                return true;
            }
            digits = digit ? digits + 1 : 0;
        }
        return false;
    }

    /** Whether most of a text is the headline: then it is the page's head as a whole. */
    private boolean isHeadlineAmongOthers(String key) {
        String title = headline.key();
        return title.length() >= SHORTEST_HEADLINE && title.length() * 2 >= key.length() && key.contains(title);
    }

    /** Whether a short text stands for what follows, or asks for something. */
    private static boolean isLabel(String text) {
        return text.endsWith(":") || text.endsWith("\uff1a") || SectionNames.hasPrompt(text);
    }

    /** Whether nothing but links follows, as below {@code Contents}. */
    private boolean leadsList(Box box) {
        int from = box.endSegment();
        int end = from + LONGEST_LIST;
        if (end > reading.segments().size()) {
            return false;
        }
        for (Segment segment : reading.segments().subList(from, end)) {
            if (segment.linkDensity() < 0.9) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfAuthor(String key) {
        for (String name : names) {
            if (name.length() >= SHORTEST_NAME && key.startsWith(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element stands in the site's own sign. */
    private boolean isSlogan(Box box) {
        Box around = box;
        for (int step = 0; around != null && step < 3; step++, around = around.parent()) {
            if (Places.holds(around, headline.first())) {
                return false;
            }
            if (evidence.has(around, Mark.LOGO) || around.marks().contains("site-desc")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading is one of the body's: a paragraph stands above it, or others below are marked up like it. */
    boolean isHeadingOfPart(Box box) {
        return isBelowText(box) || hasFellow(box);
    }

    private boolean isBelowText(Box box) {
        for (int i = Math.max(headline.end(), evidence.body().first()); i < box.firstSegment(); i++) {
            if (reading.segments().get(i).words() >= FEWEST_WORDS_OF_TEXT) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFellow(Box box) {
        int end = Math.min(evidence.body().end(), reading.segments().size());
        String around = marksAround(box);
        for (int i = box.endSegment(); i < end; i++) {
            Box other = reading.segments().get(i).box();
            if (other.tag().equals(box.tag())
                    && other.marks().equals(box.marks())
                    && marksAround(other).equals(around)) {
                return true;
            }
        }
        return false;
    }

    private static String marksAround(Box box) {
        Box parent = box.parent();
        return parent == null ? "" : parent.tag() + ' ' + parent.marks();
    }
}
