package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How rules of one vote a ballot treat those whose best options are level. */
class LevelRanksTest {
    @Test
    void aBallotStandsAsideUntilOneOfItsLevelOptionsIsLeft() {
        Papers papers = Paper.read("""
                options: A, B, C
                5: A
                4: B
                3: C
                2: B = C > A
                """);
        Count count = new InstantRunoff().count(papers, TieBreak.listed(3));
        assertThat(count.rounds().get(0).votes()).containsExactly(5L, 4L, 3L);
        assertThat(count.rounds().get(0).aside()).isEqualTo(2);
        assertThat(count.last().votes()).containsExactly(5L, 6L, 0L);
        assertThat(count.last().aside()).isZero();
        assertThat(count.last().exhausted()).isEqualTo(3);
        assertThat(count.winner()).hasValue(1);
    }

    /** Those aside may yet go to the others: 5 of 9 on piles are no majority of 11. */
    @Test
    void noMajorityIsFoundWithoutThoseAside() {
        Papers papers = Paper.read("options: A, B, C\n5: A\n3: B\n1: C > B\n2: B = C\n");
        assertThat(new InstantRunoff().count(papers, TieBreak.listed(3)).rounds())
                .hasSize(2);
    }

    @Test
    void pluralityCountsThemForNobody() {
        Papers papers = Paper.read("options: A, B\n1: A\n5: A = B\n");
        Count count = new Plurality().count(papers, TieBreak.listed(2));
        assertThat(count.last().votes()).containsExactly(1L, 0L);
        assertThat(count.last().aside()).isEqualTo(5);
    }
}
