package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.dates.DateContext;
import io.github.broadsheet.metadata.dates.DateMatch;
import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Mark;
import io.github.broadsheet.metadata.evidence.Places;
import io.github.broadsheet.metadata.words.Lines;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates that the reader sees: {@code time} elements, elements named as dates, lines near headline and body. */
final class ShownDates {
    private static final double TIME_ELEMENT = 0.84;
    private static final double MARKED = 0.80;
    private static final double TEXT = 0.76;
    private static final int MOST_OTHER_WORDS = 14;
    private static final int LONGEST_DATE = 12;
    private static final int START_OF_PROSE = 120;
    private static final int FEW_OTHER_WORDS = 2;
    private static final double LOSS_BY_WORD = 0.04;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_ELEMENTS = 60;
    private static final int FOOT = 10;
    private static final int SIGNATURE = 30;
    private static final int LONGEST_SIGNATURE = 40;
    private static final double SIGNED = 0.85;
    private static final double DATELINE = 0.72;
    private static final int DATELINE_PARAGRAPHS = 5;
    private static final int LONGEST_DATELINE = 80;
    private static final double LABELLED_BELOW = 0.55;
    private static final double EMBEDDED = 0.3;
    private static final double OF_OTHERS = 0.3;
    private static final double OF_PICTURE = 0.4;
    private static final String CLOSING = " )\uff09].,";

    private final Evidence evidence;
    private final DateContext context;
    private final Places places;
    private final DateLabels labels;
    private final OtherThings others;
    private final List<Clue> clues;
    private final List<Segment> segments;
    private final BitSet seen = new BitSet();

    private ShownDates(Evidence evidence, DateContext context, List<Clue> clues) {
        this.evidence = evidence;
        this.context = context;
        this.clues = clues;
        this.places = new Places(evidence);
        this.segments = evidence.outline().segments();
        this.others = new OtherThings(places.text(), evidence.headline());
        this.labels = new DateLabels(segments, context);
    }

    static void read(Evidence evidence, DateContext context, List<Clue> clues) {
        var dates = new ShownDates(evidence, context, clues);
        dates.readTimes();
        int lines = clues.size();
        dates.readLines();
        ManyDays.doubtChronicles(clues.subList(lines, clues.size()), dates.places.text());
        dates.readMarked();
        ManyDays.doubtLists(clues, dates.places.below());
        new Masthead(evidence, clues).doubt();
        if (clues.isEmpty()) {
            dates.readSignature();
        }
    }

    private void readTimes() {
        int read = 0;
        for (Box box : evidence.times()) {
            if (++read > MOST_ELEMENTS) {
                return;
            }
            readElement(box, Provenance.Evidence.TIME_ELEMENT, TIME_ELEMENT, box.attr("datetime"));
        }
    }

    private void readMarked() {
        int read = 0;
        for (Box box : evidence.marked(Mark.DATE)) {
            boolean small =
                    box.endSegment() - box.firstSegment() <= 2 && !box.tag().equals("time");
            if (!small || seen.get(Math.min(box.firstSegment(), segments.size()))) {
                continue;
            }
            if (++read > MOST_ELEMENTS) {
                return;
            }
            readElement(box, Provenance.Evidence.MARKUP, MARKED, "");
        }
    }

    private void readElement(Box box, Provenance.Evidence kind, double trust, String attribute) {
        String text = evidence.text(box);
        if (text.length() > LONGEST_LINE || box.hidden() && attribute.isEmpty()) {
            return;
        }
        Span shown = text.isEmpty() ? Span.NONE : new Span(box.firstSegment(), box.firstSegment() + 1);
        DateMatch match =
                attribute.isEmpty() ? null : DateText.value(attribute, context).orElse(null);
        if (match == null) {
            List<DateMatch> inText = DateText.find(text, context);
            match = inText.isEmpty() ? null : inText.get(0);
        }
        double alone = match == null ? 0 : shown.isEmpty() || !attribute.isEmpty() ? 1 : alone(text, match);
        if (match == null || alone == 0) {
            return;
        }
        Role role = labels.roleOf(box, text, match, attribute.isEmpty());
        double share = share(box.firstSegment(), box, role) * form(match) * alone;
        share *= OtherThings.isQuoted(box) ? EMBEDDED : 1;
        clues.add(new Clue(
                role == null ? Role.PUBLISHED : role, role != null, kind, trust * share, match, box.path(), shown));
    }

