package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static List<String> labels(Ticks ticks) {
        return ticks.all().stream()
                .map(tick -> tick.label().replace('\u00a0', ' '))
                .toList();
    }

    private static List<String> days(String first, String last) {
        return labels(DateTicks.of(LocalDate.parse(first), LocalDate.parse(last), 600));
    }

    @Test
    void valuesAreRoundAndWithinTheBounds() {
        Ticks shares = Ticks.of(new Scale.Share(), new Interval(0.02, 1), 5);
        assertThat(labels(shares)).containsExactly("0 %", "20 %", "40 %", "60 %", "80 %", "100 %");
        assertThat(shares.high()).isEqualTo(1);
        assertThat(labels(Ticks.of(new Scale.Count(), new Interval(0, 4400), 5)))
                .containsExactly("0", "1,000", "2,000", "3,000", "4,000");
        assertThat(labels(Ticks.of(new Scale.Stance("", ""), new Interval(-1, 1), 4)))
                .containsExactly("−1.0", "−0.5", "0.0", "+0.5", "+1.0");
    }

    @Test
    void aStillNumberIsNotBlownUp() {
        Ticks ticks = Ticks.of(new Scale.Stance("", ""), Interval.at(0.3), 5);
        assertThat(ticks.high() - ticks.low()).isGreaterThanOrEqualTo(0.4);
        assertThat(ticks.low()).isLessThan(0.3);
        assertThat(ticks.high()).isGreaterThan(0.3);
    }

    @Test
    void datesAreLabelledAsCloselyAsCanBeRead() {
        assertThat(days("2018-06-19", "2018-06-21")).containsExactly("19 Jun 2018", "20 Jun", "21 Jun");
        assertThat(days("2018-06-19", "2018-07-20")).containsExactly("25 Jun 2018", "2 Jul", "9 Jul", "16 Jul");
        assertThat(days("2018-06-19", "2018-09-26"))
                .containsExactly("1 Jul 2018", "15 Jul", "1 Aug", "15 Aug", "1 Sep", "15 Sep");
        assertThat(days("2018-11-10", "2019-04-10")).containsExactly("Dec 2018", "Jan 2019", "Feb", "Mar", "Apr");
        assertThat(days("2015-05-01", "2020-05-01"))
                .containsExactly("Jan 2016", "Jan 2017", "Jan 2018", "Jan 2019", "Jan 2020");
        assertThat(days("1978-01-01", "2009-12-31")).hasSizeBetween(4, 8).contains("Jan 1978");
    }
}
