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
        assertThat(Words.difference(Estimate.of(0, -0.07, 0.07))).isEqualTo("no difference (−7 to +7)");
        assertThat(Words.difference(Estimate.missing())).isEqualTo("not compared");
    }

    @Test
    void anIntervalOfADifferenceNeedNotBeEven() {
        assertThat(Words.difference(Estimate.of(-0.4, -0.6, -0.13))).isEqualTo("−40 points (−60 to −13)");
    }

    @Test
    void anEndThatIsNotNoughtIsNotWrittenAsNought() {
        assertThat(Words.difference(Estimate.of(0.17, 0.003, 0.31))).isEqualTo("+17 points (+0.3 to +31)");
        assertThat(Words.difference(Estimate.of(-0.17, -0.31, -0.0004))).isEqualTo("−17 points (−31 to −0.04)");
        assertThat(Words.difference(Estimate.of(0.17, -0.003, 0.31))).isEqualTo("unclear (0 to +31)");
        assertThat(plain(Words.percent(new Interval(0.004, 0.13)))).isEqualTo("0.4–13 %");
        assertThat(plain(Words.percent(new Interval(0.87, 0.996)))).isEqualTo("87–99.6 %");
        assertThat(plain(Words.percent(new Interval(0.01, 0.9996)))).isEqualTo("1–100 %");
        assertThat(plain(Words.percent(new Interval(0, 1)))).isEqualTo("0–100 %");
        assertThat(plain(Words.percent(new Interval(1e-18, Math.nextDown(1))))).isEqualTo("0–100 %");
    }

    @Test
    void halvesAreRoundedAwayFromNought() {
        assertThat(Words.number(12.5, 0)).isEqualTo("13");
        assertThat(Words.number(-12.5, 0)).isEqualTo("−13");
        assertThat(plain(Words.percent(0.125))).isEqualTo("13 %");
        assertThat(plain(Words.percent(29 / 200.0))).isEqualTo("15 %");
        assertThat(Words.signed(-0.125, 2)).isEqualTo("−0.13");
        assertThat(Words.count(3125)).isEqualTo("3,130");
        assertThat(Words.count(2.5)).isEqualTo("3");
        assertThat(Words.chance(0.25)).isEqualTo("about 3 in 10");
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
        assertThat(Words.days(day, day.plusDays(6), true)).isEqualTo("3–9 Aug 2018");
        assertThat(Words.days(day, day.plusDays(365), true)).isEqualTo("3 Aug 2018 – 3 Aug 2019");
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
