package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.NameFinder;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.WordFinder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Offers as section the entry that the site's menu marks as the one under which the page lies. */
final class CurrentEntry {
    private static final double MARKED = 0.93;
    private static final int LONGEST = 40;
    private static final int MOST_BOXES = 20_000;
    private static final int FEWEST_ENTRIES = 3;
    private static final int MOST_ENTRIES = 60;
    private static final int SHORTEST = 3; // shorter ones are languages
    private static final char LAST_LATIN = '\u024f';
    private static final int LEVELS = 3;

    private static final long CURRENT = 1;
    private static final WordFinder NAMES = new WordFinder(
            "active current selected act actv activ aktiv ativo activo attivo aktif on cur sel sfhover curr",
            "lang langs language languages locale tab tabs slide slick swiper carousel pagination pager page ticker size");

    private static final NameFinder MENU = new NameFinder("menu nav");

    /** What entries are called that hold all news and not those of a section, as keys. */
    private static final Set<String> NEWS = Set.of(
            ("news newsroom newsstories noticias not\u00edcias notizie nachrichten aktuelles actualit\u00e9 actualit\u00e9s nieuws "
                            + "nyheter nyheder uutiset aktualno\u015bci wiadomo\u015bci zpr\u00e1vy spr\u00e1vy vijesti vesti novice \u0219tiri h\u00edrek "
                            + "haberler x\u0259b\u0259rl\u0259r yangiliklar lajme naujienos uudised zi\u0146as fr\u00e9ttir berita habari tint\u1ee9c "
                            + "\u043d\u043e\u0432\u043e\u0441\u0442\u0438 \u043d\u043e\u0432\u0438\u043d\u0438 \u0432\u0435\u0441\u0442\u0438 "
                            + "\u0436\u0430\u04a3\u0430\u043b\u044b\u049b\u0442\u0430\u0440 \u0436\u0430\u04a3\u044b\u043b\u044b\u043a\u0442\u0430\u0440 "
                            + "\u03b5\u03b9\u03b4\u03ae\u03c3\u03b5\u03b9\u03c2 \u03bd\u03ad\u03b1 \u0623\u062e\u0628\u0627\u0631 \u0627\u0644\u0623\u062e\u0628\u0627\u0631 "
                            + "\u0627\u062e\u0628\u0627\u0631 \u05d7\u05d3\u05e9\u05d5\u05ea \u0938\u092e\u093e\u091a\u093e\u0930 \u0916\u092c\u0930\u0947\u0902 "
                            + "\u65b0\u95fb \u65b0\u805e \u30cb\u30e5\u30fc\u30b9 \ub274\uc2a4")
                    .split(" ", -1));

    private final Reading reading;
    private final String title;

    private CurrentEntry(Reading reading, String title) {
        this.reading = reading;
        this.title = title;
    }

    static void read(Reading reading, String title) {
        new CurrentEntry(reading, title).read();
    }

    private void read() {
        List<Box> boxes = reading.outline().boxes();
        int headline = reading.evidence().headline().first();
        Box last = null;
        for (Box box : boxes.subList(0, Math.min(MOST_BOXES, boxes.size()))) {
            if (box.firstSegment() >= headline) {
                break;
            }
            if (isCurrent(box)) {
                Box link = linkOf(box);
                last = link != null && isSection(link) && isOneOfMany(box) ? link : last;
            }
        }
        if (last != null) {
            String name = reading.evidence().text(last);
            reading.ballot().add(Offer.on(Ranking.SECTION_MENU, name, last.path(), name, MARKED, Span.NONE));
        }
    }

    private static boolean isCurrent(Box box) {
        boolean entry = box.tag().equals("li") || box.tag().equals("a") && isOfMenu(box);
        return entry && !box.skipped() && (NAMES.in(box) == CURRENT || isSaid(box.attr("aria-current")));
    }

    /** Whether a link stands in what is a menu by its element or name. */
    private static boolean isOfMenu(Box link) {
        Box around = link.parent();
        for (int level = 0; around != null && level < LEVELS; level++, around = around.parent()) {
            if (around.tag().equals("nav") || around.tag().equals("ul") || MENU.in(around) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaid(String attribute) {
        return attribute.equals("page") || attribute.equals("true");
    }

    /** The first link of an entry: a list of entries below it may follow. */
    private @Nullable Box linkOf(Box entry) {
        List<Box> boxes = reading.outline().boxes();
        for (int i = entry.index(); i < entry.endBox(); i++) {
            if (boxes.get(i).tag().equals("a")) {
                return boxes.get(i);
            }
        }
        return null;
    }

    private boolean isSection(Box link) {
        Evidence evidence = reading.evidence();
        String name = evidence.text(link);
        String key = Plain.key(name);
        boolean fits = !name.isEmpty()
                && name.length() <= LONGEST
                && (key.length() >= SHORTEST || !key.isEmpty() && key.charAt(0) > LAST_LATIN)
                && link.attr("hreflang").isEmpty()
                && !Reading.leadsHome(link.attr("href"))
                && !MenuReader.FORMS.contains(key)
                && !NEWS.contains(key);
        return fits
                && SectionNames.read(name, false, reading.site(), title).equals(List.of(name))
                && !isOfOtherKind(link);
    }

    /** Whether an element around says that it holds something else than a menu, such as languages or the tabs of a box. */
    private static boolean isOfOtherKind(Box link) {
        Box around = link.parent();
        for (int level = 0; around != null && level < LEVELS; level++, around = around.parent()) {
            if ((NAMES.in(around) & ~CURRENT) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry stands in a list of several of its kind, of which no other is marked. */
    private boolean isOneOfMany(Box entry) {
        Box list = entry.parent();
        int entries = 0;
        int marked = 0;
        List<Box> boxes = reading.outline().boxes();
        for (int i = list == null ? 0 : list.index() + 1;
                list != null && i < list.endBox() && entries <= MOST_ENTRIES && marked < 2;
                i = boxes.get(i).endBox()) {
            Box box = boxes.get(i);
            boolean alike = box.tag().equals(entry.tag());
            entries += alike ? 1 : 0;
            marked += alike && isCurrent(box) ? 1 : 0;
        }
        return entries >= FEWEST_ENTRIES && entries <= MOST_ENTRIES && marked == 1;
    }
}
