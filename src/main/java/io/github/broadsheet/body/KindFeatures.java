package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Node;

/**
 * What tells an article from a listing, a product, a forum thread: one number for each {@link Name}, read from the
 * page's declarations, its address, its markup and from what the body room kept.
 */
final class KindFeatures {
    private static final int FEW = 30;
    private static final int PARAGRAPH_WORDS = 12;
    private static final double LINKED = 0.8;

    /** The features, in the order of the model. Shares are 0 to 1, counts are plain, flags are 0 or 1. */
    enum Name {
        /** {@code og:type} is an article. */
        OG_ARTICLE,
        /** {@code og:type} is a website. */
        OG_WEBSITE,
        /** {@code og:type} is a product. */
        OG_PRODUCT,
        /** JSON-LD or microdata declares a news article, blog posting or other article. */
        TYPE_ARTICLE,
        /** ... a product or an offer. */
        TYPE_PRODUCT,
        /** ... a discussion, a question or comments. */
        TYPE_FORUM,
        /** ... a collection or an item list. */
        TYPE_LIST,
        /** ... a service, an organisation's offer, a course, software. */
        TYPE_SERVICE,
        /** Declared dates of publication, meta and JSON-LD together. */
        DECLARED_DATES,
        /** Declared authors, meta and JSON-LD together. */
        DECLARED_AUTHORS,
        /** Steps of the address's path. */
        URL_DEPTH,
        /** Hyphens and underscores in the last step of the path. */
        URL_HYPHENS,
        /** Length of the last step, characters. */
        URL_LENGTH,
        /** The path holds a year of four digits. */
        URL_YEAR,
        /** Digits in the path. */
        URL_DIGITS,
        /** The path names a blog, news, an article or a story. */
        URL_ARTICLE,
        /** The path or host names a forum, threads, questions. */
        URL_FORUM,
        /** The path or host names documentation, a guide, a wiki. */
        URL_DOCS,
        /** The path names a product or item. */
        URL_PRODUCT,
        /** The path names a category, collection, tag, topic or search. */
        URL_LIST,
        /** The marks of html and body name a single post. */
        MARK_SINGLE,
        /** ... a home page, an archive, a category. */
        MARK_LIST,
        /** ... a product, a shop. */
        MARK_PRODUCT,
        /** ... a forum, a thread, a topic. */
        MARK_FORUM,
        /** ... documentation. */
        MARK_DOCS,
        /** ... a plain page of a content system. */
        MARK_PAGE,
        /** Words that were kept, logarithm. */
        KEPT_WORDS,
        /** Segments that were kept, logarithm. */
        KEPT_SEGMENTS,
        /** Share of the page's words that were kept. */
        KEPT_SHARE,
        /** Words per kept segment. */
        KEPT_MEAN,
        /** Share of the kept words that stand in paragraphs of 12 words or more. */
        KEPT_IN_PARAGRAPHS,
        /** Share of the kept words in links. */
        KEPT_LINKS,
        /** Share of the kept segments that are headings. */
        KEPT_HEADINGS,
        /** Share of the kept segments in lists. */
        KEPT_LISTS,
        /** Share of the kept words in tables. */
        KEPT_TABLES,
        /** Share of the kept words in preformatted text. */
        KEPT_CODE,
        /** Share of the kept words in the longest run of kept segments with one parent. */
        KEPT_TOGETHER,
        /** Share of the segments between the first and the last kept one that were kept. */
        KEPT_DENSE,
        /** Kept segments with a question mark at the end, share. */
        KEPT_QUESTIONS,
        /** Words of the page, logarithm. */
        PAGE_WORDS,
        /** Share of the page's words in links. */
        PAGE_LINKS,
        /** Share of the page's segments that are mostly links. */
        LINKED_SEGMENTS,
        /** Images with a link around them, logarithm. */
        LINKED_IMAGES,
        /** Images, logarithm. */
        IMAGES,
        /** Elements named article, logarithm. */
        ARTICLES,
        /** Elements named time, logarithm. */
        TIMES,
        /** Elements named h1. */
        H1,
        /** Elements named h2 or h3, logarithm. */
        H2_H3,
        /** Elements named button, logarithm. */
        BUTTONS,
        /** Form fields, logarithm. */
        FIELDS,
        /** Elements named pre or code, logarithm. */
        CODE_BLOCKS,
        /** Tables. */
        TABLES,
        /** Elements whose marks name a price or a cart, logarithm. */
        PRICES,
        /** Elements whose marks name a reply, a post's author or a thread, logarithm. */
        REPLIES,
        /** Elements whose marks name a comment, logarithm. */
        COMMENTS,
        /** Elements whose marks name a card, a tile or a teaser, logarithm. */
        CARDS,
        /** Elements whose marks name a byline or an author, logarithm. */
        BYLINES,
        /** Elements whose marks name a date, logarithm. */
        DATES,
        /** Elements whose marks name breadcrumbs. */
        BREADCRUMBS,
        /** Elements whose marks name pagination. */
        PAGINATION,
        /** Elements whose marks name a hero or call to action, logarithm. */
        HEROES,
        /** Elements whose marks name sharing, logarithm. */
        SHARES,
        /** Elements whose marks name related content. */
        RELATED,
        /** Currency signs in the page's text, logarithm. */
        CURRENCY,
        /** Largest number of siblings of one name and class that each hold a link and text, logarithm. */
        LARGEST_GROUP,
        /** Share of the page's words in that group. */
        GROUP_SHARE,
        /** Share of the page's segments within the first twelve words, short ones. */
        SHORT_SEGMENTS,
        /** Words of the title. */
        TITLE_WORDS,
        /** Number of the first h1 among the segments, as a share of the page. */
        H1_POSITION,
        /** A short text with a year stands within eight segments of the first h1. */
        DATE_NEAR_H1,
        /** A box whose marks or address name an author stands within eight segments of the first h1. */
        AUTHOR_NEAR_H1,
        /** Words between the first h1 and the first kept paragraph, logarithm. */
        H1_TO_TEXT,
        /** Kept paragraphs of 12 words or more, logarithm. */
        KEPT_PARAGRAPHS,
        /** Kept segments with an exclamation mark at the end, share. */
        KEPT_EXCLAMATIONS,
        /** Kept paragraphs with a link inside, share. */
        KEPT_LINKED_PARAGRAPHS,
        /** The declared generator is a blog system. */
        GENERATOR_BLOG,
        /** ... a documentation system or wiki. */
        GENERATOR_DOCS,
        /** ... a forum. */
        GENERATOR_FORUM,
        /** Links to feeds. */
        FEEDS,
        /** Links that open a share dialog of a social network, logarithm. */
        SHARE_LINKS,
        /** Links to telephone numbers and mail addresses, logarithm. */
        CONTACT_LINKS,
        /** Links to an author's page. */
        AUTHOR_LINKS,
        /** Links within the page, logarithm. */
        ANCHOR_LINKS,
        /** Words in links before the first h1, logarithm. */
        LINKS_BEFORE_H1,
        /** The page has an AMP or print version. */
        AMP
    }

