package org.groundswell.tally.seats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.Papers;
import org.groundswell.tally.Tie;
import org.groundswell.tally.TieBreak;

/** A transferable vote in progress: the piles of all options, and who is still in. */
final class StvCounting {
    private final Stv rule;
    private final Papers papers;
    private final TieBreak ties;
    private final BigFraction quota;
    private final long quotaVotes;
    private final List<Pile> piles = new ArrayList<>();
    private final boolean[] continuing;
    private final List<Integer> elected = new ArrayList<>();
    private final List<StvRound> rounds = new ArrayList<>();
    private final List<Tie> log = new ArrayList<>();
    private final Ledger ledger = new Ledger();
    private List<Parcel> aside = List.of();
    private Optional<Passing> passing = Optional.empty();
    private BigFraction exhausted = BigFraction.ZERO;
    private BigFraction lost = BigFraction.ZERO;

    StvCounting(Stv rule, Papers papers, TieBreak ties) {
        this.rule = rule;
        this.papers = papers;
        this.ties = ties;
        quotaVotes = papers.ranked() / (rule.seats() + 1L) + 1;
        quota = new BigFraction(quotaVotes);
        continuing = new boolean[papers.options()];
        Arrays.fill(continuing, true);
        for (int option = 0; option < papers.options(); option++) {
            piles.add(new Pile());
        }
    }

    StvCount count() {
        int[] all = IntStream.range(0, papers.distinct()).toArray();
        move(List.of(new Parcel(BigFraction.ONE, all, papers.ranked())));
        if (papers.ranked() == 0) {
            note(StvRound.Step.FIRST_PREFERENCES, -1, List.of());
            return new StvCount(quotaVotes, rounds, elected, log);
        }
        close(StvRound.Step.FIRST_PREFERENCES, -1);
        while (elected.size() < rule.seats()) {
            List<Integer> hopeful = hopeful();
            List<Integer> surpluses = IntStream.range(0, piles.size())
                    .filter(option -> piles.get(option).hasSurplus())
                    .boxed()
                    .toList();
            if (hopeful.size() <= rule.seats() - elected.size()) {
                List<Integer> last = hopeful.stream().sorted(byVotes()).toList();
                elect(last);
                note(StvRound.Step.LAST_SEATS, -1, last);
            } else if (!surpluses.isEmpty()) {
                int from = one(Tie.Stake.SURPLUS, having(most(surpluses), surpluses));
                passOn(piles.get(from));
                close(StvRound.Step.SURPLUS, from);
            } else {
                eliminate(weakest(hopeful));
            }
        }
        return new StvCount(quotaVotes, rounds, elected, log);
    }

    private List<Integer> hopeful() {
        return IntStream.range(0, piles.size())
                .filter(option -> continuing[option])
                .boxed()
                .toList();
    }

    private BigFraction votes(int option) {
        return piles.get(option).votes();
    }

    private BigFraction most(List<Integer> options) {
        return options.stream().map(this::votes).max(Comparator.naturalOrder()).orElseThrow();
    }

    private List<Integer> having(BigFraction votes, List<Integer> among) {
        return among.stream().filter(option -> votes(option).equals(votes)).toList();
    }

    /** The most votes first; those with as many in the order of the tie rule, which gives nobody anything here. */
    private Comparator<Integer> byVotes() {
        return Comparator.comparing(this::votes)
                .reversed()
                .thenComparing(option -> ties.order().indexOf(option));
    }

    private Tie decide(Tie.Stake stake, List<Integer> level, int places) {
        List<Comparator<Integer>> earlier = rounds.stream()
                .map(round -> Comparator.comparing(
                                (Integer option) -> round.votes().get(option))
                        .reversed())
                .toList();
        Tie tie = ties.decide(rounds.size() + 1, stake, level, places, earlier);
        log.add(tie);
        return tie;
    }

    private int one(Tie.Stake stake, List<Integer> level) {
        return level.size() == 1
                ? level.get(0)
                : decide(stake, level, 1).preferred().get(0);
    }

    private int weakest(List<Integer> hopeful) {
        BigFraction least =
                hopeful.stream().map(this::votes).min(Comparator.naturalOrder()).orElseThrow();
        List<Integer> level = having(least, hopeful);
        if (level.size() == 1) {
            return level.get(0);
        }
        List<Integer> stay = decide(Tie.Stake.STAY, level, level.size() - 1).preferred();
        return level.stream()
                .filter(option -> !stay.contains(option))
                .findFirst()
                .orElseThrow();
    }

