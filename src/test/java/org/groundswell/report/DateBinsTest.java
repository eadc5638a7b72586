package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DateBinsTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 4, 21);
    private static final LocalDate LAST = LocalDate.of(2016, 10, 21);

    /** Evenly over all the days from the first to the last. */
    private static DateBins even(int runs, LocalDate first, LocalDate last) {
        double days = last.toEpochDay() - (double) first.toEpochDay();
        List<LocalDate> dates = IntStream.range(0, runs)
                .mapToObj(run -> first.plusDays(Math.round(days * run / (runs - 1))))
                .toList();
        return DateBins.of(dates, first, last);
    }

    @Test
    void noBarBeginsBeforeTheFirstDayOrEndsAfterTheLast() {
        for (int runs : new int[] {5, 29, 400, 3000}) {
            for (int days : new int[] {1, 6, 42, 94, 549, 3000}) {
                DateBins bins = even(runs, FIRST, FIRST.plusDays(days));
                assertThat(bins.all().get(0).low()).isEqualTo(DateTicks.at(FIRST));
                assertThat(bins.all().get(bins.all().size() - 1).high())
                        .isEqualTo(DateTicks.at(FIRST.plusDays(days)) + 1);
                assertThat(bins.all().stream().mapToDouble(Bins.Bin::share).sum())
                        .isCloseTo(1, within(1e-12));
            }
        }
    }

    /** Freedman and Diaconis for 29 runs over 550 days: 2 · 275 / 3.07 = 179 days; eight bars at least are 69 each. */
    @Test
    void fewRunsMakeFewBars() {
        assertThat(even(29, FIRST, LAST).step()).isEqualTo(56);
        assertThat(even(29, FIRST, LAST).all()).hasSize(10);
    }

    /** 2 · 275 / 14.4 = 38 days, next to four weeks; 2 · 47 / 14.4 = 6.5 days. */
    @Test
    void manyRunsMakeFineBars() {
        assertThat(even(3000, FIRST, LAST).step()).isEqualTo(28);
        assertThat(even(3000, FIRST, FIRST.plusDays(94)).step()).isEqualTo(7);
    }

    @Test
    void oneDayIsABarOfADay() {
        DateBins bins = DateBins.of(Collections.nCopies(9, FIRST.plusDays(30)), FIRST, LAST);
        assertThat(bins.all())
                .containsExactly(new Bins.Bin(DateTicks.at(FIRST.plusDays(30)), DateTicks.at(FIRST.plusDays(31)), 1));
        assertThat(bins.words()).isEqualTo("share of runs per day");
    }

    @Test
    void aBarCutShortIsSaid() {
        assertThat(even(29, FIRST, LAST).words()).isEqualTo("share of runs per 8 weeks (last bar: 46 days)");
        assertThat(even(29, FIRST, FIRST.plusDays(55)).words()).isEqualTo("share of runs per week");
        assertThat(DateBins.of(List.of(), FIRST, LAST).all()).isEmpty();
    }
}
