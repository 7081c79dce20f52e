package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.phrases.LineTopics;

/**
 * The headline of a text dump: of the lines above the text that for which most {@linkplain TitleClue clues} speak.
 *
 * @param evidence the dump's evidence, headed by that line if there is one
 * @param sureness the probability that it is the headline, given that one is among the lines, 0 to 1
 */
record DumpTitle(Evidence evidence, double sureness) {
    /** Finds it. */
    static DumpTitle of(Evidence evidence, LineTopics topics) {
        var lines = new TitleLines(evidence, topics);
        int best = -1;
        double most = 0;
        double all = 0;
        for (int i = lines.first(); i < lines.end(); i++) {
            double odds = lines.mayBe(i) ? Math.exp(TitleClue.points(lines, i)) : 0;
            all += odds;
            if (odds > most) {
                most = odds;
                best = i;
            }
        }
        return best < 0
                ? new DumpTitle(evidence, 0)
                : new DumpTitle(evidence.headedBy(evidence.outline().segments().get(again(lines, best))), most / all);
    }

    /** Where the headline stands once more right above the text or a standfirst: behind the trail, the page's name. */
    private static int again(TitleLines lines, int best) {
        for (int i = lines.end() - 1; i > best; i--) {
            boolean heads = lines.distance(i) == 1 || lines.isAboveLonger(i) && !lines.isInfo(i + 1);
            if (!lines.isInText(i) && heads && lines.key(i).equals(lines.key(best))) {
                return i;
            }
        }
        return best;
    }
}
