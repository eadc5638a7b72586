package org.groundswell.tally;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * All ballots of one vote, equal rankings merged.
 *
 * <p>A ballot is exactly one of: a ranking of at least one option; blank (handed in, names no option: an abstention on
 * paper); invalid. Valid are rankings and blank ones; cast are those and the invalid. A law that treats blank papers as
 * invalid is met by counting them there.
 *
 * <p>In a vote between a proposal and the status quo, option 0 is the proposal and the last option the status quo.
 * Counts may be weights, such as a bloc's members.
 *
 * @param options how many options the vote lists, 1 to {@value Ranking#MOST_OPTIONS}
 * @param ballots distinct rankings in their order, each with a count above 0; given in any order and divided in any way
 * @param electorate how many could have voted, at least the ballots cast and at most {@link #MOST_VOTES}
 */
public record Profile(int options, List<Ballots> ballots, long blank, long invalid, long electorate) implements Papers {
    /** So that sums over thousands of units stay exact in a long. */
    public static final long MOST_VOTES = 1_000_000_000_000_000L;

    /** How often a ranking was cast. */
    public record Ballots(Ranking ranking, long count) {
        public Ballots {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "count of ranking " + ranking + " must be at least 0, but is " + count);
            }
        }

        Ballots plus(long more) {
            return new Ballots(ranking, Math.addExact(count, more));
        }
    }

    public Profile {
        if (options < 1 || options > Ranking.MOST_OPTIONS) {
            throw new IllegalArgumentException(
                    "options must be between 1 and " + Ranking.MOST_OPTIONS + ", but are " + options);
        }
        atLeastZero("blank", blank);
        atLeastZero("invalid", invalid);
        ballots = merged(options, ballots);
        long cast = Math.addExact(total(ballots), Math.addExact(blank, invalid));
        if (electorate > MOST_VOTES) {
            throw new IllegalArgumentException("electorate must be at most " + MOST_VOTES + ", but is " + electorate);
        }
        if (cast > electorate) {
            throw new IllegalArgumentException(
                    "electorate must be at least the " + cast + " ballots cast, but is " + electorate);
        }
    }

    /** A vote between yes (option 0) and no (option 1). */
    public static Profile yesNo(long yes, long no, long blank, long invalid, long electorate) {
        return new Profile(
                2,
                List.of(new Ballots(Ranking.of(0), yes), new Ballots(Ranking.of(1), no)),
                blank,
                invalid,
                electorate);
    }

    /** The same vote counted together over several places. */
    public static Profile sum(List<Profile> parts) {
        if (parts.stream().mapToInt(Profile::options).distinct().count() != 1) {
            throw new IllegalArgumentException("profiles must list the same options to be summed, but list "
                    + parts.stream().map(Profile::options).toList());
        }
        return new Profile(
                parts.get(0).options,
                parts.stream().flatMap(part -> part.ballots.stream()).toList(),
                parts.stream().mapToLong(Profile::blank).sum(),
                parts.stream().mapToLong(Profile::invalid).sum(),
                parts.stream().mapToLong(Profile::electorate).sum());
    }

    private static List<Ballots> merged(int options, List<Ballots> ballots) {
        List<Ballots> distinct = new ArrayList<>(ballots.size());
        for (Ballots some : ballots.stream().sorted(comparing(Ballots::ranking)).toList()) {
            if (some.ranking.firstAmong(-1 << options) >= 0) {
                throw new IllegalArgumentException(
                        "ranking must name options from 0 to " + (options - 1) + ", but is " + some.ranking);
            }
            int last = distinct.size() - 1;
            if (last >= 0 && distinct.get(last).ranking.equals(some.ranking)) {
                distinct.set(last, distinct.get(last).plus(some.count));
            } else if (some.count > 0) {
                distinct.add(some);
            }
        }
        return List.copyOf(distinct);
    }

    private static void atLeastZero(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must be at least 0, but is " + value);
        }
    }

    private static long total(List<Ballots> ballots) {
        return ballots.stream().mapToLong(Ballots::count).reduce(0, Math::addExact);
    }

    @Override
    public long ranked() {
        return total(ballots);
    }

    @Override
    public long yes() {
        return votes(all())[0];
    }

    @Override
    public int distinct() {
        return ballots.size();
    }

    @Override
    public long count(int ballot) {
        return ballots.get(ballot).count;
    }

    @Override
    public int first(int ballot, boolean[] in) {
        int bits = 0;
        for (int option = 0; option < options; option++) {
            bits |= in[option] ? 1 << option : 0;
        }
        return ballots.get(ballot).ranking.firstAmong(bits);
    }

    @Override
    public void each(Reader reader) {
        int[] ranks = new int[Ranking.MOST_OPTIONS];
        Arrays.setAll(ranks, place -> place);
        for (Ballots some : ballots) {
            int[] order = some.ranking.order();
            reader.ballot(order, ranks, order.length, some.count);
        }
    }

    @Override
    public Round round(List<Integer> continuing) {
        int bits = 0;
        for (int option : continuing) {
            bits |= 1 << option;
        }
        long[] votes = votes(bits);
        return new Round(
                continuing,
                LongStream.of(votes).boxed().toList(),
                List.of(),
                ranked() - LongStream.of(votes).sum(),
                0);
    }

    /** All options, as bits. */
    int all() {
        return (1 << options) - 1;
    }

    /**
     * Votes by option when each ballot counts for the highest ranked of the options still in the count.
     *
     * @param continuing the options still in, as bits
     */
    long[] votes(int continuing) {
        long[] votes = new long[options];
        for (Ballots some : ballots) {
            int option = some.ranking.firstAmong(continuing);
            if (option >= 0) {
                votes[option] += some.count;
            }
        }
        return votes;
    }
}
