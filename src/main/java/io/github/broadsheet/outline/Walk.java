package io.github.broadsheet.outline;

import io.github.broadsheet.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The one walk over a document: opens and closes boxes, and cuts the text into segments on the way. */
final class Walk implements NodeFilter {
    private static final int STEPS_BETWEEN_LOOKS = 0xff;

    final List<Box> boxes = new ArrayList<>();
    final List<Segment> segments = new ArrayList<>();

    private final Page page;
    private final Run run = new Run();
    private @Nullable Box current;
    private int linkDepth;
    private int boldDepth;
    private boolean afterBreak;
    private boolean deep;

    Walk(Page page) {
        this.page = page;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            read(text);
        } else if (node instanceof Element element && !(node instanceof Document)) {
            if (limitReached()) {
                return FilterResult.STOP;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        Box box = current;
        if (box != null && node.equals(box.element())) {
            close(box);
        }
        return FilterResult.CONTINUE;
    }

    private boolean limitReached() {
        if (boxes.size() >= page.limits().maxElements()) {
            page.notes().truncated("the page has more than " + page.limits().maxElements() + " elements");
            return true;
        }
        if ((boxes.size() & STEPS_BETWEEN_LOOKS) == STEPS_BETWEEN_LOOKS
                && page.deadline().passed()) {
            page.notes().truncated("the deadline passed while the page was read");
            return true;
        }
        return false;
    }

    private void open(Element element) {
        String tag = element.normalName();
        Box parent = current;
        boolean inline = Tags.isInline(tag, parent == null ? "" : parent.tag());
        boolean skipped = parent != null && parent.skipped() || Tags.isSkipped(tag);
        boolean hidden = parent != null && parent.hidden() || isHidden(element);
        if (!inline && !skipped) {
            flush();
        }
        Box box = new Box(boxes.size(), element, parent, inline, skipped, hidden, segments.size());
        boxes.add(box);
        current = box;
        noteDepth(box);
        if (skipped) {
            return;
        }
        if (Tags.isLink(tag)) {
            linkDepth++;
            run.links++;
        } else if (Tags.isBold(tag)) {
            boldDepth++;
        } else if (tag.equals("br")) {
            lineBreak(element);
        }
    }

    /** Deeper elements stand beside their parents, where the parser put them: no text is lost. */
    private void noteDepth(Box box) {
        if (!deep && box.depth() + 1 >= page.limits().maxDepth()) {
            deep = true;
            page.notes()
                    .add("elements nest " + page.limits().maxDepth()
                            + " deep or deeper; the deeper ones are flattened");
        }
    }

    private void close(Box box) {
        String tag = box.tag();
        if (!box.skipped()) {
            if (!box.inline()) {
                flush();
            }
            if (Tags.isLink(tag)) {
                linkDepth--;
            } else if (Tags.isBold(tag)) {
                boldDepth--;
            }
        }
        box.close(segments.size() + (box.inline() && !run.isEmpty() ? 1 : 0), boxes.size());
        current = box.parent();
    }

    /** Closes whatever a limit left open. */
    void end() {
        flush();
        for (Box box = current; box != null; box = box.parent()) {
            box.close(segments.size(), boxes.size());
        }
    }

    private void lineBreak(Element element) {
        if (afterBreak) {
            flush();
        } else {
            run.lineBreak(element);
            afterBreak = true;
        }
    }

    private void read(TextNode node) {
        Box box = current;
        if (box == null || box.skipped()) {
            return;
        }
        if (run.append(node, linkDepth > 0, boldDepth > 0)) {
            afterBreak = false;
        }
    }

    private void flush() {
        afterBreak = false;
        Box box = current;
        while (box != null && box.inline() && box.parent() != null) {
            box = box.parent();
        }
        if (box != null && run.hasWords()) {
            segments.add(run.toSegment(segments.size(), box));
        }
        run.clear();
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** The text since the last boundary. */
    private static final class Run {
        private final StringBuilder text = new StringBuilder();
        private final List<Node> nodes = new ArrayList<>();
        private int words;
        private int linkWords;
        private int boldWords;
        private int links;
        private boolean blank;

        boolean isEmpty() {
            return nodes.isEmpty();
        }

        boolean hasWords() {
            return words > 0;
        }

        void lineBreak(Element element) {
            if (!isEmpty()) {
                nodes.add(element);
                text.append('\n');
                blank = false;
            }
        }

        /** Adds a text node; tells whether it has anything but white space. */
        boolean append(TextNode node, boolean link, boolean bold) {
            String raw = node.getWholeText();
            int start = text.length();
            for (int i = 0; i < raw.length(); i++) {
                char c = Glyphs.wellFormed(raw, i);
                if (Glyphs.isBlank(c)) {
                    blank = true;
                } else if (!Glyphs.isInvisible(c)) {
                    if (blank && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                        text.append(' ');
                    }
                    blank = false;
                    text.append(c);
                }
            }
            if (text.length() == start) {
                if (!isEmpty()) {
                    nodes.add(node);
                }
                return false;
            }
            nodes.add(node);
            int added = Words.count(text, start, text.length());
            words += added;
            linkWords += link ? added : 0;
            boldWords += bold ? added : 0;
            return true;
        }

        Segment toSegment(int index, Box box) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == '\n') {
                end--;
            }
            return new Segment(
                    index, box, List.copyOf(nodes), text.substring(0, end), words, linkWords, boldWords, links);
        }

        void clear() {
            text.setLength(0);
            nodes.clear();
            words = 0;
            linkWords = 0;
            boldWords = 0;
            links = 0;
            blank = false;
        }
    }
}
