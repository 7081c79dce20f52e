package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Naming;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.page.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one pass over the boxes that files each under what it may tell. */
final class Gathering {
    private static final int MOST_OF_A_KIND = 2_000;
    private static final int MOST_HEADINGS = 4;
    private static final int MOST_JSON_LD = 300;
    private static final int LOOK_AT_CLOCK = 0xff;
    private static final int TITLE_SEGMENTS = 3;
    private static final String EDITOR = "text-editor"; // a program
    private static final String WITH_SUMMARY = "text-with-summary"; // Drupal's type of the field for the whole text
    private static final String DETAIL = "ledetail"; // of an article or a title, which is no lede
    private static final String WIDGET = "widget";
    private static final String BUILDER = "elementor"; // which calls each element of a page a widget
    private static final String EDITORIAL = "editoria"; // of the editors' part of a page, not of an editor

    final JsonLd jsonLd = new JsonLd();
    final MetaTags meta = new MetaTags();
    final List<Link> links = new ArrayList<>();
    final List<Link> anchors = new ArrayList<>();
    final List<Property> properties = new ArrayList<>();
    final Map<Box, List<Property>> byItem = new HashMap<>();
    final List<Box> times = new ArrayList<>();
    final List<Box> headlines = new ArrayList<>();
    final List<Box> scripts = new ArrayList<>();
    final Around aside;
    final BitSet comments = new BitSet();
    String titleElement = "";

    private final Page page;
    private final List<Box> boxes;
    private final BitSet items = new BitSet();
    private static final int LONGEST_PARSELY_PAGE = 10_000;
    /** What the one tag that Parse.ly's older pages have holds, each as a tag of its own in the newer ones. */
    private static final String[] OF_PARSELY_PAGE = {"title", "author", "section", "pub_date"};

    private final short[] marks; // of each box, those that its own names carry
    private final List<List<Box>> marked = new ArrayList<>(); // in the order of the marks' bits
    private final Naming names;
    private int jsonLdChars;
    private int jsonLdScripts;

    private Gathering(Outline outline) {
        page = outline.page();
        boxes = outline.boxes();
        aside = new Around(boxes);
        marks = new short[boxes.size()];
        names = outline.names(Mark.NAMES);
        for (int i = 0; i < Mark.values().length; i++) {
            marked.add(new ArrayList<>());
        }
    }

    static Gathering of(Outline outline) {
        var all = new Gathering(outline);
        for (int i = 0; i < all.boxes.size(); i++) {
            if ((i & LOOK_AT_CLOCK) == LOOK_AT_CLOCK && all.page.deadline().passed()) {
                all.page.notes().add("the deadline passed while the page's facts were gathered");
                break;
            }
            all.take(all.boxes.get(i));
        }
        all.jsonLd.choose(all::titlesAndHeadings, all::addresses);
        return all;
    }

    List<Box> marked(Mark mark) {
        return marked.get(mark.place());
    }

    boolean has(Box box, Mark mark) {
        return (marks[box.index()] & mark.bit()) != 0;
    }

    private void take(Box box) {
        boolean named = false;
        switch (box.tag()) {
            case "meta" -> takeMeta(box);
            case "link" -> add(links, new Link(box.attr("rel").toLowerCase(Locale.ROOT), box));
            case "script" -> takeScript(box);
            case "title" -> takeTitle(box);
            case "time" -> add(times, box);
            case "h1", "h2", "h3" -> takeHeading(box);
            case "aside", "footer", "nav" -> named = true;
            default -> {}
        }
        aside.add(box, named);
        boolean headline = box.hasOthers() && takeProperty(box);
        if (!box.skipped()) {
            takeMarks(box, headline);
        } else if (box.tag().equals("svg")
                && ((Mark.inName(box.className().text()) & Mark.VIEWS.bit()) != 0 || EyeIcon.is(box.element()))) {
            add(marked.get(Mark.VIEWS.place()), box); // the icon before a counter
        }
    }

    private void takeMarks(Box box, boolean headline) {
        String className = box.className().text();
        int own = (int) names.of(box.index());
        if (box.hasOthers()) {
            own |= (Mark.inName(box.attr("data-testid")) | Mark.inName(box.attr("data-component"))) & Mark.AUTHOR.bit();
        }
        own = without(Mark.AUTHOR, EDITORIAL, className, own);
        own = without(Mark.AUTHOR, EDITOR, className, own);
        own = without(Mark.SUBTITLE, WITH_SUMMARY, className, own);
        own = without(Mark.SUBTITLE, DETAIL, className, own);
        boolean built = (own & Mark.ASIDE.bit()) != 0 && className.contains(BUILDER);
        own = built ? without(Mark.ASIDE, WIDGET, className, own) : own;
        marks[box.index()] = (short) own;
        if ((own & Mark.COMMENTS.bit()) != 0) {
            comments.set(box.index());
        }
        int all = switch (box.tag()) {
            case "a" -> own | marksOfLink(box);
            case "nav" -> own | marksOfLabel(box);
            default -> own;
        };
        if (all != 0 || headline) {
            fileMarks(box, all, headline);
        }
    }

