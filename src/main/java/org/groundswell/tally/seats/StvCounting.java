package org.groundswell.tally.seats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    private List<Parcel> aside = List.of();
    private BigFraction exhausted = BigFraction.ZERO;
    private BigFraction lost = BigFraction.ZERO;

    /** The papers of an option; those of the last round that brought any are known apart. */
    private static final class Pile {
        private final List<Parcel> all = new ArrayList<>();
        private List<Parcel> last = List.of();
        private BigFraction votes = BigFraction.ZERO;
        private boolean hasSurplus;

        void receive(List<Parcel> parcels) {
            all.addAll(parcels);
            last = parcels;
            votes = votes.add(Parcel.votes(parcels));
        }
    }

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
                    .filter(option -> piles.get(option).hasSurplus)
                    .boxed()
                    .toList();
            if (hopeful.size() <= rule.seats() - elected.size()) {
                elect(hopeful);
                note(
                        StvRound.Step.LAST_SEATS,
                        -1,
                        hopeful.stream().sorted(byVotes()).toList());
            } else if (!surpluses.isEmpty()) {
                int from = one(Tie.Stake.SURPLUS, having(most(surpluses), surpluses));
                passOn(piles.get(from));
                close(StvRound.Step.SURPLUS, from);
            } else {
                int out = weakest(hopeful);
                eliminate(out);
                close(StvRound.Step.ELIMINATION, out);
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
        return piles.get(option).votes;
    }

    private BigFraction most(List<Integer> options) {
        return options.stream().map(this::votes).max(Comparator.naturalOrder()).orElseThrow();
    }

    private List<Integer> having(BigFraction votes, List<Integer> among) {
        return among.stream().filter(option -> votes(option).equals(votes)).toList();
    }

    private Comparator<Integer> byVotes() {
        return Comparator.comparing(this::votes).reversed();
    }

    private int one(Tie.Stake stake, List<Integer> level) {
        if (level.size() == 1) {
            return level.get(0);
        }
        Tie tie = ties.decide(rounds.size(), stake, level, 1);
        log.add(tie);
        return tie.preferred().get(0);
    }

    private int weakest(List<Integer> hopeful) {
        BigFraction least =
                hopeful.stream().map(this::votes).min(Comparator.naturalOrder()).orElseThrow();
        List<Integer> level = having(least, hopeful);
        if (level.size() == 1) {
            return level.get(0);
        }
        Tie tie = ties.decide(rounds.size(), Tie.Stake.STAY, level, level.size() - 1);
        log.add(tie);
        return level.stream()
                .filter(option -> !tie.preferred().contains(option))
                .findFirst()
                .orElseThrow();
    }

    private void eliminate(int out) {
        continuing[out] = false;
        Pile pile = piles.get(out);
        pile.votes = BigFraction.ZERO;
        move(pile.all);
        pile.all.clear();
    }

    private void passOn(Pile from) {
        from.hasSurplus = false;
        BigFraction surplus = from.votes.subtract(quota);
        List<Parcel> leaving = rule.surplus() == Surplus.WEIGHTED_INCLUSIVE
                ? valued(from.all, surplus.divide(from.votes))
                : transferable(from.last, surplus);
        from.votes = quota;
        BigFraction gone = Parcel.votes(leaving);
        if (rule.surplus() == Surplus.WEIGHTED_INCLUSIVE) {
            lost = lost.add(surplus.subtract(gone));
        }
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
        if (together.compareTo(surplus) <= 0) {
            exhausted = exhausted.add(surplus.subtract(together));
            return going;
        }
        List<Parcel> cut = valued(going, surplus.divide(together));
        lost = lost.add(surplus.subtract(Parcel.votes(cut)));
        return cut;
    }

    private List<Parcel> valued(List<Parcel> parcels, BigFraction factor) {
        return parcels.stream()
                .map(parcel -> parcel.at(value(parcel.value().multiply(factor))))
                .filter(parcel -> parcel.value().compareTo(BigFraction.ZERO) > 0)
                .toList();
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

    /** Papers go where they now belong, and with them those that stood aside. */
    private void move(List<Parcel> parcels) {
        List<Parcel> all = new ArrayList<>(parcels);
        all.addAll(aside);
        aside = List.of();
        Map<Integer, List<Parcel>> sorted = Parcel.sort(all, papers, continuing);
        sorted.forEach((to, some) -> {
            if (to == Papers.SEVERAL) {
                aside = some;
            } else if (to == Papers.NONE) {
                exhausted = exhausted.add(Parcel.votes(some));
            } else {
                piles.get(to).receive(some);
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
        options.stream().sorted(byVotes()).forEach(option -> {
            continuing[option] = false;
            piles.get(option).hasSurplus = votes(option).compareTo(quota) > 0;
            elected.add(option);
        });
    }

    private void note(StvRound.Step step, int of, List<Integer> now) {
        rounds.add(new StvRound(
                step, of, piles.stream().map(pile -> pile.votes).toList(), exhausted, Parcel.votes(aside), lost, now));
    }
}
