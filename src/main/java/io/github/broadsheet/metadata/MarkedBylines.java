package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Link;
import io.github.broadsheet.metadata.evidence.Mark;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The authors in elements that are named for authors. */
final class MarkedBylines {
    private static final int LONGEST = 160;
    private static final int LONGEST_LABEL = 20;
    private static final int LEVELS_OF_CAPTION = 2;
    private static final int LINES_OF_CAPTION = 3;
    private static final int STANDFIRST = 3; // which may be taken for the beginning of the text
    /** What else than the story the author in a class may have made, or what stands beside the author under one name. */
    private static final List<String> SOMETHING_ELSE = List.of("img", "image", "photo", "category", "prefix", "label");

    private final Reading reading;
    private final Evidence evidence;
    private final BylineZones zones;

    private MarkedBylines(Reading reading, BylineZones zones) {
        this.reading = reading;
        this.evidence = reading.evidence();
        this.zones = zones;
    }

    /** Offers the authors of the first zone that has such elements. */
    static void read(Reading reading, BylineZones zones) {
        new MarkedBylines(reading, zones).read();
    }

    private void read() {
        List<Box> leaves = leaves();
        if (!offer(leaves, zones.head(), 1)) {
            if (!offer(leaves, zones.tail(), 0.8)) {
                offer(leaves, zones.afterwards(), 0.7);
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
            if (box.firstSegment() < zones.head().first()
                    || box.firstSegment() >= zones.afterwards().end()) {
                continue;
            }
            boolean leaf = last == null || !box.contains(last);
            if (!leaf
                    || evidence.isAside(box) && !isAtHeadline(box)
                    || evidence.isAmongComments(box)
                    || isInTrail(box)
                    || box.nearest("button") != null
                    || isOfSomethingElse(box)
                    || isInCaption(box)
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
                && (!byAddress || 2 * letters > text.length() && zones.head().contains(box.firstSegment()));
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

    /** Whether an element stands in a small one that is named after the caption or credit of a picture. */
    private static boolean isInCaption(Box box) {
        Box around = box.parent();
        for (int level = 0; around != null && level < LEVELS_OF_CAPTION; level++, around = around.parent()) {
            boolean small = around.endSegment() - around.firstSegment() <= LINES_OF_CAPTION;
            if (small && around.marks().contains("caption")) {
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
}
