package org.groundswell.tally;

/** Votes whose counts are known from the literature or were published. */
final class Elections {
    static final int MEMPHIS = 0;
    static final int NASHVILLE = 1;
    static final int CHATTANOOGA = 2;
    static final int KNOXVILLE = 3;

    private Elections() {}

    /** The capital of Tennessee, the textbook case in which rules disagree. */
    static Profile tennessee() {
        return new ProfileBuilder(4)
                .add(Ranking.of(MEMPHIS, NASHVILLE, CHATTANOOGA, KNOXVILLE), 42)
                .add(Ranking.of(NASHVILLE, CHATTANOOGA, KNOXVILLE, MEMPHIS), 26)
                .add(Ranking.of(CHATTANOOGA, KNOXVILLE, NASHVILLE, MEMPHIS), 15)
                .add(Ranking.of(KNOXVILLE, CHATTANOOGA, NASHVILLE, MEMPHIS), 17)
                .build(100);
    }

    /** President of Ireland, 1990: Robinson 0, Lenihan 1, Currie 2. */
    static Profile ireland() {
        return new ProfileBuilder(3)
                .add(Ranking.of(0), 612_265)
                .add(Ranking.of(1), 694_484)
                .add(Ranking.of(2, 1), 36_789)
                .add(Ranking.of(2, 0), 205_565)
                .add(Ranking.of(2), 25_548)
                .build(2_000_000);
    }

    /**
     * Deputy leader of the Labour Party, 2020: Rayner 0, Allin-Khan 1, Burgon 2, Murray 3, Butler 4.
     *
     * <p>Only the votes of each round were published. Who is out passes on the differences between rounds; which of
     * Murray's ballots came from Butler and ended there is not known and changes no round.
     */
    static Profile labourDeputy() {
        return new ProfileBuilder(5)
                .add(Ranking.of(0), 192_168)
                .add(Ranking.of(1), 77_351)
                .add(Ranking.of(2), 80_053)
                .add(Ranking.of(4, 0), 209_968 - 192_168)
                .add(Ranking.of(4, 1), 88_049 - 77_351)
                .add(Ranking.of(4, 2), 88_664 - 80_053)
                .add(Ranking.of(4, 3), 64_560 - 61_179)
                .add(Ranking.of(4), 461_006 - 451_241)
                .add(Ranking.of(3, 0), 228_944 - 209_968)
                .add(Ranking.of(3, 1), 113_858 - 88_049)
                .add(Ranking.of(3, 2), 92_643 - 88_664)
                .add(Ranking.of(3), 451_241 - 435_445 - (64_560 - 61_179))
                .build(784_181);
    }
}
