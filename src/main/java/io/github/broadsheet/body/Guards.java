package io.github.broadsheet.body;

import io.github.broadsheet.model.Removal;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes out of a draft what the model let through although its markup tells what it is: the discussion below the text, a
 * consent or login dialog, captions, a text that stands on the page twice. Each guard has a name and holds back where it
 * would take the body itself.
 */
final class Guards {
    private static final double LARGEST_COMMENTS = 0.6;
    private static final double LARGEST_THREAD = 0.95;
    private static final double LARGEST_BOX = 0.4;
    private static final double LARGEST_ASIDE = 0.2;
    private static final int REPEATED_WORDS = 8;

    /** Names of classes and ids, a group for each guard; a guard's bit is its group's. */
    private static final NameTable NAMES = new NameTable(List.of(
            List.of("comment", "disqus", "respond", "discussion", "kommentar"),
            List.of(
                    "cookie",
                    "consent",
                    "gdpr",
                    "onetrust",
                    "sourcepoint",
                    "usercentrics",
                    "modal",
                    "popup",
                    "overlay",
                    "login",
                    "paywall",
                    "regwall",
                    "newsletter",
                    "signup",
                    "sign-up",
                    "subscribe"),
            List.of("visually-hidden", "sr-only", "screen-reader", "offscreen"),
            List.of("caption"),
            List.of("table-of-contents", "tableofcontents", "toc-container", "toc_container"),
            List.of("disclaim", "disclosure")));

    private static final int COMMENTS = 1;
    private static final int DIALOGS = 1 << 1;
    private static final int UNSEEN = 1 << 2;
    private static final int CAPTIONS = 1 << 3;
    private static final int CONTENTS = 1 << 4;
    private static final int DISCLAIMERS = 1 << 5;

    private static final Removal FRAME = new Removal("frame", "part of the page's footer or navigation");
    private static final Removal CONTENTS_LIST = new Removal("contents", "part of a table of contents");
    private static final Removal DISCLAIMER = new Removal("disclaimer", "a disclaimer set apart from the text");
    private static final Removal COMMENT = new Removal("comments", "part of the readers' discussion");
    private static final Removal DIALOG = new Removal("dialog", "part of a consent, login or sign-up box");
    private static final Removal CAPTION = new Removal("caption", "caption or credit of a picture");
    private static final Removal REPEAT = new Removal("repeat", "the same text stands on the page before");
    private static final Removal UNSEEN_TEXT = new Removal("unseen", "for screen readers only");

    private final Draft draft;
    private final Layout layout;
    private final int title;
    /** The groups of names in each box, -1 where nobody looked yet. */
    private final int[] named;

    Guards(Draft draft, int titleSegment) {
        this.draft = draft;
        layout = draft.layout;
        title = titleSegment;
        named = new int[layout.boxes.size()];
        Arrays.fill(named, -1);
    }

    void apply() {
        captions();
        frames();
        containers(UNSEEN, LARGEST_BOX, false, UNSEEN_TEXT);
        containers(CONTENTS, LARGEST_ASIDE, false, CONTENTS_LIST);
        containers(DISCLAIMERS, LARGEST_ASIDE, false, DISCLAIMER);
        containers(DIALOGS, LARGEST_BOX, false, DIALOG);
        comments();
        repeats();
    }

    private void captions() {
        for (int i = 0; i < layout.size; i++) {
            if (draft.keeps(i) && isCaption(layout.segments.get(i).box())) {
                draft.remove(i, CAPTION);
            }
        }
    }

    private boolean isCaption(Box from) {
        Box parent = from.parent();
        if (isNamed(from, CAPTIONS)
                || parent != null && isNamed(parent, CAPTIONS) && layout.paraShare(parent.index()) < LARGEST_ASIDE) {
            return true;
        }
        for (Box box = from; box != null; box = box.parent()) {
            switch (box.tag()) {
                case "figcaption", "caption" -> {
                    return true;
                }
                case "blockquote", "table", "pre", "ul", "ol" -> {
                    return false;
                }
                case "figure" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** The page's own footer and navigation, by their elements. */
    private void frames() {
        int[] kept = draft.keptTo();
        for (Box box : layout.boxes) {
            if (box.tag().equals("footer") || box.tag().equals("nav")) {
                int first = layout.first(box.index());
                int end = layout.end(box.index());
                if (kept[end] - kept[first] <= LARGEST_ASIDE * kept[layout.size]) {
                    draft.remove(first, end, FRAME);
                }
            }
        }
    }

    /** A container by name is discussion; one of many with that name is, too, however much of the page they hold. */
    private void comments() {
        int many = 0;
        for (Box box : layout.boxes) {
            many += !box.skipped() && box.tag().equals("li") && isNamed(box, COMMENTS) ? 1 : 0;
        }
        containers(COMMENTS, many >= 3 ? LARGEST_THREAD : LARGEST_COMMENTS, true, COMMENT);
    }

    /** Takes out the boxes of these names unless together they hold more than a share of the kept words. */
    private void containers(int names, double largest, boolean afterText, Removal why) {
        int[] kept = draft.keptTo();
        int all = kept[layout.size];
        List<Box> found = new ArrayList<>();
        int done = -1;
        int inside = 0;
        for (Box box : layout.boxes) {
            if (box.index() < done
                    || box.skipped()
                    || box.inline()
                    || box.element().attributesSize() == 0) {
                continue;
            }
            int first = layout.first(box.index());
            int end = layout.end(box.index());
            boolean before = title >= first && title < end || afterText && kept[first] == 0;
            if (kept[end] > kept[first] && kept[end] - kept[first] < all && !before && isNamed(box, names)) {
                found.add(box);
                inside += kept[end] - kept[first];
                done = box.endBox();
            }
        }
        if (inside <= largest * all) {
            for (Box box : found) {
                draft.remove(layout.first(box.index()), layout.end(box.index()), why);
            }
        }
    }

    private boolean isNamed(Box box, int names) {
        int known = named[box.index()];
        if (known < 0) {
            known = box.element().attributesSize() == 0 ? 0 : NAMES.in(box.marks());
            named[box.index()] = known;
        }
        return (known & names) != 0;
    }

    private void repeats() {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < layout.size; i++) {
            Segment segment = layout.segments.get(i);
            if (!draft.keeps(i) || segment.words() < REPEATED_WORDS) {
                continue;
            }
            Integer before = seen.putIfAbsent(layout.wording.hash[i], i);
            if (before != null) {
                draft.remove(i, REPEAT);
            }
        }
    }
}
