package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Headline;
import io.github.broadsheet.metadata.evidence.Mark;
import io.github.broadsheet.metadata.evidence.Pairs;
import io.github.broadsheet.metadata.evidence.Places;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Property;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.NameFinder;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offers standfirsts: text between the headline and the body that its markup, or the declared summary, sets apart. */
final class SubtitleReader {
    private static final int AFTER_HEADLINE = 16;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 140;
    private static final int MOST_SEGMENTS = 4;
    private static final int SHORTEST_HEADLINE = 8;
    private static final int FELLOWS = 6;
    private static final int LINES_OF_INFO = 5;
    private static final int LONGEST_INFO = 120;
    private static final int FEWEST_WORDS_UNMARKED = 5;
    private static final int MOST_DIGITS = 5;
    private static final int MOST_INNER = 30;
    private static final NameFinder PICTURES = new NameFinder("caption image media photo picture copyright");
    private static final List<String> PICTURE_TAGS =
            List.of("figure", "figcaption", "img", "picture", "video", "iframe");

    private static final int LINES_OF_TEXT = 8;
    private static final int FEWEST_SHARED = 2;
    /** One in so many words at least. */
    private static final int LEAST_SHARED = 5;

    private final Reading reading;
    private final Evidence evidence;
    private final Headline headline;
    private final SubtitleText texts;
    private final Box textBox;
    private final Pairs summaryPairs;
    private final String summary;

    private SubtitleReader(Reading reading) {
        this.reading = reading;
        this.evidence = reading.evidence();
        this.headline = evidence.headline();
        this.texts = new SubtitleText(reading);
        this.textBox = bodyBox();
        String declared = evidence.meta().first("og:description");
        String description = evidence.meta().first("description");
        String ld = evidence.jsonLd().article().get("description").text();
        this.summaryPairs =
                Pairs.of(Plain.key(!declared.isEmpty() ? declared : !description.isEmpty() ? description : ld));
        this.summary = summaryPairs.key();
    }

    static void read(Reading reading) {
        if (reading.evidence().headline().isShown()
                && !reading.evidence().body().isEmpty()) {
            var reader = new SubtitleReader(reading);
            reader.readMarked();
            reader.readMicrodata();
            reader.readText();
        }
    }

    /** The box that most of the body's longer segments stand in directly. */
    private Box bodyBox() {
        var words = new LinkedHashMap<Box, Integer>();
        int end = Math.min(evidence.body().end(), evidence.body().first() + 40);
        for (Segment segment : reading.segments().subList(evidence.body().first(), end)) {
            words.merge(holder(segment.box()), segment.words(), Integer::sum);
        }
        Box best = null;
        int most = 0;
        for (Map.Entry<Box, Integer> one : words.entrySet()) {
            if (one.getValue() > most) {
                most = one.getValue();
                best = one.getKey();
            }
        }
        return best == null ? evidence.outline().boxes().get(0) : best;
    }

    private static Box holder(Box box) {
        Box parent = box.parent();
        return parent == null ? box : parent;
    }

    private boolean isInZone(Box box) {
        int at = box.firstSegment();
        int end = Math.min(headline.end() + AFTER_HEADLINE, evidence.body().first() + 4);
        return at >= headline.first() - 2 && at < end && at != headline.first() && !box.skipped();
    }

    private void readMarked() {
        double share = 1;
        for (Box box : evidence.marked(Mark.SUBTITLE)) {
            int size = box.endSegment() - box.firstSegment();
            if (isInZone(box)
                    && !isOfSite(box)
                    && headline.box().filter(box::contains).isEmpty()
                    && size <= MOST_SEGMENTS
                    && !evidence.isAside(box)
                    && (size == 1 || !holdsSummary(box) && !texts.isTitled(box))) {
                double fit = isBodyParagraph(box) ? 0.4 : 1;
                if (offer(Ranking.SUBTITLE_MARKED, box, share * fit)) {
                    share *= 0.8;
                }
            }
        }
    }

    /** Whether an element above the headline describes the site. */
    private boolean isOfSite(Box box) {
        return box.firstSegment() < headline.first()
                && (box.marks().contains("description") || box.marks().contains("tagline"));
    }

    /** Whether one of an element's lines alone says what the page declares as its summary. */
    private boolean holdsSummary(Box box) {
        for (int i = box.firstSegment(); i < box.endSegment(); i++) {
            if (isLike(Plain.key(reading.segments().get(i).text()), summaryPairs, 0.9)) {
                return true;
            }
        }
        return false;
    }

    private void readMicrodata() {
        for (Property property : evidence.properties()) {
            boolean named = property.name().equals("description")
                    || property.name().equals("alternativeheadline")
                    || property.name().equals("alternatename");
            if (named && property.ofArticle() && property.attribute().isEmpty() && isInZone(property.box())) {
                offer(Ranking.SUBTITLE_MICRODATA, property.box(), 1);
            }
        }
    }

