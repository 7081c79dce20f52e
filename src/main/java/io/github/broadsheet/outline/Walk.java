package io.github.broadsheet.outline;

import io.github.broadsheet.page.Pace;
import io.github.broadsheet.page.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The one walk over a document: opens and closes boxes, and cuts the text into segments on the way. */
final class Walk {
    private static final int USUAL_DEPTH = 64;
    private static final int USUAL_ELEMENTS = 512;
    private static final int LONGEST_SIGN = 8;
    private static final Set<String> ANCHOR_SIGNS = Set.of("#", "\u00b6", "\ud83d\udd17");
    private static final int MOST_WORDS_UNSEEN = 12;

    final List<Box> boxes = new ArrayList<>(USUAL_ELEMENTS);
    final List<Segment> segments = new ArrayList<>();
    final ClassNames classNames = new ClassNames();

    private final Page page;
    private final Run run = new Run();
    private final Attributes none = new Attributes();
    private @Nullable Box current;
    private int linkDepth;
    private int boldDepth;
    private boolean afterBreak;
    private boolean deep;

    /** How many children of each open element, the document included, have been visited. */
    private int[] visited = new int[USUAL_DEPTH];

    Walk(Page page) {
        this.page = page;
    }

    /** Visits every node, or as many as the limits allow. */
    void over(Element document) {
        Element element = document;
        int depth = 0;
        var pace = new Pace(page, "the page was read");
        while (element != null && !pace.isLate()) {
            int child = visited[depth]++;
            if (child == element.childNodeSize()) {
                leave();
                element = element.parent();
                depth--;
                continue;
            }
            Node node = element.childNode(child);
            if (node instanceof TextNode text) {
                read(text);
            } else if (node instanceof Element inner) {
                if (isFull()) {
                    break;
                }
                open(inner);
                element = inner;
                enter(++depth);
            }
        }
        end();
    }

    private void enter(int depth) {
        if (depth == visited.length) {
            visited = Arrays.copyOf(visited, 2 * depth);
        }
        visited[depth] = 0;
    }

    private void leave() {
        if (current != null) {
            close(current);
        }
    }

    private boolean isFull() {
        boolean full = boxes.size() >= page.limits().maxElements();
        if (full) {
            page.notes().truncated("the page has more than " + page.limits().maxElements() + " elements");
        }
        return full;
    }

    private void open(Element element) {
        String name = element.normalName();
        Tags tags = Tags.of(name);
        Box parent = current;
        int outer = parent == null ? 0 : parent.says();
        boolean inline = parent == null ? tags.inline() : tags.isInline(name, parent.tags());
        Attributes attributes = element.attributesSize() == 0 ? none : element.attributes();
        ClassName className = classNames.of(attributes.get("class"));
        String id = attributes.get("id");
        boolean more = attributes.size() > (className.isNone() ? 0 : 1) + (id.isEmpty() ? 0 : 1);
        int others = more ? NameBits.of(attributes) : 0;
        int style = NameBits.mayHave(others, "style") ? Visibility.says(attributes.get("style")) : 0;
        boolean hidden = (style & Visibility.HIDES) != 0
                || NameBits.mayHave(others, "hidden") && Visibility.isHidden(attributes);
        boolean unseen = inline && (hidden || (style & Visibility.CLIPS) != 0 || classNames.isUnseen(className));
        int says = (inline ? Box.INLINE : 0)
                | (tags.skipped() ? Box.SKIPPED : 0)
                | (hidden ? Box.HIDDEN : 0)
                | (unseen ? Box.UNSEEN : 0)
                | others
                | outer & (Box.SKIPPED | Box.HIDDEN | (inline ? Box.UNSEEN : 0));
        boolean skipped = (says & Box.SKIPPED) != 0;
        if (!inline && !skipped) {
            flush();
        }
        Box box = new Box(boxes.size(), element, className, id, tags, parent, says, segments.size());
        boxes.add(box);
        current = box;
        noteDepth(box);
        if (!skipped) {
            enter(element, tags);
        }
    }

    private void enter(Element element, Tags tags) {
        if (tags.link()) {
            linkDepth++;
            run.links++;
        } else if (tags.bold()) {
            boldDepth++;
        } else if (tags.lineBreak()) {
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
        if (!box.skipped()) {
            if (!box.inline()) {
                flush();
            }
            if (box.tags().link()) {
                linkDepth--;
            } else if (box.tags().bold()) {
                boldDepth--;
            }
        }
        box.close(segments.size() + (box.inline() && !run.isEmpty() ? 1 : 0), boxes.size());
        current = box.parent();
    }

    /** Closes whatever a limit left open, and takes back the segment that inline boxes at the very end counted on in vain. */
    private void end() {
        flush();
        for (Box box = current; box != null; box = box.parent()) {
            box.close(segments.size(), boxes.size());
        }
        for (Box box : boxes) {
            if (box.endSegment() > segments.size()) {
                box.close(segments.size(), box.endBox());
            }
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
        if (box.unseen() && isLabel(node) || linkDepth > 0 && isAnchorSign(box, node)) {
            run.noteUnseen(node);
        }
        if (run.append(node, linkDepth > 0, boldDepth > 0)) {
            afterBreak = false;
        }
    }

    /** Whether a text has words, for marks part what is seen, and not many, for the rest of a text may be folded away. */
    private static boolean isLabel(TextNode node) {
        int words = Words.count(node.getWholeText());
        return words > 0 && words <= MOST_WORDS_UNSEEN;
    }

    /** Whether a text is the sign by which a heading offers its own address: {@code What was broken? #}. */
    private static boolean isAnchorSign(Box box, TextNode node) {
        String text = node.getWholeText();
        return text.length() <= LONGEST_SIGN
                && ANCHOR_SIGNS.contains(text.strip())
                && box.tag().equals("a")
                && box.attr("href").startsWith("#");
    }

    private void flush() {
        afterBreak = false;
        if (run.isEmpty()) {
            run.clear();
            return;
        }
        Box box = current;
        while (box != null && box.inline() && box.parent() != null) {
            box = box.parent();
        }
        if (box != null && run.hasWords()) {
            segments.add(run.toSegment(segments.size(), box));
        }
        run.clear();
    }
}
