package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.world.OutcomeKind;
import org.junit.jupiter.api.Test;

class EffectUnitTest {
    @Test
    void chancesAreInPointsAndDatesInDays() {
        EffectUnit points = EffectUnit.of(OutcomeKind.event("passed", "is passed"));
        assertThat(points.write(0.27)).isEqualTo("27");
        assertThat(points.words()).isEqualTo("points");
        assertThat(EffectUnit.of(OutcomeKind.date("held-on", "is held on")).write(12.3))
                .isEqualTo("12");
        assertThat(EffectUnit.of(OutcomeKind.count("names", "has names")).write(5234.6))
                .isEqualTo("5,235");
    }

    @Test
    void whatIsSmallHasTwoDigits() {
        EffectUnit plain = new EffectUnit(1, "");
        assertThat(plain.write(0.0712)).isEqualTo("0.071");
        assertThat(plain.signed(-1.23)).isEqualTo("−1.2");
        assertThat(plain.write(0.5, new Interval(0.123, 0.9))).isEqualTo("0.50 (0.12–0.90)");
    }

    /** Sums that cancel leave a last digit of themselves, which is nobody's effect. */
    @Test
    void noughtIsNought() {
        assertThat(new EffectUnit(100, "points").signed(1e-17)).isEqualTo("0");
        assertThat(new EffectUnit(1, "").write(0)).isEqualTo("0");
    }
}
