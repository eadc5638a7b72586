package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpacingTest {
    @Test
    void placesThatAreApartStay() {
        assertThat(Spacing.apart(List.of(10.0, 30.0, 50.0), 16, 0, 100)).containsExactly(10.0, 30.0, 50.0);
    }

    @Test
    void placesTooNearMoveAsideAlike() {
        assertThat(Spacing.apart(List.of(50.0, 50.0), 10, 0, 100)).containsExactly(45.0, 55.0);
        assertThat(Spacing.apart(List.of(50.0, 50.0, 50.0), 10, 0, 100)).containsExactly(40.0, 50.0, 60.0);
    }

    @Test
    void nobodyIsPushedOverTheEdge() {
        assertThat(Spacing.apart(List.of(1.0, 2.0), 10, 0, 100)).containsExactly(0.0, 10.0);
        assertThat(Spacing.apart(List.of(99.0, 99.0), 10, 0, 100)).containsExactly(90.0, 100.0);
    }
}
