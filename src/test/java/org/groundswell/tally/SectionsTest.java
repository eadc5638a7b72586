package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.Sections.Section;
import org.junit.jupiter.api.Test;

class SectionsTest {
    private static final Sections EQUAL = sections("50 %", "50 %");
    private static final WeightedVote NOTHING = new WeightedVote(0, 0, 0);

    /** Labour, 2021: local parties 342,921 to 8,723, affiliates 1,810,113 to 4,825 (LabourList, October 2021). */
    private static final List<WeightedVote> LABOUR_2021 =
            List.of(new WeightedVote(342_921, 8_723, 0), new WeightedVote(1_810_113, 4_825, 0));

    @Test
    void theCardVoteOf2021CountsBothSectionsAlike() {
        assertThat(100 * EQUAL.count(LABOUR_2021).share()).isCloseTo(98.6268, within(5e-5));
    }

    @Test
    void theCardVoteOf2021WouldBeCloserToTheAffiliatesIfPooled() {
        assertThat(100 * EQUAL.pooled(LABOUR_2021).share()).isCloseTo(99.37, within(5e-3));
    }

    @Test
    void aShareIsComparedExactlyWhereADoubleWouldNotDo() {
        WeightedCount level = EQUAL.count(List.of(new WeightedVote(1, 2, 0), new WeightedVote(2, 1, 0)));
        assertThat(level.exceeds(Fraction.HALF)).isFalse();
        assertThat(level.reaches(Fraction.HALF)).isTrue();
        WeightedCount aboveByAHair = EQUAL.count(
                List.of(new WeightedVote(333_333_333_333_334L, 666_666_666_666_666L, 0), new WeightedVote(2, 1, 0)));
        assertThat(aboveByAHair.exceeds(Fraction.HALF)).isTrue();
    }

    @Test
    void exactlyTwoThirdsReachTwoThirds() {
        WeightedCount count = EQUAL.count(List.of(new WeightedVote(1, 0, 0), new WeightedVote(1, 2, 0)));
        assertThat(count.reaches(Fraction.parse("2/3"))).isTrue();
        assertThat(count.exceeds(Fraction.parse("2/3"))).isFalse();
    }

    @Test
    void aSectionThatCastsNothingCountsForNeitherSide() {
        WeightedCount count = EQUAL.count(List.of(new WeightedVote(3, 2, 0), NOTHING));
        assertThat(count.share()).isEqualTo(0.6);
        assertThat(count.notCast()).isEqualTo(BigFraction.ONE_HALF);
        assertThat(count.exceeds(Fraction.HALF)).isTrue();
    }

    @Test
    void theWeightOfASilentSectionFallsOnTheOthersInProportion() {
        List<WeightedVote> votes = List.of(new WeightedVote(1, 0, 0), new WeightedVote(0, 1, 0), NOTHING);
        assertThat(sections("30 %", "20 %", "50 %").count(votes).share()).isEqualTo(0.6);
    }

    @Test
    void abstentionsLowerAShareOnlyWhereTheyCount() {
        List<WeightedVote> votes = List.of(new WeightedVote(6, 4, 10), new WeightedVote(6, 4, 0));
        assertThat(EQUAL.count(votes).share()).isEqualTo(0.6);
        Sections counted = new Sections(EQUAL.sections(), true);
        assertThat(counted.count(votes).share()).isEqualTo(0.45);
        assertThat(counted.pooled(votes).share()).isEqualTo(0.4);
    }

    @Test
    void aSectionThatOnlyAbstainsCastsNothingUnlessAbstentionsCount() {
        List<WeightedVote> votes = List.of(new WeightedVote(1, 0, 0), new WeightedVote(0, 0, 7));
        assertThat(EQUAL.count(votes).share()).isEqualTo(1);
        assertThat(new Sections(EQUAL.sections(), true).count(votes).share()).isEqualTo(0.5);
    }

    @Test
    void aConferenceThatCastsNothingReachesNothing() {
        for (WeightedCount count :
                List.of(EQUAL.count(List.of(NOTHING, NOTHING)), EQUAL.pooled(List.of(NOTHING, NOTHING)))) {
            assertThat(count.reaches(Fraction.parse("0"))).isFalse();
            assertThat(count.exceeds(Fraction.HALF)).isFalse();
            assertThat(count.share()).isNaN();
            assertThat(count.notCast()).isEqualTo(BigFraction.ONE);
        }
    }

    @Property
    void castingTheSameVotesManyTimesInOneSectionChangesNothing(
            @ForAll @LongRange(min = 0, max = 1_000_000) long yes,
            @ForAll @LongRange(min = 0, max = 1_000_000) long no,
            @ForAll @LongRange(min = 1, max = 1_000_000) long k) {
        WeightedVote other = new WeightedVote(3, 4, 5);
        assertThat(EQUAL.count(List.of(new WeightedVote(k * yes, k * no, 0), other)))
                .isEqualTo(EQUAL.count(List.of(new WeightedVote(yes, no, 0), other)));
    }

    @Property
    void allWeightFallsSomewhere(
            @ForAll @LongRange(min = 0, max = 3) long yes,
            @ForAll @LongRange(min = 0, max = 3) long no,
            @ForAll @LongRange(min = 0, max = 3) long abstaining) {
        WeightedVote vote = new WeightedVote(yes, no, abstaining);
        WeightedCount count = sections("1/3", "1/7").count(List.of(vote, new WeightedVote(1, 2, 0)));
        assertThat(count.yes().add(count.no()).add(count.notCast())).isEqualTo(BigFraction.ONE);
    }

    @Test
    void oneSectionIsPooled() {
        List<WeightedVote> votes = List.of(new WeightedVote(17, 4, 2));
        assertThat(sections("1").count(votes)).isEqualTo(EQUAL.pooled(votes));
    }

    @Test
    void votesMustBeGivenForEachSection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EQUAL.count(List.of(NOTHING)))
                .withMessage("votes must be given for 2 sections, but are for 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sections("0", "0"))
                .withMessage("weight of some section must be above 0, but is 0 for all of [section 0, section 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightedVote(1, -2, 0))
                .withMessage("weights must be at least 0, but are 1 for, -2 against, 0 abstaining");
    }

    private static Sections sections(String... weights) {
        List<Section> sections = Votes.numbers(weights.length).stream()
                .map(i -> new Section("section " + i, Fraction.parse(weights[i])))
                .toList();
        return new Sections(sections, false);
    }
}
