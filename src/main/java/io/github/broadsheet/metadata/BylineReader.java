package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.phrases.Folding;
import io.github.broadsheet.phrases.Phrases;
import io.github.broadsheet.phrases.Topic;
import java.util.List;
import java.util.Set;

/** Offers authors as the page shows them: in elements named for authors, in lines that begin as bylines do. */
final class BylineReader {
    private static final int LONGEST = 160;
    private static final int FEWEST_NETWORKS = 2;
    private static final int BEFORE_HEADLINE = 6;
    private static final int MOST_OTHER_WORDS = 5;
    private static final double BESIDE_DATE = 0.85;
    private static final int STANDFIRST = 3; // which may be taken for the beginning of the text
    private static final double SIGNED = 0.8;
    /** Languages in which other short lines than names have capitals too. */
    private static final int LINES_BEFORE = 100;

    private static final String SENTENCE_ENDS = ".!?\u2026\u3002\"\u201d\u201c\u00bb\u0589";
    private static final Set<String> TITLE_CASE = Set.of("en", "de", "tr", "id", "ms", "tl");

    private static final int FEWEST_WORDS_BEFORE = 6;

    /** From here on scripts write names without blanks. */
    private static final char HAN = '\u2e80';

    private final Reading reading;
    private final Evidence evidence;
    private final BylineZones zones;

    private BylineReader(Reading reading, BylineZones zones) {
        this.reading = reading;
        this.evidence = reading.evidence();
        this.zones = zones;
    }

    static void read(Reading reading) {
        var zones = BylineZones.of(reading.evidence());
        MarkedBylines.read(reading, zones);
        new BylineReader(reading, zones).readLines();
    }

    private void readLines() {
        if (!offerLine(zones.head(), 1) && !offerNameByDate()) {
            if (!offerLine(zones.tail(), 0.85) && !offerSignature()) {
                offerLine(zones.afterwards(), 0.7);
            }
        }
    }

    private boolean offerLine(Span zone, double share) {
        int end = Math.min(zone.end(), reading.segments().size());
        for (int i = zone.first(); i < end; i++) {
            Segment segment = reading.segments().get(i);
            String text = segment.text();
            if (text.length() > LONGEST || evidence.isAside(segment.box())) {
                continue;
            }
            boolean split = Byline.isOpener(text)
                    && i + 1 < end
                    && !isButton(reading.segments().get(i + 1).text());
            Segment line = split ? reading.segments().get(i + 1) : segment;
            List<Author> authors =
                    line.text().length() > LONGEST ? List.of() : namesIn(line, split || Byline.isOpened(text), zone);
            if (!authors.isEmpty() && !isSentence(line, authors) && !isButton(text)) {
                AuthorOffers.offer(
                        reading,
                        Ranking.AUTHORS_TEXT,
                        authors,
                        segment.box().path(),
                        text,
                        share,
                        new Span(i, line.index() + 1));
                return true;
            }
        }
        return false;
    }

    /** Whether a line is what buttons beside a byline say. */
    private static boolean isButton(String text) {
        return (topics(text) & (Topic.SHARE.bit() | Topic.PRINT.bit() | Topic.COPY_LINK.bit() | Topic.FONT_SIZE.bit()))
                != 0;
    }

    /** Whether words of a line are names of networks: buttons in a row. */
    private static boolean isOfNetworks(String line) {
        int networks = 0;
        for (String word : line.split(" ", -1)) {
            networks += (topics(word) & Topic.SOCIAL.bit()) != 0 ? 1 : 0;
        }
        return networks >= FEWEST_NETWORKS;
    }

    private static long topics(String text) {
        var folding = new Folding();
        return text.length() > LONGEST
                ? 0
                : Phrases.all().in(text, folding.fold(text), folding).whole();
    }

    /** Whether the names are single words out of a line that says much more and gives no date. */
    private static boolean isSentence(Segment line, List<Author> authors) {
        boolean single = authors.stream()
                .allMatch(author ->
                        author.name().indexOf(' ') < 0 && author.name().charAt(0) < HAN);
        return single && line.words() - authors.size() > MOST_OTHER_WORDS && SectionNames.digits(line.text()) == 0;
    }

