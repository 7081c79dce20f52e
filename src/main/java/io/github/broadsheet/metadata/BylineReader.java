package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Link;
import io.github.broadsheet.metadata.evidence.Mark;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import io.github.broadsheet.phrases.Folding;
import io.github.broadsheet.phrases.Phrases;
import io.github.broadsheet.phrases.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Offers authors as the page shows them: in elements named for authors, in lines that begin as bylines do. */
final class BylineReader {
    private static final int LONGEST = 160;
    private static final int FEWEST_NETWORKS = 2;
    private static final int BEFORE_HEADLINE = 6;
    private static final int AFTER_HEADLINE = 14;
    private static final int AROUND_BODY_END = 8;
    private static final int FAR_AFTER_BODY = 30;
    private static final int MOST_OTHER_WORDS = 5;
    private static final double BESIDE_DATE = 0.85;
    private static final int LONGEST_LABEL = 20;
    private static final int STANDFIRST = 3; // which may be taken for the beginning of the text
    private static final double SIGNED = 0.8;
    /** Languages in which other short lines than names have capitals too. */
    private static final Set<String> TITLE_CASE = Set.of("en", "de", "tr", "id", "ms", "tl");

    private static final int FEWEST_WORDS_BEFORE = 6;

    /** From here on scripts write names without blanks. */
    private static final char HAN = '\u2e80';

    /** What else than the story the author in a class may have made, or what stands beside the author under one name. */
    private static final List<String> SOMETHING_ELSE = List.of("img", "image", "photo", "category", "prefix", "label");

    private final Reading reading;
    private final Evidence evidence;

    private BylineReader(Reading reading) {
        this.reading = reading;
        this.evidence = reading.evidence();
    }

    static void read(Reading reading) {
        var reader = new BylineReader(reading);
        reader.readMarked();
        reader.readLines();
    }

    private Span head() {
        int first = evidence.headline().first();
        int end = Math.max(
                evidence.headline().end() + AFTER_HEADLINE, evidence.body().first() + 3);
        return new Span(Math.max(0, first - BEFORE_HEADLINE), Math.min(end, first + 60));
    }

    private Span tail() {
        int end = evidence.body().end();
        return new Span(Math.max(evidence.headline().end(), end - AROUND_BODY_END), end + AROUND_BODY_END);
    }

    private Span afterwards() {
        return new Span(evidence.body().end() + AROUND_BODY_END, evidence.body().end() + FAR_AFTER_BODY);
    }

    private void readMarked() {
        List<Box> leaves = leaves();
        if (!offer(leaves, head(), 1)) {
            if (!offer(leaves, tail(), 0.8)) {
                offer(leaves, afterwards(), 0.7);
            }
        }
    }

    /** The innermost elements that are named for authors. */
    private List<Box> leaves() {
        List<Box> marked = evidence.marked(Mark.AUTHOR);
        var leaves = new ArrayList<Box>();
        Box last = null;
        for (int i = marked.size() - 1; i >= 0; i--) {
            Box box = marked.get(i);
            if (box.firstSegment() < head().first()
                    || box.firstSegment() >= afterwards().end()) {
                continue;
            }
            boolean leaf = last == null || !box.contains(last);
            if (!leaf
                    || evidence.isAside(box) && !isAtHeadline(box)
                    || evidence.isAmongComments(box)
                    || isInTrail(box)
                    || box.nearest("button") != null
                    || isOfSomethingElse(box)
                    || isOfOther(box)
                    || box.nearest("figure") != null) {
                continue;
            }
            String text = stretches(box);
            if (text.length() <= LONGEST && isName(box, namesOf(text), text)) {
                leaves.add(0, box);
                last = box;
            }
        }
        return leaves;
    }

    /** Whether an {@code aside} that is itself named for authors stands right below the headline. */
    private boolean isAtHeadline(Box box) {
        int below = box.firstSegment() - evidence.headline().end();
        return box.tag().equals("aside") && below >= 0 && below < STANDFIRST;
    }

    /** The text of an element in its stretches, without the site's own name or a preposition that stands before its author's. */
    private String stretches(Box box) {
        String text = evidence.stretches(box);
        int end = text.indexOf('\n');
        String first = end < 0 ? "" : beforeSign(text.substring(0, end));
        boolean parted = !first.isEmpty() && first.length() < end;
        boolean preposition = BylineWords.PREPOSITIONS.contains(first.toLowerCase(Locale.ROOT));
        return preposition || parted && reading.site().isNamedBy(first) ? text.substring(end + 1) : text;
    }