    /** The marks of a class without one, where nothing but a part of its name that means something else speaks of it. */
    private static int without(Mark mark, String part, String className, int marks) {
        if ((marks & mark.bit()) == 0 || !className.contains(part)) {
            return marks;
        }
        return marks & ~mark.bit() | Mark.inName(className.replace(part, "")) & mark.bit();
    }

    private void takeMeta(Box box) {
        String content = box.attr("content");
        meta.add(box.attr("property"), content);
        if (!box.attr("name").equalsIgnoreCase(box.attr("property"))) {
            meta.add(box.attr("name"), content);
        }
        meta.add(box.attr("http-equiv"), content);
        if (box.attr("name").equals("parsely-page") && content.length() <= LONGEST_PARSELY_PAGE) {
            List<Json> pages = JsonReader.read(content);
            for (String name : pages.isEmpty() ? new String[0] : OF_PARSELY_PAGE) {
                for (Json one : pages.get(0).get(name).items()) {
                    meta.add("parsely-" + name.replace('_', '-'), one.raw());
                }
            }
        }
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
        String data = box.data();
        if (jsonLdScripts >= MOST_JSON_LD
                || jsonLdChars + (long) data.length() > page.limits().maxJsonLdChars()) {
            page.notes()
                    .add("the page has more JSON-LD than the limit of "
                            + page.limits().maxJsonLdChars() + " characters in " + MOST_JSON_LD
                            + " scripts; the rest was not read");
            return;
        }
        jsonLdScripts++;
        jsonLdChars += data.length();
        if (!page.deadline().passed()) {
            jsonLd.add(data);
        }
    }

    private void takeHeading(Box box) {
        if (!box.skipped()) {
            add(headlines, box);
        }
    }

    /** Files microdata and RDFa; tells whether the element is declared to be a headline. */
    private boolean takeProperty(Box box) {
        String itemprop = box.attr("itemprop");
        boolean rdfa = !box.tag().equals("meta") && box.hasAttr("property");
        String names = rdfa ? box.attr("property") : itemprop;
        if (!names.isEmpty()) {
            Box owner = itemAround(box);
            String type = owner == null ? "" : type(owner);
            for (String name : names.strip().split(" ", -1)) {
                if (!name.isEmpty()) {
                    takeProperty(new Property(localName(name), box, owner, type, type(box)));
                }
            }
        }
        if (box.hasAttr("itemscope") || box.hasAttr("typeof")) {
            items.set(box.index());
        }
        return itemprop.contains("headline");
    }

    private void takeProperty(Property property) {
        if (properties.size() < MOST_OF_A_KIND) {
            properties.add(property);
            Box item = property.item();
            if (item != null) {
                byItem.computeIfAbsent(item, key -> new ArrayList<>()).add(property);
            }
        }
    }

    private @Nullable Box itemAround(Box box) {
        Box around = box.parent();
        while (around != null && !items.get(around.index())) {
            around = around.parent();
        }
        return around;
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
        int host = href.indexOf("//");
        int path = href.indexOf('/', host < 0 ? 0 : host + 2);
        int address = path < 0 ? 0 : Mark.inAddress(href, path);
        int found = rel.contains("author") || (address & Mark.AUTHOR_ADDRESS.bit()) != 0 ? Mark.AUTHOR.bit() : 0;
        found |= rel.contains("category") || (address & Mark.SECTION_ADDRESS.bit()) != 0 ? Mark.SECTION.bit() : 0;
        return found | ((address & Mark.TAG_ADDRESS.bit()) != 0 ? Mark.TAGS.bit() : 0);
    }

    /** What the label that a navigation has for screen readers says about it. */
    private static int marksOfLabel(Box box) {
        String label = box.attr("aria-label") + ' ' + box.attr("aria-labelledby");
        return Mark.inName(label) & Mark.BREADCRUMB.bit();
    }

    private void fileMarks(Box box, int all, boolean headline) {
        if (box.tag().equals("body") || box.tag().equals("html")) {
            return; // their names tell the kind of page, not what stands in it
        }
        if ((all & Mark.ASIDE.bit()) != 0) {
            aside.mark(box);
        }
        for (int rest = all; rest != 0; rest &= rest - 1) {
            add(marked.get(Integer.numberOfTrailingZeros(rest)), box);
        }
        boolean title = (all & Mark.TITLE.bit()) != 0 || headline;
        boolean heading = box.tag().length() == 2
                && box.tag().charAt(0) == 'h'
                && box.tag().charAt(1) <= '3';
        if (title && !heading && box.endSegment() - box.firstSegment() <= TITLE_SEGMENTS) {
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

    /** What the page declares as its title, and the first headings of the first rank, as shown. */
    private List<String> titlesAndHeadings() {
        List<String> titles = titles();
        int most = titles.size() + MOST_HEADINGS;
        for (Box box : headlines) {
            if (box.tag().equals("h1") && titles.size() < most) {
                addText(titles, Plain.collapsed(box.element().text()));
            }
        }
        return titles;
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
