package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.page.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one pass over the boxes that files each under what it may tell. */
final class Gathering {
    private static final int MOST_OF_A_KIND = 5_000;
    private static final int MOST_HEADINGS = 4;
    private static final int LOOK_AT_CLOCK = 0x3f;

    final JsonLd jsonLd = new JsonLd();
    final MetaTags meta = new MetaTags();
    final List<Link> links = new ArrayList<>();
    final List<Link> anchors = new ArrayList<>();
    final List<Property> properties = new ArrayList<>();
    final List<Box> times = new ArrayList<>();
    final List<Box> headlines = new ArrayList<>();
    final List<Box> scripts = new ArrayList<>();
    String titleElement = "";

    private final Page page;
    private final int[] items; // for each box, the number of the box that is its item, -1 outside any
    private final BitSet aside = new BitSet();
    private final List<Box> boxes;
    private final List<List<Box>> marked = new ArrayList<>(); // in the order of the marks' bits
    private int jsonLdChars;

    private Gathering(Outline outline) {
        page = outline.page();
        boxes = outline.boxes();
        items = new int[boxes.size()];
        for (int i = 0; i < Mark.values().length; i++) {
            marked.add(new ArrayList<>());
        }
    }

    static Gathering of(Outline outline) {
        var all = new Gathering(outline);
        for (Box box : all.boxes) {
            all.take(box);
        }
        List<String> titles = all.titles();
        titles.addAll(all.headings());
        all.jsonLd.choose(titles, all.addresses());
        return all;
    }

    List<Box> marked(Mark mark) {
        return marked.get(mark.place());
    }

    /** Whether an element's own name says that it stands beside the article. */
    boolean isNamedAside(Box box) {
        return aside.get(box.index());
    }

    private void take(Box box) {
        Box parent = box.parent();
        items[box.index()] = parent == null ? -1 : itemAround(parent);
        boolean bare = box.element().attributesSize() == 0;
        switch (box.tag()) {
            case "meta" -> takeMeta(box);
            case "link" -> add(links, new Link(box.attr("rel").toLowerCase(Locale.ROOT), box));
            case "script" -> takeScript(box);
            case "title" -> takeTitle(box);
            case "time" -> add(times, box);
            case "h1", "h2", "h3" -> takeHeading(box);
            case "aside", "footer", "nav" -> aside.set(box.index());
            default -> {}
        }
        if (!bare) {
            takeProperty(box);
            takeMarks(box, box.tag().equals("a") ? marksOfLink(box) : 0);
        }
    }

    private int itemAround(Box parent) {
        return parent.element().hasAttr("itemscope") || parent.element().hasAttr("typeof")
                ? parent.index()
                : items[parent.index()];
    }

    private void takeMeta(Box box) {
        String content = box.attr("content");
        meta.add(box.attr("property"), content);
        if (!box.attr("name").equalsIgnoreCase(box.attr("property"))) {
            meta.add(box.attr("name"), content);
        }
        meta.add(box.attr("http-equiv"), content);
    }

    private void takeTitle(Box box) {
        boolean ofPage = titleElement.isEmpty() && box.nearest("svg") == null;
        if (ofPage) {
            titleElement = Plain.text(box.element().wholeText());
        }
    }

    private void takeScript(Box box) {
        String type = box.attr("type").toLowerCase(Locale.ROOT);
        if (!type.contains("ld+json")) {
            if (box.element().childNodeSize() > 0) {
                add(scripts, box);
            }
            return;
        }
        String data = box.element().data();
        if (jsonLdChars + (long) data.length() > page.limits().maxJsonLdChars()) {
            page.notes()
                    .add("the page has more JSON-LD than the limit of "
                            + page.limits().maxJsonLdChars() + " characters; the rest was not read");
            return;
        }
        jsonLdChars += data.length();
        boolean late = (box.index() & LOOK_AT_CLOCK) == 0 && page.deadline().passed();
        if (!late) {
            jsonLd.add(data);
        }
    }

    private void takeHeading(Box box) {
        if (!box.skipped()) {
            add(headlines, box);
        }
    }

