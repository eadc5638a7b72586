package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.groundswell.tally.Votes.Vote;

/** What rules owe that weigh all options at once; each is held against its definition, counted plainly. */
@Domain(Election.Any.class)
@Domain(Votes.class)
@Domain(DomainContext.Global.class)
class PairwiseRulesTest {
    private static final List<CountingRule> PAIRWISE = List.of(
            new Condorcet(),
            new Copeland(),
            new Minimax(Strength.WINNING_VOTES),
            new Minimax(Strength.MARGINS),
            new Schulze(),
            new RankedPairs(Strength.MARGINS),
            new RankedPairs(Strength.WINNING_VOTES));

    private static final List<CountingRule> ALL = Stream.concat(
                    PAIRWISE.stream(),
                    Stream.of(
                            new Borda(Borda.Unnamed.AVERAGED),
                            new Borda(Borda.Unnamed.NOTHING),
                            new Approval(Approval.Approved.NAMED),
                            new Plurality(),
                            new TwoRound(),
                            new InstantRunoff()))
            .toList();

    private static List<Integer> winner(CountingRule rule, Papers papers, TieBreak ties) {
        return rule.count(papers, ties).winner().stream().boxed().toList();
    }

    /** The one that the lots prefer. */
    private static List<Integer> first(List<Integer> level, Election election) {
        return election.lots().stream().filter(level::contains).limit(1).toList();
    }

    @Property
    void pairsAreThoseOfPapersComparedOneByOne(@ForAll Election election) {
        Pairwise pairs = Pairwise.of(election.box());
        PlainPairs plain = new PlainPairs(election);
        for (int a = 0; a < election.options(); a++) {
            for (int b = 0; b < election.options(); b++) {
                assertThat(pairs.over(a, b)).isEqualTo(plain.over(a, b));
            }
        }
        assertThat(pairs.smithSet()).isEqualTo(plain.smith());
        assertThat(pairs.condorcetWinner().stream().boxed().toList()).isEqualTo(plain.condorcet());
    }

    @Property
    void eachRuleElectsWhomItsDefinitionElects(@ForAll Election election) {
        Papers box = election.box();
        PlainPairs plain = new PlainPairs(election);
        Map<CountingRule, List<Integer>> best = new LinkedHashMap<>();
        best.put(new Condorcet(), plain.condorcet());
        best.put(new Copeland(), plain.copeland());
        best.put(new Minimax(Strength.WINNING_VOTES), plain.minimax(false));
        best.put(new Minimax(Strength.MARGINS), plain.minimax(true));
        best.put(new Schulze(), plain.schulze());
        best.put(new RankedPairs(Strength.MARGINS), plain.rankedPairs(true, election.lots()));
        best.put(new RankedPairs(Strength.WINNING_VOTES), plain.rankedPairs(false, election.lots()));
        best.forEach((rule, level) -> {
            Count count = rule.count(box, election.ties());
            assertThat(count.winner().stream().boxed().toList())
                    .as(rule.toString())
                    .isEqualTo(first(level, election));
            assertThat(count.ties().stream().anyMatch(tie -> tie.stake() == Tie.Stake.WIN))
                    .as(rule.toString())
                    .isEqualTo(level.size() > 1);
        });
    }

    @Property
    void whoBeatsAllOthersWinsByEveryRuleOfPairs(@ForAll Election election) {
        List<Integer> beatsAll = new PlainPairs(election).condorcet();
        if (!beatsAll.isEmpty()) {
            PAIRWISE.forEach(rule -> assertThat(winner(rule, election.box(), election.ties()))
                    .as(rule.toString())
                    .isEqualTo(beatsAll));
        }
    }

    @Property
    void copelandSchulzeAndRankedPairsElectFromTheSmithSet(@ForAll Election election) {
        Papers box = election.box();
        List<Integer> smith = new PlainPairs(election).smith();
        for (CountingRule rule : List.of(new Copeland(), new Schulze(), new RankedPairs(Strength.MARGINS))) {
            assertThat(smith).as(rule.toString()).containsAll(winner(rule, box, election.ties()));
        }
    }

