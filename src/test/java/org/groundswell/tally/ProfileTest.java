package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.groundswell.tally.Profile.Ballots;
import org.junit.jupiter.api.Test;

@Domain(Votes.class)
@Domain(DomainContext.Global.class)
class ProfileTest {
    @Test
    void everyBallotIsRankedBlankOrInvalid() {
        Profile profile = Profile.yesNo(60, 25, 10, 5, 200);
        assertThat(profile.ranked()).isEqualTo(85);
        assertThat(profile.valid()).isEqualTo(95);
        assertThat(profile.cast()).isEqualTo(100);
        assertThat(profile.yes()).isEqualTo(60);
        assertThat(profile.no()).isEqualTo(25);
    }

    @Test
    void eachDenominatorLeavesOutWhatItsNameSays() {
        Profile profile = Profile.yesNo(60, 25, 10, 5, 200);
        assertThat(Denominator.YES_AND_NO.count(profile)).isEqualTo(85);
        assertThat(Denominator.VALID.count(profile)).isEqualTo(95);
        assertThat(Denominator.CAST.count(profile)).isEqualTo(100);
        assertThat(Denominator.ELECTORATE.count(profile)).isEqualTo(200);
    }

    @Test
    void onlyFirstPreferencesAreAYes() {
        Profile profile = new ProfileBuilder(3)
                .add(Ranking.of(1, 0), 7)
                .add(Ranking.of(0, 2), 2)
                .build(9);
        assertThat(profile.yes()).isEqualTo(2);
        assertThat(profile.no()).isEqualTo(7);
    }

    @Test
    void equalRankingsAreMergedAndSorted() {
        Profile profile = new ProfileBuilder(3)
                .add(new int[] {2, 0, 1}, 3)
                .add(2)
                .add(new int[] {0, 1, 7}, 2)
                .add(new int[] {2, 0, 1}, 3)
                .build(10);
        assertThat(profile.ballots())
                .containsExactly(
                        new Ballots(Ranking.of(0, 1), 1),
                        new Ballots(Ranking.of(2), 1),
                        new Ballots(Ranking.of(2, 0, 1), 2));
    }

    @Property
    void theOrderOfTheBallotsChangesNothing(@ForAll Profile profile, @ForAll Random random) {
        List<Ranking> papers = new ArrayList<>();
        profile.ballots().forEach(some -> papers.addAll(Collections.nCopies((int) some.count(), some.ranking())));
        Collections.shuffle(papers, random);
        ProfileBuilder builder = new ProfileBuilder(profile.options());
        papers.forEach(paper -> {
            int[] order = paper.options().stream().mapToInt(Integer::intValue).toArray();
            builder.add(order, order.length);
        });
        builder.blank(profile.blank()).invalid(profile.invalid());
        assertThat(builder.build(profile.electorate())).isEqualTo(profile);
    }

    @Test
    void manyDifferentRankingsAreAllKept() {
        ProfileBuilder builder = new ProfileBuilder(Ranking.MOST_OPTIONS);
        int[] order = new int[3];
        for (int i = 0; i < 2 * 15 * 14 * 13; i++) {
            int a = i % 15;
            int b = (a + 1 + i / 15 % 14) % 15;
            order[0] = a;
            order[1] = b;
            builder.add(order, 2);
        }
        Profile profile = builder.build(10_000);
        assertThat(profile.ballots()).hasSize(15 * 14).allMatch(some -> some.count() == 26);
    }

    @Test
    void aSumHoldsTheBallotsOfAllItsParts() {
        Profile sum = Profile.sum(List.of(Profile.yesNo(1, 2, 3, 4, 100), Profile.yesNo(10, 20, 30, 40, 1000)));
        assertThat(sum).isEqualTo(Profile.yesNo(11, 22, 33, 44, 1100));
    }

    @Test
    void profilesOfDifferentOptionsHaveNoSum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.sum(List.of(Profile.yesNo(1, 0, 0, 0, 1), new ProfileBuilder(3).build(5))))
                .withMessage("profiles must list the same options to be summed, but list [2, 3]");
    }

    @Test
    void moreBallotsThanVotersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.yesNo(6, 3, 1, 1, 10))
                .withMessage("electorate must be at least the 11 ballots cast, but is 10");
    }

    @Test
    void aRankingOfAnUnlistedOptionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfileBuilder(2).add(Ranking.of(0, 2), 1).build(1))
                .withMessage("ranking must name options from 0 to 1, but is 0 > 2");
    }

    @Test
    void aNegativeCountIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.yesNo(6, 3, -1, 0, 10))
                .withMessage("blank must be at least 0, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.yesNo(6, -3, 0, 0, 10))
                .withMessage("count of ranking 1 must be at least 0, but is -3");
    }
}
