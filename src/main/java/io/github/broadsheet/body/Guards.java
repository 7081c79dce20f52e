package io.github.broadsheet.body;

import io.github.broadsheet.model.Removal;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Visibility;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a draft what the model let through although its markup tells what it is: the discussion below the text, a
 * consent or login dialog, captions, a text that stands on the page twice. Each guard has a name and holds back where it
 * would take the body itself.
 */
final class Guards {
    private static final double LARGEST_COMMENTS = 0.6;
    private static final double LARGEST_THREAD = 0.95;
    /** So many words before a discussion are a story, however short beside it. */
    private static final int STORY = 15;

    private static final double LARGEST_BOX = 0.4;
    private static final double LARGEST_ASIDE = 0.2;
    private static final int REPEATED_WORDS = 8;

    /** Names of classes and ids, a group for each guard. */
    static final List<List<String>> NAMES = List.of(
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
            Visibility.UNSEEN,
            List.of("caption"),
            List.of("table-of-contents", "tableofcontents", "toc-container", "toc_container"),
            List.of("disclaim", "disclosure"));

    private static final int COMMENTS = BoxNames.GUARDS;
    private static final int DIALOGS = BoxNames.GUARDS + 1;
    private static final int UNSEEN = BoxNames.GUARDS + 2;
    private static final int CAPTIONS = BoxNames.GUARDS + 3;
    private static final int CONTENTS = BoxNames.GUARDS + 4;
    private static final int DISCLAIMERS = BoxNames.GUARDS + 5;

    private static final Removal FRAME = new Removal("frame", "part of the page's header, footer or navigation");
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
    /** Boxes that name something and hold kept words, in document order. */
    private final List<Box> named = new ArrayList<>();

    Guards(Draft draft, int titleSegment) {
        this.draft = draft;
        layout = draft.layout;
        title = titleSegment;
        int[] kept = draft.keptTo();
        for (Box box : layout.boxes) {
            boolean holds = kept[layout.end(box.index())] > kept[layout.first(box.index())];
            if (holds && !box.skipped() && layout.names.of(box.index()) >>> BoxNames.GUARDS != 0) {
                named.add(box);
            }
        }
    }

    /** @param cut how the body was cut: of a page that is no article, teasers are the text */
    void apply(Cut cut) {
        captions();
        frames();
        containers(UNSEEN, LARGEST_BOX, false, UNSEEN_TEXT);
        containers(CONTENTS, LARGEST_ASIDE, false, CONTENTS_LIST);
        containers(DISCLAIMERS, LARGEST_ASIDE, false, DISCLAIMER);
        containers(DIALOGS, LARGEST_BOX, false, DIALOG);
        comments();
        if (cut == Cut.STRICT) {
            new Teasers(draft).apply();
        }
        repeats();
    }

    private void captions() {
        for (int i = 0; i < layout.size; i++) {
            if (draft.keeps(i) && isCaption(layout.segments[i].box())) {
                draft.remove(i, CAPTION);
            }
        }
    }

    private boolean isCaption(Box from) {
        Box parent = from.parent();
        if (layout.names.has(from.index(), CAPTIONS)
                || parent != null
                        && layout.names.has(parent.index(), CAPTIONS)
                        && layout.paraShare(parent.index()) < LARGEST_ASIDE) {
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

    /** The page's own header, above the headline, its footer and navigation, and its dialogs, by their elements. */
    private void frames() {
        int[] kept = draft.keptTo();
        for (Box box : layout.boxes) {
            switch (box.tag()) {
                case "footer", "nav" -> frame(box, kept);
                case "header" -> {
                    if (isMasthead(box)) {
                        frame(box, kept);
                    }
                }
                case "dialog" -> dialog(box, kept);
                default -> {}
            }
        }
    }

    private void frame(Box box, int[] kept) {
        int first = layout.first(box.index());
        int end = layout.end(box.index());
        if (kept[end] - kept[first] <= LARGEST_ASIDE * kept[layout.size]) {
            draft.remove(first, end, FRAME);
        }
    }

    private void dialog(Box box, int[] kept) {
        int first = layout.first(box.index());
        int end = layout.end(box.index());
        boolean holdsTitle = title >= first && title < end;
        if (!holdsTitle && kept[layout.size] - kept[end] + kept[first] >= STORY) {
            draft.remove(first, end, DIALOG);
        }
    }

    /** Whether a header is the page's, apart from its stories and above the headline. */
    private boolean isMasthead(Box box) {
        return layout.end(box.index()) <= title
                && box.nearest("article") == null
                && box.nearest("section") == null
                && box.nearest("main") == null;
    }

    /**
     * A container by name is discussion; where siblings or elements in one another bear that name, though it holds most of
     * the page; and where siblings do and there is a story before them, however much it holds.
     */
    private void comments() {
        Box thread = firstThread();
        boolean story = thread != null && draft.keptTo()[layout.first(thread.index())] >= STORY;
        double largest = thread != null || isNested() ? LARGEST_THREAD : LARGEST_COMMENTS;
        containers(COMMENTS, story ? 1 : largest, true, COMMENT);
    }

    /** The element around the first siblings that are both named a comment, or are the frames of such. */
    private @Nullable Box firstThread() {
        var siblings = new Tally(named.size());
        var known = new Tally(named.size());
        for (Box box : named) {
            boolean comment = !box.inline() && layout.names.has(box.index(), COMMENTS);
            Box frame = comment ? layout.widest(box) : box;
            if (comment && known.count(frame.index()) == 0 && siblings.count(layout.parent[frame.index()]) > 0) {
                return frame.parent();
            }
        }
        return null;
    }

    /** Whether an element named a comment stands in another. */
    private boolean isNested() {
        int end = 0;
        for (Box box : named) {
            if (!box.inline() && layout.names.has(box.index(), COMMENTS)) {
                if (box.endBox() <= end) {
                    return true;
                }
                end = box.endBox();
            }
        }
        return false;
    }

    /** Takes out the boxes of these names unless together they hold more than a share of the kept words. */
    private void containers(int group, double largest, boolean afterText, Removal why) {
        int[] kept = draft.keptTo();
        int all = kept[layout.size];
        List<Box> found = new ArrayList<>();
        int done = -1;
        int inside = 0;
        for (Box box : named) {
            if (box.index() < done || box.inline() || !layout.names.has(box.index(), group)) {
                continue;
            }
            int first = layout.first(box.index());
            int end = layout.end(box.index());
            boolean before = title >= first && title < end || afterText && kept[first] == 0;
            if (kept[end] > kept[first] && kept[end] - kept[first] < all && !before) {
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

    private void repeats() {
        var seen = new Tally(layout.size);
        for (int i = 0; i < layout.size; i++) {
            Segment segment = layout.segments[i];
            if (!draft.keeps(i) || segment.words() < REPEATED_WORDS) {
                continue;
            }
            if (seen.count(layout.wording.hash[i]) > 0) {
                draft.remove(i, REPEAT);
            }
        }
    }
}
