package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.dates.Spelling;
import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Headline;
import io.github.broadsheet.metadata.evidence.Json;
import io.github.broadsheet.metadata.evidence.Link;
import io.github.broadsheet.metadata.evidence.Mark;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Property;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Offers sections: the label near the headline and what the page declares, the page's address supporting them. */
final class SectionReader {
    private static final int BEFORE = 6;
    private static final int AFTER = 5;
    private static final int LONGEST_LABEL = 60;
    private static final int MOST_WORDS_OF_LABEL = 3;
    private static final int MOST_WORDS_AROUND = 12;
    private static final int MOST_WORDS_LABELLED = 6;
    private static final double WITHOUT_ADDRESS = 0.9;
    private static final double UNMARKED = 0.75;
    /** Folders that sections or topics lie in. */
    private static final Set<String> FOLDERS = Set.of(
            "category",
            "categories",
            "categoria",
            "categorie",
            "kategorie",
            "kategoria",
            "kategori",
            "kategorija",
            "rubrik",
            "rubrika",
            "rubrique",
            "section",
            "sections",
            "seccion",
            "sezione",
            "channel",
            "tag",
            "topic",
            "topics");

    private static final String[] SURE_TAGS = {"article:section", "og:section", "parsely-section", "og:article:section"
    };
    private static final String[] OTHER_TAGS = {
        "section",
        "category",
        "article:subsection",
        "news_section",
        "pagecategory",
        "cxenseparse:recs:category",
        "article.section",
        "dc.subject",
        "nastooh:topic",
        "mrf:sections",
        "vr:category",
        "subsection",
        "page.section",
        "rubrik",
        "ressort"
    };

    private final Reading reading;
    private final Evidence evidence;
    private final String title;
    private final String path;
    private final Set<String> authors = new HashSet<>();

    private SectionReader(Reading reading, String title) {
        this.reading = reading;
        this.evidence = reading.evidence();
        this.title = title;
        String canonical = Plain.text(evidence.meta().first("og:url"));
        for (Link link : evidence.links()) {
            canonical = link.rel().equals("canonical") ? link.href() : canonical;
        }
        String url = evidence.outline().page().url().orElse(canonical);
        int start = url.indexOf('/', url.indexOf("//") + 2);
        this.path = start < 0 ? "" : url.substring(start);
        reading.ballot().best(Field.AUTHORS).ifPresent(found -> {
            for (Author author : found.value()) {
                authors.add(Plain.key(author.name()));
            }
        });
    }

    static void read(Reading reading, String title) {
        var reader = new SectionReader(reading, title);
        reader.readLabels();
        reader.readLinkedLine();
        reader.readRelation();
        reader.readLabelled();
        reader.readTags();
        reader.readJsonLd();
        reader.readMicrodata();
    }

    private void readLabels() {
        List<Box> marked = evidence.marked(Mark.SECTION);
        int first = evidence.headline().first();
        int end = evidence.headline().end();
        for (int i = 0; i < marked.size(); i++) {
            Box box = marked.get(i);
            int at = box.firstSegment();
            boolean near = at >= first - BEFORE && at <= end + AFTER && at < box.endSegment();
            boolean inner = i + 1 < marked.size()
                    && box.contains(marked.get(i + 1))
                    && !evidence.text(marked.get(i + 1)).isEmpty();
            if (!near || inner || evidence.isAside(box) || box.nearest("nav") != null) {
                continue;
            }
            String text = evidence.stretches(box);
            int distance = at < first ? first - at : at - end;
            boolean linked = box.nearest("a") != null;
            double share = (1 - 0.05 * Math.max(0, distance)) * (linked ? 1 : 0.75);
            if (text.length() <= LONGEST_LABEL
                    && SectionNames.digits(text) == 0
                    && (linked ? !isInRunningText(box) : isLabel(box, text))) {
                offer(Ranking.SECTION_LABEL, text, box.path(), share, reading.lineOf(box));
            }
        }
    }

    /** Whether a link is one of the words of a paragraph. */
    private boolean isInRunningText(Box box) {
        Segment line = reading.segments().get(box.firstSegment());
        return line.words() > MOST_WORDS_AROUND && line.linkWords() * 2 < line.words();
    }

    /** Whether a text that leads nowhere stands as a label does: short, all of its line, and no part of a form or button. */
    private boolean isLabel(Box box, String text) {
        boolean control = box.tag().equals("section")
                || box.nearest("form") != null
                || box.nearest("label") != null
                || box.nearest("button") != null
                || box.nearest("td") != null
                || box.marks().contains("hidden");
        boolean heading = box.tag().equals("h2") || box.tag().equals("h3");
        boolean below = box.firstSegment() >= evidence.headline().end();
        Segment line = reading.segments().get(box.firstSegment());
        boolean named = box.marks().contains("label"); // for what follows on its line, mostly
        boolean several =
                text.indexOf('\n') >= 0 && (line.links() == 0 || box.marks().contains("section"));
        boolean whole = !several && (!named || Plain.key(line.text()).equals(Plain.key(text)));
        char last = text.isEmpty() ? '?' : text.charAt(text.length() - 1);
        return !control
                && !(heading && below)
                && whole
                && last != '?'
                && last != '!'
                && Words.count(text) <= MOST_WORDS_OF_LABEL
                && !Byline.isOpened(text);
    }

