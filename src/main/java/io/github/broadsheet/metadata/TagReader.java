package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Json;
import io.github.broadsheet.metadata.evidence.Link;
import io.github.broadsheet.metadata.evidence.Mark;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Offers keywords and topics: those declared, and the row of links below or above the text. */
final class TagReader {
    private static final int MOST = 60;
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 8;
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
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
            boolean tag = AuthorReader.hasWord(link.rel(), "tag") && !link.rel().contains("category");
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
            if (!row || holdsText || !reading.isNearArticle(box)) {
                continue;
            }
            var tags = new LinkedHashMap<String, String>();
            for (int i = box.index() + 1; i < box.endBox(); i++) {
                Box inner = evidence.outline().boxes().get(i);
                if (inner.tag().equals("a") && !inner.skipped()) {
                    add(tags, evidence.text(inner), false);
                }
            }
            if (!tags.isEmpty()) {
                var shown = new Span(box.firstSegment(), box.endSegment());
                offer(Ranking.TAGS_SHOWN, tags, box.path(), tags.values().toString(), 0.95, shown);
                return;
            }
        }
    }

    private static void add(Map<String, String> tags, String text, boolean list) {
        int from = 0;
        for (int i = 0; i <= text.length() && tags.size() < MOST; i++) {
            boolean cut = i == text.length() || list && ",;|\u3001\uff0c".indexOf(text.charAt(i)) >= 0;
            if (cut) {
                String tag = trimmed(text.substring(from, i));
                if (!tag.isEmpty() && tag.length() <= LONGEST && Words.count(tag) <= MOST_WORDS) {
                    tags.putIfAbsent(Plain.key(tag), tag);
                }
                from = i + 1;
            }
        }
    }

    private static String trimmed(String raw) {
        String tag = raw.replace('\n', ' ').strip();
        while (!tag.isEmpty() && (tag.charAt(0) == '#' || QUOTES.indexOf(tag.charAt(0)) >= 0)) {
            tag = tag.substring(1).strip();
        }
        while (tag.endsWith(",") || !tag.isEmpty() && QUOTES.indexOf(tag.charAt(tag.length() - 1)) >= 0) {
            tag = tag.substring(0, tag.length() - 1).strip();
        }
        boolean code = tag.length() == 36 && tag.charAt(8) == '-' && tag.charAt(13) == '-';
        return Plain.key(tag).isEmpty() || code || tag.contains("://") ? "" : tag;
    }

    private void offer(
            Basis<List<String>> basis, Map<String, String> tags, String where, String raw, double share, Span shown) {
        if (!tags.isEmpty()) {
            reading.ballot()
                    .add(Offer.on(basis, List.copyOf(new ArrayList<>(tags.values())), where, raw, share, shown));
        }
    }
}