    private void readLines() {
        int head = Math.min(places.endOfHead(), segments.size());
        for (int i = places.first(); i < head; i++) {
            readLine(segments.get(i));
        }
        int end = places.text().end();
        for (int i = Math.max(head, end - 2); i < Math.min(segments.size(), end + FOOT); i++) {
            readLine(segments.get(i));
        }
    }

    /** The last change as the page's foot tells it, where nothing nearer to the text tells anything. */
    private void readSignature() {
        for (int i = Math.max(0, segments.size() - SIGNATURE); i < segments.size(); i++) {
            Segment segment = segments.get(i);
            List<DateMatch> found = segment.words() > LONGEST_SIGNATURE || segment.hidden()
                    ? List.of()
                    : DateText.find(segment.text(), context);
            for (DateMatch match : found) {
                if (RoleWords.in(segment.text(), 0, match.start()) == Role.MODIFIED) {
                    var shown = new Span(i, i + 1);
                    clues.add(new Clue(
                            Role.MODIFIED,
                            true,
                            Provenance.Evidence.VISIBLE_TEXT,
                            TEXT * SIGNED * form(match),
                            match,
                            segment.box().path(),
                            shown));
                    return;
                }
            }
        }
    }

    private void readLine(Segment segment) {
        if (segment.hidden()) {
            return;
        }
        for (String line : Lines.of(evidence.restored(segment))) {
            if (line.length() <= LONGEST_LINE || places.isFoot(segment.index())) {
                readLine(segment, line);
            } else if (isOpening(segment)) {
                readDateline(segment, line.substring(0, LONGEST_DATELINE));
            }
        }
    }

    private void readLine(Segment segment, String text) {
        boolean prose = segment.words() > MOST_OTHER_WORDS + LONGEST_DATE;
        List<DateMatch> found =
                DateText.find(prose ? text.substring(0, Math.min(text.length(), START_OF_PROSE)) : text, context);
        int from = 0;
        for (DateMatch match : Periods.without(text, found)) {
            Role role = RoleWords.in(text, from, match.start());
            if (role == null && from == 0 && places.isFoot(segment.index())) {
                role = RoleWords.after(text, match.end());
            }
            boolean near = match.start() - from < LONGEST_LABEL || isLabelled(text, match.start());
            boolean labelled = role != null && role != Role.OTHER && near;
            double alone = labelled ? 1 : alone(text, match);
            alone = alone == 0 && from == 0 && isOpening(segment) && Datelines.opens(text, match) ? DATELINE : alone;
            role = role == null && from == 0 ? DateLabels.roleOfName(segment.box()) : role;
            role = role == null && from == 0 ? labels.roleAbove(segment.index()) : role;
            from = match.end();
            if (alone == 0 || role == null && places.isBelowDump(segment.index())) {
                continue;
            }
            if (role != Role.MODIFIED && role != Role.OTHER) {
                readChangeOfDay(segment, text.substring(from), match);
            }
            seen.set(segment.index());
            double share = share(segment.index(), segment.box(), role) * form(match) * alone;
            clues.add(new Clue(
                    role == null ? Role.PUBLISHED : role,
                    role != null,
                    Provenance.Evidence.VISIBLE_TEXT,
                    TEXT * share,
                    withNextLine(match, segment),
                    segment.box().path(),
                    new Span(segment.index(), segment.index() + 1)));
        }
    }

    /** Whether words right before a date, with a colon behind them, say what it tells. */
    private static boolean isLabelled(String text, int date) {
        int start = Math.max(0, date - LONGEST_LABEL);
        int colon = text.lastIndexOf(':', date);
        return colon > start && RoleWords.in(text, start, colon) != null;
    }

