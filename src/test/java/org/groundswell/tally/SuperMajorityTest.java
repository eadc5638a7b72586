package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperMajorityTest extends CountingRuleContract {
    @Override
    CountingRule rule() {
        return new SuperMajority(Fraction.parse("2/3"), Denominator.YES_AND_NO);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, true",
        "200, 100, true",
        "199, 100, false",
        "666666666666666, 333333333333333, true",
        "666666666666665, 333333333333333, false",
        "0, 0, false"
    })
    void exactlyTwoThirdsAreEnough(long yes, long no, boolean carried) {
        Count count = rule().count(Profile.yesNo(yes, no, 0, 0, 1_000_000_000_000_000L), TieBreak.statusQuo(2));
        assertThat(count.winner().isPresent()).isEqualTo(carried);
        assertThat(count.ties()).isEmpty();
    }

    @Test
    void atLeastHalfIsMetByHalf() {
        CountingRule half = new SuperMajority(Fraction.HALF, Denominator.YES_AND_NO);
        assertThat(half.count(Profile.yesNo(5, 5, 0, 0, 10), TieBreak.statusQuo(2))
                        .winner())
                .hasValue(0);
    }

    @Test
    void aMajorityOfNothingIsNoRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SuperMajority(Fraction.parse("0"), Denominator.CAST))
                .withMessage("share must be above 0, but is 0 %");
    }
}
