package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Json;
import io.github.broadsheet.metadata.evidence.JsonLd;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Site;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import java.util.List;
import java.util.Locale;

/** Offers names of the site. */
final class SiteReader {
    private static final int LONGEST = 80;
    private static final int LINES_OF_SIGNATURE = 5;
    private static final int LINES_AT_FOOT = 400;
    private static final String SEPARATORS = "|-\u2013\u2014\u00b7\u2022\u00bb\u00ab\u203a:";

    private static final String CLOSING_QUOTES = "\u00bb\u201d\u201c\"\u00ab\u300d\u300f\u300b";
    private static final String OPENING_QUOTES = "\u00ab\u201c\u201e\"\u00bb\u300c\u300e\u300a";

    /** How notices of rights begin, in lower case. */
    private static final List<String> NOTICES = List.of(
            "copyright",
            "any use",
            "all right",
            "all content",
            "alle recht",
            "alle rett",
            "alla r\u00e4tt",
            "todos los derechos",
            "todos os direitos",
            "tots els drets",
            "tous droits",
            "tutti i diritti",
            "toate drepturile",
            "wszelkie prawa",
            "wszystkie prawa",
            "v\u0161echna pr\u00e1va",
            "v\u0161etky pr\u00e1va",
            "sva prava",
            "minden jog",
            "kaikki oikeudet",
            "t\u00fcm haklar\u0131",
            "b\u00fct\u00fcn h\u00fcquqlar",
            "hak cipta",
            "\u0432\u0441\u0435 \u043f\u0440\u0430\u0432\u0430",
            "\u0443\u0441\u0456 \u043f\u0440\u0430\u0432\u0430",
            "\u0432\u0441\u0456 \u043f\u0440\u0430\u0432\u0430",
            "\u0432\u0441\u0438\u0447\u043a\u0438 \u043f\u0440\u0430\u0432\u0430",
            "\u7248\u6743",
            "\u7248\u6b0a",
            "\u062c\u0645\u064a\u0639 \u0627\u0644\u062d\u0642\u0648\u0642",
            "cc by",
            "cc-by",
            "creative commons",
            "by ",
            "made ",
            "powered ",
            "bildrechte");

    private static final int SHORTEST_PART = 3;
    private static final String SLOGANS = "|-\u2013\u2014\u00b7\u2022:\uff5c";

    private final Reading reading;

    private SiteReader(Reading reading) {
        this.reading = reading;
    }

    static void read(Reading reading) {
        var reader = new SiteReader(reading);
        Evidence evidence = reading.evidence();
        reader.offer(Ranking.SITE_META, "meta og:site_name", evidence.meta().first("og:site_name"), 1, Span.NONE);
        for (String tag :
                new String[] {"application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher"}) {
            reader.offer(Ranking.SITE_META, "meta " + tag, evidence.meta().first(tag), 0.75, Span.NONE);
        }
        reader.readJsonLd();
        reader.readTitle();
        reader.readShown();
    }

    private void readJsonLd() {
        JsonLd jsonLd = reading.evidence().jsonLd();
        Json publisher = jsonLd.resolved(jsonLd.article().get("publisher"));
        offer(Ranking.SITE_LD, "publisher", publisher.get("name").text(), 0.95, Span.NONE);
        for (JsonLd.Node node : jsonLd.nodes()) {
            if (node.is("WebSite")) {
                offer(Ranking.SITE_LD, node.path(), node.value().get("name").text(), 1, Span.NONE);
            }
        }
    }

