package org.groundswell.tally;

/** Elections by which textbooks tell rules of pairs apart. */
final class Textbook {
    static final int A = 0;
    static final int D = 3;
    static final int E = 4;

    private Textbook() {}

    /** 45 voters, 5 options: Schulze (2011), example 1. */
    static Papers schulze() {
        return Paper.read("""
                options: A, B, C, D, E
                5: A > C > B > E > D
                5: A > D > E > C > B
                8: B > E > D > A > C
                3: C > A > B > E > D
                7: C > A > E > B > D
                2: C > B > A > D > E
                7: D > C > E > B > A
                8: E > B > A > D > C
                """);
    }

    /** A beats B by 20 of 30, B beats C by 21, C beats A by 19, and each of them D by 16. */
    static Papers cycleAndLoser() {
        return Paper.read("""
                options: A, B, C, D
                5: D > A > B > C
                6: A > B > C > D
                5: D > B > C > A
                5: B > C > A > D
                4: D > C > A > B
                5: C > A > B > D
                """);
    }

    /** 81 voters by whom Condorcet (1788) set his winner, A, against Borda's, B. */
    static Papers condorcet() {
        return Paper.read("""
                options: A, B, C
                30: A > B > C
                1: A > C > B
                29: B > A > C
                10: B > C > A
                10: C > A > B
                1: C > B > A
                """);
    }
}
