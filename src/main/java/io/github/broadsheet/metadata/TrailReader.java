package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Json;
import io.github.broadsheet.metadata.evidence.JsonLd;
import io.github.broadsheet.metadata.evidence.Mark;
import io.github.broadsheet.metadata.evidence.Pairs;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Property;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Offers breadcrumb trails, without the front page and the article itself, and the sections that they name. */
final class TrailReader {
    private static final int MOST_CRUMBS = 7;
    private static final int LONGEST_CRUMB = 60;
    private static final int LONGEST_LINE = 300;
    private static final int LINES_ABOVE_HEADLINE = 6;
    private static final int LINES_ABOVE_TEXT = 14;
    private static final double ALIKE = 0.6;
    private static final double LINE = 0.9;
    /** What the last crumb of a Chinese or Japanese trail is called: the text itself. */
    static final Set<String> TEXT =
            Set.of("\u8a18\u4e8b", "\u6b63\u6587", "\u672c\u6587", "\u5185\u6587", "\u5167\u6587");

    private static final String TRAIL_SIGNS = "\u203a\u00bb>/\u2192\u276f\u25b8\u25ba\uff1e";
    private static final String SIGNS = "\u203a\u00bb>/|\u2192\u276f\u2022\u00b7\u2039\u00ab<\u25b8\u25ba\u2013-:\n ";

    private final Reading reading;
    private final Evidence evidence;
    private final String title;

    private TrailReader(Reading reading, String title) {
        this.reading = reading;
        this.evidence = reading.evidence();
        this.title = title;
    }

    static void read(Reading reading, String title) {
        var reader = new TrailReader(reading, title);
        reader.readShown();
        reader.readLine();
        reader.readLinked();
        reader.readJsonLd();
        reader.readMicrodata();
    }

    private void readShown() {
        Box last = null;
        for (Box box : evidence.marked(Mark.BREADCRUMB)) {
            boolean inner = last != null && last.contains(box);
            boolean early = box.firstSegment() <= evidence.headline().first() + 4;
            if (inner || !early || box.endSegment() - box.firstSegment() > 2 * MOST_CRUMBS) {
                continue;
            }
            List<String> crumbs = cleaned(crumbsOf(box));
            if (!crumbs.isEmpty()) {
                var shown = new Span(box.firstSegment(), box.endSegment());
                String raw = evidence.text(box);
                reading.ballot().add(Offer.on(Ranking.TRAIL_SHOWN, crumbs, box.path(), raw, 1, shown));
                offerSections(crumbs, Ranking.SECTION_TRAIL, box.path(), raw, shown);
                last = box;
            }
        }
    }

    /** A line above the headline that leads from the front page inwards, as {@code You are here: Home > Culture}. */
    private void readLine() {
        int first = Math.min(evidence.headline().first(), reading.segments().size());
        int reach = evidence.headline().isShown() ? LINES_ABOVE_HEADLINE : LINES_ABOVE_TEXT;
        for (int i = first - 1; i >= Math.max(0, first - reach); i--) {
            Segment line = reading.segments().get(i);
            List<String> raw = line.text().length() > LONGEST_LINE ? List.of() : parts(line.text());
            boolean fromHome =
                    raw.size() > 1 && (SectionNames.isHome(raw.get(0)) || Reading.leadsHome(Reading.addressOf(line)));
            if (!fromHome && !endsInText(raw)) {
                continue;
            }
            List<String> crumbs = cleaned(fromHome ? raw.subList(1, raw.size()) : raw);
            if (!crumbs.isEmpty()) {
                var shown = new Span(i, i + 1);
                String where = line.box().path();
                reading.ballot().add(Offer.on(Ranking.TRAIL_SHOWN, crumbs, where, line.text(), LINE, shown));
                offerSections(crumbs, Ranking.SECTION_TRAIL, where, line.text(), shown);
                return;
            }
        }
    }

