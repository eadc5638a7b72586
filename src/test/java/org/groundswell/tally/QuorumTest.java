package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class QuorumTest {
    private static final Quorum HALF_VOTES = new Quorum.Turnout(Fraction.HALF, true);
    private static final Quorum TWO_FIFTHS_APPROVE = new Quorum.Approval(Fraction.parse("40 %"));

    @Test
    void exactlyTheShareIsEnough() {
        assertThat(HALF_VOTES.requirement(Profile.yesNo(30, 20, 0, 0, 100), 30).met())
                .isTrue();
        assertThat(HALF_VOTES.requirement(Profile.yesNo(30, 19, 0, 0, 100), 30).met())
                .isFalse();
        assertThat(TWO_FIFTHS_APPROVE
                        .requirement(Profile.yesNo(40, 0, 0, 0, 100), 40)
                        .met())
                .isTrue();
        assertThat(TWO_FIFTHS_APPROVE
                        .requirement(Profile.yesNo(39, 0, 0, 0, 100), 39)
                        .met())
                .isFalse();
    }

    @Test
    void whetherInvalidBallotsCountIsASetting() {
        Profile profile = Profile.yesNo(30, 10, 5, 5, 100);
        assertThat(HALF_VOTES.requirement(profile, 30).met()).isTrue();
        Requirement strict = new Quorum.Turnout(Fraction.HALF, false).requirement(profile, 30);
        assertThat(strict.met()).isFalse();
        assertThat(strict.part()).isEqualTo(45);
        assertThat(strict.margin()).isEqualTo(-5);
    }

    @Test
    void anElectorateOfNobodyMeetsNoQuorum() {
        Profile nobody = Profile.yesNo(0, 0, 0, 0, 0);
        assertThat(new Quorum.Turnout(Fraction.parse("0"), true)
                        .requirement(nobody, 0)
                        .met())
                .isFalse();
        assertThat(HALF_VOTES.requirement(nobody, 0)).hasToString("turnout: 0 of 0, needs at least 50 %, 1 short");
    }

    /** RMT at GTR, 2022: 926 yes of 2,327 entitled. */
    @Test
    void theMessageSaysWhatIsMissing() {
        Requirement approval = TWO_FIFTHS_APPROVE.requirement(Profile.yesNo(926, 272, 0, 0, 2_327), 926);
        assertThat(approval).hasToString("approval: 926 of 2327 (39.79 %), needs at least 40 %, 5 short");
    }

    /** CWU at EE, 2022, failed by 8 votes; the electorate is not known, so it holds for any. */
    @Property
    void eightBallotsShortIsAMarginOfMinusEight(@ForAll @LongRange(min = 100, max = 1_000_000) long electorate) {
        long cast = (electorate + 1) / 2 - 8;
        Requirement turnout = HALF_VOTES.requirement(Profile.yesNo(cast, 0, 0, 0, electorate), cast);
        assertThat(turnout.met()).isFalse();
        assertThat(turnout.margin()).isEqualTo(-8);
    }

    /** P(Bin(5000, 0.41) ≥ 2000) = 0.926897. */
    @Test
    void aQuorumOf40PercentIsReachedAsOftenAsTheBinomialLawSays() {
        Quorum quorum = new Quorum.Turnout(Fraction.parse("40%"), true);
        BinomialDistribution votes = BinomialDistribution.of(5000, 0.41);
        double chance = IntStream.rangeClosed(0, 5000)
                .filter(cast -> quorum.requirement(Profile.yesNo(cast, 0, 0, 0, 5000), cast)
                        .met())
                .mapToDouble(votes::probability)
                .sum();
        assertThat(chance).isCloseTo(0.926897, within(5e-7));
    }
}
