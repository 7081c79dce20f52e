package io.github.broadsheet.chrome;

import io.github.broadsheet.model.Field;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Words;
import io.github.broadsheet.phrases.Folding;
import io.github.broadsheet.phrases.Hits;
import io.github.broadsheet.phrases.Phrases;
import io.github.broadsheet.phrases.Topic;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A short segment as the rules see it: everything that they ask about, computed once.
 *
 * @param folded its text, folded
 * @param hits the set phrases in it
 * @param place where it stands beside the running text
 * @param shown the field whose value the metadata room saw here, null for none
 * @param before the rule that took the segment before it, null if none did
 * @param story what is known about the story
 */
record Line(
        Segment segment,
        String folded,
        Hits hits,
        Place place,
        @Nullable Field<?> shown,
        @Nullable Rule before,
        Story story) {
    /** From which link density on a segment is a link. */
    static final double MOSTLY_LINK = 0.8;

    private static final double HALF_LINK = 0.5;
    private static final List<Field<?>> OF_INFO =
            List.of(Field.PUBLISHED, Field.MODIFIED, Field.AUTHORS, Field.VIEWS, Field.COMMENTS);
    private static final int SHORT = 12;
    private static final int LONGEST_STAMP = 40;
    /** What ends a statement. A headline may end in a question or exclamation mark, or in a quotation. */
    private static final String STOPS = ".\u2026\u3002\u06d4\u0964\u0965\u0589\u1362\u104b\u17d4";

    private static final String SENTENCE_ENDS = STOPS + "!?\uff01\uff1f\u061f\"\u201d\u00bb";
    private static final int LONGEST_LINK = 24;
    private static final int STEPS_TO_CAPTION = 6;
    private static final String POINTERS = "\u25ba\u25b6\u25b8\u25b7\u2192\u27a4\u279c\u261e\u27a1\u21d2";
    private static final int LONGEST_LABEL = 16;
    private static final String SIGN_AND_YEAR = "\u00a9 " + Folding.NUMBER;

    static Line of(Segment segment, Place place, @Nullable Rule before, Story story, Folding folding) {
        String text = segment.text();
        String folded = folding.fold(text);
        Hits hits = Phrases.all().in(text, folded, folding);
        return new Line(segment, folded, hits, place, story.shown(segment.index()), before, story);
    }

    /** Whether the whole text is a set phrase of a topic. */
    boolean is(Topic topic) {
        return (hits.whole() & topic.bit()) != 0;
    }

    /** Whether it begins with a set phrase of a topic and goes on. */
    boolean opens(Topic topic) {
        return (hits.opening() & topic.bit()) != 0;
    }

    /** Whether it ends with a set phrase of a topic. */
    boolean closes(Topic topic) {
        return (hits.closing() & topic.bit()) != 0;
    }

    /** Whether a set phrase of a topic stands before its first colon. */
    boolean isLabelled(Topic topic) {
        return (hits.label() & topic.bit()) != 0;
    }

    /** Whether it is a set phrase, or begins or ends with one and has at most so many words. */
    boolean says(Topic topic, int words) {
        return is(topic) || words() <= words && (opens(topic) || closes(topic));
    }

    /** Whether it is a set phrase with a link behind it. A dump shows no links: there a label and no full stop tell. */
    boolean leads(Topic topic) {
        if (words() > LONGEST_LINK) {
            return false;
        }
        return linkDensity() >= HALF_LINK
                ? isLabelled(topic) || opens(topic)
                : story.dump() && isLabelled(topic) && !endsStatement();
    }

    /** Whether the classes around it hint at something. */
    boolean isMarked(Mark mark) {
        return story.marks().hint(segment.box(), mark);
    }

    /** Whether it is a short link in a box with such a class. */
    boolean isBox(Mark mark) {
        return isShortLink() && !isHeading() && isMarked(mark) && !inTable();
    }

    boolean isLink() {
        return linkDensity() >= MOSTLY_LINK;
    }

    boolean isShortLink() {
        return words() <= SHORT && isLink();
    }

    /** Whether it is a link to another part of the page. */
    boolean leadsInside() {
        if (!isShortLink() || isHeading()) {
            return false;
        }
        for (Node node : segment.nodes()) {
            Node at = node;
            while (at != null && !at.equals(segment.box().element())) {
                if (at instanceof Element element && element.normalName().equals("a")) {
                    return element.attr("href").startsWith("#");
                }
                at = at.parent();
            }
        }
        return false;
    }

    /** Whether it stands behind the label of a list of stories, or behind another link of the list. */
    boolean follows() {
        return before == Rule.RELATED || before == Rule.AFTER_LABEL || before == Rule.BREAKING;
    }

    boolean isOutside() {
        return place != Place.INSIDE;
    }

    boolean inTable() {
        return segment.box().nearest("table") != null;
    }

    boolean inList() {
        return segment.box().nearest("li") != null;
    }

    boolean isHeading() {
        String tag = segment.box().tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isCredit() {
        return !isHeading() && (says(Topic.CREDIT, SHORT) || isLabelled(Topic.CREDIT) && words() <= SHORT);
    }

    boolean endsInCredit() {
        return !isHeading() && CreditedCaption.is(segment);
    }

    boolean isTitle() {
        boolean repeats = story.isTitle(folded, words()) || shows(Field.TITLE);
        return repeats && (place == Place.HEAD || segment.box().tag().equals("h1"))
                || isTitleBehindNumbers()
                || isLabelledTitle();
    }

    /** Whether it is the headline behind a word with a colon, hidden, as where a story taken over keeps its old one. */
    private boolean isLabelledTitle() {
        int colon = segment.text().indexOf(':');
        colon = colon < 0 ? segment.text().indexOf('\uff1a') : colon;
        return segment.hidden()
                && colon > 0
                && colon <= LONGEST_LABEL
                && !story.title().isEmpty()
                && folded.endsWith(story.title())
                && folded.length() - story.title().length() <= LONGEST_LABEL + 2;
    }

    /** Whether it is a link behind the sign that points to something, as stories inside the text do. */
    boolean isPointedLink() {
        return isLink() && !isHeading() && POINTERS.indexOf(segment.text().charAt(0)) >= 0;
    }

    /** Whether a few words with a number among them, a date as a rule, and the headline are all of it. */
    private boolean isTitleBehindNumbers() {
        int before = folded.length() - story.title().length();
        int number = folded.indexOf(Folding.NUMBER);
        int last = before <= 0 ? -1 : folded.lastIndexOf(Folding.NUMBER, before);
        return number >= 0
                && last > number
                && before <= LONGEST_STAMP
                && !isHeading()
                && !story.title().isEmpty()
                && folded.endsWith(story.title());
    }

    boolean saysStamp() {
        boolean labelled = opens(Topic.STAMP) || isLabelled(Topic.STAMP);
        return is(Topic.STAMP) || labelled && hasNumber() && (words() <= SHORT || isInfo());
    }

    boolean showsStamp() {
        return place == Place.HEAD && hasNumber() && isMarked(Mark.DATE) && (words() <= SHORT || isInfo())
                || words() <= SHORT && (shows(Field.PUBLISHED) || shows(Field.MODIFIED))
                || isInfo() && shown != null && OF_INFO.contains(shown);
    }

    private boolean isInfo() {
        return FactsLine.is(segment);
    }

    /** Whether it is short and outside the text, and the counter of views that the metadata room saw, in whatever language. */
    boolean showsViews() {
        return isOutside() && words() <= SHORT && !endsStatement() && shows(Field.VIEWS);
    }

    /** Whether the metadata room saw a field's value here. */
    private boolean shows(Field<?> field) {
        return field.equals(shown);
    }

    private boolean hasNumber() {
        return folded.indexOf(Folding.NUMBER) >= 0;
    }

    boolean showsByline() {
        return isOutside() && story.isAuthor(folded) || words() <= SHORT && shows(Field.AUTHORS);
    }

    boolean saysByline() {
        return isOutside() && is(Topic.BYLINE)
                || isOutside()
                        && (words() <= 8 && !endsSentence() || isInfo())
                        && (opens(Topic.BYLINE) || isLabelled(Topic.BYLINE));
    }

    boolean isSignOff() {
        return is(Topic.SIGN_OFF)
                || isLabelled(Topic.SIGN_OFF) && (words() <= 8 || linkDensity() >= HALF_LINK && words() <= LONGEST_LINK)
                || opens(Topic.SIGN_OFF) && words() <= LONGEST_LINK && place == Place.TAIL;
    }

    /** Whether it is a line of a text dump that stands alone before or after the sentences. */
    boolean isStray() {
        return story.dump() && isOutside() && words() <= LONGEST_LINK && !endsStatement();
    }

    private boolean endsStatement() {
        return STOPS.indexOf(last(segment.text())) >= 0 || isArmenianStop(segment.text());
    }

    boolean endsSentence() {
        return endsSentence(segment.text());
    }

    static boolean endsSentence(String text) {
        return SENTENCE_ENDS.indexOf(last(text)) >= 0 || isArmenianStop(text);
    }

    private static boolean isArmenianStop(String text) {
        return Words.isArmenianStop(text, text.length() - 1);
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    /** Whether it has the sign and the year of a copyright notice. */
    boolean isSignAndYear() {
        boolean fits = words() <= SHORT
                || words() <= LONGEST_LINK && !endsStatement() && segment.text().indexOf('\n') < 0;
        return fits && folded.contains(SIGN_AND_YEAR);
    }

    /** Whether its markup says that it belongs to a picture. */
    boolean isCaption() {
        @Nullable Box box = segment.box();
        if (box.marks().contains("caption")) {
            return true;
        }
        for (int step = 0; box != null && step < STEPS_TO_CAPTION; step++, box = box.parent()) {
            if (box.tag().equals("figcaption")) {
                return true;
            }
        }
        return false;
    }

    int words() {
        return segment.words();
    }

    double linkDensity() {
        return segment.linkDensity();
    }
}
