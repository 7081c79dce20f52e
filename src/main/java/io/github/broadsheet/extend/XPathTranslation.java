package io.github.broadsheet.extend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Translates XPath expressions of the forms that people write in site configurations into CSS selectors: steps along the
 * common axes, predicates on attributes, text and position, unions. Whatever has no equal in CSS is refused with the
 * reason.
 */
final class XPathTranslation {
    private static final int DEEPEST = 24;
    private static final int MOST_PATHS = 32;
    /** A step to the parent costs 1, one to all ancestors {@link #ANCESTORS}: nested {@code :has} multiply their cost. */
    private static final int HIGHEST = 6;

    private static final int ANCESTORS = 3;

    private final XPathScanner scan;
    private final XPathTests tests;
    private int depth;
    private int height;
    private boolean firstOnly;

    /**
     * What an expression became.
     *
     * @param places the elements, one for each path of a union, with the attribute that the path ends in
     * @param firstOnly whether the expression means only the first element of the document, which CSS cannot say
     */
    record Result(List<Place> places, boolean firstOnly) {}

    private XPathTranslation(String xpath) {
        this.scan = new XPathScanner(xpath);
        this.tests = new XPathTests(scan, this);
    }

    static Result of(String xpath) throws UntranslatableException {
        var translation = new XPathTranslation(xpath);
        List<Place> places = translation.union();
        if (!translation.scan.atEnd()) {
            throw new UntranslatableException("not understood from here: " + translation.scan.rest());
        }
        for (Place place : places) {
            try {
                Selectors.checked(place.selector());
            } catch (IllegalArgumentException e) {
                throw new UntranslatableException("holds a value that a selector cannot hold");
            }
        }
        return new Result(places, translation.firstOnly);
    }

    private List<Place> union() throws UntranslatableException {
        var places = new ArrayList<Place>();
        do {
            var attribute = new StringBuilder();
            for (List<XPathStep> path : steps(start(attribute), attribute)) {
                places.add(new Place(XPathStep.css(path, false), attribute.toString()));
            }
        } while (scan.take("|"));
        return places;
    }

    /** The paths of a group in parentheses, or one path of no step; what the group ends in goes to {@code attribute}. */
    private List<List<XPathStep>> start(StringBuilder attribute) throws UntranslatableException {
        if (scan.seesNameBefore("(")) {
            throw new UntranslatableException("is a computed string (" + scan.takeName() + "), not a place");
        }
        if (!scan.take("(")) {
            if (!scan.sees("/")) {
                throw new UntranslatableException("is no path from the root; it would start with //");
            }
            List<List<XPathStep>> none = new ArrayList<>();
            none.add(new ArrayList<>());
            return none;
        }
        deeper();
        var paths = new ArrayList<List<XPathStep>>();
        do {
            if (!attribute.isEmpty()) {
                throw new UntranslatableException("joins an attribute with something else");
            }
            paths.addAll(steps(start(attribute), attribute));
        } while (scan.take("|"));
        scan.expect(")");
        depth--;
        while (scan.take("[")) {
            if (scan.takeNumber() != 1) {
                throw new UntranslatableException("picks from the whole document, but not the first");
            }
            scan.expect("]");
            firstOnly = true;
        }
        return paths;
    }

    /** Walks on from some paths as far as steps follow; a last {@code @name} goes to {@code attribute}. */
    List<List<XPathStep>> steps(List<List<XPathStep>> from, StringBuilder attribute) throws UntranslatableException {
        List<List<XPathStep>> paths = from;
        while (scan.sees("/") && attribute.isEmpty()) {
            String combinator = scan.take("//") ? XPathStep.BELOW : XPathStep.CHILD;
            if (XPathStep.CHILD.equals(combinator)) {
                scan.expect("/");
            }
            paths = step(paths, combinator, attribute);
        }
        return paths;
    }

    /** One step without the slash before it. */
    List<List<XPathStep>> step(List<List<XPathStep>> from, String combinator, StringBuilder attribute)
            throws UntranslatableException {
        if (scan.take("@") || scan.take("attribute::")) {
            attribute.append(scan.takeName());
            return from;
        }
        String axis = axis();
        if (scan.take("text()") || scan.take("node()")) {
            if (scan.sees("[") || scan.sees("/")) {
                throw new UntranslatableException("picks among pieces of text, not elements");
            }
            attribute.append("text()");
            return from;
        }
        String name = "..".equals(axis) || ".".equals(axis) ? "*" : nameTest();
        List<List<XPathStep>> paths = along(axis, name, from, combinator);
        boolean nearest = "ancestor".equals(axis) && scan.sees("[1]");
        if (nearest) {
            scan.expect("[1]");
            paths = nearest(from, name);
        }
        return predicates(paths, axis);
    }

    private String axis() {
        if (scan.take("..")) {
            return "..";
        }
        if (scan.sees(".") && scan.take(".")) {
            return ".";
        }
        if (!scan.seesNameBefore("::")) {
            return "child";
        }
        String axis = scan.takeName();
        scan.take("::");
        return axis;
    }

