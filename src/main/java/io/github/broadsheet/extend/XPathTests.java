package io.github.broadsheet.extend;

import java.util.ArrayList;
import java.util.List;

/** Translates what stands in brackets in an XPath expression: tests of attributes, text, other elements and position. */
final class XPathTests {
    private static final String LAST = "last()";

    private final XPathScanner scan;
    private final XPathTranslation paths;

    XPathTests(XPathScanner scan, XPathTranslation paths) {
        this.scan = scan;
        this.paths = paths;
    }

    /** A position: {@code =3}, {@code <3}, {@code >3}, {@code last()}; empty if the predicate is none. */
    String position() throws UntranslatableException {
        int number = scan.takeNumber();
        if (number >= 0) {
            return "=" + number;
        }
        if (scan.take(LAST)) {
            if (!scan.sees("]")) {
                throw new UntranslatableException("counts from the last");
            }
            return LAST;
        }
        if (!scan.take("position()")) {
            return "";
        }
        String sign =
                scan.take("<=") ? "<=" : scan.take(">=") ? ">=" : scan.take("<") ? "<" : scan.take(">") ? ">" : "";
        if (sign.isEmpty()) {
            scan.expect("=");
            if (scan.take(LAST)) {
                return LAST;
            }
        }
        number = scan.takeNumber();
        if (number < 0) {
            throw new UntranslatableException("computes a position");
        }
        return switch (sign) {
            case "<=" -> "<" + (number + 1);
            case ">=" -> ">" + (number - 1);
            default -> (sign.isEmpty() ? "=" : sign) + number;
        };
    }

    /** A step at a position among the elements that it has found so far below one parent. */
    static XPathStep at(XPathStep step, String position, String axis, boolean plain) throws UntranslatableException {
        boolean any = "*".equals(step.tag());
        if ("following-sibling".equals(axis)) {
            if (any && "=1".equals(position) && plain) {
                return new XPathStep(XPathStep.NEXT, step.tag(), step.tests());
            }
            throw new UntranslatableException("counts among following siblings");
        }
        if (!"child".equals(axis)) {
            throw new UntranslatableException("counts along " + axis + "::");
        }
        if (!plain) {
            if (!"=1".equals(position)) {
                throw new UntranslatableException("counts among elements of a further kind");
            }
            String same = step.compound();
            return step.and(":not(" + same + " ~ " + same + ")");
        }
        String kind = any ? "child" : "of-type";
        if (LAST.equals(position)) {
            return step.and(":last-" + kind);
        }
        int number = Integer.parseInt(position.substring(1));
        String formula = switch (position.charAt(0)) {
            case '<' -> "-n+" + (number - 1);
            case '>' -> "n+" + (number + 1);
            default -> Integer.toString(number);
        };
        return step.and(":nth-" + kind + "(" + formula + ")");
    }

    /** A test of any kind, joined by {@code or}. */
    String any() throws UntranslatableException {
        paths.deeper();
        var alternatives = new ArrayList<String>();
        do {
            alternatives.add(all());
        } while (scan.takeWord("or"));
        paths.shallower();
        if (alternatives.contains("")) {
            return "";
        }
        return alternatives.size() == 1 ? alternatives.get(0) : ":is(" + String.join(", ", alternatives) + ")";
    }

    private String all() throws UntranslatableException {
        var tests = new StringBuilder();
        do {
            tests.append(one());
        } while (scan.takeWord("and"));
        return tests.toString();
    }

    private String one() throws UntranslatableException {
        if (scan.take("(")) {
            String inner = any();
            scan.expect(")");
            return inner;
        }
        if (scan.sees("not") && scan.seesNameBefore("(")) {
            scan.expect("not");
            scan.expect("(");
            String inner = any();
            scan.expect(")");
            if (inner.isEmpty()) {
                throw new UntranslatableException("is never true");
            }
            return ":not(" + inner + ")";
        }
        for (XPathOperand.Relation relation : XPathOperand.Relation.FUNCTIONS) {
            if (scan.sees(relation.xpath()) && scan.seesNameBefore("(")) {
                scan.expect(relation.xpath());
                scan.expect("(");
                XPathOperand operand = operand();
                scan.expect(",");
                String value = scan.takeString();
                scan.expect(")");
                return operand.test(relation, value);
            }
        }
        return comparison(operand());
    }