    @Property
    void packedRankingsAndPapersGiveTheSameCount(@ForAll Vote vote) {
        List<Paper> papers = vote.profile().ballots().stream()
                .map(some -> new Paper(
                        some.ranking().options().stream().map(List::of).toList(), some.count()))
                .toList();
        if (!papers.isEmpty()) {
            Papers box = Paper.vote(vote.profile().options(), papers);
            ALL.forEach(rule -> assertThat(rule.count(box, vote.ties()))
                    .as(rule.toString())
                    .isEqualTo(rule.count(vote.profile(), vote.ties())));
        }
    }

    /** One more option that all rank last: behind all others, so that it takes part in no cycle. */
    @Property
    void anOptionThatAllRankLastChangesNoWinner(@ForAll("complete") Election election) {
        Papers box = election.box();
        int last = election.options();
        List<Paper> more = election.papers().stream()
                .map(paper -> {
                    List<List<Integer>> ranks = new ArrayList<>(paper.ranks());
                    ranks.add(List.of(last));
                    return new Paper(ranks, paper.count());
                })
                .toList();
        List<Integer> lots = new ArrayList<>(election.lots());
        lots.add(last);
        Election other = new Election(last + 1, more, lots);
        Papers others = other.box();
        for (CountingRule rule : ALL) {
            if (!(rule instanceof Approval)) {
                assertThat(winner(rule, others, other.ties()))
                        .as(rule.toString())
                        .isEqualTo(winner(rule, box, election.ties()));
            }
        }
    }

    @Provide
    Arbitrary<Election> complete() {
        return Election.some(1, 4)
                .map(election -> new Election(
                        election.options(),
                        election.papers().stream()
                                .map(paper -> completed(paper, election.options()))
                                .toList(),
                        election.lots()));
    }

    private static Paper completed(Paper paper, int options) {
        List<List<Integer>> ranks = new ArrayList<>(paper.ranks());
        List<Integer> rest = Votes.numbers(options).stream()
                .filter(option -> paper.ranks().stream().noneMatch(level -> level.contains(option)))
                .toList();
        rest.forEach(option -> ranks.add(List.of(option)));
        return new Paper(ranks, paper.count());
    }

    /** Monotonicity: a voter who thinks better of the winner does not make it lose. */
    @Property
    void raisingTheWinnerOnABallotLeavesItTheWinner(@ForAll Election election, @ForAll long seed) {
        Papers box = election.box();
        for (CountingRule rule : ALL) {
            List<Integer> winner = winner(rule, box, election.ties());
            if (winner.isEmpty() || rule instanceof InstantRunoff || rule instanceof TwoRound) {
                continue;
            }
            List<Paper> papers = new ArrayList<>(election.papers());
            int at = new Random(seed).nextInt(papers.size());
            papers.set(at, raised(papers.get(at), winner.get(0)));
            assertThat(winner(rule, Paper.vote(election.options(), papers), election.ties()))
                    .as(rule.toString())
                    .isEqualTo(winner);
        }
    }

    private static Paper raised(Paper paper, int winner) {
        List<List<Integer>> ranks = new ArrayList<>();
        ranks.add(List.of(winner));
        for (List<Integer> level : paper.ranks()) {
            List<Integer> others =
                    level.stream().filter(option -> option != winner).toList();
            if (!others.isEmpty()) {
                ranks.add(others);
            }
        }
        return new Paper(ranks, paper.count());
    }

    @Property
    void nobodyWinsAVoteOfBlanks(@ForAll @IntRange(min = 1, max = 9) int blank) {
        Papers papers = Paper.read("options: a, b\n" + blank + ": blank\n");
        ALL.forEach(rule -> assertThat(rule.count(papers, TieBreak.listed(2)).winner())
                .as(rule.toString())
                .isEmpty());
    }

    /** Half points are pairs won and half the pairs that are level, as Borda's count is the sum of a row of pairs. */
    @Property
    void bordasPointsAreTheSumsOfPairs(@ForAll Election election) {
        long voters = election.papers().stream().mapToLong(Paper::count).sum();
        PlainPairs plain = new PlainPairs(election);
        Standing standing = new Borda(Borda.Unnamed.AVERAGED)
                .count(election.box(), election.ties())
                .standing()
                .orElseThrow();
        for (int a : Votes.numbers(election.options())) {
            double points = Votes.numbers(election.options()).stream()
                    .filter(b -> b != a)
                    .mapToDouble(b -> (voters + plain.over(a, b) - plain.over(b, a)) / 2.0)
                    .sum();
            assertThat(standing.points().get(a).doubleValue()).isEqualTo(points);
        }
    }
}
