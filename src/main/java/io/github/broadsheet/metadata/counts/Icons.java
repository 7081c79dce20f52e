package io.github.broadsheet.metadata.counts;

import io.github.broadsheet.metadata.dates.Spelling;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.WordFinder;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The small pictures before counters: what they count, by the names of their files, glyphs and labels. */
final class Icons {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_NAME = 40;
    private static final Set<String> TAGS = Set.of(
            "i", "svg", "img", "span", "em", "b", "ins", "ion-icon", "iconify-icon", "mat-icon", "amp-img", "use");
    private static final WordFinder EYE = new WordFinder("eye eyes view views visibility seen prosmotr baxis");
    private static final String[] NAMES = {"name", "icon", "data-icon", "data-feather", "data-lucide"};

    private Icons() {}

    /** Whether elements of this kind are used as icons. */
    static boolean isTag(Box box) {
        return TAGS.contains(box.tag());
    }

    /** Whether an element may be an icon: it has nothing in it to read but the name of a glyph. */
    static boolean mayBe(Box box) {
        Element element = box.element();
        return isTag(box) && (box.tag().equals("img") || box.tag().equals("svg") || !element.hasText() || isGlyph(box));
    }

    /** What an icon stands for, null if nothing tells. */
    static @Nullable Counted counted(Box box) {
        Counted labelled = labelled(box);
        if (labelled != null) {
            return labelled;
        }
        return isGlyph(box) || isNamed(box) || box.tag().equals("svg") && isTitled(box.element())
                ? Counted.VIEWS
                : null;
    }

    /** What the title or label of an element says that it counts. */
    static @Nullable Counted labelled(Box box) {
        return box.hasOthers() ? in(label(box)) : null;
    }

    /** The title or label of an element, empty if it has none or a long one. */
    static String label(Box box) {
        String label = box.attr("title").isEmpty() ? box.attr("aria-label") : box.attr("title");
        return label.length() > LONGEST_LABEL ? "" : label;
    }

    /** What the words of a label count; those that ask to view something count nothing. */
    private static @Nullable Counted in(String label) {
        Counted found = null;
        int from = 0;
        for (int i = 0; i <= label.length() && !label.isEmpty(); i++) {
            if (i == label.length() || label.charAt(i) == ' ' || label.charAt(i) == '-') {
                String word = Spelling.plain(label.substring(from, i));
                if (word.equals("view") && i < label.length()) {
                    return null;
                }
                Counted counted = CountWords.of(word);
                found = found == Counted.COMMENTS || counted == null ? found : counted;
                from = i + 1;
            }
        }
        return found;
    }

    /** Whether the text of an element is the name by which a font knows the glyph of an eye. */
    private static boolean isGlyph(Box box) {
        String name = box.tag().equals("svg") || box.tag().equals("img")
                ? ""
                : box.element().ownText();
        return name.equals("visibility") || name.equals("remove_red_eye");
    }

    /** Whether class, glyph or file is named after an eye. */
    private static boolean isNamed(Box box) {
        if ((EYE.in(box.className().text()) & 1) != 0 && !box.tag().equals("img")) {
            return true;
        }
        for (String attribute : box.hasOthers() ? NAMES : new String[0]) {
            String name = box.attr(attribute);
            if (name.length() <= LONGEST_NAME && EYE.in(name) != 0) {
                return true;
            }
        }
        String source = box.tag().equals("img") ? box.attr("src") : "";
        String file = source.startsWith("data:") ? "" : source.substring(source.lastIndexOf('/') + 1);
        return file.length() <= LONGEST_NAME && EYE.in(file) != 0;
    }

    private static boolean isTitled(Element svg) {
        Element first = svg.firstElementChild();
        return first != null && first.nameIs("title") && in(first.ownText()) == Counted.VIEWS;
    }
}
