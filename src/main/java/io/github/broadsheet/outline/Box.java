package io.github.broadsheet.outline;

import java.util.Locale;
import java.util.StringTokenizer;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One element of the document with its place in the outline: its parent, its depth, the segments inside it. Boxes are
 * numbered in document order, so the boxes inside this one are those from {@code index + 1} to {@code endBox}.
 */
public final class Box {
    static final int INLINE = 1;
    static final int SKIPPED = 1 << 1;
    static final int HIDDEN = 1 << 2;
    static final int UNSEEN = 1 << 3;

    private static final int CLASSES_IN_PATH = 2;
    private static final int STEPS_IN_PATH = 4;

    private final int index;
    private final Element element;
    private final ClassName className;
    private final String id;
    private final Tags tags;
    private final String tag;
    private final @Nullable Box parent;
    private final int depth;
    private final int position;
    private final int says; // its bits, and above them the NameBits; a page has many boxes
    private final int firstSegment;
    private int endSegment;
    private int endBox;
    private int children;
    private @Nullable String marks;

    Box(
            int index,
            Element element,
            ClassName className,
            String id,
            Tags tags,
            @Nullable Box parent,
            int says,
            int segments) {
        this.index = index;
        this.element = element;
        this.className = className;
        this.id = id;
        this.tags = tags;
        this.tag = element.normalName();
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.position = parent == null ? 0 : parent.children++;
        this.says = says;
        this.firstSegment = segments;
        this.endSegment = segments;
        this.endBox = index + 1;
    }

    void close(int segments, int boxes) {
        endSegment = segments;
        endBox = boxes;
    }

    /** Its number in document order, from 0. */
    public int index() {
        return index;
    }

    /** The element itself, to be read only. */
    public Element element() {
        return element;
    }

    /** The box around this one, null for the root. */
    public @Nullable Box parent() {
        return parent;
    }

    /** Steps to the root. */
    public int depth() {
        return depth;
    }

    /** Its number among the elements of its parent, from 0. */
    public int position() {
        return position;
    }

    /** How many elements stand directly inside. */
    public int children() {
        return children;
    }

    /** The element's name in lower case. */
    public String tag() {
        return tag;
    }

    Tags tags() {
        return tags;
    }

    /** Whether the element runs along in the text of its parent. */
    public boolean inline() {
        return (says & INLINE) != 0;
    }

    /** Whether its text is not read: scripts, styles, form controls and whatever is inside them. */
    public boolean skipped() {
        return (says & SKIPPED) != 0;
    }

    /** Whether its own markup, or that of an element around it, hides it from the reader. */
    public boolean hidden() {
        return (says & HIDDEN) != 0;
    }

    int says() {
        return says;
    }

    /** Whether it runs along in a text but is not seen there: nor is what stands inside. */
    boolean unseen() {
        return (says & UNSEEN) != 0;
    }

    /** The number of the first segment inside, or of the one that follows if there is none. */
    public int firstSegment() {
        return firstSegment;
    }

    /** The number after that of the last segment inside. */
    public int endSegment() {
        return endSegment;
    }

    /** The number after that of the last box inside. */
    public int endBox() {
        return endBox;
    }

    /** Whether another box is this one or inside it. */
    public boolean contains(Box other) {
        return other.index >= index && other.index < endBox;
    }

    /** Its class attribute, which other elements of the page may bear too. */
    public ClassName className() {
        return className;
    }

    /** Its id, empty for none. */
    public String id() {
        return id;
    }

    /**
     * The attribute of a name in lower case, as the parser makes all of them; empty where there is none. Not for class and
     * id, which have methods of their own. It is quick to say no.
     */
    public String attr(String name) {
        return NameBits.mayHave(says, name) ? element.attributes().get(name) : "";
    }

    /** Whether it has an attribute of a name in lower case other than class and id, with a value or without. */
    public boolean hasAttr(String name) {
        return NameBits.mayHave(says, name) && element.attributes().hasKey(name);
    }

    /** Whether it has attributes besides class and id. */
    public boolean hasOthers() {
        return says >>> NameBits.FREE != 0;
    }

    /** What stands inside a script or style, as written; empty for other elements. */
    public String data() {
        return element.childNodeSize() == 1 && element.childNode(0) instanceof DataNode data
                ? data.getWholeData()
                : element.data();
    }

    /** Its class and id, a blank between, in lower case: what rules about names look at. */
    public String marks() {
        String known = marks;
        if (known == null) {
            String names = className.text().trim();
            known = (id.isEmpty() ? names : names.isEmpty() ? id : names + ' ' + id).toLowerCase(Locale.ROOT);
            marks = known;
        }
        return known;
    }

    /** The nearest box with this name, from this one outwards, or null. */
    public @Nullable Box nearest(String tag) {
        for (Box box = this; box != null; box = box.parent) {
            if (box.tag().equals(tag)) {
                return box;
            }
        }
        return null;
    }

    /** Where it stands, for people: its innermost elements with their classes, outermost first. */
    public String path() {
        var out = new StringBuilder();
        appendPath(this, STEPS_IN_PATH - 1, out);
        return out.toString();
    }

    private static void appendPath(Box box, int steps, StringBuilder out) {
        if (steps > 0 && box.parent != null) {
            appendPath(box.parent, steps - 1, out);
            out.append(" > ");
        }
        box.appendLabel(out);
    }

    private void appendLabel(StringBuilder out) {
        out.append(tag);
        if (!id.isEmpty()) {
            out.append('#');
            Glyphs.appendWellFormed(id, 0, id.length(), out);
        }
        var names = new StringTokenizer(className.text());
        String first = "";
        for (int shown = 0; shown < CLASSES_IN_PATH && names.hasMoreTokens(); ) {
            String name = names.nextToken();
            if (!name.equals(first)) {
                out.append('.');
                Glyphs.appendWellFormed(name, 0, name.length(), out);
                first = name;
                shown++;
            }
        }
    }

    @Override
    public String toString() {
        return path();
    }
}
