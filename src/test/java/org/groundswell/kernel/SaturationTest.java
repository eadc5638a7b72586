package org.groundswell.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;

class SaturationTest {
    private static final double PRECISE = 1e-6;

    private static double plain(double k) {
        return k == 0 ? 1 : -StrictMath.expm1(-k) / k;
    }

    @Property
    void itIsTheShareThatIsLeft(@ForAll @FloatRange(min = 0, max = 40) float k) {
        assertThat((double) Saturation.at(k)).isCloseTo(plain(k), within(PRECISE));
    }

    @Property
    void itIsTheShareThatIsLeftOfAnyStrength(@ForAll @FloatRange(min = 0, max = Float.MAX_VALUE) float k) {
        assertThat((double) Saturation.at(k)).isCloseTo(plain(k), within(PRECISE));
    }

    /** Between the table's end and where e^(−K) is nothing, the two must meet. */
    @Test
    void theTablesEndCannotBeSeen() {
        for (double k = 0; k < 30; k += 0.001) {
            assertThat((double) Saturation.at((float) k)).isCloseTo(plain((float) k), within(PRECISE));
        }
    }

    @Test
    void oneWeakHearingCountsWhole() {
        assertThat(Saturation.at(0)).isEqualTo(1);
    }

    /** However much is heard, the whole effect K g(K) is no more than the whole gap. */
    @Property
    void noStrengthMovesFurtherThanTheWholeGap(@ForAll @FloatRange(min = 0, max = 1e6f) float k) {
        assertThat(k * Saturation.at(k)).isLessThanOrEqualTo(1 + 1e-6f);
    }
}
