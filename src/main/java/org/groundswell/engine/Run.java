package org.groundswell.engine;

/**
 * One replicate of a study.
 *
 * <p>Run n of a variant meets the same luck as run n of the baseline. A twin shares part of what its original drew, so that
 * the variance can be parted.
 *
 * @param variant name of the variant; the empty name is the baseline
 * @param number from 1
 */
public record Run(String variant, int number, Twin twin) {
    /** What a run has in common with the original of the same number. */
    public enum Twin {
        /** It is the original. */
        NONE,
        /** The same assumptions; another world and other luck. */
        WORLD,
        /** The same assumptions and world; other luck. */
        LUCK
    }

    public static Run of(String variant, int number) {
        return new Run(variant, number, Twin.NONE);
    }

    /** "run 7 of leader-backs-vote", "run 7 (its luck twin)". */
    @Override
    public String toString() {
        String of = variant.isEmpty() ? "" : " of " + variant;
        return "run " + number + of
                + switch (twin) {
                    case NONE -> "";
                    case WORLD -> " (its world twin)";
                    case LUCK -> " (its luck twin)";
                };
    }
}
