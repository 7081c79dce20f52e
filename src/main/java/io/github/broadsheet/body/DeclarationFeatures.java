package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Node;

/** What the page declares itself to be: in meta tags, JSON-LD, microdata and the marks of its outermost elements. */
final class DeclarationFeatures {
    private static final int LONGEST_TYPE = 40;

    static final List<Feature> FEATURES = List.of(
            new Feature("og.article", "og:type is an article", "0 or 1"),
            new Feature("og.website", "og:type is a website", "0 or 1"),
            new Feature("og.product", "og:type is a product", "0 or 1"),
            new Feature("type.article", "a schema.org type of articles", "0 or 1"),
            new Feature("type.product", "a schema.org type of products and offers", "0 or 1"),
            new Feature("type.forum", "a schema.org type of discussions and questions", "0 or 1"),
            new Feature("type.list", "a schema.org type of collections", "0 or 1"),
            new Feature("type.service", "a schema.org type of services, courses, software", "0 or 1"),
            new Feature("declared.dates", "declared dates of publication", "declarations"),
            new Feature("declared.authors", "declared authors", "declarations"),
            new Feature("generator.blog", "the generator is a blog system", "0 or 1"),
            new Feature("generator.docs", "the generator is a documentation system or wiki", "0 or 1"),
            new Feature("generator.forum", "the generator is a forum", "0 or 1"),
            new Feature("feeds", "links to feeds", "links"),
            new Feature("amp", "links to an AMP version", "0 or 1"),
            new Feature("page.single", "html or body are marked as a single post", "0 or 1"),
            new Feature("page.list", "html or body are marked as home page, archive, category", "0 or 1"),
            new Feature("page.product", "html or body are marked as product or shop", "0 or 1"),
            new Feature("page.forum", "html or body are marked as forum or thread", "0 or 1"),
            new Feature("page.docs", "html or body are marked as documentation", "0 or 1"),
            new Feature("page.plain", "html or body are marked as a plain page of a content system", "0 or 1"));

    private final Outline outline;
    private boolean ogArticle;
    private boolean ogWebsite;
    private boolean ogProduct;
    private boolean article;
    private boolean product;
    private boolean forum;
    private boolean list;
    private boolean service;
    private int dates;
    private int authors;
    private String generator = "";
    private int feeds;
    private boolean amp;
    private String marks = "";

    DeclarationFeatures(Layout layout) {
        outline = layout.outline;
        for (Box box : layout.boxes) {
            switch (box.tag()) {
                case "meta" -> readMeta(box);
                case "link" -> readLink(box);
                case "script" -> readScript(box);
                case "html", "body" -> marks += " " + box.marks();
                default -> {}
            }
            String type = box.attr("itemtype");
            if (!type.isEmpty()) {
                readType(type.substring(type.lastIndexOf('/') + 1));
            }
        }
    }

    private void readMeta(Box box) {
        String name = (box.attr("property") + box.attr("name")).toLowerCase(Locale.ROOT);
        switch (name) {
            case "og:type" -> {
                String content = box.attr("content").toLowerCase(Locale.ROOT);
                ogArticle = content.contains("article");
                ogWebsite = content.contains("website");
                ogProduct = content.contains("product");
            }
            case "article:published_time", "date", "pubdate", "dc.date", "parsely-pub-date", "datepublished" -> dates++;
            case "author", "article:author", "parsely-author", "dc.creator" -> authors++;
            case "generator" -> generator = box.attr("content").toLowerCase(Locale.ROOT);
            default -> {}
        }
    }

    private void readLink(Box box) {
        String rel = box.attr("rel");
        amp |= rel.equals("amphtml");
        boolean feed = rel.equals("alternate")
                && (box.attr("type").contains("rss") || box.attr("type").contains("atom"));
        feeds += feed ? 1 : 0;
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

    /** Looks at the types alone, whatever the structure: what is broken still tells. */
    private void readJson(String json) {
        String text = json.substring(
                0, Math.min(json.length(), outline.page().limits().maxJsonLdChars()));
        for (int i = text.indexOf("\"@type\""); i >= 0; i = text.indexOf("\"@type\"", i + 1)) {
            int open = text.indexOf('"', i + "\"@type\"".length());
            int close = open < 0 ? -1 : text.indexOf('"', open + 1);
            if (close > 0 && close - open < LONGEST_TYPE) {
                readType(text.substring(open + 1, close));
            }
        }
        dates += text.contains("\"datePublished\"") ? 1 : 0;
        authors += text.contains("\"author\"") ? 1 : 0;
    }

    private void readType(String type) {
        switch (type) {
            case "NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "OpinionNewsArticle" ->
                article = true;
            case "AnalysisNewsArticle", "Review", "Recipe", "TechArticle", "ScholarlyArticle", "HowTo" ->
                article = true;
            case "Product", "Offer", "ProductGroup", "AggregateOffer" -> product = true;
            case "DiscussionForumPosting", "QAPage", "Question", "Answer", "Comment" -> forum = true;
            case "CollectionPage", "ItemList", "SearchResultsPage", "OfferCatalog" -> list = true;
            case "Service", "Course", "SoftwareApplication", "LocalBusiness", "FAQPage" -> service = true;
            default -> {}
        }
    }

    void write(Row row) {
        row.put(ogArticle);
        row.put(ogWebsite);
        row.put(ogProduct);
        row.put(article);
        row.put(product);
        row.put(forum);
        row.put(list);
        row.put(service);
        row.put(dates);
        row.put(authors);
        row.put(any(generator, "wordpress", "ghost", "blogger", "medium", "substack", "typepad", "movable"));
        row.put(any(
                generator, "sphinx", "docusaurus", "mkdocs", "mediawiki", "docutils", "hugo", "vitepress", "jekyll"));
        row.put(any(generator, "discourse", "vbulletin", "xenforo", "phpbb", "vanilla", "flarum"));
        row.put(feeds);
        row.put(amp);
        row.put(any(marks, "single", "article", "blog-post", "post-template", "story"));
        row.put(any(marks, "home", "archive", "category", "collection", "search", "front", "listing"));
        row.put(any(marks, "product", "shop", "woocommerce", "store"));
        row.put(any(marks, "forum", "thread", "topic", "question", "discuss"));
        row.put(any(marks, "docs", "wiki", "documentation", "sphinx", "mdbook"));
        row.put(any(marks, "page-template", "page-id", "node-type-page", "template-page", "landing"));
    }

    private static boolean any(String text, String... parts) {
        return AddressFeatures.any(text, parts);
    }
}
