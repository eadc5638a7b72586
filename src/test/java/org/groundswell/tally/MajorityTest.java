package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityTest extends CountingRuleContract {
    @Override
    CountingRule rule() {
        return new Majority(Denominator.YES_AND_NO);
    }

    @ParameterizedTest
    @CsvSource({"50, 50, false", "51, 50, true", "50, 51, false", "1, 0, true", "0, 1, false", "0, 0, false"})
    void exactlyHalfIsNoMajority(long yes, long no, boolean carried) {
        Count count = rule().count(Profile.yesNo(yes, no, 7, 3, 1000), TieBreak.listed(2));
        assertThat(count.winner().isPresent()).isEqualTo(carried);
    }

    @Test
    void aLevelVoteCarriesNothing() {
        Count count = rule().count(Profile.yesNo(50, 50, 0, 0, 100), TieBreak.listed(2));
        assertThat(count.winner()).isEmpty();
        assertThat(count.ties()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YES_AND_NO, true", "VALID, true", "CAST, false", "ELECTORATE, false"})
    void theDenominatorDecidesWhoCountsLikeANo(Denominator of, boolean carried) {
        Profile profile = Profile.yesNo(50, 45, 4, 1, 150);
        assertThat(new Majority(of).count(profile, TieBreak.listed(2)).winner().isPresent())
                .isEqualTo(carried);
    }

    @Test
    void againstSeveralOthersTheyAreTogetherTheNo() {
        Profile profile = new ProfileBuilder(3)
                .add(Ranking.of(0), 40)
                .add(Ranking.of(1), 35)
                .add(Ranking.of(2), 25)
                .build(100);
        assertThat(rule().count(profile, TieBreak.listed(3)).winner()).isEmpty();
    }

    @Test
    void anotherOptionWithAMajorityCarriesNothing() {
        Profile profile = new ProfileBuilder(3)
                .add(Ranking.of(1), 90)
                .add(Ranking.of(0), 10)
                .build(100);
        assertThat(rule().count(profile, TieBreak.listed(3)).winner()).isEmpty();
    }

    /** Condorcet (1785): the chance that a majority of n independent voters is right, each right with chance p. */
    @ParameterizedTest
    @CsvSource({"21, 0.6, 0.825622", "101, 0.51, 0.579852", "1001, 0.55, 0.999245"})
    void aJuryIsRightAsOftenAsCondorcetSays(int n, double p, double right) {
        BinomialDistribution votes = BinomialDistribution.of(n, p);
        double chance = IntStream.rangeClosed(0, n)
                .filter(yes -> rule().count(Profile.yesNo(yes, n - yes, 0, 0, n), TieBreak.statusQuo(2))
                        .winner()
                        .isPresent())
                .mapToDouble(votes::probability)
                .sum();
        assertThat(chance).isCloseTo(right, within(5e-7));
    }

    /** The discursive dilemma (Kornhauser and Sager 1986): of three, two grant each premise, and one grants both. */
    @Test
    void majoritiesForBothPremisesMayRejectTheConclusion() {
        Majority majority = new Majority(Denominator.YES_AND_NO);
        Profile premise = Profile.yesNo(2, 1, 0, 0, 3);
        Profile both = Profile.yesNo(1, 2, 0, 0, 3);
        assertThat(majority.count(premise, TieBreak.statusQuo(2)).winner()).hasValue(0);
        assertThat(majority.count(both, TieBreak.statusQuo(2)).winner()).isEmpty();
    }
}
