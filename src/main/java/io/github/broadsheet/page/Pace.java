package io.github.broadsheet.page;

/**
 * A loop over a page that ends in time: it asks the deadline every so many steps, and where that has passed notes what the
 * page was cut short at.
 */
public final class Pace {
    private static final int STEPS_BETWEEN_LOOKS = 0x3f;

    private final Page page;
    private final String work;
    private int steps;
    private boolean late;

    /**
     * For one loop.
     *
     * @param work what the loop does, as it stands behind "while": "the body was built"
     */
    public Pace(Page page, String work) {
        this.page = page;
        this.work = work;
    }

    /** Takes a step; tells whether the loop must end. */
    public boolean isLate() {
        if (!late && (++steps & STEPS_BETWEEN_LOOKS) == 0 && page.deadline().passed()) {
            late = true;
            page.notes().truncated("the deadline passed while " + work);
        }
        return late;
    }
}
