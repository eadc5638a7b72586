package org.groundswell.engine;

/**
 * In what a run departs from the run of its number. All else is the same down to the last draw, so that what differs between
 * the two comes of this alone.
 */
public sealed interface Change {
    /** No change at all. */
    Change NONE = new None();

    /** The run is as its number makes it. */
    record None() implements Change {
        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * Something is as in another run of the study ("pick and freeze", Sobol' 1993).
     *
     * @param donor the number of the other run
     * @param path the part of the file whose numbers are meant, or a single number; empty for all numbers
     */
    record Borrowed(int donor, What what, String path) implements Change {
        /** What is taken from the other run. */
        public enum What {
            /** The numbers at the path and below. */
            NUMBERS,
            /** All numbers but these. */
            OTHERS,
            /** What is drawn once and moves all alike. */
            WORLD,
            /** What is private to members, units and blocs. */
            LUCK
        }

        /** Whether a number is read as in the other run. */
        public boolean takes(String number) {
            return switch (what) {
                case NUMBERS -> within(number, path);
                case OTHERS -> !within(number, path);
                case WORLD, LUCK -> false;
            };
        }

        @Override
        public String toString() {
            String taken = switch (what) {
                case NUMBERS -> path.isEmpty() ? "all assumptions" : path;
                case OTHERS -> "all assumptions but " + path;
                case WORLD -> "the world";
                case LUCK -> "the luck";
            };
            return " (with " + taken + " of run " + donor + ")";
        }
    }

    /**
     * Numbers stand where a trajectory of screening has led them (Morris 1991).
     *
     * @param moves how many have been moved so far
     * @param path the part of the file that is screened; empty for all of it
     */
    record Screened(int moves, String path) implements Change {
        @Override
        public String toString() {
            return " (screened, after " + moves + (moves == 1 ? " move)" : " moves)");
        }
    }

    /** Whether a number stands at a path of the file or below it; all do below the empty one. */
    static boolean within(String number, String path) {
        return path.isEmpty() || number.equals(path) || number.startsWith(path + ".");
    }
}
