package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.outline.Span;

/**
 * Where bylines stand.
 *
 * @param head around the headline, down to the text
 * @param tail around the end of the text
 * @param afterwards below that
 */
record BylineZones(Span head, Span tail, Span afterwards) {
    private static final int BEFORE_HEADLINE = 6;
    private static final int AFTER_HEADLINE = 14;
    private static final int AROUND_BODY_END = 8;
    private static final int FAR_AFTER_BODY = 30;
    private static final int MOST_LINES = 60;

    static BylineZones of(Evidence evidence) {
        int title = evidence.headline().first();
        int text = evidence.body().end();
        int end = Math.max(
                evidence.headline().end() + AFTER_HEADLINE, evidence.body().first() + 3);
        return new BylineZones(
                new Span(Math.max(0, title - BEFORE_HEADLINE), Math.min(end, title + MOST_LINES)),
                new Span(Math.max(evidence.headline().end(), text - AROUND_BODY_END), text + AROUND_BODY_END),
                new Span(text + AROUND_BODY_END, text + FAR_AFTER_BODY));
    }
}
