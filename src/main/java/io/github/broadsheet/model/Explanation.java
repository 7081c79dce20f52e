package io.github.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * An article together with how it came about.
 *
 * @param article the same that {@code parse} gives
 * @param candidates what was considered for each field, the best first
 * @param verdicts every block of the page in reading order: kept, or left out and why
 */
public record Explanation(Article article, List<Candidate<?>> candidates, List<Verdict> verdicts)
        implements Serializable {
    public Explanation {
        candidates = List.copyOf(candidates);
        verdicts = List.copyOf(verdicts);
    }

    /** What was considered for one field, the best first. */
    @SuppressWarnings("unchecked") // a candidate's field tells the type of its value
    public <T> List<Candidate<T>> candidates(Field<T> field) {
        return candidates.stream()
                .filter(candidate -> candidate.field().equals(field))
                .map(candidate -> (Candidate<T>) candidate)
                .toList();
    }
}
