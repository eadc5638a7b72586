package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final Scale STANCE = new Scale.Stance("wants another leader", "loyal");

    @Test
    void anEndIsNamedWhereTheAxisReachesItAndElsePointedTo() {
        assertThat(STANCE.ends(new Interval(-1, 1))).containsExactly("wants another leader", "loyal");
        assertThat(STANCE.ends(new Interval(0.15, 1))).containsExactly("towards “wants another leader”", "loyal");
        assertThat(STANCE.ends(new Interval(-0.2, 0.9)))
                .containsExactly("towards “wants another leader”", "towards “loyal”");
    }

    @Test
    void aChangeIsTowardsASide() {
        assertThat(new Scale.Change("wants another leader", "loyal").ends(new Interval(-0.1, 0.1)))
                .containsExactly("towards “wants another leader”", "towards “loyal”");
    }

    @Test
    void aStandardDeviationHasNoSign() {
        assertThat(new Scale.Spread().write(0.413)).isEqualTo("0.41");
        assertThat(Words.range(new Scale.Spread(), new Interval(0.25, 0.5))).isEqualTo("0.25–0.50");
        assertThat(new Scale.Spread().bounds()).isEqualTo(new Interval(0, 1));
    }

    @Test
    void aScaleWithoutSidesHasNoWords() {
        assertThat(new Scale.Share().ends(new Interval(0, 1))).isEmpty();
        assertThat(new Scale.Stance("", "").ends(new Interval(-1, 1))).isEmpty();
    }
}