    /** A single short link right above the headline, in the same block, whose address is one step from the front. */
    private void readLinkedLine() {
        Headline headline = evidence.headline();
        Box heading = headline.box().orElse(null);
        int at = headline.first() - 1;
        if (heading == null || at < 0) {
            return;
        }
        Segment line = reading.segments().get(at);
        Box block = line.box().parent();
        boolean beside = block != null && block.contains(heading) && line.box().nearest("nav") == null;
        boolean single = line.links() == 1 && line.linkWords() == line.words() && line.words() <= 4;
        boolean menu = at > 0
                && reading.segments().get(at - 1).linkDensity() > 0.9
                && block != null
                && block.equals(reading.segments().get(at - 1).box().parent());
        if (beside && single && !menu && !evidence.isAside(line.box()) && leadsToSection(Reading.addressOf(line))) {
            boolean marked = evidence.has(line.box(), Mark.SECTION);
            double share = marked ? 1 : UNMARKED;
            offer(Ranking.SECTION_LABEL, line.text(), line.box().path(), share, new Span(at, at + 1));
        }
    }

    /** A link that is said to lead to the article's category, wherever at the article it stands. */
    private void readRelation() {
        for (Link link : evidence.anchors()) {
            if (link.rel().contains("category") && reading.isNearArticle(link.box())) {
                offer(
                        Ranking.SECTION_LABEL,
                        evidence.text(link.box()),
                        link.box().path(),
                        UNMARKED,
                        reading.lineOf(link.box()));
                return;
            }
        }
    }

    /** What stands behind a word for section beside the headline or at the end of the text: {@code Category: Culture}. */
    private void readLabelled() {
        int end = Math.max(evidence.headline().end(), evidence.body().end()) + BEFORE;
        for (int i = Math.max(0, evidence.headline().first() - BEFORE);
                i < Math.min(end, reading.segments().size());
                i++) {
            Segment line = reading.segments().get(i);
            boolean fits = line.words() > 1 && line.words() <= MOST_WORDS_LABELLED && !evidence.isAside(line.box());
            String name = fits ? SectionLabel.named(evidence.stretches(line), line.links() == 1) : "";
            if (!name.isEmpty() && name.length() <= LONGEST_LABEL && SectionNames.digits(name) == 0) {
                offer(Ranking.SECTION_LABEL, name, line.box().path(), 1, new Span(i, i + 1));
                return;
            }
        }
    }

    /** Whether an address is that of a page right below the site's front page, or below the folder of its sections. */
    private static boolean leadsToSection(String address) {
        int host = address.indexOf("//");
        int start = address.indexOf('/', host < 0 ? 0 : host + 2);
        int next = start < 0 ? -1 : address.indexOf('/', start + 1);
        if (next > 0 && FOLDERS.contains(address.substring(start + 1, next))) {
            start = next;
            next = address.indexOf('/', start + 1);
        }
        boolean one = next < 0 || next == address.length() - 1;
        return start >= 0 && start + 2 < address.length() && one && address.indexOf('#') < 0;
    }

    private void readTags() {
        for (String tag : SURE_TAGS) {
            offerAll(tag, 1);
        }
        for (String tag : OTHER_TAGS) {
            offerAll(tag, 0.8);
        }
    }

    private void offerAll(String tag, double share) {
        double left = share;
        for (String content : evidence.meta().all(tag)) {
            offer(Ranking.SECTION_META, Plain.text(content), "meta " + tag, left, Span.NONE);
            left *= 0.9;
        }
    }

    private void readJsonLd() {
        double share = 1;
        for (Json section : evidence.jsonLd().article().get("articleSection").items()) {
            offer(Ranking.SECTION_LD, section.text(), "articleSection", share, Span.NONE);
            share *= 0.9;
        }
    }

    private void readMicrodata() {
        for (Property property : evidence.properties()) {
            if (property.name().equals("articlesection") && property.ofArticle()) {
                String attribute = property.attribute();
                String text = attribute.isEmpty() ? evidence.text(property.box()) : Plain.text(attribute);
                offer(Ranking.SECTION_MICRODATA, text, property.box().path(), 1, reading.lineOf(property.box()));
            }
        }
    }

    private void offer(Basis<String> basis, String raw, String where, double share, Span shown) {
        double left = share;
        boolean list = !basis.equals(Ranking.SECTION_LABEL);
        for (String name : SectionNames.read(raw, list, reading.site(), title)) {
            if (authors.contains(Plain.key(name))) {
                continue;
            }
            double fit = left * (isInAddress(name) ? 1 : WITHOUT_ADDRESS);
            reading.ballot().add(Offer.on(basis, name, where, raw, fit, shown));
            left *= 0.9;
        }
    }

    private boolean isInAddress(String name) {
        String key = Plain.key(name);
        String plain = Plain.key(Spelling.plain(name));
        int from = 1;
        for (int i = 1; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                String folder = Plain.key(path.substring(from, i));
                if (folder.equals(key) || folder.equals(plain)) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }
}