    /** Segments that say what the page declares as its summary, and headings right below the headline. */
    private void readText() {
        int end = Math.min(
                reading.segments().size(),
                Math.min(headline.end() + AFTER_HEADLINE, evidence.body().first() + 3));
        for (int i = headline.end(); i < end; i++) {
            Segment segment = reading.segments().get(i);
            Box box = segment.box();
            String key = Plain.key(segment.text());
            boolean lower =
                    box.tag().equals("h4") && !headline.box().orElse(box).tag().equals("h1");
            boolean heading = box.tag().equals("h2") || box.tag().equals("h3") || lower;
            boolean apart = !isBodyParagraph(box);
            boolean declared = key.length() > 20
                    && summary.length() > 20
                    && (key.startsWith(summary.substring(0, Math.min(summary.length() * 4 / 5, summary.length())))
                            || summary.startsWith(key)
                            || isLike(key, summaryPairs, 0.8));
            boolean bold = segment.words() > 0 && segment.boldWords() * 10 >= segment.words() * 9;
            if (declared && apart) {
                offer(Ranking.SUBTITLE_TEXT, box, 1.2);
            } else if (heading
                    && apart
                    && !evidence.isAside(box)
                    && i < headline.end() + 4
                    && !holder(box).equals(textBox)
                    && !texts.isHeadingOfPart(box)) {
                offer(Ranking.SUBTITLE_TEXT, box, 1);
            } else if (apart && i == headline.end() && isBeforeInfo(segment)) {
                offer(Ranking.SUBTITLE_TEXT, box, 0.9);
            } else if (bold && i <= evidence.body().first() + 1 && segment.words() >= 10) {
                offer(Ranking.SUBTITLE_TEXT, box, declared ? 1.1 : 0.9);
            }
        }
    }

    /** Whether a line of words below the headline stands above those of author and date, which no text does. */
    private boolean isBeforeInfo(Segment line) {
        int end = Math.min(reading.segments().size(), line.index() + LINES_OF_INFO);
        boolean plain = line.links() == 0
                && line.words() >= FEWEST_WORDS_UNMARKED
                && SectionNames.digits(line.text()) < MOST_DIGITS
                && !line.text().endsWith(":")
                && !Byline.isOpened(line.text())
                && !evidence.isAside(line.box());
        for (int i = line.index() + 1; i < end && plain; i++) {
            String text = reading.segments().get(i).text();
            if (text.length() <= LONGEST_INFO && (DumpReader.isDateline(text) || Byline.isOpened(text))) {
                return texts.isInHeadOfStory(line) || saysWhatTheTextSays(line);
            }
        }
        return false;
    }

    /** Whether words of a line are those of the text's beginning: what a player or an offer says are others. */
    private boolean saysWhatTheTextSays(Segment line) {
        int first = Math.max(evidence.body().first(), line.index() + 1);
        int end = Math.min(
                Math.min(evidence.body().end(), first + LINES_OF_TEXT),
                reading.segments().size());
        Set<String> words = LongWords.of(line.text());
        var shared = new HashSet<String>();
        for (int i = first; i < end; i++) {
            shared.addAll(LongWords.of(reading.segments().get(i).text()));
        }
        shared.retainAll(words);
        return shared.size() >= FEWEST_SHARED && shared.size() * LEAST_SHARED >= words.size();
    }

    private static boolean isLike(String key, Pairs pairs, double least) {
        return pairs.mostLikeness(key.length()) > least && pairs.likeness(Pairs.of(key)) > least;
    }

    /** Whether an element is one among the paragraphs of the body, and marked up like them. */
    private boolean isBodyParagraph(Box box) {
        return holder(box).equals(textBox)
                        && (box.tag().equals("p") || box.tag().equals("div"))
                        && (box.marks().isEmpty() || hasFellow(box))
                || box.equals(textBox);
    }

    /** Whether a later paragraph of the body is marked up just like an element. */
    private boolean hasFellow(Box box) {
        int end = Math.min(evidence.body().end(), box.endSegment() + FELLOWS);
        for (int i = box.endSegment(); i < end; i++) {
            Box other = reading.segments().get(i).box();
            if (other.tag().equals(box.tag())
                    && other.marks().equals(box.marks())
                    && holder(other).equals(holder(box))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element holds a picture, or stands under one and is named for that. */
    private boolean isOfPicture(Box box) {
        Box figure = box.nearest("figure");
        if (figure != null && !Places.holds(figure, headline.first()) || holdsPicture(box)) {
            return true;
        }
        boolean named = PICTURES.in(box) != 0;
        Box around = box.parent();
        for (int step = 0; named && around != null && step < 3; step++, around = around.parent()) {
            boolean small = around.endSegment() - around.firstSegment() <= MOST_SEGMENTS;
            if (small && !Places.holds(around, headline.first()) && holdsPicture(around)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsPicture(Box box) {
        int end = Math.min(box.endBox(), box.index() + MOST_INNER);
        for (int i = box.index() + 1; i < end; i++) {
            if (PICTURE_TAGS.contains(evidence.outline().boxes().get(i).tag())) {
                return true;
            }
        }
        return false;
    }

    private boolean offer(Basis<String> basis, Box box, double share) {
        var shown = new Span(box.firstSegment(), box.endSegment());
        String text = texts.withoutKicker(box, evidence.text(box)).replace('\n', ' ');
        int words = Words.count(text);
        int links = 0;
        for (int i = shown.first(); i < shown.end(); i++) {
            links += reading.segments().get(i).linkWords();
        }
        String key = Plain.key(text);
        boolean label = words < 6 && SectionNames.digits(text) > 3;
        boolean same = isLike(key, headline.pairs(), 0.9)
                || headline.key().length() >= SHORTEST_HEADLINE && key.endsWith(headline.key());
        if (words < FEWEST_WORDS
                || words > MOST_WORDS
                || links * 2 > words
                || label
                || same
                || isOfPicture(box)
                || texts.isOther(box, text, key, words)
                || Byline.isOpened(text) && words < 10) {
            return false;
        }
        boolean declared = summary.length() > 20 && summary.startsWith(key.substring(0, Math.min(key.length(), 40)));
        double fit = share * (declared ? 1.15 : 1) * (words < 6 ? 0.8 : 1);
        reading.ballot().add(Offer.on(basis, text, box.path(), text, Math.min(fit, 1.25), shown));
        return true;
    }
}