    private String nameTest() throws UntranslatableException {
        if (scan.take("*")) {
            return "*";
        }
        String name = scan.takeName();
        if (name.isEmpty() || scan.sees(":") || scan.sees("(")) {
            throw new UntranslatableException("not understood from here: " + name + scan.rest());
        }
        return name.toLowerCase(Locale.ROOT);
    }

    private List<List<XPathStep>> along(String axis, String name, List<List<XPathStep>> from, String combinator)
            throws UntranslatableException {
        boolean below = XPathStep.BELOW.equals(combinator);
        if (below && !"child".equals(axis) && !axis.startsWith("descendant")) {
            throw new UntranslatableException("goes along " + axis + ":: from every element below");
        }
        height += axis.startsWith("ancestor") ? ANCESTORS : "parent".equals(axis) || "..".equals(axis) ? 1 : 0;
        if (height > HIGHEST) {
            throw new UntranslatableException("goes up too often");
        }
        var paths = new ArrayList<List<XPathStep>>();
        for (List<XPathStep> path : from) {
            switch (axis) {
                case "child" -> paths.add(plus(path, new XPathStep(combinator, name, "")));
                case "descendant", "descendant-or-self" ->
                    paths.add(plus(path, new XPathStep(XPathStep.BELOW, name, "")));
                case "following-sibling" -> paths.add(plus(path, new XPathStep(XPathStep.AFTER, name, "")));
                case "parent", ".." -> paths.addAll(XPathStep.parents(notEmpty(path), name));
                case "ancestor" -> paths.addAll(XPathStep.ancestors(notEmpty(path), name));
                case "ancestor-or-self" -> {
                    paths.addAll(XPathStep.ancestors(notEmpty(path), name));
                    addSelf(paths, path, name);
                }
                case "self", "." -> addSelf(paths, path, name);
                default -> throw new UntranslatableException("goes along " + axis + "::, which CSS cannot");
            }
        }
        if (paths.isEmpty() || paths.size() > MOST_PATHS) {
            throw new UntranslatableException(paths.isEmpty() ? "can find nothing" : "has too many ways to read it");
        }
        return paths;
    }

    private static void addSelf(List<List<XPathStep>> paths, List<XPathStep> path, String name)
            throws UntranslatableException {
        int last = notEmpty(path).size() - 1;
        if (path.get(last).fits(name)) {
            var same = new ArrayList<>(path);
            same.set(last, path.get(last).named(name));
            paths.add(same);
        }
    }

    private static List<XPathStep> notEmpty(List<XPathStep> path) throws UntranslatableException {
        if (path.isEmpty()) {
            throw new UntranslatableException("goes up from the root");
        }
        return path;
    }

    private static List<XPathStep> plus(List<XPathStep> path, XPathStep step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** The nearest ancestors of that name: those in which none of the same stands between. */
    private static List<List<XPathStep>> nearest(List<List<XPathStep>> from, String name)
            throws UntranslatableException {
        var paths = new ArrayList<List<XPathStep>>();
        for (List<XPathStep> path : from) {
            if (path.size() != 1) {
                throw new UntranslatableException("takes the nearest ancestor of a path of several steps");
            }
            String has = ":has(" + path.get(0).compound() + ")";
            String between = ":not(:has(" + new XPathStep("", name, has).compound() + "))";
            paths.add(List.of(new XPathStep(XPathStep.BELOW, name, has + between)));
        }
        return paths;
    }

    private List<List<XPathStep>> predicates(List<List<XPathStep>> from, String axis) throws UntranslatableException {
        List<List<XPathStep>> paths = from;
        boolean plain = true;
        while (scan.take("[")) {
            deeper();
            String place = tests.position();
            if (place.isEmpty()) {
                String test = tests.any();
                paths = onLast(paths, step -> step.and(test));
            } else {
                boolean first = plain;
                paths = onLast(paths, step -> XPathTests.at(step, place, axis, first));
            }
            scan.expect("]");
            depth--;
            plain = false;
        }
        return paths;
    }

    /** What a predicate makes of a step. */
    @FunctionalInterface
    private interface Change {
        XPathStep of(XPathStep step) throws UntranslatableException;
    }

    private static List<List<XPathStep>> onLast(List<List<XPathStep>> paths, Change change)
            throws UntranslatableException {
        var changed = new ArrayList<List<XPathStep>>();
        for (List<XPathStep> path : paths) {
            var longer = new ArrayList<>(notEmpty(path));
            longer.set(path.size() - 1, change.of(path.get(path.size() - 1)));
            changed.add(longer);
        }
        return changed;
    }

    void deeper() throws UntranslatableException {
        if (++depth > DEEPEST) {
            throw new UntranslatableException("is nested too deeply");
        }
    }

    void shallower() {
        depth--;
    }
}
