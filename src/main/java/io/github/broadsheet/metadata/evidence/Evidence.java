package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.NameFinder;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.page.Page;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** All that a page offers about its article, gathered in one pass. */
public final class Evidence {
    private static final String[] FOOTER_OWNERS = {"article", "art", "entry", "post", "story"};
    private static final int LONGEST_TEXT = 2_000;

    private final Outline outline;
    private final Span body;
    private final Gathering all;
    private final Site site;
    private final Headline headline;

    private Evidence(Outline outline, Span body, Gathering all, Site site, Headline headline) {
        this.outline = outline;
        this.body = body;
        this.all = all;
        this.site = site;
        this.headline = headline;
    }

    /** What is looked for in classes and ids. */
    public static NameFinder names() {
        return Mark.NAMES;
    }

    /**
     * Gathers.
     *
     * @param body where the body stands, {@link Span#NONE} if there is none
     */
    public static Evidence of(Outline outline, Span body) {
        Gathering all = Gathering.of(outline);
        Site site = Site.of(all);
        Headline headline = HeadlineFinder.find(outline, body, all, site);
        return new Evidence(outline, body, all, site, headline);
    }

    /** The same, with a line that is known to be the headline though no element says so. */
    public Evidence headedBy(Segment line) {
        Pairs pairs = Pairs.of(Plain.key(line.text()));
        var heading = new Headline(line.box(), line.text(), pairs, line.index(), line.index() + 1, 0);
        return new Evidence(outline, body, all, site, heading);
    }

    /** The page as boxes and segments. */
    public Outline outline() {
        return outline;
    }

    /** Where the body stands; not to be relied on to the segment. */
    public Span body() {
        return body;
    }

    /** What the site is called. */
    public Site site() {
        return site;
    }

    /** The page's JSON-LD. */
    public JsonLd jsonLd() {
        return all.jsonLd;
    }

    /** The page's meta tags, apart from those that are microdata. */
    public MetaTags meta() {
        return all.meta;
    }

    /** The {@code link} elements with a {@code rel}. */
    public List<Link> links() {
        return Collections.unmodifiableList(all.links);
    }

    /** The links in the text with a {@code rel} such as {@code author}, {@code tag} or {@code license}. */
    public List<Link> anchors() {
        return Collections.unmodifiableList(all.anchors);
    }

    /** Microdata and RDFa, in the order of the page. */
    public List<Property> properties() {
        return Collections.unmodifiableList(all.properties);
    }

    /** The properties of an item, in the order of the page. */
    public List<Property> propertiesOf(Box item) {
        return Collections.unmodifiableList(all.byItem.getOrDefault(item, List.of()));
    }

    /** The {@code time} elements outside what is skipped. */
    public List<Box> times() {
        return Collections.unmodifiableList(all.times);
    }

    /** Elements outside the head whose names carry a mark, in the order of the page. */
    public List<Box> marked(Mark mark) {
        return Collections.unmodifiableList(all.marked(mark));
    }

    /** Whether an element's own names carry a mark. */
    public boolean has(Box box, Mark mark) {
        return all.has(box, mark);
    }

    /** Whether the element or one around it stands beside the article by its name: related stories, lists, menus. */
    public boolean isAside(Box box) {
        Box around = all.aside.of(box);
        while (around != null && (isOfArticle(around) || isOwnFooter(around) || isLayout(around))) {
            around = all.aside.of(around.parent());
        }
        return around != null;
    }

    /** Whether all parts of the page are called what this one is, the headline's too; below the text that tells nothing. */
    private boolean isLayout(Box box) {
        Box heading = headline.box().orElse(null);
        Box around = heading == null || box.firstSegment() >= body.first() ? null : all.aside.of(heading);
        String names = around == null ? "" : around.className().text();
        int end = names.indexOf(' ');
        String first = end < 0 ? names : names.substring(0, end);
        String own = box.className().text();
        int ownEnd = own.indexOf(' ');
        return !first.isEmpty()
                && !own.isEmpty()
                && (first.startsWith(ownEnd < 0 ? own : own.substring(0, ownEnd)) || own.startsWith(first));
    }

    /** Whether an element is called a footer but is the article's own: it stands above the text, or in the article. */
    private boolean isOwnFooter(Box box) {
        boolean footer = box.tag().equals("footer");
        if (!footer && !box.marks().contains("footer")) {
            return false;
        }
        boolean above = box.firstSegment() >= headline.first() && box.endSegment() <= body.first();
        Box article = box.nearest("article");
        return above || article != null && isOfArticle(article) || !footer && isNamedOwnFooter(box.marks());
    }

