package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the headline among a page's headings and elements named as titles, by rank, place and declared titles; where none
 * of them reads as declared, among all lines.
 */
final class HeadlineFinder {
    private static final int MOST_CANDIDATES = 300;
    private static final int MOST_WORDS = 60;
    private static final int FEW_ELEMENTS = 20;
    private static final List<String> INLINE = List.of("span", "a", "em", "strong", "b", "i", "font");
    private static final int LONGEST = 1_000;
    private static final double AGREEMENT = 5;
    private static final double SLUG = 3;
    private static final double SITE = 3;
    private static final double HOME = 3;
    private static final double AS_DECLARED = 0.7;
    private static final int FEWEST_LETTERS = 8;

    private final Outline outline;
    private final Span body;
    private final Gathering all;
    private final Site site;
    private final Pairs slug;
    private final List<Pairs> declared = new ArrayList<>();
    private final List<Pairs> titles =
            new ArrayList<>(); // those declared, and what is left of them without the site's name

    private HeadlineFinder(Outline outline, Span body, Gathering all, Site site) {
        this.outline = outline;
        this.body = body;
        this.all = all;
        this.site = site;
        this.slug = Pairs.of(Slug.key(all.addresses()));
        for (String title : all.declaredTitles()) {
            Pairs pairs = Pairs.of(Plain.key(title));
            declared.add(pairs);
            titles.add(pairs);
            int cut = site.cut(title);
            if (cut > 0) {
                titles.add(Pairs.of(Plain.key(title.substring(0, cut))));
            }
        }
    }

    static Headline find(Outline outline, Span body, Gathering all, Site site) {
        var finder = new HeadlineFinder(outline, body, all, site);
        Headline heading = finder.best();
        return finder.isSettled(heading) ? heading : finder.lineAsDeclared(heading);
    }

    /** Whether rank, name or a declared title make it the headline, and not its place alone. */
    private boolean isSettled(Headline heading) {
        Box box = heading.element();
        return heading.agreement() >= AS_DECLARED
                || box != null && (box.tag().equals("h1") || all.has(box, Mark.TITLE));
    }

    /** The longest line, not below the start of the body, that a declared title begins or ends with; if none, the heading. */
    private Headline lineAsDeclared(Headline heading) {
        Headline longest = heading;
        int length = FEWEST_LETTERS;
        int end = Math.min(outline.segments().size(), body.first() + 1);
        for (int i = 0; i < end; i++) {
            Segment segment = outline.segments().get(i);
            if (!mayBeHeadline(segment)) {
                continue;
            }
            String text = segment.text().replace('\n', ' ');
            String key = Plain.key(text);
            if (key.length() >= length && isMostOfOne(key) && !site.isNamedBy(text)) {
                longest = new Headline(segment.box(), text, Pairs.of(key), i, i + 1, 1);
                length = key.length();
            }
        }
        return longest;
    }

    private static boolean mayBeHeadline(Segment line) {
        boolean inMenu = line.box().nearest("li") != null || line.box().nearest("nav") != null;
        return !inMenu && line.linkWords() == 0 && !line.hidden() && line.words() <= MOST_WORDS;
    }

    private boolean isMostOfOne(String key) {
        for (Pairs title : titles) {
            boolean most = key.length() * 5 >= title.key().length() * 3;
            if (most && (title.key().startsWith(key) || title.key().endsWith(key))) {
                return true;
            }
        }
        return false;
    }

    /** The candidate of the highest score; what cannot reach it whatever its text says is not read. */
    private Headline best() {
        Headline best = new Headline(null, "", Pairs.of(""), body.first(), body.first(), 0);
        double bestScore = 1;
        int candidates = Math.min(MOST_CANDIDATES, all.headlines.size());
        for (Box box : all.headlines.subList(0, candidates)) {
            double promise = promise(box);
            if (promise + AGREEMENT + SLUG <= bestScore) {
                continue;
            }
            double place = promise - doubt(box);
            String whole = place + AGREEMENT + SLUG <= bestScore ? "" : alone(box, text(box));
            int words = Words.count(whole);
            if (words == 0 || words > MOST_WORDS) {
                continue;
            }
            String text = HeadlineText.alone(box, whole, titles);
            Pairs pairs = Pairs.of(Plain.key(text));
            double agreement = agreement(pairs);
            double named = slug.key().isEmpty() ? 0 : slug.likeness(pairs);
            double score = place + AGREEMENT * agreement * agreement + SLUG * named * named;
            if (score > bestScore && (score - SITE > bestScore || !site.isNamedBy(text))) {
                bestScore = score - (site.isNamedBy(text) ? SITE : 0);
                best = new Headline(box, text, pairs, box.firstSegment(), box.endSegment(), agreement);
            }
        }
        return best;
    }

