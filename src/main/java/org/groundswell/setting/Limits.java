package org.groundswell.setting;

/** The least and the greatest value that a number may take. */
record Limits(double min, double max) {
    static final Limits NONE = new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** The limits of a part: its own, or those of the setting that it is a part of. */
    static Limits of(Part part, Limits inherited) {
        Range range = part.range();
        return range == null ? inherited : new Limits(range.min(), range.max());
    }

    /** What both allow; an {@code int} holds no more than an {@code int}, whatever a range says. */
    Limits in(Class<?> type) {
        if (type != int.class && type != Integer.class) {
            return this;
        }
        double least = Math.max(min, Integer.MIN_VALUE);
        double most = Math.min(max, Integer.MAX_VALUE);
        return new Limits(least, most);
    }

    boolean allow(double value) {
        return min <= value && value <= max;
    }
}
