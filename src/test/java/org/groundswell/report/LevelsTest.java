package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelsTest {
    @Test
    void limitsAreRoundAndAsManyAsThePaletteAllows() {
        assertThat(Levels.upTo("", 0.084).step()).isEqualTo(0.01);
        assertThat(Levels.upTo("", 0.084).colours()).hasSize(9);
        assertThat(Levels.upTo("", 0.12).step()).isEqualTo(0.02);
        assertThat(Levels.upTo("", 0.3).step()).isEqualTo(0.05);
        assertThat(Levels.upTo("", 1).colours()).hasSizeBetween(5, 10);
    }

    @Test
    void theHighestShareHasTheDarkestColour() {
        for (double most : new double[] {0.026, 0.084, 0.2, 1}) {
            Levels levels = Levels.upTo("", most);
            assertThat(levels.colours()).endsWith(Palette.LEVELS.get(9));
            assertThat(levels.from(levels.colours().size() - 1)).isLessThanOrEqualTo(most);
        }
    }

    @Test
    void nothingHasNoColour() {
        assertThat(Levels.upTo("", 0.1).from(0)).isPositive();
    }
}
