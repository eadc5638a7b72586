package org.groundswell.setting;

/** The least and the greatest value that a number may take, and whether it may lie between whole numbers. */
record Limits(double min, double max, boolean whole) {
    static final Limits NONE = new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);

    /** The limits of a part: its own, or those of the setting that it is a part of. */
    static Limits of(Part part, Limits inherited) {
        Range range = part.range();
        return range == null ? inherited : new Limits(range.min(), range.max(), false);
    }

    /** What both these limits and a type of whole numbers allow: no {@code int} is greater, whatever a range says. */
    Limits in(Class<?> type) {
        boolean small = type == int.class || type == Integer.class;
        double least = small ? Math.max(min, Integer.MIN_VALUE) : min;
        double most = small ? Math.min(max, Integer.MAX_VALUE) : max;
        return new Limits(least, most, true);
    }

    boolean allow(double value) {
        return min <= value && value <= max;
    }
}