    private static boolean isNamedOwnFooter(String names) {
        for (String owner : FOOTER_OWNERS) {
            int at = names.indexOf(owner);
            int footer = at < 0 ? -1 : at + owner.length();
            while (footer >= 0
                    && footer < names.length()
                    && (names.charAt(footer) == '-' || names.charAt(footer) == '_')) {
                footer++;
            }
            if (footer >= 0 && names.startsWith("footer", footer)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest element that stands beside the article by its name, this one included; null if there is none. */
    @Nullable
    Box asideAround(Box box) {
        return all.aside.of(box);
    }

    /** Whether an element around this one holds comments by its name. */
    public boolean isAmongComments(Box box) {
        Box around = all.comments.isEmpty() ? null : box.parent();
        while (around != null && (!all.comments.get(around.index()) || isOfArticle(around))) {
            around = around.parent();
        }
        return around != null;
    }

    private boolean isOfArticle(Box box) {
        return holds(box, headline.first()) || holds(box, body.first());
    }

    private static boolean holds(Box box, int segment) {
        return box.firstSegment() <= segment && segment < box.endSegment();
    }

    /** Scripts other than JSON-LD that have text, in which a page may keep its state. */
    public List<Box> scripts() {
        return Collections.unmodifiableList(all.scripts);
    }

    /** The text of the {@code title} element, empty where there is none. */
    public String titleElement() {
        return all.titleElement;
    }

    /** The headline as the reader sees it. */
    public Headline headline() {
        return headline;
    }

    /** The text of an element as the reader sees it, block-level parts apart by line breaks, cut at 2,000 characters. */
    public String text(Box box) {
        if (!box.inline() && !box.skipped()) {
            return segmentText(box);
        }
        var out = new StringBuilder();
        Element root = box.element();
        Node node = root;
        while (node != null && out.length() < LONGEST_TEXT) {
            if (node instanceof TextNode text) {
                out.append(
                        text.getWholeText(),
                        0,
                        Math.min(LONGEST_TEXT, text.getWholeText().length()));
            } else if (node instanceof Element element && element.normalName().equals("br")) {
                out.append(' ');
            }
            node = after(node, root);
        }
        return Plain.collapsed(out.toString());
    }

    /** The text of an element, every stretch of text of its own apart by line breaks, cut at 2,000 characters. */
    public String stretches(Box box) {
        var out = new StringBuilder();
        Node node = box.element();
        while (node != null && out.length() < LONGEST_TEXT) {
            if (node instanceof TextNode text) {
                append(out, text);
            }
            node = after(node, box.element());
        }
        return out.toString();
    }

    /** The text of a segment, every stretch of text of its own apart by line breaks. */
    public String stretches(Segment segment) {
        var out = new StringBuilder();
        for (Node node : segment.nodes()) {
            if (node instanceof TextNode text && out.length() < LONGEST_TEXT) {
                append(out, text);
            }
        }
        return out.toString();
    }

    /**
     * The text of a segment with a blank where two elements meet without one and one of them ends or begins with a digit:
     * a day and a counter side by side are set apart by style alone.
     */
    public static String parted(Segment segment) {
        return segment.nodes().size() < 2 ? segment.text() : Parted.text(segment);
    }

    /** The same for pages; the text of a line of a text dump with the blanks that it lost. */
    public String restored(Segment segment) {
        boolean dump = outline.page().kind() == Page.Kind.TEXT_DUMP;
        return dump ? LostBlanks.restored(segment.text()) : parted(segment);
    }

    private static void append(StringBuilder out, TextNode node) {
        String text = Plain.collapsed(node.getWholeText());
        if (!text.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append(text);
        }
    }

    private String segmentText(Box box) {
        var out = new StringBuilder();
        for (int i = box.firstSegment(); i < box.endSegment() && out.length() < LONGEST_TEXT; i++) {
            out.append(out.isEmpty() ? "" : "\n")
                    .append(outline.segments().get(i).text());
        }
        return out.length() > LONGEST_TEXT ? out.substring(0, LONGEST_TEXT) : out.toString();
    }

    private static @Nullable Node after(Node node, Element root) {
        boolean skip = node instanceof Element element
                && (element.normalName().equals("script")
                        || element.normalName().equals("style"));
        if (node.childNodeSize() > 0 && !skip) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && !at.equals(root)) {
            Node next = at.nextSibling();
            if (next != null) {
                return next;
            }
            at = at.parent();
        }
        return null;
    }
}
