package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static List<Svg.Text> beside(double median, ReferenceLine... lines) {
        Interval at = Interval.at(median);
        List<FanDay> days = IntStream.range(0, 30)
                .mapToObj(i -> new FanDay(Examples.START.plusDays(i), median, at, at, at))
                .toList();
        FanChart chart = new FanChart(
                EdgeCases.heading("fan"),
                List.of(new FanChart.Panel(
                        "", "names", new Scale.Count(), days, List.of(lines), List.of(), Runs.all(9))),
                List.of());
        Svg svg = Svg.of(chart);
        double plot = svg.texts().stream()
                .filter(text -> text.shown().equals("median"))
                .mapToDouble(Svg.Text::x)
                .findFirst()
                .orElseThrow();
        return svg.texts().stream()
                .filter(text -> text.x() == plot)
                .sorted(Comparator.comparingDouble(Svg.Text::baseline))
                .toList();
    }

    @Test
    void thresholdsStandRightOfThePlotInTheirOrder() {
        assertThat(beside(3310, new ReferenceLine(4000, "threshold 4,000"), ReferenceLine.minor(1000, "first 1,000")))
                .extracting(Svg.Text::shown)
                .containsExactly("threshold 4,000", "median", "3,310", "first 1,000");
    }

    @Test
    void theMediansWordAndValueStayTogetherEvenOnALine() {
        assertThat(beside(4000, new ReferenceLine(4000, "threshold 4,000"), ReferenceLine.minor(3999, "nearly")))
                .extracting(Svg.Text::shown)
                .containsExactly("median", "4,000", "threshold 4,000", "nearly");
    }
}
