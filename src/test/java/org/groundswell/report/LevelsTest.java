package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private static final Offset<Double> NEAR = Offset.offset(1e-12);

    @Test
    void limitsAreRound() {
        assertThat(Levels.upTo("", 0.09, 0.1).step()).isCloseTo(0.01, NEAR);
        assertThat(Levels.upTo("", 0.085, 0.085).step()).isCloseTo(0.008, NEAR);
        assertThat(Levels.upTo("", 0.042, 0.26).step()).isCloseTo(0.005, NEAR);
        assertThat(Levels.upTo("", 1, 1).step()).isCloseTo(0.1, NEAR);
    }

    @Test
    void theLastClassIsUsedAndFewSharesBelongToIt() {
        for (double usual : new double[] {0.026, 0.0351, 0.084, 0.2, 1}) {
            for (double most : new double[] {usual, 1.03 * usual, 1.5 * usual, 4 * usual}) {
                assertThat(Levels.upTo("", usual, most).from(9)).isBetween(0.66 * usual, most * (1 + 1e-9));
            }
        }
    }

    /** All members on one point: nearly every share is nought. */
    @Test
    void aFewSharesAloneStillMakeClasses() {
        assertThat(Levels.upTo("", 0, 1).step()).isCloseTo(0.005, NEAR);
    }

    private static List<String> words(double... shares) {
        List<Double> column = new ArrayList<>(Collections.nCopies(40, 0.0));
        for (int i = 0; i < shares.length; i++) {
            column.set(40 - shares.length + i, shares[i]);
        }
        List<DensityChart.Day> days = IntStream.range(0, 3)
                .mapToObj(i -> new DensityChart.Day(Examples.START.plusDays(i), column, Double.NaN))
                .toList();
        DensityChart chart = new DensityChart(
                EdgeCases.heading("density"),
                new Scale.Stance("", ""),
                List.of(new DensityChart.Panel("Labour", "", days, Runs.all(40))),
                List.of());
        return Svg.of(chart).words().stream()
                .map(words -> words.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void theScaleSaysTheLargestShareAndFromWhichOnThereIsColour() {
        List<String> words = words(0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.2, 0.26);
        assertThat(words).contains("0", "0.25", "2.5", "5", "20", "22.5–26 %");
    }

    @Test
    void aBodyThatNobodyIsInHasAScaleToo() {
        assertThat(words()).contains("0").anyMatch(word -> word.endsWith("100 %"));
    }

    @Test
    void whatHasNoColourIsOnTheScaleToo() {
        Levels levels = Levels.upTo("", 0.1, 0.1);
        assertThat(levels.from(0)).isCloseTo(0.001, NEAR);
        BufferedImage image = new BufferedImage(720, 34, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        levels.draw(graphics, new Rectangle2D.Double(0, 0, 720, 34));
        graphics.dispose();
        // No words before it: its box begins 14 points from the left and is framed.
        assertThat(image.getRGB(14, 5)).isEqualTo(Palette.AXIS.getRGB());
    }

    @Test
    void stancesThatHeapUpAtAnEndAreSaid() {
        assertThat(words(0.1, 0.2, 0.3, 0.4).toString()).doesNotContain("heap");
        assertThat(words(0.2, 0.2, 0.2, 0.4))
                .contains("Stances heap up at +1.0, where the scale ends: up to 40 % of members stand within the last"
                        + " step.");
    }
}
