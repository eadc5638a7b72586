package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void aChanceIsAFrequency() {
        assertThat(Words.chance(0)).isEqualTo("in no run");
        assertThat(Words.chance(0.004)).isEqualTo("less than 1 in 100");
        assertThat(Words.chance(0.034)).isEqualTo("about 1 in 30");
        assertThat(Words.chance(0.05)).isEqualTo("about 1 in 20");
        assertThat(Words.chance(0.69)).isEqualTo("about 7 in 10");
        assertThat(Words.chance(0.97)).isEqualTo("about 97 in 100");
        assertThat(Words.chance(0.999)).isEqualTo("more than 99 in 100");
        assertThat(Words.chance(1)).isEqualTo("in every run");
    }

    @Test
    void onlyNothingIsNoughtAndOnlyAllIsAHundredPerCent() {
        assertThat(plain(Words.percent(0))).isEqualTo("0 %");
        assertThat(plain(Words.percent(0.0004))).isEqualTo("<0.1 %");
        assertThat(plain(Words.percent(0.004))).isEqualTo("0.4 %");
        assertThat(plain(Words.percent(0.684))).isEqualTo("68 %");
        assertThat(plain(Words.percent(0.995))).isEqualTo(">99 %");
        assertThat(plain(Words.percent(1))).isEqualTo("100 %");
    }

    @Test
    void aDifferenceThatMayBeNoughtIsNotCalledOne() {
        assertThat(Words.difference(Estimate.of(0.12, 0.08, 0.16))).isEqualTo("+12 points (+8 to +16)");
        assertThat(Words.difference(Estimate.of(-0.12, -0.16, -0.08))).isEqualTo("−12 points (−16 to −8)");
        assertThat(Words.difference(Estimate.of(0.02, -0.01, 0.05))).isEqualTo("unclear (−1 to +5)");
        assertThat(Words.difference(Estimate.exact(0))).isEqualTo("no difference");
        assertThat(Words.difference(Estimate.missing())).isEqualTo("not compared");
    }

    @Test
    void noughtHasNoSign() {
        assertThat(Words.number(-0.0001, 2)).isEqualTo("0.00");
        assertThat(Words.signed(0.0001, 2)).isEqualTo("0.00");
        assertThat(Words.signed(-0.5, 1)).isEqualTo("−0.5");
    }

    @Test
    void daysOfOneMonthNameItOnce() {
        LocalDate day = LocalDate.of(2018, 8, 3);
        assertThat(Words.days(day, day)).isEqualTo("3 Aug");
        assertThat(Words.days(day, day.plusDays(6))).isEqualTo("3–9 Aug");
        assertThat(Words.days(day, day.plusDays(45))).isEqualTo("3 Aug – 17 Sep");
    }

    @Test
    void anotherLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Words.number(12_345.6, 1)).isEqualTo("12,345.6");
            assertThat(Svg.of(Examples.fanOfNames()).words()).contains("4,000", "15 Aug");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