    /** The text of an element that is but a part of its line, unless a declared title is the whole line. */
    private String alone(Box box, String line) {
        boolean part = INLINE.contains(box.tag()) && box.endBox() - box.index() <= FEW_ELEMENTS;
        return part && !HeadlineText.startsOne(titles, Plain.key(line))
                ? Plain.collapsed(box.element().wholeText())
                : line;
    }

    private String text(Box box) {
        if (box.endSegment() == box.firstSegment() + 1) {
            return outline.segments().get(box.firstSegment()).text().replace('\n', ' ');
        }
        var out = new StringBuilder();
        for (int i = box.firstSegment(); i < box.endSegment() && out.length() < LONGEST; i++) {
            out.append(out.isEmpty() ? "" : " ")
                    .append(outline.segments().get(i).text().replace('\n', ' '));
        }
        return out.toString();
    }

    private double agreement(Pairs text) {
        String key = text.key();
        double best = 0;
        for (Pairs other : declared) {
            String title = other.key();
            boolean comparable = key.length() * 4 >= title.length() && title.length() * 4 >= key.length();
            double alike = comparable ? text.likeness(other) : 0;
            boolean part = key.length() >= 10 && key.length() * 3 > title.length() && title.contains(key);
            best = Math.max(best, part ? Math.max(alike, 0.9) : alike);
        }
        return best;
    }

    /** What its rank, names and place say for a candidate. */
    private double promise(Box box) {
        double score = switch (box.tag()) {
            case "h1" -> 3;
            case "h2" -> 1.2;
            case "h3" -> 0.5;
            default -> 0;
        };
        score += all.has(box, Mark.TITLE) && !all.has(box, Mark.SUBTITLE) ? 1 : 0;
        score += box.attr("itemprop").contains("headline") ? 2 : 0;
        score += box.firstSegment() <= body.first() ? 1.5 : body.contains(box.firstSegment()) ? 0 : -1;
        return score - Math.min(1, Math.abs(body.first() - box.firstSegment()) / 40.0);
    }

    /** What its surroundings say against a candidate. */
    private double doubt(Box box) {
        double score = !isOneLink(box) ? 0 : leadsHome(box) ? HOME : 1;
        score += box.hidden() ? 1.5 : 0;
        score += all.has(box, Mark.LOGO) ? 2 : 0;
        score += box.nearest("dialog") == null ? 0 : 3;
        score += box.nearest("li") == null ? 0 : 1;
        return score + (isAside(box) ? 2 : 0);
    }

    private boolean isAside(Box box) {
        Box around = all.aside.of(box);
        while (around != null) {
            boolean holdsBody = around.firstSegment() <= body.first() && body.first() < around.endSegment();
            if (!holdsBody) {
                return true;
            }
            around = all.aside.of(around.parent());
        }
        return false;
    }

    /** Whether the first link in an element is one to the site's root, as that in its name is. */
    private boolean leadsHome(Box box) {
        for (int i = box.index() + 1; i < box.endBox(); i++) {
            Box inner = outline.boxes().get(i);
            if (inner.tag().equals("a")) {
                return inner.attr("href").strip().equals("/");
            }
        }
        return false;
    }

    private boolean isOneLink(Box box) {
        for (int i = box.firstSegment(); i < box.endSegment(); i++) {
            Segment segment = outline.segments().get(i);
            if (segment.linkWords() < segment.words()) {
                return false;
            }
        }
        return true;
    }
}
