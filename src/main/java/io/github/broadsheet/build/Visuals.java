package io.github.broadsheet.build;

import io.github.broadsheet.outline.Addresses;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Glyphs;
import io.github.broadsheet.outline.ImageSource;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.page.Pace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds the pictures and embeds in the part of the page that holds the body, none twice, each with its place in the text. */
final class Visuals {
    private static final int MOST = 500;
    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_NUMBER = 6;
    private static final int ICON_PIXELS = 100;
    private static final int THIN_PIXELS = 25;

    private final Outline outline;
    private final Structure structure;
    private final Addresses addresses;
    private final List<Visual> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Visuals(Outline outline, Structure structure, Addresses addresses) {
        this.outline = outline;
        this.structure = structure;
        this.addresses = addresses;
    }

    /** The pictures and embeds that stand before any segment from one to another, the latter included. */
    static List<Visual> between(
            int first, int last, Outline outline, Structure structure, Addresses addresses, Pace pace) {
        var visuals = new Visuals(outline, structure, addresses);
        List<Box> boxes = outline.boxes();
        for (int i = 0; i < boxes.size() && visuals.found.size() < MOST && !pace.isLate(); ) {
            Box box = boxes.get(i);
            boolean outside = box.endSegment() < first || box.firstSegment() > last;
            i = outside || !visuals.look(box) ? box.endBox() : i + 1;
        }
        return visuals.found;
    }

    /** Looks at one element; tells whether to look inside. */
    private boolean look(Box box) {
        if (box.hidden()) {
            return false;
        }
        switch (box.tag()) {
            case "nav", "footer", "form", "button", "dialog", "head", "svg" -> {
                return false;
            }
            case "img", "amp-img" -> {
                addPicture(box, isSmall(box) ? null : ImageSource.of(box.element(), addresses));
                return false;
            }
            case "iframe", "amp-iframe", "video", "amp-video", "audio", "amp-audio", "object", "embed" -> {
                addEmbed(box, box.firstSegment(), isSmall(box) ? null : Embeds.player(box.element(), addresses));
                return false;
            }
            case "noscript" -> {
                return !holdsLastFound(box.parent());
            }
            default -> {
                return lookAtOther(box);
            }
        }
    }

    private boolean lookAtOther(Box box) {
        if (Embeds.isPost(box)) {
            addEmbed(box, box.endSegment(), Embeds.post(box.element(), addresses));
            return false;
        }
        if (box.skipped()) {
            // of what is not read, only noscript is entered, so whatever is met inside something unread is in there
            Box around = box.parent();
            return around != null && around.skipped();
        }
        if (box.endSegment() == box.firstSegment() && box.attr("style").contains("background")) {
            addPicture(box, ImageSource.background(box.element(), addresses));
        }
        return true;
    }

    /** Whether the picture that a script would load, of which this is the copy for browsers without scripts, is found. */
    private boolean holdsLastFound(@Nullable Box around) {
        return around != null
                && !found.isEmpty()
                && around.contains(found.get(found.size() - 1).box());
    }

    private void addPicture(Box box, @Nullable String url) {
        if (url != null && seen.add(url)) {
            int at = box.firstSegment() + (followsWords(box) ? 1 : 0);
            add(box, at, url, box.attr("alt"), false);
        }
    }

    private void addEmbed(Box box, int at, @Nullable String url) {
        if (url != null && seen.add(url)) {
            add(box, at, url, Embeds.title(box.element()), true);
        }
    }

    private void add(Box box, int at, String url, String words, boolean embed) {
        Frame form = Frame.formOf(structure.frame(box));
        if (form != null && form.kind() == Frame.Kind.TABLE) {
            return;
        }
        int before = found.isEmpty() ? 0 : found.get(found.size() - 1).at();
        found.add(new Visual(box, structure.frame(box), Math.max(at, before), url, clean(words), embed));
    }

    /** Whether an inline element stands behind the first words of the segment that it is counted before. */
    private boolean followsWords(Box box) {
        if (!box.inline() || box.firstSegment() >= outline.segments().size()) {
            return false;
        }
        Segment segment = outline.segments().get(box.firstSegment());
        Element block = segment.box().element();
        Node word = childOf(block, segment.nodes().get(0));
        Node picture = childOf(block, box.element());
        return word != null && picture != null && word.siblingIndex() < picture.siblingIndex();
    }

    private static @Nullable Node childOf(Element block, Node inside) {
        Node node = inside;
        while (node != null && !block.equals(node.parent())) {
            node = node.parent();
        }
        return node;
    }

    /** Whether its declared size is that of an icon, a rule or a tracking pixel. */
    private static boolean isSmall(Box box) {
        int width = pixels(box.attr("width"));
        int height = pixels(box.attr("height"));
        return width <= ICON_PIXELS && height <= ICON_PIXELS || width < THIN_PIXELS || height < THIN_PIXELS;
    }

    /** The number of pixels that an attribute gives, the largest number where it gives none. */
    static int pixels(String written) {
        int number = 0;
        int i = 0;
        while (i < written.length() && i < LONGEST_NUMBER && written.charAt(i) >= '0' && written.charAt(i) <= '9') {
            number = number * 10 + written.charAt(i++) - '0';
        }
        String unit = written.substring(i);
        return i > 0 && (unit.isEmpty() || unit.equals("px")) ? number : Integer.MAX_VALUE;
    }

    private static String clean(String words) {
        var out = new StringBuilder();
        for (int i = 0; i < words.length() && out.length() < LONGEST_WORDS; i++) {
            char c = Glyphs.wellFormed(words, i);
            if (!Glyphs.isBlank(c) && !Glyphs.isInvisible(c)) {
                out.append(c);
            } else if (Glyphs.isBlank(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        if (!out.isEmpty() && Character.isHighSurrogate(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
        return out.toString().stripTrailing();
    }
}
