package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Json;
import io.github.broadsheet.metadata.evidence.Link;
import io.github.broadsheet.metadata.evidence.Mark;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Site;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Offers keywords and topics: those declared, and the row of links below or above the text. */
final class TagReader {
    private static final int MOST = 60;
    private static final int MOST_WORDS_ON_AVERAGE = 4;
    private static final int SHORTEST_HEADLINE = 16;
    private static final int LINES_BELOW = 12;
    /** A label may be three words, and its tag one. */
    private static final double LEAST_LINKED = 0.25;

    private static final int LONGEST_LINE = 300;
    private static final double LABELLED = 0.9;
    private static final String[] SURE_TAGS = {
        "article:tag", "og:article:tag", "parsely-tags", "sailthru.tags", "article.tag"
    };
    private static final String[] OTHER_TAGS = {"news_keywords", "keywords", "dc.subject", "tags", "keyword"};

    private final Reading reading;
    private final Evidence evidence;

    private TagReader(Reading reading) {
        this.reading = reading;
        this.evidence = reading.evidence();
    }

    static void read(Reading reading) {
        var reader = new TagReader(reading);
        for (String name : SURE_TAGS) {
            reader.readTag(Ranking.TAGS_META, name, 1);
        }
        for (String name : OTHER_TAGS) {
            reader.readTag(Ranking.TAGS_KEYWORDS, name, 1);
        }
        reader.readJsonLd();
        reader.readRelations();
        reader.readMarked();
        if (reading.ballot().offers(Field.TAGS).isEmpty()) {
            reader.readLabelled();
        }
    }

    private void readTag(Basis<List<String>> basis, String name, double share) {
        var tags = new LinkedHashMap<String, String>();
        List<String> contents = evidence.meta().all(name);
        for (String content : contents) {
            add(tags, Plain.text(content), contents.size() == 1);
        }
        offer(basis, tags, "meta " + name, String.join(", ", contents), share, Span.NONE);
    }

    private void readJsonLd() {
        var tags = new LinkedHashMap<String, String>();
        List<Json> keywords = evidence.jsonLd().article().get("keywords").items();
        for (Json keyword : keywords) {
            String text = keyword instanceof Json.Obj ? keyword.get("name").text() : keyword.text();
            add(tags, text, keywords.size() == 1);
        }
        offer(Ranking.TAGS_LD, tags, "keywords", tags.values().toString(), 1, Span.NONE);
    }

    private void readRelations() {
        var tags = new LinkedHashMap<String, String>();
        Box first = null;
        for (Link link : evidence.anchors()) {
            boolean tag = link.isFor("tag") && !link.rel().contains("category");
            if (tag && reading.isNearArticle(link.box()) && !link.href().contains("/category/")) {
                first = first == null ? link.box() : first;
                add(tags, evidence.text(link.box()), false);
            }
        }
        if (first != null) {
            offer(Ranking.TAGS_SHOWN, tags, first.path(), tags.values().toString(), 1, Span.NONE);
        }
    }

    /** The links inside the first element named for tags that has some. */
    private void readMarked() {
        for (Box box : evidence.marked(Mark.TAGS)) {
            boolean row =
                    !box.tag().equals("a") && box.endBox() - box.index() > 1 && box.endBox() - box.index() < 6 * MOST;
            boolean holdsText = box.firstSegment() <= evidence.body().first()
                    && box.endSegment() > evidence.body().first();
            if (!row
                    || holdsText
                    || !TagNames.isNamed(box)
                    || !reading.isNearArticle(box)
                    || isShared(box)
                    || !isOfLinks(box)) {
                continue;
            }
            var tags = new LinkedHashMap<String, String>();
            int words = 0;
            int links = 0;
            for (int i = box.index() + 1; i < box.endBox(); i++) {
                Box inner = evidence.outline().boxes().get(i);
                if (inner.tag().equals("a") && !inner.skipped() && isOfSite(inner.attr("href"))) {
                    String text = evidence.text(inner);
                    add(tags, text, false);
                    words += Words.count(text);
                    links++;
                }
            }
            boolean label =
                    links == 1 && box.firstSegment() < evidence.headline().first(); // of the section, mostly
            if (!tags.isEmpty() && !label && words <= MOST_WORDS_ON_AVERAGE * links) {
                var shown = new Span(box.firstSegment(), box.endSegment());
                offer(Ranking.TAGS_SHOWN, tags, box.path(), tags.values().toString(), 0.95, shown);
                return;
            }
        }
    }

