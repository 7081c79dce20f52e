package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.model.ArticleDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every clue of one day the time and offset that the best of them knows. */
final class DayPrecision {
    private DayPrecision() {}

    static List<Clue> refined(List<Clue> clues) {
        Map<Object, Clue> fullest = new HashMap<>();
        for (Clue clue : clues) {
            fullest.merge(key(clue), clue, (a, b) -> score(b) > score(a) ? b : a);
        }
        var refined = new ArrayList<Clue>();
        for (Clue clue : clues) {
            Clue best = fullest.getOrDefault(key(clue), clue);
            ArticleDate date = best.date();
            refined.add(
                    score(best) > score(clue) && clue.date().clock() == null
                                    || score(best) > score(clue)
                                            && date.zone() != null
                                            && clue.date().zone() == null
                            ? clue.with(new ArticleDate(
                                    date.day(),
                                    date.clock(),
                                    date.zone(),
                                    clue.date().raw()))
                            : clue);
        }
        return refined;
    }

    private static Object key(Clue clue) {
        return List.of(clue.role(), clue.date().day());
    }

    /** How much a clue knows of the time: midnight sharp is what systems write that know the day alone. */
    private static double score(Clue clue) {
        LocalTime clock = clue.date().clock();
        if (clock == null) {
            return clue.trust();
        }
        double time = clock.equals(LocalTime.MIDNIGHT) ? 1 : 3;
        return time + (clue.date().zone() == null ? 0 : 1) + clue.trust();
    }
}
