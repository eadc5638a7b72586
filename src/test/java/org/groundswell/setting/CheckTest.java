package org.groundswell.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {
    private record Pace(
            @Range(min = 0, max = 0.5) double speed,
            String name,
            @Range(min = 1) long stepsADay) {
        Pace {
            Check.all(Pace.class, speed, name, stepsADay);
        }
    }

    @Test
    void bothEndsBelongToARange() {
        assertThatNoException().isThrownBy(() -> new Pace(0, "slow", 1));
        assertThatNoException().isThrownBy(() -> new Pace(0.5, "fast", 1));
    }

    @Test
    void theMessageNamesSettingRuleAndValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pace(0.9, "fast", 1))
                .withMessage("speed must be between 0 and 0.5, but is 0.9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pace(0.1, "fast", 0))
                .withMessage("steps-a-day must be at least 1, but is 0");
    }

    @Test
    void notANumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pace(Double.NaN, "fast", 1))
                .withMessage("speed must be between 0 and 0.5, but is NaN");
    }

    @Test
    void theNearestNameIsOfferedOnlyIfItIsNear() {
        assertThat(Names.hint("frequencey", List.of("audience", "frequency"))).isEqualTo(", did you mean frequency?");
        assertThat(Names.hint("zzz", List.of("audience", "frequency"))).isEmpty();
    }

    @Test
    void numbersAreSpeltWithoutExponent() {
        assertThat(Names.number(540_000)).isEqualTo("540000");
        assertThat(Names.number(1e-4)).isEqualTo("0.0001");
        assertThat(Names.number(-0.0)).isEqualTo("0");
    }
}