    /** The last or first part of the title element, where it is much the same as the host. */
    private void readTitle() {
        String title = reading.evidence().titleElement();
        for (int i = 1; i + 1 < title.length() && title.length() < 1_000; i++) {
            boolean cut = SEPARATORS.indexOf(title.charAt(i)) >= 0 && title.charAt(i + 1) == ' ';
            if (cut) {
                String last = title.substring(i + 1).strip();
                if (isPlain(last) && reading.site().isNamedBy(last)) {
                    offer(Ranking.SITE_TITLE, "title", last, 1, Span.NONE);
                }
                String first = title.substring(0, i).strip();
                if (isPlain(first) && reading.site().isNamedBy(first)) {
                    offer(Ranking.SITE_TITLE, "title", first, 0.9, Span.NONE);
                }
            }
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("|\u2013\u2014\u00b7\u2022\u00bb\u203a".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return !text.contains(" - ");
    }

    /** Signature and copyright lines: a line that names the host, or what follows the copyright sign. */
    private void readShown() {
        List<Segment> segments = reading.segments();
        int first = Math.max(reading.evidence().body().end() - LINES_OF_SIGNATURE, segments.size() - LINES_AT_FOOT);
        for (Segment segment : segments.subList(Math.max(0, Math.min(first, segments.size())), segments.size())) {
            String text = segment.text();
            boolean line = segment.words() <= 4 && text.length() <= LONGEST && text.indexOf('.') > 0;
            if (line && Site.looksLikeHost(text) && isOwnAddress(text)) {
                offer(Ranking.SITE_SHOWN, segment.box().path(), text, 1, Span.NONE);
            } else if (segment.words() <= 30 && text.indexOf('\u00a9') >= 0) {
                offer(Ranking.SITE_SHOWN, segment.box().path(), afterCopyright(text), 0.9, Span.NONE);
            }
        }
    }

    /** Whether a host's name is this site's, as far as that is known: lists of other sites stand at the foot of pages too. */
    private boolean isOwnAddress(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return reading.site().isHost(lower.startsWith("www.") ? lower.substring(4) : lower);
    }

    /** {@code © 2024 Example News. All rights reserved} names "Example News"; so does {@code Example News © 2024}. */
    private static String afterCopyright(String text) {
        int sign = text.indexOf('\u00a9');
        String name = nameIn(text.substring(sign + 1));
        return name.isEmpty() ? nameIn(text.substring(0, sign)) : name;
    }

    private static String nameIn(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && !endsName(text, end)) {
            end++;
        }
        String name = withoutClosingQuote(text.substring(start, end).strip());
        return isNotice(name) || Words.count(name) > 5 ? "" : name;
    }

    /** Whether a text belongs to the notice around a name: it speaks of rights or names a licence. */
    private static boolean isNotice(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : NOTICES) {
            if (lower.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** A name in quotes has lost the sign that opens them with all else in front of its first letter. */
    private static String withoutClosingQuote(String name) {
        int last = name.length() - 1;
        int quote = last < 0 ? -1 : CLOSING_QUOTES.indexOf(name.charAt(last));
        boolean opened = quote >= 0 && name.substring(0, last).indexOf(OPENING_QUOTES.charAt(quote)) >= 0;
        return quote < 0 || opened ? name : name.substring(0, last).strip();
    }

    private static boolean endsName(String text, int i) {
        char c = text.charAt(i);
        boolean initial = i == 1 || i > 1 && text.charAt(i - 2) == ' '; // S. in a name, e. V. after one
        boolean dot = c == '.' && !initial && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
        return dot
                || ",;|\u2013\u2014\u00b7\n(".indexOf(c) >= 0
                || Character.isDigit(c) && i > 0 && text.charAt(i - 1) == ' ';
    }

    private void offer(Basis<String> basis, String where, String raw, double share, Span shown) {
        String name = withoutSlogan(raw.strip());
        String key = Plain.key(name);
        String title = reading.evidence().headline().key();
        if (key.length() >= 2
                && name.length() <= LONGEST
                && !name.contains("://")
                && name.indexOf('{') < 0
                && !SectionNames.isHome(name)
                && !key.equals(title)
                && !name.startsWith("@")) {
            double fit = reading.site().isNamedBy(name) ? share : share * 0.85;
            reading.ballot().add(Offer.on(basis, name, where, raw, fit, shown));
        }
    }

    /** The part between bars or dashes that is much the same as the host, where one alone is: {@code Post | News you need}. */
    private String withoutSlogan(String name) {
        String own = "";
        int parts = 0;
        int from = 0;
        for (int i = 0; i <= name.length() && name.length() <= 10 * LONGEST; i++) {
            boolean end = i == name.length();
            boolean cut = end || i > from && SLOGANS.indexOf(name.charAt(i)) >= 0 && isBetweenBlanks(name, i);
            if (cut) {
                String part = name.substring(from, i).strip();
                boolean named = Plain.key(part).length() >= SHORTEST_PART
                        && reading.site().isAtHost(part);
                parts += named ? 1 : 0;
                own = named ? part : own;
                from = i + 1;
            }
        }
        return withoutSigns(parts == 1 ? own : name);
    }

    private static boolean isBetweenBlanks(String name, int i) {
        boolean after = i + 1 < name.length() && name.charAt(i + 1) == ' ';
        return after && (name.charAt(i - 1) == ' ' || name.charAt(i) == ':');
    }

    private static String withoutSigns(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && (SEPARATORS.indexOf(name.charAt(start)) >= 0 || name.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (SEPARATORS.indexOf(name.charAt(end - 1)) >= 0 || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(start, end);
    }
}