    /** A change later on the day of publication, of which the line tells the time alone: {@code 12:20 | updated 15:44}. */
    private void readChangeOfDay(Segment segment, String rest, DateMatch day) {
        int start = 0;
        while (start < rest.length() && Character.digit(rest.charAt(start), 10) < 0) {
            start++;
        }
        int end = rest.length();
        while (end > start && CLOSING.indexOf(rest.charAt(end - 1)) >= 0) {
            end--;
        }
        LocalTime time = rest.length() > LONGEST_LABEL || RoleWords.in(rest, 0, start) != Role.MODIFIED
                ? null
                : DateText.clock(rest.substring(start, end)).orElse(null);
        LocalTime first = day.date().time().orElse(null);
        if (time != null && first != null && time.isAfter(first)) {
            var change = new ArticleDate(day.date().day(), time, null, rest.substring(start, end));
            clues.add(new Clue(
                    Role.MODIFIED,
                    true,
                    Provenance.Evidence.VISIBLE_TEXT,
                    TEXT,
                    new DateMatch(change, day.start(), day.end(), day.form(), null),
                    segment.box().path(),
                    new Span(segment.index(), segment.index() + 1)));
        }
    }

    /** A day on one line and a time alone on the next are one. */
    private DateMatch withNextLine(DateMatch match, Segment segment) {
        int next = segment.index() + 1;
        if (match.date().time().isPresent()
                || next >= segments.size()
                || !segment.text().endsWith(match.date().raw())) {
            return match;
        }
        LocalTime time = DateText.clock(segments.get(next).text()).orElse(null);
        ArticleDate date = match.date();
        return time == null
                ? match
                : new DateMatch(
                        new ArticleDate(date.day(), time, null, date.raw()),
                        match.start(),
                        match.end(),
                        match.form(),
                        match.other());
    }

    /** Whether a paragraph is one of the first. */
    private boolean isOpening(Segment segment) {
        int body = places.text().first();
        return segment.index() >= body - DATELINE_PARAGRAPHS && segment.index() < body + DATELINE_PARAGRAPHS;
    }

    /** Reads the beginning of a paragraph, in which a date may stand before the text. */
    private void readDateline(Segment segment, String opening) {
        List<DateMatch> found = DateText.find(opening, context);
        if (!found.isEmpty() && Datelines.opens(opening, found.get(0))) {
            DateMatch match = found.get(0);
            double share = places.share(segment.index(), segment.box(), true) * form(match) * DATELINE;
            clues.add(new Clue(
                    Role.PUBLISHED,
                    false,
                    Provenance.Evidence.VISIBLE_TEXT,
                    TEXT * share,
                    match,
                    segment.box().path(),
                    new Span(segment.index(), segment.index() + 1)));
        }
    }

    /** How far a date is to be believed for its place; one that says what it is may stand far below the text. */
    private double share(int segment, Box box, @Nullable Role role) {
        double share = others.isInTeaser(box) ? OF_OTHERS : 1;
        if (role == null) {
            return share * places.share(segment, box, false) * (others.isInCaption(box) ? OF_PICTURE : 1);
        }
        return share * places.share(segment, box, true, LABELLED_BELOW);
    }

    private static double form(DateMatch match) {
        return switch (match.form()) {
            case ISO, NAMED -> 1;
            case NUMERIC -> match.other() == null ? 0.98 : 0.85;
            case SHORT_YEAR -> 0.85;
            case NO_YEAR, RELATIVE -> 0.8;
        };
    }

    /** How much of a line a date is: 1 where it stands alone, 0 where it is but a small part of what is said. */
    private static double alone(String text, DateMatch match) {
        int from = text.lastIndexOf('|', match.start()) + 1;
        int bar = text.indexOf('|', match.end());
        int to = bar < 0 ? text.length() : bar; // what a bar parts from the date is something else
        int words =
                Words.count(text, from, to) - Words.count(text, match.start(), Math.min(text.length(), match.end()));
        return words > MOST_OTHER_WORDS ? 0 : 1 - Math.max(0, words - FEW_OTHER_WORDS) * LOSS_BY_WORD;
    }
}
