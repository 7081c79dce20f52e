package io.github.broadsheet.metadata;

/**
 * What speaks for or against a line of a text dump as its headline. The weights are those of a conditional logit over the
 * lines of a page, fitted on dumps of development pages and judged by folds of pages; points add up.
 */
@SuppressWarnings("ImmutableEnumChecker") // a function without state does not change
enum TitleClue {
    /** The share of its longer words that the text says. */
    SAID(6.2, TitleLines::said),
    /** It ends in an ellipsis, as a shortened one in a list does. */
    CUT(-5.2, (lines, i) -> lines.isCut(i) ? 1 : 0),
    /** The text has begun. */
    IN_TEXT(-5.1, (lines, i) -> lines.isInText(i) ? 1 : 0),
    /** It ends as a sentence does. */
    SENTENCE(-5.2, (lines, i) -> lines.isSentence(i) ? 1 : 0),
    /** Words beyond eighteen, in twenties. */
    MANY_WORDS(-3.7, (lines, i) -> Math.max(0, lines.words(i) - 18) / 20.0),
    /** Words short of five, in fives. */
    FEW_WORDS(-4.8, (lines, i) -> Math.max(0, 5 - lines.words(i)) / 5.0),
    /** Signs of a trail or a row stand between its words. */
    TRAIL(-4, (lines, i) -> lines.isTrail(i) ? 1 : 0),
    /** Words run into one another, as those of links side by side do; up to three times, in thirds. */
    RUN_TOGETHER(-3.7, TitleLines::runTogether),
    /** It is entries of a menu. Too rare for the fit: the weight is that of a trail. */
    MENU(-4, (lines, i) -> lines.isMenu(i) ? 1 : 0),
    /** A blank line stands before it. */
    BLANK_BEFORE(1.7, (lines, i) -> lines.isAfterBlank(i) ? 1 : 0),
    /** Blank lines stand before and after it. */
    BLANK_AROUND(3.2, (lines, i) -> lines.isAfterBlank(i) && lines.isAfterBlank(i + 1) ? 1 : 0),
    /** How near below author or date stand. */
    NEAR_INFO(2.6, TitleLines::nearnessOfInfo),
    /** It is a set phrase of chrome. */
    PHRASE(-2.4, (lines, i) -> lines.isPhrase(i) ? 1 : 0),
    /** It is the first line of all. */
    FIRST(-2.1, (lines, i) -> i == 0 ? 1 : 0),
    /** A longer line stands right below, as a standfirst does. */
    STANDFIRST(1, (lines, i) -> lines.isAboveLonger(i) ? 1 : 0),
    /** Another line begins or ends with it, as the page's name does. */
    HELD(1.1, (lines, i) -> lines.isHeld(i) ? 1 : 0),
    /** The logarithm of the number of lines down to the text that could be headlines too. */
    OTHERS_BELOW(1.2, (lines, i) -> Math.log1p(lines.othersBelow(i))),
    /** Lines down to the text. */
    DISTANCE(-0.14, (lines, i) -> lines.distance(i)),
    /** The line above is nothing but a set phrase. */
    BELOW_PHRASE(-0.8, (lines, i) -> lines.isWholePhrase(i - 1) ? 1 : 0),
    /** The line below is nothing but a set phrase. */
    ABOVE_PHRASE(0.45, (lines, i) -> lines.isWholePhrase(i + 1) ? 1 : 0),
    /** A line of a word or three stands above a longer one. */
    KICKER(1.1, (lines, i) -> lines.isBelowKicker(i) ? 1 : 0),
    /** Its beginning stands above the text once more. */
    REPEATED(0.7, (lines, i) -> lines.isRepeated(i) ? 1 : 0);

    private final double weight;
    private final Measure measure;

    /** How far a clue holds for a line. */
    private interface Measure {
        double of(TitleLines lines, int line);
    }

    TitleClue(double weight, Measure measure) {
        this.weight = weight;
        this.measure = measure;
    }

    /** The points of a line. */
    static double points(TitleLines lines, int line) {
        double sum = 0;
        for (TitleClue clue : values()) {
            sum += clue.weight * clue.measure.of(lines, line);
        }
        return sum;
    }
}
