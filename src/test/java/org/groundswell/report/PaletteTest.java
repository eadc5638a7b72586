package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
    /** Steps of L* that are told apart at a distance and in a poor print. */
    private static final double APART = 20;

    /** Steps that are seen side by side. */
    private static final double NEXT = 4;

    @Test
    void lightnessRunsFromBlackToWhite() {
        assertThat(Palette.lightness(Color.BLACK)).isZero();
        assertThat(Palette.lightness(Color.WHITE)).isCloseTo(100, within(1e-9));
        // Mid grey by definition of L*: 18.4 % of the light.
        assertThat(Palette.lightness(new Color(119, 119, 119))).isCloseTo(50, within(0.1));
    }

    @Test
    void aSeriesIsToldApartInGrey() {
        List<Color> parts = new ArrayList<>(Palette.SERIES);
        parts.add(Palette.SHADE);
        parts.sort((a, b) -> Double.compare(Palette.lightness(a), Palette.lightness(b)));
        assertThat(smallestStep(parts)).isGreaterThanOrEqualTo(APART);
    }

    @Test
    void bandsAndLevelsRunOneWayInGrey() {
        assertThat(smallestStep(Palette.BANDS)).isLessThanOrEqualTo(-APART / 2);
        assertThat(smallestStep(Palette.LEVELS)).isLessThanOrEqualTo(-NEXT);
    }

    /** Red and green seen as one (Viénot, Brettel and Mollon 1999): lightness still keeps the colours apart. */
    @Test
    void aSeriesIsToldApartByTheColourBlind() {
        for (double[][] kind : new double[][][] {
            {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}},
            {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}}
        }) {
            List<Color> seen =
                    Palette.SERIES.stream().map(colour -> seen(colour, kind)).toList();
            assertThat(smallestStep(seen)).isGreaterThanOrEqualTo(APART - NEXT);
        }
    }

    @Test
    void textIsReadOnEachColour() {
        for (Color ground : List.of(Palette.BLUE, Palette.ORANGE, Palette.SHADE)) {
            assertThat(contrast(ground, Palette.on(ground))).isGreaterThanOrEqualTo(4.5);
        }
        for (Color text : List.of(Palette.INK, Palette.TEXT, Palette.QUIET, Palette.BLUE)) {
            assertThat(contrast(Palette.PAPER, text)).isGreaterThanOrEqualTo(4.5);
        }
    }

    /** The step nearest to none, all of one sign. */
    private static double smallestStep(List<Color> colours) {
        double smallest = Double.NaN;
        for (int i = 1; i < colours.size(); i++) {
            double step = Palette.lightness(colours.get(i)) - Palette.lightness(colours.get(i - 1));
            if (Double.isNaN(smallest) || Math.abs(step) < Math.abs(smallest)) {
                smallest = step;
            }
        }
        return smallest;
    }

    private static Color seen(Color colour, double[][] kind) {
        double[] light = new double[3];
        float[] rgb = colour.getRGBColorComponents(null);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                light[i] += kind[i][j] * Math.pow(rgb[j], 2.2);
            }
        }
        return new Color(display(light[0]), display(light[1]), display(light[2]));
    }

    private static float display(double light) {
        return (float) Math.pow(Math.max(0, Math.min(1, light)), 1 / 2.2);
    }

    /** WCAG 2. */
    private static double contrast(Color a, Color b) {
        double light = luminance(Palette.lightness(a));
        double dark = luminance(Palette.lightness(b));
        return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
    }

    private static double luminance(double lightness) {
        return lightness > 8 ? Math.pow((lightness + 16) / 116, 3) : lightness * 27 / 24389;
    }
}
