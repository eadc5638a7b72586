package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleMajorityTest {
    private static final Fraction FULL = Fraction.parse("1");
    private static final List<String> CANTONS = List.of(
            "ZH", "BE", "LU", "UR", "SZ", "OW", "NW", "GL", "ZG", "FR", "SO", "BS", "BL", "SH", "AR", "AI", "SG", "GR",
            "AG", "TG", "TI", "VD", "VS", "NE", "GE", "JU");
    private static final List<String> HALVES = List.of("OW", "NW", "BS", "BL", "AR", "AI");
    private static final DecisionRule PEOPLE_AND_CANTONS =
            new DecisionRule(new Majority(Denominator.YES_AND_NO), List.of(), true, TieRule.STATUS_QUO, true);

    @Test
    void twentySixCantonsHaveTwentyThreeVotes() {
        Requirement all = new DoubleMajority(cantons(CANTONS, 1, 1)).requirement();
        assertThat(all.part()).isEqualTo(2 * 23);
        assertThat(all.whole()).isEqualTo(2 * 23);
    }

    /** 12 votes are the least that carries; 11½ against 11½ does not. */
    @ParameterizedTest
    @CsvSource({"11, 1, false", "11, 2, true", "12, 0, true", "10, 3, false", "9, 6, true"})
    void halfOfTheCantonsVotesIsNotEnough(int full, int half, boolean met) {
        List<String> yes = new ArrayList<>(CANTONS.stream()
                .filter(name -> !HALVES.contains(name))
                .limit(full)
                .toList());
        yes.addAll(HALVES.subList(0, half));
        Requirement requirement = new DoubleMajority(cantons(yes, 1, 1)).requirement();
        assertThat(requirement.part()).isEqualTo(2 * full + half);
        assertThat(requirement.met()).isEqualTo(met);
    }

    /**
     * Responsible business initiative, 29 November 2020: 1,299,173 yes, 1,261,673 no, yet only 8½ of 23 cantons' votes
     * (SRF). Which cantons agreed and the sums are as published; how the sums fall on the cantons is not.
     */
    @Test
    void aMajorityOfThePeopleFailsOnTheCantons() {
        List<String> yes = List.of("ZH", "BE", "FR", "BS", "TI", "VD", "NE", "GE", "JU");
        Verdict verdict = PEOPLE_AND_CANTONS.decide(cantons(yes, 1_299_173, 1_261_673), option -> 0);
        assertThat(verdict.count().last().votes()).containsExactly(1_299_173L, 1_261_673L);
        assertThat(verdict.requirement(Requirement.Kind.MAJORITY))
                .hasValueSatisfying(people -> assertThat(people.met()).isTrue());
        assertThat(verdict.unmet())
                .singleElement()
                .hasToString("units: 17 of 46 (36.96 %), needs more than 50 %, 7 short");
        assertThat(verdict.passed()).isFalse();
    }

    @Test
    void aMajorityOfTheUnitsFailsOnThePeople() {
        List<Unit> units = List.of(unit("large", 1, 100), unit("small", 2, 1), unit("smaller", 1, 0));
        Verdict verdict = PEOPLE_AND_CANTONS.decide(units, option -> 0);
        assertThat(verdict.unmet()).extracting(Requirement::kind).containsExactly(Requirement.Kind.MAJORITY);
        assertThat(verdict.passed()).isFalse();
    }

    @Test
    void peopleAndUnitsTogetherCarry() {
        List<Unit> units = List.of(unit("large", 100, 1), unit("small", 2, 1), unit("smaller", 0, 1));
        assertThat(PEOPLE_AND_CANTONS.decide(units, option -> 0).outcome()).hasValue(0);
    }

    @Test
    void aLevelUnitHasNotCarried() {
        DoubleMajority both = new DoubleMajority(List.of(unit("level", 5, 5), unit("silent", 0, 0), unit("yes", 1, 0)));
        assertThat(both.carried()).extracting(Unit::name).containsExactly("yes");
        assertThat(both.requirement().met()).isFalse();
    }

    @Test
    void onlyTheProportionsOfTheWeightsMatter() {
        List<Unit> units = List.of(
                new Unit("a", Fraction.parse("1/3"), Profile.yesNo(1, 0, 0, 0, 1)),
                new Unit("b", Fraction.parse("1/4"), Profile.yesNo(0, 1, 0, 0, 1)),
                new Unit("c", Fraction.parse("1/12"), Profile.yesNo(0, 1, 0, 0, 1)));
        Requirement requirement = new DoubleMajority(units).requirement();
        assertThat(requirement.part()).isEqualTo(4);
        assertThat(requirement.whole()).isEqualTo(8);
        assertThat(requirement.met()).isFalse();
    }

    @Test
    void theCountOfEachUnitIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PEOPLE_AND_CANTONS.decide(Profile.yesNo(2, 1, 0, 0, 3), option -> 0))
                .withMessage("double-majority must be decided from the units' counts, but there are none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DoubleMajority(List.of()))
                .withMessage("units must be at least 1, but are 0");
    }

    @Test
    void weightsWithoutACommonPartAreRefused() {
        List<Unit> units = List.of(
                new Unit("a", new Fraction(1, 3_037_000_493L), Profile.yesNo(1, 0, 0, 0, 1)),
                new Unit("b", new Fraction(1, 3_037_000_507L), Profile.yesNo(1, 0, 0, 0, 1)),
                new Unit("c", FULL, Profile.yesNo(1, 0, 0, 0, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DoubleMajority(units).requirement())
                .withMessageStartingWith("weights of 3 units must add up below 2^63 parts of 1/");
    }

    private static Unit unit(String name, long yes, long no) {
        return new Unit(name, FULL, Profile.yesNo(yes, no, 0, 0, yes + no));
    }

    /** The named cantons share all yes, the others all no, as evenly as it goes. */
    private static List<Unit> cantons(List<String> yes, long yesVotes, long noVotes) {
        List<Unit> units = new ArrayList<>();
        long yesLeft = Math.max(yesVotes, yes.size());
        long noLeft = Math.max(noVotes, CANTONS.size() - yes.size());
        int yesCantons = yes.size();
        int noCantons = CANTONS.size() - yesCantons;
        for (String name : CANTONS) {
            long ayes = yes.contains(name) ? yesLeft / yesCantons-- : 0;
            long noes = yes.contains(name) ? 0 : noLeft / noCantons--;
            yesLeft -= ayes;
            noLeft -= noes;
            Fraction weight = HALVES.contains(name) ? Fraction.HALF : FULL;
            units.add(new Unit(name, weight, Profile.yesNo(ayes, noes, 0, 0, ayes + noes)));
        }
        return units;
    }
}