    private void takeProperty(Box box) {
        boolean rdfa = !box.tag().equals("meta") && box.element().hasAttr("property");
        String names = rdfa ? box.attr("property") : box.attr("itemprop");
        if (names.isEmpty()) {
            return;
        }
        int item = items[box.index()];
        Box owner = item < 0 ? null : boxes.get(item);
        String type = owner == null ? "" : type(owner);
        for (String name : names.strip().split(" ", -1)) {
            if (!name.isEmpty()) {
                add(properties, new Property(localName(name), box, owner, type, type(box)));
            }
        }
    }

    private static String type(Box box) {
        String type = box.attr("itemtype");
        if (type.isEmpty()) {
            type = box.attr("typeof");
        }
        return localName(type.strip());
    }

    private static String localName(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '/') {
            end--;
        }
        int cut = Math.max(name.lastIndexOf('/', end - 1), name.lastIndexOf(':', end - 1));
        return name.substring(cut + 1, end).toLowerCase(Locale.ROOT);
    }

    /** What a link's relation and address say about its text. */
    private int marksOfLink(Box box) {
        String rel = box.attr("rel");
        if (!rel.isEmpty() && !rel.startsWith("no")) {
            add(anchors, new Link(rel.toLowerCase(Locale.ROOT), box));
        }
        String href = box.attr("href");
        int path = href.indexOf('/', Math.max(0, href.indexOf("//") + 2));
        int address = path < 0 ? 0 : MarkFinder.marksIn(href.substring(path));
        int marks = rel.contains("author") || (address & Mark.AUTHOR_ADDRESS.bit()) != 0 ? Mark.AUTHOR.bit() : 0;
        marks |= rel.contains("category") || (address & Mark.SECTION_ADDRESS.bit()) != 0 ? Mark.SECTION.bit() : 0;
        return marks | ((address & Mark.TAG_ADDRESS.bit()) != 0 ? Mark.TAGS.bit() : 0);
    }

    private void takeMarks(Box box, int more) {
        if (box.skipped() || box.tag().equals("body") || box.tag().equals("html")) {
            return; // their names tell the kind of page, not what stands in it
        }
        int marks = MarkFinder.marksIn(box.marks()) | more;
        if ((marks & Mark.ASIDE.bit()) != 0) {
            aside.set(box.index());
        }
        for (int rest = marks; rest != 0; rest &= rest - 1) {
            add(marked.get(Integer.numberOfTrailingZeros(rest)), box);
        }
        boolean title = (marks & Mark.TITLE.bit()) != 0 || box.attr("itemprop").contains("headline");
        boolean heading = box.tag().length() == 2
                && box.tag().charAt(0) == 'h'
                && box.tag().charAt(1) <= '3';
        if (title && !heading && box.endSegment() - box.firstSegment() <= 3) {
            add(headlines, box);
        }
    }

    private static <T> void add(List<T> list, T one) {
        if (list.size() < MOST_OF_A_KIND) {
            list.add(one);
        }
    }

    /** What the page declares as its title, apart from JSON-LD. */
    private List<String> titles() {
        var titles = new ArrayList<String>();
        for (String name : new String[] {"og:title", "twitter:title", "dc.title", "title", "headline"}) {
            addText(titles, meta.first(name));
        }
        addText(titles, titleElement);
        return titles;
    }

    /** The first headings of the first rank, as shown. */
    private List<String> headings() {
        var texts = new ArrayList<String>();
        for (Box box : headlines) {
            if (box.tag().equals("h1") && texts.size() < MOST_HEADINGS) {
                addText(texts, Plain.collapsed(box.element().text()));
            }
        }
        return texts;
    }

    /** What the page declares as its title. */
    List<String> declaredTitles() {
        List<String> titles = titles();
        addText(titles, jsonLd.article().get("headline").text());
        addText(titles, jsonLd.article().get("name").text());
        return titles;
    }

    private static void addText(List<String> texts, @Nullable String text) {
        if (text != null && !text.isEmpty() && !texts.contains(text)) {
            texts.add(text);
        }
    }

    /** What the page declares as its address, the one that the caller gave first. */
    List<String> addresses() {
        var addresses = new ArrayList<String>();
        addText(addresses, page.url().orElse(""));
        addText(addresses, meta.first("og:url"));
        for (Link link : links) {
            if (link.rel().equals("canonical")) {
                addText(addresses, link.href());
            }
        }
        return addresses;
    }
}
