package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds the headline among a page's headings and elements named as titles, by rank, place and declared titles. */
final class HeadlineFinder {
    private static final int MOST_CANDIDATES = 300;
    private static final int MOST_WORDS = 60;

    private final Outline outline;
    private final Span body;
    private final Gathering all;
    private final Site site;
    private final List<String> declared = new ArrayList<>();

    private HeadlineFinder(Outline outline, Span body, Gathering all, Site site) {
        this.outline = outline;
        this.body = body;
        this.all = all;
        this.site = site;
        for (String title : all.declaredTitles()) {
            declared.add(Plain.key(title));
        }
    }

    static Headline find(Outline outline, Span body, Gathering all, Site site) {
        return new HeadlineFinder(outline, body, all, site).best();
    }

    private Headline best() {
        Headline best = new Headline(null, "", body.first(), body.first(), 0);
        double bestScore = 1;
        int seen = 0;
        for (Box box : all.headlines) {
            if (++seen > MOST_CANDIDATES) {
                break;
            }
            String text = text(box);
            int words = Words.count(text);
            if (words == 0 || words > MOST_WORDS) {
                continue;
            }
            text = HeadlineText.withoutKicker(box, text, declared);
            double agreement = agreement(text);
            double score = score(box, agreement) - (site.isNamedBy(text) ? 3 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = new Headline(box, text, box.firstSegment(), box.endSegment(), agreement);
            }
        }
        return best;
    }

    private String text(Box box) {
        var out = new StringBuilder();
        for (int i = box.firstSegment(); i < box.endSegment() && out.length() < 1000; i++) {
            out.append(out.isEmpty() ? "" : " ")
                    .append(outline.segments().get(i).text().replace('\n', ' '));
        }
        return out.toString();
    }

    private double agreement(String text) {
        String key = Plain.key(text);
        double best = 0;
        for (String title : declared) {
            boolean comparable = key.length() * 4 >= title.length() && title.length() * 4 >= key.length();
            double alike = comparable ? Plain.similarity(key, title) : 0;
            boolean part = key.length() >= 10 && title.contains(key) && key.length() * 3 > title.length();
            best = Math.max(best, part ? Math.max(alike, 0.9) : alike);
        }
        return best;
    }

    private double score(Box box, double agreement) {
        double score = switch (box.tag()) {
            case "h1" -> 3;
            case "h2" -> 1.2;
            case "h3" -> 0.5;
            default -> 0;
        };
        score += Evidence.has(box, Mark.TITLE) ? 1 : 0;
        score += box.attr("itemprop").contains("headline") ? 2 : 0;
        score += 5 * agreement * agreement;
        score += box.firstSegment() <= body.first() ? 1.5 : body.contains(box.firstSegment()) ? 0 : -1;
        score -= Math.min(1, Math.abs(body.first() - box.firstSegment()) / 40.0);
        score -= isOneLink(box) ? 1 : 0;
        score -= box.hidden() ? 1.5 : 0;
        score -= Evidence.has(box, Mark.LOGO) ? 2 : 0;
        score -= box.nearest("li") == null ? 0 : 1;
        score -= isAside(box) ? 2 : 0;
        return score;
    }

    private boolean isAside(Box box) {
        for (Box around = box; around != null; around = around.parent()) {
            boolean holdsBody = around.firstSegment() <= body.first() && body.first() < around.endSegment();
            if (all.isNamedAside(around) && !holdsBody) {
                return true;
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