    /** Offers the name that stands alone beside the date, between the headline and the text. */
    private boolean offerNameByDate() {
        int end = Math.min(
                Math.min(evidence.body().first() + STANDFIRST, zones.head().end()),
                reading.segments().size());
        for (int i = Math.max(0, evidence.headline().first() - BEFORE_HEADLINE); i < end; i++) {
            Segment segment = reading.segments().get(i);
            if (i < evidence.headline().end() && !isInArticleAbove(segment)) {
                continue;
            }
            boolean others = evidence.isAside(segment.box())
                    || evidence.isAmongComments(segment.box())
                    || segment.box().nearest("figure") != null;
            List<Author> authors = others ? List.of() : SignedLine.byDate(evidence, i);
            if (!authors.isEmpty() && !isOfNetworks(segment.text())) {
                String where = segment.box().path();
                AuthorOffers.offer(
                        reading, Ranking.AUTHORS_TEXT, authors, where, segment.text(), BESIDE_DATE, new Span(i, i + 1));
                return true;
            }
        }
        return false;
    }

    /** Whether a line above the headline stands in the same element for articles. */
    private boolean isInArticleAbove(Segment line) {
        Box heading = evidence.headline().box().orElse(null);
        Box article = line.box().nearest("article");
        return article != null
                && heading != null
                && line.index() < evidence.headline().first()
                && article.equals(heading.nearest("article"));
    }

    /** Offers who signs the text in its last line or right below. */
    private boolean offerSignature() {
        String language = evidence.outline().boxes().get(0).attr("lang");
        boolean emphasis = language.length() > 1 && !TITLE_CASE.contains(language.substring(0, 2));
        int end = evidence.body().end();
        for (int i = Math.min(end + 1, reading.segments().size()) - 1; i >= Math.max(1, end - 2); i--) {
            Segment line = reading.segments().get(i);
            Segment before = reading.segments().get(i - 1);
            List<Author> bracketed = i < end ? SignedEnd.inBlackBrackets(line.text()) : List.of();
            if (!bracketed.isEmpty()) {
                String where = line.box().path();
                AuthorOffers.offer(reading, Ranking.AUTHORS_TEXT, bracketed, where, line.text(), SIGNED, Span.NONE);
                return true;
            }
            boolean prose = before.words() >= FEWEST_WORDS_BEFORE
                    || before.words() > 2 && before.text().endsWith(".");
            boolean others = evidence.isAside(line.box()) || evidence.isAmongComments(line.box());
            boolean list = i + 1 < reading.segments().size()
                    && reading.segments().get(i + 1).box().nearest("li") != null; // which the line announces
            List<Author> authors = others || list || !prose
                    ? List.of()
                    : SignedEnd.authors(line, emphasis, emphasis && isLastParagraph(line, before));
            if (!authors.isEmpty()) {
                String where = line.box().path();
                AuthorOffers.offer(
                        reading, Ranking.AUTHORS_TEXT, authors, where, line.text(), SIGNED, new Span(i, i + 1));
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph beside a sentence ends the text and says nothing that the text says before. */
    private boolean isLastParagraph(Segment line, Segment before) {
        Box around = line.box().parent();
        boolean beside = line.box().tag().equals("p")
                && before.box().tag().equals("p")
                && around != null
                && around.equals(before.box().parent())
                && around.endSegment() <= line.index() + 2
                && SENTENCE_ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
        for (int i = Math.max(evidence.headline().first(), line.index() - LINES_BEFORE);
                beside && i < line.index();
                i++) {
            beside = !reading.segments().get(i).text().contains(line.text());
        }
        return beside;
    }

    /** The names in a line that begins as bylines do, or near the headline has them behind a label further on. */
    private List<Author> namesIn(Segment line, boolean opened, Span zone) {
        if (opened) {
            return Byline.names(evidence.stretches(line), false);
        }
        if (Byline.isClosed(line.text())
                && !SignedEnd.authors(line, false, false).isEmpty()) {
            return SignedEnd.authors(line, false, false);
        }
        boolean signs = SignedLine.mayBe(line.text());
        boolean labels = zone.equals(zones.head());
        if (!signs && !labels || line.box().nearest("figure") != null) {
            return List.of();
        }
        String whole = evidence.stretches(line);
        List<Author> signed = signs ? SignedLine.byJob(whole) : List.of();
        if (!signed.isEmpty()) {
            return signed;
        }
        String label = labels ? InfoLine.author(whole) : "";
        boolean full = label.indexOf(' ') > 0 || !label.isEmpty() && label.charAt(0) >= HAN;
        return full ? Byline.names(label, false) : List.of();
    }
}