    /** Passes on the papers of the weakest: all in one round, or by Gregory's rule in a round for each value. */
    private void eliminate(int out) {
        continuing[out] = false;
        Pile pile = piles.get(out);
        List<List<Parcel>> parts = rule.surplus() == Surplus.LAST_PARCEL ? pile.byValue() : List.of(pile.all());
        pile.forget();
        for (List<Parcel> part : parts) {
            if (elected.size() < rule.seats()) {
                pile.give(part);
                move(part);
                close(StvRound.Step.ELIMINATION, out);
            }
        }
    }

    private void passOn(Pile from) {
        BigFraction surplus = from.votes().subtract(quota);
        List<Parcel> leaving;
        if (rule.surplus() == Surplus.WEIGHTED_INCLUSIVE) {
            Passing how = new Passing(surplus, from.votes(), BigFraction.ZERO);
            leaving = valued(from.all(), how);
        } else {
            leaving = transferable(from.last(), surplus);
        }
        from.keep(quota);
        move(leaving);
    }

    /** Those papers of a parcel that have somewhere to go, worth the surplus together at most. */
    private List<Parcel> transferable(List<Parcel> last, BigFraction surplus) {
        List<Parcel> going = new ArrayList<>();
        Parcel.sort(last, papers, continuing).forEach((to, parcels) -> {
            if (to >= 0) {
                going.addAll(parcels);
            }
        });
        BigFraction together = Parcel.votes(going);
        if (together.compareTo(surplus) > 0) {
            return valued(going, new Passing(surplus, together, BigFraction.ZERO));
        }
        BigFraction unused = surplus.subtract(together);
        exhausted = exhausted.add(unused);
        passing = Optional.of(new Passing(surplus, together, unused));
        return going;
    }

    /** Papers at the value at which they carry a surplus. */
    private List<Parcel> valued(List<Parcel> parcels, Passing how) {
        passing = Optional.of(how);
        BigFraction factor = how.factor();
        List<Parcel> valued = parcels.stream()
                .map(parcel -> parcel.at(value(parcel.value().multiply(factor))))
                .filter(parcel -> parcel.value().compareTo(BigFraction.ZERO) > 0)
                .toList();
        lost = lost.add(how.surplus().subtract(Parcel.votes(valued)));
        return valued;
    }

    private BigFraction value(BigFraction exact) {
        if (rule.decimals().isEmpty()) {
            if (exact.getDenominator().bitLength() > Stv.MOST_BITS) {
                throw new ArithmeticException("exact values of papers have grown beyond " + Stv.MOST_BITS
                        + " bits after " + Math.max(1, rounds.size()) + " rounds");
            }
            return exact;
        }
        int decimals = rule.decimals().getAsInt();
        BigInteger cut = new BigDecimal(exact.getNumerator())
                .divide(new BigDecimal(exact.getDenominator()), decimals, RoundingMode.DOWN)
                .unscaledValue();
        return new BigFraction(cut, BigInteger.TEN.pow(decimals));
    }

    /** Papers go where they now belong; those that stood aside take their places before, as they came before. */
    private void move(List<Parcel> parcels) {
        List<Parcel> stood = aside;
        aside = new ArrayList<>();
        place(stood, true);
        place(parcels, false);
    }

    private void place(List<Parcel> parcels, boolean fromAside) {
        Parcel.sort(parcels, papers, continuing).forEach((to, some) -> {
            if (to == Papers.SEVERAL) {
                aside.addAll(some);
            } else if (to == Papers.NONE) {
                exhausted = exhausted.add(Parcel.votes(some));
            } else {
                piles.get(to).receive(some);
            }
            if (!(fromAside && to == Papers.SEVERAL)) {
                ledger.note(to, some, fromAside);
            }
        });
    }

    /** Ends a round: elects whoever has the quota. */
    private void close(StvRound.Step step, int of) {
        List<Integer> over = hopeful().stream()
                .filter(option -> votes(option).compareTo(quota) >= 0)
                .sorted(byVotes())
                .toList();
        elect(over);
        note(step, of, over);
    }

    private void elect(List<Integer> options) {
        for (int option : options) {
            continuing[option] = false;
            piles.get(option).elect(quota);
            elected.add(option);
        }
    }

    private void note(StvRound.Step step, int of, List<Integer> now) {
        List<BigFraction> votes = piles.stream().map(Pile::votes).toList();
        rounds.add(new StvRound(step, of, passing, ledger.close(), votes, exhausted, Parcel.votes(aside), lost, now));
        passing = Optional.empty();
    }
}
