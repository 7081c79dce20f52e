package io.github.broadsheet.body;

/**
 * What each character adds to the counts of a text: all of them in one number, side by side, which one look into a table
 * finds by what the character is and what stands before it.
 */
final class Additions {
    /** So many characters can be added up before one count runs over into the next. */
    static final int MOST = 16_000;

    private static final int WIDTH = 15;
    private static final long MASK = (1L << WIDTH) - 1;
    private static final int DIGITS = WIDTH;
    private static final int MARKS = 2 * WIDTH;
    private static final int CAPITALS = 3 * WIDTH;
    private static final int END = Long.SIZE - 1;

    private static final int KINDS = 2 * Characters.IN_WORD; // the bit of words is the highest
    private static final int AFTER_MARK = KINDS;
    private static final int AFTER_WORD = 2 * KINDS;
    private static final int MARK_TO_AFTER =
            Integer.numberOfTrailingZeros(AFTER_MARK) - Integer.numberOfTrailingZeros(Characters.MARK);
    private static final int WORD_TO_AFTER =
            Integer.numberOfTrailingZeros(AFTER_WORD) - Integer.numberOfTrailingZeros(Characters.IN_WORD);

    private static final long[] TABLE = new long[4 * KINDS];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = find(i);
        }
    }

    private Additions() {}

    /**
     * What a character adds.
     *
     * @param after what {@link #after} tells of the character before it, 0 for none
     * @param look the character as {@link Characters#look} gives it
     */
    static long of(int after, int look) {
        return TABLE[after | look & KINDS - 1];
    }

    /** What counts of a character for the next. */
    static int after(int look) {
        return look << MARK_TO_AFTER & AFTER_MARK | look << WORD_TO_AFTER & AFTER_WORD;
    }

    private static long find(int place) {
        boolean inWord = (place & Characters.IN_WORD) != 0;
        boolean unspaced = (place & Characters.UNSPACED) != 0;
        boolean afterWord = (place & AFTER_WORD) != 0;
        long marks = ((place & Characters.SURE_MARK) != 0 ? 1L : 0) + ((place & AFTER_MARK) != 0 && !inWord ? 1L : 0);
        return (inWord ? 1L : 0)
                + (unspaced ? 1L : 0)
                + ((place & Characters.DIGIT) != 0 ? 1L << DIGITS : 0)
                + (marks << MARKS)
                + ((place & Characters.UPPER) != 0 && !afterWord ? 1L << CAPITALS : 0)
                + (afterWord && !inWord ? 1L << END : 0);
    }

    /** 1 where a word ended before the character, else 0. */
    static int wordsEnded(long one) {
        return (int) (one >>> END);
    }

    /** The counts alone, to be added up. */
    static long counts(long one) {
        return one & Long.MAX_VALUE;
    }

    static int letters(long sum) {
        return (int) (sum & MASK);
    }

    static int digits(long sum) {
        return (int) (sum >>> DIGITS & MASK);
    }

    static int marks(long sum) {
        return (int) (sum >>> MARKS & MASK);
    }

    static int capitals(long sum) {
        return (int) (sum >>> CAPITALS & MASK);
    }
}
