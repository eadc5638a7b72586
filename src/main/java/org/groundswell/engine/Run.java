package org.groundswell.engine;

/**
 * One replicate of a study.
 *
 * <p>Run n of a variant meets the same luck as run n of the baseline. A twin shares part of what its original drew, so that
 * the variance can be parted.
 *
 * @param variant name of the variant; the empty name is the baseline
 * @param number from 1
 * @param change in what it departs from the run of its number beside that
 */
public record Run(String variant, int number, Twin twin, Change change) {
    /** What a run has in common with the original of the same number. */
    public enum Twin {
        /** It is the original. */
        NONE,
        /** The same assumptions; another world and other luck. */
        WORLD,
        /** The same assumptions and world; other luck. */
        LUCK
    }

    public Run(String variant, int number, Twin twin) {
        this(variant, number, twin, Change.NONE);
    }

    /** A run that departs from an ordinary one. */
    public Run(String variant, int number, Change change) {
        this(variant, number, Twin.NONE, change);
    }

    public static Run of(String variant, int number) {
        return new Run(variant, number, Twin.NONE);
    }

    /** "run 7 of leader-backs-vote", "run 7 (its luck twin)", "run 7 (with voices.leader of run 57)". */
    @Override
    public String toString() {
        String of = variant.isEmpty() ? "" : " of " + variant;
        return "run " + number + of + change
                + switch (twin) {
                    case NONE -> "";
                    case WORLD -> " (its world twin)";
                    case LUCK -> " (its luck twin)";
                };
    }
}