    /** A text without the signs at its end that part it from what follows. */
    private static String beforeSign(String text) {
        int end = text.length();
        while (end > 0 && " -\u2013\u2014|:,/\u00b7\u2022".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private List<Author> namesOf(String text) {
        String reporters = InfoLine.reporter(text);
        List<Author> authors = Byline.names(reporters.isEmpty() ? behindLabel(text) : reporters, false);
        return authors.stream().map(this::withoutEmployer).toList();
    }

    /** What stands behind a word with a colon in an element for authors, whatever the word, if it is of no other work. */
    private static String behindLabel(String text) {
        int colon = text.indexOf(':');
        boolean label =
                colon > 0 && colon <= LONGEST_LABEL && text.indexOf('\n') != 0 && Words.count(text, 0, colon) == 1;
        return label && !OtherWork.ends(text.substring(0, colon))
                ? text.substring(colon + 1).strip()
                : text;
    }

    /** Without the letters of the paper or agency behind a name of two words or more: {@code Jane Doe AP}. */
    private Author withoutEmployer(Author author) {
        String name = author.name();
        int blank = name.lastIndexOf(' ');
        String last = name.substring(blank + 1);
        boolean full = blank > 0 && name.lastIndexOf(' ', blank - 1) > 0;
        boolean employer = full
                && Names.isInitials(last)
                && (reading.site().isNamedBy(last) || Names.isDesk(last) || Names.isUnspeakable(last));
        return employer ? new Author(name.substring(0, blank), Author.Kind.PERSON, author.link()) : author;
    }

    /** Whether a text names authors; where only its address speaks of authors, it has to be their names and little more. */
    private boolean isName(Box box, List<Author> authors, String text) {
        boolean byAddress = box.tag().equals("a")
                && !evidence.has(box, Mark.AUTHOR)
                && !new Link(box.attr("rel"), box).isFor("author");
        int letters = 0;
        for (Author author : authors) {
            letters += author.name().length();
        }
        boolean word = authors.size() == 1
                && BylineWords.PREPOSITIONS.contains(authors.get(0).name().toLowerCase(Locale.ROOT));
        return !authors.isEmpty()
                && !word
                && (!byAddress || 2 * letters > text.length() && head().contains(box.firstSegment()));
    }

    /** Whether the words right before an element in its line say that whoever it names did something else than to write. */
    private boolean isOfOther(Box box) {
        if (box.firstSegment() >= box.endSegment()) {
            return false;
        }
        String line = reading.segments().get(box.firstSegment()).text();
        String text = evidence.text(box);
        int at = line.length() > LONGEST || text.isEmpty() ? -1 : line.indexOf(text);
        return at > 0 && OtherWork.ends(line.substring(0, at));
    }

    /** Whether an element's name says that it is about a picture's author, or about the section beside the author. */
    private static boolean isOfSomethingElse(Box box) {
        for (String name : box.marks().split(" ", -1)) {
            boolean author = name.contains("author") || name.contains("byline");
            boolean word = name.endsWith("-by") || name.endsWith("_by"); // before the name
            if (author && (word || SOMETHING_ELSE.stream().anyMatch(name::contains))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element belongs to the breadcrumbs. */
    private static boolean isInTrail(Box box) {
        Box around = box;
        for (int step = 0; around != null && step < 5; step++, around = around.parent()) {
            if (around.marks().contains("breadcrumb")) {
                return true;
            }
        }
        return false;
    }

    private boolean offer(List<Box> leaves, Span zone, double share) {
        var authors = new ArrayList<Author>();
        Box first = null;
        for (Box leaf : leaves) {
            boolean alike = first == null
                    || leaf.firstSegment() - first.firstSegment() < 8
                            && isAlike(leaf, first)
                            && Objects.equals(leaf.nearest("article"), first.nearest("article"));
            if (zone.contains(leaf.firstSegment()) && alike) {
                Box link = leaf.nearest("a");
                for (Author author : namesOf(stretches(leaf))) {
                    first = first == null ? leaf : first;
                    String address = link == null ? null : reading.absolute(link.attr("href"));
                    AuthorReader.add(authors, new Author(author.name(), author.kind(), address));
                }
            }
        }
        if (first == null) {
            return false;
        }
        AuthorOffers.offer(
                reading,
                Ranking.AUTHORS_MARKED,
                authors,
                first.path(),
                evidence.text(first),
                share,
                reading.lineOf(first));
        return true;
    }

    /** Authors side by side are marked up alike; who checked or translated the text is not. */
    private static boolean isAlike(Box one, Box other) {
        return one.tag().equals(other.tag()) && one.marks().equals(other.marks());
    }

    private void readLines() {
        if (!offerLine(head(), 1) && !offerNameByDate()) {
            if (!offerLine(tail(), 0.85) && !offerSignature()) {
                offerLine(afterwards(), 0.7);
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
                Math.min(evidence.body().first() + STANDFIRST, head().end()),
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
            boolean prose = before.words() >= FEWEST_WORDS_BEFORE
                    || before.words() > 2 && before.text().endsWith(".");
            boolean others = evidence.isAside(line.box()) || evidence.isAmongComments(line.box());
            boolean list = i + 1 < reading.segments().size()
                    && reading.segments().get(i + 1).box().nearest("li") != null; // which the line announces
            List<Author> authors = others || list || !prose ? List.of() : SignedEnd.authors(line, emphasis);
            if (!authors.isEmpty()) {
                String where = line.box().path();
                AuthorOffers.offer(
                        reading, Ranking.AUTHORS_TEXT, authors, where, line.text(), SIGNED, new Span(i, i + 1));
                return true;
            }
        }
        return false;
    }

    /** The names in a line that begins as bylines do, or near the headline has them behind a label further on. */
    private List<Author> namesIn(Segment line, boolean opened, Span zone) {
        if (opened) {
            return Byline.names(evidence.stretches(line), false);
        }
        if (Byline.isClosed(line.text()) && !SignedEnd.authors(line, false).isEmpty()) {
            return SignedEnd.authors(line, false);
        }
        boolean signs = SignedLine.mayBe(line.text());
        boolean labels = zone.equals(head());
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
