package org.groundswell.tally.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.Sections;
import org.groundswell.tally.WeightedVote;

/**
 * Those carry whose shares of their sections, each times its section's part, reach the quota: the card vote of a conference
 * at which everybody casts a vote, as {@link Sections} counts it.
 *
 * <p>As everybody votes, it is a weighted game: a player of weight v in a section of weight V and part f has f v / V of the
 * conference. Where these weights have no table, hundreds of small players of one section can be counted beside some large
 * ones of the others; Shapley–Shubik indices are then those of the oceanic game ({@link Ocean}).
 */
public record PooledGame(List<Chamber> chambers, Quota.Share quota) implements Game {
    public PooledGame {
        chambers = List.copyOf(chambers);
        // Refuses sections of which none counts.
        sections(chambers);
        effective(chambers, quota);
    }

    private static Sections sections(List<Chamber> chambers) {
        return new Sections(
                chambers.stream()
                        .map(chamber -> new Sections.Section(chamber.name(), chamber.part()))
                        .toList(),
                false);
    }

    @Override
    public boolean carries(BitSet coalition) {
        List<WeightedVote> votes = new ArrayList<>();
        int player = 0;
        for (Chamber chamber : chambers) {
            long yes = 0;
            for (Player one : chamber.players()) {
                yes += coalition.get(player++) ? one.weight() : 0;
            }
            votes.add(new WeightedVote(yes, chamber.weight() - yes, 0));
        }
        return quota.metBy(sections(chambers).count(votes));
    }

    @Override
    public BigFraction share(int player) {
        int own = player;
        for (Chamber chamber : chambers) {
            if (own < chamber.players().size()) {
                return share(chamber, chamber.players().get(own), whole(chambers));
            }
            own -= chamber.players().size();
        }
        throw new IndexOutOfBoundsException(player);
    }

    private static BigFraction share(Chamber chamber, Player player, BigFraction whole) {
        BigFraction within = new BigFraction(BigInteger.valueOf(player.weight()), BigInteger.valueOf(chamber.weight()));
        return part(chamber).divide(whole).multiply(within);
    }

    private static BigFraction whole(List<Chamber> chambers) {
        return chambers.stream().map(PooledGame::part).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static BigFraction part(Chamber chamber) {
        return new BigFraction(
                BigInteger.valueOf(chamber.part().numerator()),
                BigInteger.valueOf(chamber.part().denominator()));
    }

    /** The same as a weighted game, in the smallest whole numbers. */
    private static WeightedGame effective(List<Chamber> chambers, Quota.Share quota) {
        BigFraction whole = whole(chambers);
        List<BigFraction> shares = chambers.stream()
                .flatMap(chamber -> chamber.players().stream().map(player -> share(chamber, player, whole)))
                .toList();
        BigInteger unit = shares.stream()
                .map(BigFraction::getDenominator)
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        List<Player> players = new ArrayList<>();
        for (BigFraction share : shares) {
            BigInteger weight = share.getNumerator().multiply(unit.divide(share.getDenominator()));
            if (weight.bitLength() > 49) {
                throw new IllegalArgumentException("weights of the sections have no common unit that is large enough:"
                        + " give them in coarser units, such as thousands");
            }
            players.add(new Player("player " + (players.size() + 1), weight.longValueExact()));
        }
        return WeightedGame.of(players, quota);
    }

    @Override
    public boolean oneSideAtMost() {
        return quota.isMoreThanHalf();
    }

    @Override
    public String rule() {
        return quota + " of the sections together";
    }

    @Override
    public Powers powers() {
        WeightedGame game = effective(chambers, quota);
        Census.Lowest lowest = Census.Lowest.of(game.all().weights(), game.least());
        Optional<Census> census = Census.of(lowest, true);
        if (census.isEmpty()) {
            for (int[] small : sections()) {
                Optional<List<BigInteger[]>> swings = MixedSwings.of(lowest, small);
                if (swings.isPresent()) {
                    return Powers.of(
                            this, swings.get(), Ocean.shapley(game, small).orElse(null));
                }
            }
            census = Census.of(lowest, false);
        }
        Map<Long, BigInteger[]> swings =
                census.orElseThrow(() -> WeightedGame.tooLarge(lowest)).swings(lowest);
        return Powers.of(
                this, Arrays.stream(lowest.weights()).mapToObj(swings::get).toList(), null);
    }

    /** The places of each section's players. */
    private List<int[]> sections() {
        List<int[]> sections = new ArrayList<>();
        int first = 0;
        for (Chamber chamber : chambers) {
            int from = first;
            sections.add(IntStream.range(from, from + chamber.players().size()).toArray());
            first += chamber.players().size();
        }
        return sections;
    }
}