    /** The links in the line that begins with a word for tags, or in the lines of links right below such a word. */
    private void readLabelled() {
        int end = Math.min(reading.segments().size(), evidence.body().end() + LINES_BELOW);
        for (int i = Math.max(0, evidence.headline().first()); i < end; i++) {
            Segment line = reading.segments().get(i);
            boolean linked =
                    line.linkDensity() >= LEAST_LINKED || line.links() == 0 && i + 1 < end && isRow(i + 1, i + 1);
            boolean labelled = linked
                    && line.text().length() <= LONGEST_LINE
                    && TagLabel.opens(evidence.stretches(line))
                    && !evidence.isAside(line.box());
            if (labelled) {
                var tags = new LinkedHashMap<String, String>();
                int last = i;
                addLinks(tags, line);
                while (line.links() == 0 && last + 1 < end && isRow(last + 1, i + 1)) {
                    last++;
                    addLinks(tags, reading.segments().get(last));
                }
                if (tags.isEmpty()) {
                    continue;
                }
                String raw = tags.values().toString();
                offer(Ranking.TAGS_SHOWN, tags, line.box().path(), raw, LABELLED, new Span(i, last + 1));
                return;
            }
        }
    }

    /** Whether a line is links, beside the first one in one element; a row of several stands alone. */
    private boolean isRow(int index, int first) {
        Segment line = reading.segments().get(index);
        Segment one = reading.segments().get(first);
        Box around = line.box().parent();
        return line.linkDensity() == 1
                && line.words() <= MOST_WORDS_ON_AVERAGE * line.links()
                && (index == first
                        || one.links() == 1
                                && line.links() == 1
                                && around != null
                                && around.equals(one.box().parent()));
    }

    private void addLinks(Map<String, String> tags, Segment line) {
        List<Box> boxes = evidence.outline().boxes();
        for (int i = line.box().index() + 1; i < line.box().endBox(); i++) {
            Box box = boxes.get(i);
            if (box.firstSegment() > line.index()) {
                return;
            }
            boolean inside = box.firstSegment() == line.index() && box.endSegment() > line.index();
            if (inside && box.tag().equals("a") && isOfSite(box.attr("href"))) {
                add(tags, evidence.text(box), false);
            }
        }
    }

    /** Whether most of an element's words are links. */
    private boolean isOfLinks(Box box) {
        int words = 0;
        int links = 0;
        for (Segment segment : reading.segments().subList(box.firstSegment(), box.endSegment())) {
            words += segment.words();
            links += segment.linkWords();
        }
        return links * 2 >= words;
    }

    /** Whether an element is what somebody posted elsewhere, shown in the page. */
    private static boolean isShared(Box box) {
        return box.nearest("blockquote") != null || box.nearest("form") != null;
    }

    /** Whether an address leads to another page of the site, as far as the site's own is known. */
    private boolean isOfSite(String address) {
        String trimmed = address.strip();
        if (trimmed.isEmpty() || trimmed.charAt(0) == '#') {
            return false;
        }
        int scheme = trimmed.indexOf(':');
        boolean local = scheme < 0 || trimmed.lastIndexOf('/', scheme) >= 0;
        String host = local ? "" : Site.host(trimmed);
        return local
                || host.isEmpty() && trimmed.startsWith("http")
                || reading.site().isHost(host);
    }

    private static void add(Map<String, String> tags, String text, boolean list) {
        int from = 0;
        for (int i = 0; i <= text.length() && tags.size() < MOST; i++) {
            boolean cut = i == text.length() || list && ",;|\u3001\uff0c".indexOf(text.charAt(i)) >= 0;
            if (cut) {
                String tag = TagNames.tag(text.substring(from, i));
                if (!tag.isEmpty()) {
                    tags.putIfAbsent(Plain.key(tag), tag);
                }
                from = i + 1;
            }
        }
    }

    private void offer(
            Basis<List<String>> basis, Map<String, String> tags, String where, String raw, double share, Span shown) {
        String headline = evidence.headline().key();
        if (headline.length() >= SHORTEST_HEADLINE) {
            tags.remove(headline); // a shorter one may well be a topic too
        }
        TagNames.dropProperties(tags);
        if (!tags.isEmpty()) {
            reading.ballot()
                    .add(Offer.on(basis, List.copyOf(new ArrayList<>(tags.values())), where, raw, share, shown));
        }
    }
}
