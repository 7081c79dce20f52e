package io.github.broadsheet.body;

/** The features of one segment while they are written, in the order of their list. */
final class Row {
    private final float[] values;
    private int next;

    Row(int size) {
        values = new float[size];
    }

    void put(double value) {
        values[next++] = (float) value;
    }

    void put(int value) {
        values[next++] = value;
    }

    void put(boolean value) {
        put(value ? 1 : 0);
    }

    void put(float[] several) {
        System.arraycopy(several, 0, values, next, several.length);
        next += several.length;
    }

    /** A ratio, 0 where there is nothing to divide by. */
    void ratio(double part, double whole) {
        put(whole == 0 ? 0 : part / whole);
    }

    int written() {
        return next;
    }

    void restart() {
        next = 0;
    }

    float[] values() {
        return values;
    }
}
