package io.github.broadsheet.extend;

import java.util.ArrayList;
import java.util.List;

/**
 * One element of a path as CSS says it.
 *
 * @param combinator how it stands to the step before: {@code " "}, {@code " > "}, {@code " ~ "} or {@code " + "}
 * @param tag its name, or {@code *}
 * @param tests what else it must be
 */
record XPathStep(String combinator, String tag, String tests) {
    static final String BELOW = " ";
    static final String CHILD = " > ";
    static final String AFTER = " ~ ";
    static final String NEXT = " + ";

    XPathStep and(String test) {
        return new XPathStep(combinator, tag, tests + test);
    }

    /** The same element, if it can also have this name; else null is no answer, so {@link #fits} asks first. */
    XPathStep named(String name) {
        return "*".equals(name) ? this : new XPathStep(combinator, name, tests);
    }

    boolean fits(String name) {
        return "*".equals(name) || "*".equals(tag) || tag.equals(name);
    }

    boolean sibling() {
        return AFTER.equals(combinator) || NEXT.equals(combinator);
    }

    String compound() {
        return "*".equals(tag) && !tests.isEmpty() ? tests : tag + tests;
    }

    /** A path as a selector. A leading combinator is written only where the path is relative and says {@code child}. */
    static String css(List<XPathStep> path, boolean relative) {
        var out = new StringBuilder();
        for (XPathStep step : path) {
            if (!out.isEmpty() || relative && CHILD.equals(step.combinator())) {
                out.append(out.isEmpty() ? "> " : step.combinator());
            }
            out.append(step.compound());
        }
        return out.toString();
    }

    /** The paths of the parents of what a path finds, as far as they can have this name. */
    static List<List<XPathStep>> parents(List<XPathStep> path, String name) {
        int start = path.size() - 1;
        while (start > 0 && path.get(start).sibling()) {
            start--;
        }
        XPathStep child = path.get(start);
        var inner = new ArrayList<>(path.subList(start, path.size()));
        inner.set(0, new XPathStep(CHILD, child.tag(), child.tests()));
        return outer(path, start, name, ":has(" + css(inner, true) + ")", CHILD.equals(child.combinator()));
    }

    /** The paths of the ancestors of what a path finds. */
    static List<List<XPathStep>> ancestors(List<XPathStep> path, String name) {
        var all = new ArrayList<List<XPathStep>>();
        for (int start = 0; start < path.size(); start++) {
            if (!path.get(start).sibling()) {
                String has = ":has(" + css(path.subList(start, path.size()), true) + ")";
                all.addAll(outer(
                        path, start, name, has, CHILD.equals(path.get(start).combinator())));
            }
        }
        return all;
    }

    private static List<List<XPathStep>> outer(
            List<XPathStep> path, int start, String name, String has, boolean childOfStepBefore) {
        var all = new ArrayList<List<XPathStep>>();
        List<XPathStep> before = path.subList(0, start);
        if (!childOfStepBefore || before.isEmpty()) {
            var between = new ArrayList<>(before);
            between.add(new XPathStep(BELOW, name, has));
            all.add(between);
        }
        if (!before.isEmpty() && before.get(start - 1).fits(name)) {
            var same = new ArrayList<>(before);
            same.set(start - 1, before.get(start - 1).named(name).and(has));
            all.add(same);
        }
        return all;
    }
}
