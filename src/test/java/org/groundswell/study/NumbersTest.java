package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1.50, -1.5",
        "0.1, 0.1",
        "123456.5, 123456",
        "123457.5, 123458",
        "1234567, 1234570",
        "1e21, 1000000000000000000000",
        "0.000001234567, 0.00000123457",
        "0.9999999, 1",
        "-99999.96, -100000"
    })
    void sixDigitsPlain(double value, String text) {
        assertThat(Numbers.text(value)).isEqualTo(text);
    }

    @Test
    void whatIsNoNumberIsEmptyAndReadBackAsNone() {
        assertThat(Numbers.text(Double.NaN)).isEmpty();
        assertThat(Numbers.parse("")).isNaN();
        assertThat(Numbers.rounded(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Property
    void readBackItIsTheSameToSixDigits(@ForAll double value) {
        double back = Numbers.parse(Numbers.text(value));
        assertThat(back).isCloseTo(value, within(5e-6 * Math.abs(value)));
        assertThat(Numbers.text(back)).isEqualTo(Numbers.text(value));
    }

    @Property
    void itIsTheExactValueRoundedHalfEven(@ForAll double value) {
        BigDecimal exact = new BigDecimal(value).round(new MathContext(6, RoundingMode.HALF_EVEN));
        assertThat(new BigDecimal(Numbers.text(value))).isEqualByComparingTo(exact);
        assertThat(Numbers.text(value)).doesNotContain("E", "e").doesNotStartWith("-0 ");
    }

    @Test
    void jsonWritesThemAlikeAndNullForWhatIsNoNumber() {
        assertThat(Json.text(List.of(0.1 + 0.2, -0.0, Double.NaN, Double.POSITIVE_INFINITY, 7, 3L, true, "a\"b")))
                .isEqualTo("[\n  0.3,\n  0,\n  null,\n  null,\n  7,\n  3,\n  true,\n  \"a\\\"b\"\n]\n");
        assertThat(Json.text(Map.of())).isEqualTo("{ }\n");
    }
}
