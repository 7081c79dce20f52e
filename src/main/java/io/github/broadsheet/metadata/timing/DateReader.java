package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.metadata.dates.DateContext;
import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Places;
import io.github.broadsheet.metadata.ranking.Ballot;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The door of this room: offers when the article was published and when it was last changed. */
public final class DateReader {
    /** The tag of a language that is unknown, but not English. */
    private static final String UNDETERMINED = "und";

    private static final double SURE = 0.5;
    private static final int ENOUGH_TO_GUESS = 30;

    private DateReader() {}

    /** Reads what the page tells and offers it. */
    public static void read(Evidence evidence, Ballot ballot, Setup setup) {
        DateContext context = context(evidence, ballot, setup);
        var clues = new ArrayList<Clue>();
        RuleDates.read(evidence, setup, context, clues);
        DeclaredDates.read(evidence, context, clues);
        AddressDates.read(evidence, context, clues);
        clues.removeIf(Clue::isPlaceholder);
        ShownDates.read(evidence, context, clues);
        if (!isPublicationKnown(clues)) {
            ScriptDates.read(evidence, context, clues);
        }
        if (!isPublicationKnown(clues)) {
            ScriptDates.readAttributes(evidence, context, clues);
        }
        HomeClock home = HomeClock.of(region(evidence), context.language());
        for (Clue clue : Settling.settled(clues, new Places(evidence).text().first(), home)) {
            offer(clue, ballot);
        }
    }

    /** Whether words before a date say what it tells: {@code Published on}. */
    public static boolean isLabel(String words) {
        Role role = RoleWords.in(words, 0, words.length());
        return role == Role.PUBLISHED || role == Role.MODIFIED;
    }

    private static boolean isPublicationKnown(List<Clue> clues) {
        return clues.stream().anyMatch(clue -> clue.role() == Role.PUBLISHED && clue.trust() >= SURE);
    }

    private static void offer(Clue clue, Ballot ballot) {
        if (clue.role() != Role.OTHER) {
            Field<ArticleDate> field = clue.role() == Role.PUBLISHED ? Field.PUBLISHED : Field.MODIFIED;
            var provenance =
                    new Provenance(clue.kind(), clue.where(), clue.date().raw());
            ballot.add(new Offer<>(field, clue.date(), provenance, clue.trust(), clue.shown()));
        }
    }

    private static DateContext context(Evidence evidence, Ballot ballot, Setup setup) {
        String tag = ballot.best(Field.LANGUAGE).map(Found::value).orElse("");
        List<Box> boxes = evidence.outline().boxes();
        String declared = boxes.isEmpty() ? "" : boxes.get(0).attr("lang");
        String locale = evidence.meta().first("og:locale");
        String language = tag.isEmpty() ? declared.isEmpty() ? locale : declared : tag;
        if (language.length() == 2 && declared.regionMatches(true, 0, language, 0, 2)) {
            language = declared;
        }
        return DateContext.of(
                language.isEmpty() && isForeign(evidence) ? UNDETERMINED : language,
                region(evidence),
                setup.zoneFor(evidence.outline().page()).orElse(null),
                evidence.outline().page().fetched().orElse(null));
    }

    /** Whether a page of unknown language is surely not English: by its letters, or as a dump with a text to guess by. */
    private static boolean isForeign(Evidence evidence) {
        int words = 0;
        boolean dump = evidence.outline().page().kind() == Page.Kind.TEXT_DUMP;
        for (int i = evidence.body().first(); dump && i < evidence.body().end(); i++) {
            words += evidence.outline().segments().get(i).words();
        }
        return words >= ENOUGH_TO_GUESS || !isLatin(evidence.headline().text());
    }

    /** Whether a text begins in Latin letters, or has no letters. */
    private static boolean isLatin(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i == text.length() || Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.LATIN;
    }

    /** The country that the ending of the page's host names, empty for those that name none. */
    private static String region(Evidence evidence) {
        String address = evidence.outline().page().url().orElse("");
        int start = address.indexOf("//");
        int end = start < 0 ? -1 : address.indexOf('/', start + 2);
        String host = start < 0 ? "" : address.substring(start + 2, end < 0 ? address.length() : end);
        int dot = host.lastIndexOf('.');
        String ending = dot < 0 ? "" : host.substring(dot + 1).toUpperCase(Locale.ROOT);
        return ending.length() == 2
                        && !List.of("IO", "CO", "TV", "ME", "AI", "FM", "LY", "TO", "CC", "EU")
                                .contains(ending)
                ? ending
                : "";
    }
}
