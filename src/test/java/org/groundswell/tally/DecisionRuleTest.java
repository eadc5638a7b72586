package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.groundswell.tally.Requirement.Kind;
import org.groundswell.tally.Votes.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Votes.class)
@Domain(DomainContext.Global.class)
class DecisionRuleTest {
    private static final IntToDoubleFunction NO_LOT = option -> 0;
    private static final Majority MAJORITY = new Majority(Denominator.YES_AND_NO);

    /** Trade Union Act 2016, important public services: half must vote and 40 % of all entitled must vote yes. */
    private static final DecisionRule STRIKE = new DecisionRule(
            MAJORITY,
            List.of(new Quorum.Turnout(Fraction.HALF, true), new Quorum.Approval(Fraction.parse("40%"))),
            false,
            TieRule.STATUS_QUO,
            true);

    /** RMT at GTR, 2022: turnout 51.5 %, yes 77.3 %, 926 of 2,327; the 272 against follow from these. */
    @Test
    void aStrikeBallotFailsOnlyTheFortyPercentRule() {
        Verdict verdict = STRIKE.decide(Profile.yesNo(926, 272, 0, 0, 2_327), NO_LOT);
        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.carried()).hasValue(0);
        assertThat(verdict.outcome()).isEmpty();
        assertThat(verdict.unmet()).extracting(Requirement::kind).containsExactly(Kind.APPROVAL);
        assertThat(verdict.requirements())
                .extracting(Requirement::kind)
                .containsExactly(Kind.MAJORITY, Kind.TURNOUT, Kind.APPROVAL);
    }

    @Test
    void theRuleOfOneUnitAsksNoOtherUnits() {
        DecisionRule both = new DecisionRule(MAJORITY, STRIKE.quorums(), true, TieRule.STATUS_QUO, true);
        assertThat(both.ofOneUnit()).isEqualTo(STRIKE);
        assertThat(STRIKE.ofOneUnit()).isEqualTo(STRIKE);
    }

    /** Turnout and yes in tenths of a per cent, so that 1,000 members and the rule for universities say it exactly. */
    @ParameterizedTest
    @CsvSource({
        "UCU Feb 2019, 410, 698, false",
        "UCU Oct 2022, 577, 811, true",
        "USS Oct 2022, 602, 849, true",
        "UNISON HE 2018, 310, 619, false",
        "PCS Jul 2018, 416, 856, false",
        "CWU Royal Mail 2022, 770, 976, true",
    })
    void strikeBallotsPassOrFailAsTheyDid(String name, long turnout, long yes, boolean passed) {
        DecisionRule half = new DecisionRule(
                MAJORITY, List.of(new Quorum.Turnout(Fraction.HALF, true)), false, TieRule.STATUS_QUO, true);
        Profile profile = Profile.yesNo(turnout * yes, turnout * (1000 - yes), 0, 0, 1_000_000);
        Verdict verdict = half.decide(profile, NO_LOT);
        assertThat(verdict.carried()).as(name).hasValue(0);
        assertThat(verdict.passed()).as(name).isEqualTo(passed);
    }

    /** SPD, December 2013; the electorate is what 369,680 are 77.86 % of, the quorum of a fifth from its statute. */
    @Test
    void theMembersOfTheSpdAgreeAsPublished() {
        DecisionRule rule = new DecisionRule(
                new Majority(Denominator.VALID),
                List.of(new Quorum.Turnout(Fraction.parse("20%"), true)),
                false,
                TieRule.STATUS_QUO,
                true);
        Profile profile = Profile.yesNo(256_643, 337_880 - 256_643, 0, 369_680 - 337_880, 474_801);
        Verdict verdict = rule.decide(profile, NO_LOT);
        assertThat(verdict.passed()).isTrue();
        assertThat(verdict.requirements())
                .extracting(Requirement::toString)
                .containsExactly(
                        "majority: 256643 of 337880 (75.96 %), needs more than 50 %",
                        "turnout: 369680 of 474801 (77.86 %), needs at least 20 %");
    }

    @Test
    void aBallotWithoutVotersDoesNotPass() {
        Profile empty = Profile.yesNo(0, 0, 0, 0, 0);
        for (CountingRule count : List.of(MAJORITY, new Plurality(), new TwoRound(), new InstantRunoff())) {
            assertThat(DecisionRule.of(count).decide(empty, NO_LOT).passed()).isFalse();
        }
    }

    @Test
    void theStatusQuoWinsButCarriesNothing() {
        Profile profile = Profile.yesNo(40, 60, 0, 0, 100);
        Verdict proposal = DecisionRule.of(new Plurality()).decide(profile, NO_LOT);
        assertThat(proposal.count().winner()).hasValue(1);
        assertThat(proposal.passed()).isFalse();
        DecisionRule election = new DecisionRule(new Plurality(), List.of(), false, TieRule.LISTED, false);
        assertThat(election.decide(profile, NO_LOT).outcome()).hasValue(1);
    }

    @Test
    void approvalCountsTheVotesOfTheOptionThatIsCarried() {
        DecisionRule rule = new DecisionRule(
                new InstantRunoff(),
                List.of(new Quorum.Approval(Fraction.parse("30%"))),
                false,
                TieRule.STATUS_QUO,
                true);
        Profile profile = new ProfileBuilder(3)
                .add(Ranking.of(0, 1), 9)
                .add(Ranking.of(1), 21)
                .add(Ranking.of(2), 20)
                .build(100);
        Verdict verdict = rule.decide(profile, NO_LOT);
        assertThat(verdict.outcome()).hasValue(1);
        assertThat(verdict.requirement(Kind.APPROVAL))
                .hasValueSatisfying(approval -> assertThat(approval.part()).isEqualTo(30));
        assertThat(verdict.requirement(Kind.UNITS)).isEmpty();
    }

    @Test
    void aLotDecidesALevelVoteByPluralityButNeverByMajority() {
        Profile level = Profile.yesNo(5, 5, 0, 0, 10);
        IntToDoubleFunction forTheProposal = option -> option;
        DecisionRule plurality = new DecisionRule(new Plurality(), List.of(), false, TieRule.LOT, true);
        DecisionRule majority = new DecisionRule(MAJORITY, List.of(), false, TieRule.LOT, true);
        assertThat(plurality.decide(level, forTheProposal).passed()).isTrue();
        assertThat(plurality.decide(level, option -> -option).passed()).isFalse();
        assertThat(majority.decide(level, forTheProposal).passed()).isFalse();
    }

    @Property
    void whatPassesStillPassesWithoutItsQuorums(@ForAll Vote vote) {
        DecisionRule strict = new DecisionRule(
                new InstantRunoff(),
                List.of(new Quorum.Turnout(Fraction.HALF, false), new Quorum.Approval(Fraction.parse("1/4"))),
                false,
                TieRule.LISTED,
                false);
        DecisionRule free = new DecisionRule(new InstantRunoff(), List.of(), false, TieRule.LISTED, false);
        if (strict.decide(vote.profile(), NO_LOT).passed()) {
            assertThat(free.decide(vote.profile(), NO_LOT).outcome())
                    .isEqualTo(strict.decide(vote.profile(), NO_LOT).outcome());
        }
    }

    @Test
    void aDoubleMajorityIsAboutOneProposal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionRule(new Plurality(), List.of(), true, TieRule.LISTED, true))
                .withMessage("double-majority must go with majority or super-majority, but the count is plurality");
    }
}