    /** A few links in a row, where nothing else is a trail. */
    private void readLinked() {
        LinkedTrail trail = reading.ballot().best(Field.BREADCRUMBS).isPresent()
                ? null
                : LinkedTrail.find(reading).orElse(null);
        List<String> crumbs = trail == null ? List.of() : cleaned(trail.crumbs());
        if (trail != null && !crumbs.isEmpty()) {
            String raw = String.join(" > ", trail.crumbs());
            String where = trail.box().path();
            reading.ballot().add(Offer.on(Ranking.TRAIL_SHOWN, crumbs, where, raw, LINE, trail.shown()));
            offerSections(crumbs, Ranking.SECTION_TRAIL, where, raw, trail.shown());
        }
    }

    /** Whether a line ends in what Chinese and Japanese sites call the text at the end of the way to it. */
    private static boolean endsInText(List<String> parts) {
        return parts.size() > 1 && TEXT.contains(parts.get(parts.size() - 1).strip());
    }

    /** Whether a line names the front page and what lies below it. */
    static boolean leadsFromHome(String line) {
        List<String> parts = line.length() > LONGEST_LINE ? List.of() : parts(line);
        return parts.size() > 1 && (SectionNames.isHome(parts.get(0)) || endsInText(parts));
    }

    /** The texts between the signs of a trail, without a label in front of the first. */
    private static List<String> parts(String line) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || TRAIL_SIGNS.indexOf(line.charAt(i)) >= 0) {
                String part = line.substring(from, i);
                int label = parts.isEmpty() ? Math.max(part.lastIndexOf(':'), part.lastIndexOf('\uff1a')) : -1;
                parts.add(part.substring(label + 1));
                from = i + 1;
            }
        }
        return parts;
    }

    private void offerSections(List<String> crumbs, Basis<String> basis, String where, String raw, Span shown) {
        double share = 1;
        for (int i = crumbs.size() - 1; i >= 0; i--) {
            List<String> names = SectionNames.read(crumbs.get(i), false, reading.site(), title);
            if (!names.isEmpty()) {
                reading.ballot().add(Offer.on(basis, names.get(0), where, raw, share, shown));
                share *= 0.8;
            }
        }
    }

    /** The texts of the links, and what follows the last of them. */
    private List<String> crumbsOf(Box trail) {
        var crumbs = new ArrayList<String>();
        String whole = evidence.text(trail);
        int after = 0;
        for (int i = trail.index() + 1; i < trail.endBox() && crumbs.size() <= MOST_CRUMBS; i++) {
            Box box = evidence.outline().boxes().get(i);
            if (box.tag().equals("a")) {
                String text = evidence.text(box);
                int at = whole.indexOf(text, after);
                after = at < 0 ? after : at + text.length();
                if (!Reading.leadsHome(box.attr("href"))) {
                    crumbs.add(text);
                }
            }
        }
        if (crumbs.isEmpty() && isLabel(trail, whole)) {
            return crumbs;
        }
        String rest = stripped(whole.substring(Math.min(after, whole.length())));
        int lineEnd = rest.indexOf('\n');
        crumbs.add(lineEnd < 0 ? rest : rest.substring(0, lineEnd));
        return crumbs;
    }

    /** Whether an element without links names the trail that stands beside it. */
    private static boolean isLabel(Box trail, String text) {
        boolean heading = trail.tag().length() == 2 && trail.tag().charAt(0) == 'h';
        int line = text.indexOf('\n');
        String first = line < 0 ? text : text.substring(0, line);
        return heading || first.endsWith(":") || first.endsWith("\uff1a");
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && SIGNS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private void readJsonLd() {
        for (JsonLd.Node node : evidence.jsonLd().nodes()) {
            if (!node.is("BreadcrumbList")) {
                continue;
            }
            var items = new ArrayList<Json>(node.value().get("itemListElement").items());
            items.sort(Comparator.comparingInt(TrailReader::position));
            var crumbs = new ArrayList<String>();
            for (Json item : items) {
                Json target = item.get("item");
                String address = target instanceof Json.Obj ? target.get("@id").raw() : target.raw();
                if (Reading.leadsHome(address)) {
                    continue;
                }
                String name = item.get("name").text();
                crumbs.add(
                        name.isEmpty()
                                ? evidence.jsonLd()
                                        .resolved(item.get("item"))
                                        .get("name")
                                        .text()
                                : name);
            }
            List<String> trail = cleaned(crumbs);
            if (!trail.isEmpty()) {
                String raw = String.join(" > ", crumbs);
                reading.ballot().offer(Ranking.TRAIL_LD, trail, node.path(), raw);
                offerSections(trail, Ranking.SECTION_TRAIL_LD, node.path(), raw, Span.NONE);
                return;
            }
        }
    }

    private static int position(Json item) {
        String position = item.get("position").raw();
        return position.length() == 1 && Character.isDigit(position.charAt(0)) ? position.charAt(0) : 'z';
    }

    private void readMicrodata() {
        var crumbs = new ArrayList<String>();
        String where = "";
        for (Property property : evidence.properties()) {
            boolean name = property.name().equals("name") || property.name().equals("title");
            boolean crumb =
                    property.type().equals("listitem") || property.type().equals("breadcrumb");
            if (name
                    && crumb
                    && property.box().firstSegment() <= evidence.headline().first() + 4
                    && crumbs.size() <= MOST_CRUMBS) {
                String attribute = property.attribute();
                crumbs.add(attribute.isEmpty() ? evidence.text(property.box()) : Plain.text(attribute));
                where = property.box().path();
            }
        }
        List<String> trail = cleaned(crumbs);
        if (!trail.isEmpty()) {
            reading.ballot().offer(Ranking.TRAIL_MICRODATA, trail, where, String.join(" > ", crumbs));
            offerSections(trail, Ranking.SECTION_MICRODATA, where, String.join(" > ", crumbs), Span.NONE);
        }
    }

    /** The trail from the outside in, without front page, article and empty words; empty if it is no trail. */
    private List<String> cleaned(List<String> raw) {
        var crumbs = new ArrayList<String>();
        for (String crumb : raw) {
            String text = stripped(crumb);
            if (!text.isEmpty() && !crumbs.contains(text)) {
                crumbs.add(text);
            }
        }
        if (crumbs.size() > 1 && isTitle(crumbs.get(0))) {
            Collections.reverse(crumbs);
        }
        crumbs.removeIf(crumb -> isTitle(crumb) || isWayHome(crumb));
        removeDate(crumbs);
        boolean menu = crumbs.size() > MOST_CRUMBS;
        crumbs.removeIf(
                crumb -> SectionNames.read(crumb, false, reading.site(), title).isEmpty());
        for (String crumb : crumbs) {
            menu |= crumb.length() > LONGEST_CRUMB && Words.count(crumb) > 6;
        }
        return menu ? List.of() : List.copyOf(crumbs);
    }

    /** Takes out the year and the month behind it, by which an archive is sorted. */
    private static void removeDate(List<String> crumbs) {
        for (int i = 0; i < crumbs.size(); i++) {
            boolean year = crumbs.get(i).length() == 4 && SectionNames.digits(crumbs.get(i)) == 4;
            if (year) {
                crumbs.subList(i, Math.min(i + 2, crumbs.size())).clear();
            }
        }
    }

    private boolean isWayHome(String crumb) {
        return SectionNames.isHome(crumb) || reading.site().isNamedBy(crumb);
    }

    private boolean isTitle(String crumb) {
        String key = Plain.key(crumb);
        String titleKey = Plain.key(title);
        boolean cut = key.length() > 12 && titleKey.startsWith(key);
        return cut || titleKey.length() > 5 && Pairs.of(key).likeness(Pairs.of(titleKey)) > ALIKE;
    }
}
