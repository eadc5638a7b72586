package org.groundswell.tally;

/** Comparison of options two at a time. */
final class Pairs {
    private Pairs() {}

    /** How many more ballots rank one option above another than the other way round; naming one only ranks it above. */
    static long lead(Profile profile, int one, int other) {
        long[] votes = profile.votes(1 << one | 1 << other);
        return votes[one] - votes[other];
    }

    /** Whether an option loses against every other: the Condorcet loser. */
    static boolean loses(Profile profile, int option) {
        return Votes.numbers(profile.options()).stream()
                .allMatch(other -> other == option || lead(profile, option, other) < 0);
    }

    /** Whether an option wins against every other: the Condorcet winner. */
    static boolean wins(Profile profile, int option) {
        return Votes.numbers(profile.options()).stream()
                .allMatch(other -> other == option || lead(profile, option, other) > 0);
    }
}