    private final float[] values = new float[Name.values().length];
    private final Outline outline;
    private final boolean[] kept;
    private int h1 = -1;

    private KindFeatures(Outline outline, boolean[] kept) {
        this.outline = outline;
        this.kept = kept;
    }

    /** The features of a page of which these segments were kept. */
    static float[] of(Outline outline, boolean[] kept) {
        var features = new KindFeatures(outline, kept);
        features.readAddress();
        features.readBoxes();
        features.readSegments();
        features.readGroups();
        return features.values;
    }

    private void set(Name name, double value) {
        values[name.ordinal()] = (float) value;
    }

    private void flag(Name name, boolean value) {
        if (value) {
            values[name.ordinal()] = 1;
        }
    }

    private void count(Name name) {
        values[name.ordinal()]++;
    }

    private void scale(Name name) {
        values[name.ordinal()] = (float) Math.log1p(values[name.ordinal()]);
    }

    private void readAddress() {
        String url = outline.page().url().orElse("");
        String host = "";
        String path = "";
        try {
            URI uri = new URI(url.indexOf('?') < 0 ? url : url.substring(0, url.indexOf('?')));
            host = lower(uri.getHost());
            path = lower(uri.getPath());
        } catch (URISyntaxException e) {
            path = lower(url); // still tells something
        }
        int depth = 0;
        String last = "";
        for (String step : path.split("/")) {
            if (!step.isEmpty()) {
                depth++;
                last = step;
            }
        }
        set(Name.URL_DEPTH, depth);
        set(Name.URL_LENGTH, last.length());
        set(Name.URL_HYPHENS, last.chars().filter(c -> c == '-' || c == '_').count());
        set(Name.URL_DIGITS, path.chars().filter(c -> c >= '0' && c <= '9').count());
        flag(Name.URL_YEAR, hasYear(path));
        flag(Name.URL_ARTICLE, any(path, "blog", "news", "article", "story", "stories", "/post", "/insight", "magazine"));
        flag(Name.URL_FORUM, any(path, "forum", "thread", "/topic", "/t/", "question", "discussion", "/comments", "community", "board") || any(host, "forum", "community", "discuss", "exchange", "boards"));
        flag(Name.URL_DOCS, any(path, "docs", "/doc/", "wiki", "guide", "tutorial", "manual", "reference", "/learn", "handbook") || any(host, "docs.", "wiki", "developer"));
        flag(Name.URL_PRODUCT, any(path, "/product", "/item", "/p/", "/dp/", "/itm/", "/shop", "/store", "/buy"));
        flag(Name.URL_LIST, any(path, "categor", "collection", "/c/", "/tag", "/topic", "/list", "search", "/browse", "/archive", "/section"));
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static boolean any(String text, String... parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasYear(String path) {
        for (int i = path.indexOf("20"); i >= 0; i = path.indexOf("20", i + 1)) {
            if (i + 3 < path.length() && digit(path, i + 2) && digit(path, i + 3) && (i == 0 || !digit(path, i - 1)) && (i + 4 == path.length() || !digit(path, i + 4))) {
                return true;
            }
        }
        return false;
    }

    private static boolean digit(String text, int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private void readBoxes() {
        for (Box box : outline.boxes()) {
            switch (box.tag()) {
                case "meta" -> readMeta(box);
                case "script" -> readScript(box);
                case "html", "body" -> readPageMarks(box.marks());
                case "link" -> readLink(box);
                case "a" -> readAnchor(box);
                case "article" -> count(Name.ARTICLES);
                case "time" -> count(Name.TIMES);
                case "h1" -> {
                    if (values[Name.H1.ordinal()] == 0) {
                        h1 = box.firstSegment();
                        set(Name.H1_POSITION, (h1 + 1.0) / (outline.segments().size() + 1.0));
                    }
                    count(Name.H1);
                }
                case "h2", "h3" -> count(Name.H2_H3);
                case "button" -> count(Name.BUTTONS);
                case "input", "select", "textarea" -> count(Name.FIELDS);
                case "pre", "code" -> count(Name.CODE_BLOCKS);
                case "table" -> count(Name.TABLES);
                case "img" -> {
                    count(Name.IMAGES);
                    if (box.nearest("a") != null) {
                        count(Name.LINKED_IMAGES);
                    }
                }
                default -> {}
            }
            if (!box.tag().equals("body") && !box.tag().equals("html") && !box.skipped()) {
                readMarks(box.marks(), box.firstSegment());
            }
            String type = box.attr("itemtype");
            if (!type.isEmpty()) {
                readType(type.substring(type.lastIndexOf('/') + 1));
            }
            String prop = box.attr("itemprop");
            if (prop.equals("price") || prop.equals("priceCurrency")) {
                count(Name.PRICES);
            }
        }
        for (Name name : List.of(Name.LINKED_IMAGES, Name.IMAGES, Name.ARTICLES, Name.TIMES, Name.H2_H3, Name.BUTTONS, Name.FIELDS, Name.CODE_BLOCKS, Name.PRICES, Name.REPLIES, Name.COMMENTS, Name.CARDS, Name.BYLINES, Name.DATES, Name.HEROES, Name.SHARES, Name.SHARE_LINKS, Name.CONTACT_LINKS, Name.ANCHOR_LINKS, Name.AUTHOR_LINKS)) {
            scale(name);
        }
    }

    private void readMeta(Box box) {
        String name = (box.attr("property") + box.attr("name")).toLowerCase(Locale.ROOT);
        String content = box.attr("content").toLowerCase(Locale.ROOT);
        switch (name) {
            case "og:type" -> {
                flag(Name.OG_ARTICLE, content.contains("article"));
                flag(Name.OG_WEBSITE, content.contains("website"));
                flag(Name.OG_PRODUCT, content.contains("product"));
            }
            case "article:published_time", "date", "pubdate", "dc.date", "parsely-pub-date", "datepublished" -> count(Name.DECLARED_DATES);
            case "generator" -> {
                flag(Name.GENERATOR_BLOG, any(content, "wordpress", "ghost", "blogger", "medium", "substack", "typepad", "movable"));
                flag(Name.GENERATOR_DOCS, any(content, "sphinx", "docusaurus", "mkdocs", "mediawiki", "docutils", "hugo", "vitepress", "jekyll"));
                flag(Name.GENERATOR_FORUM, any(content, "discourse", "vbulletin", "xenforo", "phpbb", "vanilla", "flarum"));
            }
            case "author", "article:author", "parsely-author", "dc.creator" -> count(Name.DECLARED_AUTHORS);
            default -> {}
        }
    }

    private void readLink(Box box) {
        String rel = box.attr("rel");
        if (rel.equals("amphtml")) {
            flag(Name.AMP, true);
        } else if (rel.equals("alternate") && (box.attr("type").contains("rss") || box.attr("type").contains("atom"))) {
            count(Name.FEEDS);
        }
    }

    private void readAnchor(Box box) {
        String href = box.attr("href");
        if (href.startsWith("#")) {
            count(Name.ANCHOR_LINKS);
        } else if (href.startsWith("tel:") || href.startsWith("mailto:") && href.indexOf('?') < 0) {
            count(Name.CONTACT_LINKS);
        } else if (any(href, "/sharer", "/intent/", "share?", "shareArticle", "share-offsite", "mailto:?", "t.me/share", "pin/create", "wa.me/?", "send?text", "/submit?")) {
            count(Name.SHARE_LINKS);
        } else if (box.attr("rel").equals("author") || any(href, "/author", "/authors/", "/profile/", "/by/", "/autor", "/people/", "/team/")) {
            count(Name.AUTHOR_LINKS);
        }
        boolean author = box.attr("rel").contains("author") || box.marks().contains("author") || href.contains("/author");
        if (h1 >= 0 && author && Math.abs(box.firstSegment() - h1) <= 8) {
            flag(Name.AUTHOR_NEAR_H1, true);
        }
    }

    private void readScript(Box box) {
        if (!box.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            return;
        }
        for (Node child : box.element().childNodes()) {
            if (child instanceof DataNode data) {
                readJson(data.getWholeData());
            }
        }
    }

    private void readJson(String json) {
        int end = Math.min(json.length(), outline.page().limits().maxJsonLdChars());
        for (int i = json.indexOf("\"@type\""); i >= 0 && i < end; i = json.indexOf("\"@type\"", i + 1)) {
            int open = json.indexOf('"', i + 7);
            int close = open < 0 ? -1 : json.indexOf('"', open + 1);
            if (close > 0 && close - open < FEW) {
                readType(json.substring(open + 1, close));
            }
        }
        flag(Name.DECLARED_DATES, json.contains("\"datePublished\""));
        flag(Name.DECLARED_AUTHORS, json.contains("\"author\""));
    }

    private void readType(String type) {
        switch (type) {
            case "NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "OpinionNewsArticle", "AnalysisNewsArticle", "Review", "Recipe", "TechArticle", "ScholarlyArticle", "MedicalWebPage", "HowTo" -> flag(Name.TYPE_ARTICLE, true);
            case "Product", "Offer", "ProductGroup", "AggregateOffer" -> flag(Name.TYPE_PRODUCT, true);
            case "DiscussionForumPosting", "QAPage", "Question", "Answer", "Comment" -> flag(Name.TYPE_FORUM, true);
            case "CollectionPage", "ItemList", "SearchResultsPage", "OfferCatalog" -> flag(Name.TYPE_LIST, true);
            case "Service", "Course", "SoftwareApplication", "LocalBusiness", "FAQPage", "FinancialProduct" -> flag(Name.TYPE_SERVICE, true);
            default -> {}
        }
    }

    private void readPageMarks(String marks) {
        flag(Name.MARK_SINGLE, any(marks, "single", "article", "blog-post", "post-template", "story"));
        flag(Name.MARK_LIST, any(marks, "home", "archive", "category", "collection", "search", "front", "listing"));
        flag(Name.MARK_PRODUCT, any(marks, "product", "shop", "woocommerce", "store"));
        flag(Name.MARK_FORUM, any(marks, "forum", "thread", "topic", "question", "discuss"));
        flag(Name.MARK_DOCS, any(marks, "docs", "wiki", "documentation", "sphinx", "mdbook"));
        flag(Name.MARK_PAGE, any(marks, "page-template", "page-id", "node-type-page", "template-page", "landing"));
    }

    private void readMarks(String marks, int outlineSegment) {
        if (marks.isEmpty()) {
            return;
        }
        if (any(marks, "price", "cart", "sku")) {
            count(Name.PRICES);
        }
        if (any(marks, "reply", "thread", "topic-", "post-author", "postbody", "message-", "upvote", "votecell")) {
            count(Name.REPLIES);
        }
        if (marks.contains("comment")) {
            count(Name.COMMENTS);
        }
        if (any(marks, "card", "tile", "teaser", "grid-item", "listing")) {
            count(Name.CARDS);
        }
        if (any(marks, "byline", "author")) {
            if (h1 >= 0 && Math.abs(outlineSegment - h1) <= 8) {
                flag(Name.AUTHOR_NEAR_H1, true);
            }
            count(Name.BYLINES);
        }
        if (any(marks, "date", "timestamp", "published")) {
            count(Name.DATES);
        }
        if (marks.contains("breadcrumb")) {
            count(Name.BREADCRUMBS);
        }
        if (any(marks, "pagination", "pager", "page-numbers")) {
            count(Name.PAGINATION);
        }
        if (any(marks, "hero", "cta", "testimonial", "feature")) {
            count(Name.HEROES);
        }
        if (any(marks, "share", "social")) {
            count(Name.SHARES);
        }
        if (any(marks, "related", "read-more", "readmore", "recommended")) {
            count(Name.RELATED);
        }
    }

    private void readSegments() {
        int words = 0, links = 0, linked = 0, shortOnes = 0, currency = 0;
        int keptWords = 0, keptSegments = 0, keptLinks = 0, inParagraphs = 0, headings = 0, lists = 0, tables = 0, code = 0, questions = 0, paragraphs = 0, linkedParagraphs = 0, exclamations = 0, toText = 0, before1 = 0;
        int first = -1, last = -1, together = 0, longest = 0;
        Box before = null;
        for (Segment segment : outline.segments()) {
            words += segment.words();
            links += segment.linkWords();
            linked += segment.linkDensity() > LINKED ? 1 : 0;
            shortOnes += segment.words() < PARAGRAPH_WORDS ? 1 : 0;
            currency += segment.words() < FEW && hasCurrency(segment.text()) ? 1 : 0;
            if (h1 >= 0 && Math.abs(segment.index() - h1) <= 8 && segment.words() < FEW && hasYear(segment.text())) {
                flag(Name.DATE_NEAR_H1, true);
            }
            if (segment.index() < h1) {
                before1 += segment.linkWords();
            }
            if (!kept[segment.index()]) {
                if (segment.index() > h1 && paragraphs == 0) {
                    toText += segment.words();
                }
                continue;
            }
            first = first < 0 ? segment.index() : first;
            last = segment.index();
            keptSegments++;
            keptWords += segment.words();
            keptLinks += segment.linkWords();
            if (segment.words() >= PARAGRAPH_WORDS) {
                paragraphs++;
                linkedParagraphs += segment.linkWords() > 0 ? 1 : 0;
            }
            exclamations += segment.text().endsWith("!") ? 1 : 0;
            inParagraphs += segment.words() >= PARAGRAPH_WORDS ? segment.words() : 0;
            String tag = segment.box().tag();
            headings += tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6' ? 1 : 0;
            lists += segment.box().nearest("li") != null ? 1 : 0;
            tables += segment.box().nearest("table") != null ? segment.words() : 0;
            code += segment.box().nearest("pre") != null ? segment.words() : 0;
            questions += segment.text().endsWith("?") ? 1 : 0;
            Box parent = segment.box().parent();
            together = parent == before ? together + segment.words() : segment.words();
            longest = Math.max(longest, together);
            before = parent;
        }
        int segments = Math.max(1, outline.segments().size());
        set(Name.PAGE_WORDS, Math.log1p(words));
        set(Name.PAGE_LINKS, share(links, words));
        set(Name.LINKED_SEGMENTS, share(linked, segments));
        set(Name.SHORT_SEGMENTS, share(shortOnes, segments));
        set(Name.CURRENCY, Math.log1p(currency));
        set(Name.KEPT_WORDS, Math.log1p(keptWords));
        set(Name.KEPT_SEGMENTS, Math.log1p(keptSegments));
        set(Name.KEPT_SHARE, share(keptWords, words));
        set(Name.KEPT_MEAN, share(keptWords, keptSegments));
        set(Name.KEPT_IN_PARAGRAPHS, share(inParagraphs, keptWords));
        set(Name.KEPT_LINKS, share(keptLinks, keptWords));
        set(Name.KEPT_HEADINGS, share(headings, keptSegments));
        set(Name.KEPT_LISTS, share(lists, keptSegments));
        set(Name.KEPT_TABLES, share(tables, keptWords));
        set(Name.KEPT_CODE, share(code, keptWords));
        set(Name.KEPT_TOGETHER, share(longest, keptWords));
        set(Name.KEPT_DENSE, share(keptSegments, last - first + 1));
        set(Name.H1_TO_TEXT, Math.log1p(toText));
        set(Name.LINKS_BEFORE_H1, Math.log1p(before1));
        set(Name.KEPT_PARAGRAPHS, Math.log1p(paragraphs));
        set(Name.KEPT_LINKED_PARAGRAPHS, share(linkedParagraphs, paragraphs));
        set(Name.KEPT_EXCLAMATIONS, share(exclamations, keptSegments));
        set(Name.KEPT_QUESTIONS, share(questions, keptSegments));
        set(Name.TITLE_WORDS, io.github.broadsheet.outline.Words.count(outline.page().document().title()));
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    private static boolean hasCurrency(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) == Character.CURRENCY_SYMBOL) {
                return true;
            }
        }
        return false;
    }

    /** Looks for the largest family of alike siblings with links: what a listing is made of. */
    private void readGroups() {
        Map<String, int[]> groups = new HashMap<>();
        int all = 1;
        for (Segment segment : outline.segments()) {
            all += segment.words();
        }
        var words = new int[outline.boxes().size()];
        for (Segment segment : outline.segments()) {
            words[segment.box().index()] += segment.words();
        }
        for (int i = words.length - 1; i > 0; i--) {
            Box parent = outline.boxes().get(i).parent();
            if (parent != null) {
                words[parent.index()] += words[i];
            }
        }
        int best = 0;
        int bestWords = 0;
        for (Box box : outline.boxes()) {
            Box parent = box.parent();
            if (box.inline() || box.skipped() || parent == null || words[box.index()] < 4 || box.tag().equals("p")) {
                continue;
            }
            int[] group = groups.computeIfAbsent(parent.index() + " " + box.tag() + " " + box.marks(), k -> new int[2]);
            group[0]++;
            group[1] += words[box.index()];
            if (group[0] >= 3 && group[1] > bestWords && group[1] < 200 * group[0]) {
                best = group[0];
                bestWords = group[1];
            }
        }
        set(Name.LARGEST_GROUP, Math.log1p(best));
        set(Name.GROUP_SHARE, share(bestWords, all));
    }
}