    private String comparison(XPathOperand operand) throws UntranslatableException {
        boolean not = scan.take("!=");
        if (!not && !scan.take("=")) {
            if (scan.sees("<") || scan.sees(">")) {
                throw new UntranslatableException("compares numbers");
            }
            return operand.exists();
        }
        if (!scan.seesString()) {
            throw new UntranslatableException("compares with something else than a string");
        }
        String test = operand.test(XPathOperand.Relation.EQUALS, scan.takeString());
        return not ? operand.exists() + ":not(" + test + ")" : test;
    }

    private XPathOperand operand() throws UntranslatableException {
        paths.deeper();
        XPathOperand operand = operandHere();
        paths.shallower();
        return operand;
    }

    private XPathOperand operandHere() throws UntranslatableException {
        if (scan.take("concat(")) {
            return tokens();
        }
        for (String neutral : List.of("normalize-space(", "lower-case(", "string(")) {
            if (scan.take(neutral)) {
                XPathOperand inner = scan.sees(")") ? XPathOperand.words() : operand();
                scan.expect(")");
                return inner;
            }
        }
        if (scan.take("text()")) {
            return XPathOperand.ownWords();
        }
        if (scan.seesNameBefore("(")) {
            throw new UntranslatableException("uses the function " + scan.takeName());
        }
        return path();
    }

    /** The idiom that finds a class among others: {@code concat(' ', normalize-space(@class), ' ')}. */
    private XPathOperand tokens() throws UntranslatableException {
        boolean blanks = scan.takeString().isBlank();
        scan.expect(",");
        XPathOperand inner = operand();
        scan.expect(",");
        blanks &= scan.takeString().isBlank();
        scan.expect(")");
        if (!blanks) {
            throw new UntranslatableException("joins strings");
        }
        return inner.asTokens();
    }

    private XPathOperand path() throws UntranslatableException {
        String combinator = XPathStep.CHILD;
        if (scan.take(".//")) {
            combinator = XPathStep.BELOW;
        } else if (scan.take("./")) {
            combinator = XPathStep.CHILD;
        } else if (scan.sees("..")) {
            throw new UntranslatableException("looks at the parent in a test");
        } else if (scan.take(".")) {
            return XPathOperand.words();
        } else if (scan.sees("/")) {
            throw new UntranslatableException("looks at the whole document in a test");
        }
        if (scan.seesNameBefore("::")) {
            return outward();
        }
        List<List<XPathStep>> here = new ArrayList<>();
        here.add(new ArrayList<>());
        var attribute = new StringBuilder();
        List<List<XPathStep>> found = paths.step(here, combinator, attribute);
        found = paths.steps(found, attribute);
        return XPathOperand.at(found.get(0), attribute.toString());
    }

    /** A test of the elements around: {@code ancestor::div}, {@code preceding-sibling::h2}, {@code self::p}. */
    private XPathOperand outward() throws UntranslatableException {
        String axis = scan.takeName();
        scan.expect("::");
        if ("attribute".equals(axis)) {
            return XPathOperand.at(List.of(), scan.takeName());
        }
        List<List<XPathStep>> here = new ArrayList<>();
        here.add(new ArrayList<>());
        String element = XPathStep.css(
                paths.step(here, XPathStep.CHILD, new StringBuilder()).get(0), false);
        return switch (axis) {
            case "self" -> XPathOperand.holding(":is(" + element + ")");
            case "parent" -> XPathOperand.holding(":is(" + element + " > *)");
            case "ancestor" -> XPathOperand.holding(":is(" + element + " *)");
            case "preceding-sibling" -> XPathOperand.holding(":is(" + element + " ~ *)");
            case "child" -> XPathOperand.holding(":has(> " + element + ")");
            case "descendant" -> XPathOperand.holding(":has(" + element + ")");
            default -> throw new UntranslatableException("tests along " + axis + "::, which CSS cannot");
        };
    }
}
