package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FunnelChartTest {
    private static final Pattern BAND = Pattern.compile("<path[^>]* d=\"([^\"]*)\"");

    /** A step of 20 in 100, and one of 82 that 18 of the 20 take too. */
    private static Svg svg(boolean answerFirst) {
        return Svg.of(new FunnelChart(
                EdgeCases.heading("funnel"),
                List.of(
                        FunnelChart.Step.first("passed", Examples.chance(0.2, 100), answerFirst),
                        new FunnelChart.Step(
                                "debated",
                                Examples.chance(0.82, 100),
                                new FunnelChart.Part(18, 20),
                                new FunnelChart.Part(64, 80),
                                false)),
                Runs.all(100)));
    }

    private static List<String> words(Svg svg) {
        return svg.words().stream().map(words -> words.replace('\u00a0', ' ')).toList();
    }

    @Test
    void aPartIsToldWithTheRunsItIsOf() {
        assertThat(words(svg(false))).contains("if so, 18 of 20 runs · if not, about 8 in 10 of 80 runs");
        assertThat(Words.part(0, 27)).isEqualTo("none of 27 runs");
        assertThat(Words.part(15, 15)).isEqualTo("all of 15 runs");
        assertThat(Words.part(1, 1)).isEqualTo("all of 1 run");
    }

    /** The band of four corners: from a fifth of the width at the top to 18 hundredths below, and not to 82. */
    @Test
    void aBandNeverWidens() {
        String band = BAND.matcher(svg(false).source())
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(path -> path.split("[ML]", -1).length >= 5)
                .filter(path -> !path.contains("C"))
                .reduce((first, second) -> second)
                .orElseThrow();
        double[] numbers = Pattern.compile("-?[0-9.]+")
                .matcher(band)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group()))
                .toArray();
        double left = numbers[0];
        double top = numbers[2] - left;
        double bottom = numbers[4] - left;
        assertThat(bottom / top).isCloseTo(0.9, within(0.01));
    }

    @Test
    void theStepThatAnswersIsToldByAColourAndInTheKey() {
        assertThat(words(svg(true))).contains("the same, for what the title asks");
        assertThat(svg(true).values("fill"))
                .filteredOn("rgb(221,132,39)"::equals)
                .hasSize(2);
        assertThat(words(svg(false))).doesNotContain("the same, for what the title asks");
        assertThat(svg(false).values("fill")).doesNotContain("rgb(221,132,39)");
    }
}
