package org.groundswell.report;

import java.util.List;

/** What the values on an axis mean, how they are written and how far they can reach. */
public sealed interface Scale {
    /** The values that are possible at all. */
    Interval bounds();

    /** The shortest stretch an axis shows, so that noise is not blown up to look like movement. */
    double shortest();

    /** The factor from a value to the number that is written. */
    double written();

    /** Where the bins of a histogram begin: a multiple of their width from here. */
    default double edge() {
        return 0;
    }

    /** The value with that many decimals. */
    String write(double value, int decimals);

    /** The value as a label beside a mark. */
    String write(double value);

    /** The nearest of 1, 2 or 5 times a power of ten, in proportion: a step that can be read. */
    default double round(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double leading = rough / power;
        return power * (leading < Math.sqrt(2) ? 1 : leading < Math.sqrt(10) ? 2 : leading < Math.sqrt(50) ? 5 : 10);
    }

    /**
     * Words for the lower and the upper end of an axis; empty if the ends need none.
     *
     * @param shown what the axis shows, which need not reach as far as what the words mean
     */
    default List<String> ends(Interval shown) {
        return List.of();
    }

    /** Things counted from nought up: names, motions. */
    record Count() implements Scale {
        @Override
        public Interval bounds() {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }

        @Override
        public double shortest() {
            return 4;
        }

        @Override
        public double written() {
            return 1;
        }

        /** What is counted is not split. */
        @Override
        public double round(double rough) {
            return Math.max(1, Scale.super.round(rough));
        }

        @Override
        public String write(double value, int decimals) {
            return Words.number(value, decimals);
        }

        @Override
        public String write(double value) {
            return value < 1 && value != Math.rint(value) ? write(value, 1) : Words.count(value);
        }
    }

    /** Few things, each number of which has a bar of its own around it: clusters. */
    record Whole() implements Scale {
        private static final Count COUNT = new Count();

        @Override
        public Interval bounds() {
            return new Interval(-0.5, Double.POSITIVE_INFINITY);
        }

        @Override
        public double shortest() {
            return COUNT.shortest();
        }

        @Override
        public double written() {
            return 1;
        }

        @Override
        public double edge() {
            return -0.5;
        }

        @Override
        public double round(double rough) {
            return COUNT.round(rough);
        }

        @Override
        public String write(double value, int decimals) {
            return COUNT.write(value, decimals);
        }

        @Override
        public String write(double value) {
            return COUNT.write(value);
        }
    }

    /** The size of a change, up or down. */
    record Effect(EffectUnit unit) implements Scale {
        @Override
        public Interval bounds() {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }

        @Override
        public double shortest() {
            return 1e-3 / unit.factor();
        }

        @Override
        public double written() {
            return unit.factor();
        }

        @Override
        public String write(double value, int decimals) {
            return Words.number(value * unit.factor(), decimals);
        }

        @Override
        public String write(double value) {
            return unit.write(value);
        }
    }

    /** A share between 0 and 1, written in per cent. */
    record Share() implements Scale {
        @Override
        public Interval bounds() {
            return new Interval(0, 1);
        }

        @Override
        public double shortest() {
            return 0.05;
        }

        @Override
        public double written() {
            return 100;
        }

        @Override
        public String write(double value, int decimals) {
            return Words.number(value * 100, decimals) + Words.PER_CENT;
        }

        @Override
        public String write(double value) {
            return Words.percent(value);
        }
    }

    /** How far stances lie apart: a standard deviation, which has no sign. */
    record Spread() implements Scale {
        @Override
        public Interval bounds() {
            return new Interval(0, 1);
        }

        @Override
        public double shortest() {
            return 0.1;
        }

        @Override
        public double written() {
            return 1;
        }

        @Override
        public String write(double value, int decimals) {
            return Words.number(value, Math.max(1, decimals));
        }

        @Override
        public String write(double value) {
            return Words.number(value, 2);
        }
    }

    /** What lies on one side of an issue or the other, written with its sign. */
    sealed interface Signed extends Scale {
        @Override
        default double written() {
            return 1;
        }

        @Override
        default String write(double value, int decimals) {
            return Words.signed(value, Math.max(1, decimals));
        }

        @Override
        default String write(double value) {
            return Words.signed(value, 2);
        }

        private static String towards(String side) {
            return "towards " + Spoken.quoted(side);
        }
    }

    /** A stance from −1, against, to +1, in favour. */
    record Stance(String against, String inFavour) implements Signed {
        @Override
        public Interval bounds() {
            return new Interval(-1, 1);
        }

        @Override
        public double shortest() {
            return 0.4;
        }

        @Override
        public List<String> ends(Interval shown) {
            if (against.isBlank() && inFavour.isBlank()) {
                return List.of();
            }
            return List.of(
                    shown.low() <= bounds().low() ? against : Signed.towards(against),
                    shown.high() >= bounds().high() ? inFavour : Signed.towards(inFavour));
        }
    }

    /** By how much a stance has moved, towards one side or the other. */
    record Change(String against, String inFavour) implements Signed {
        @Override
        public Interval bounds() {
            return new Interval(-2, 2);
        }

        @Override
        public double shortest() {
            return 0.1;
        }

        @Override
        public List<String> ends(Interval shown) {
            return List.of(Signed.towards(against), Signed.towards(inFavour));
        }
    }
}
