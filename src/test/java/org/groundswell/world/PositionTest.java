package org.groundswell.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PositionTest {
    private static final double NOTHING = Double.NaN;

    private static Position position(double... at) {
        return new Position("text", at, new double[] {1, 3, 1});
    }

    private static double distance(Position position, double... stance) {
        float[][] one = new float[stance.length][1];
        for (int k = 0; k < stance.length; k++) {
            one[k][0] = (float) stance[k];
        }
        return position.distance(one, 0);
    }

    /** √(Σ w (s − p)² / Σ w) over the issues that the position speaks of. */
    @Test
    void distanceIsOverTheIssuesThatAPositionSpeaksOf() {
        Position text = position(0.5, -0.5, NOTHING);
        assertThat(distance(text, 1, -0.25, -1)).isCloseTo(Math.sqrt((0.25 + 3 * 0.0625) / 4), within(1e-9));
        assertThat(distance(position(0.5, NOTHING, NOTHING), -0.5, 1, 1)).isCloseTo(1, within(1e-9));
        assertThat(text.distance(new double[] {1, -0.25, -1})).isCloseTo(distance(text, 1, -0.25, -1), within(1e-9));
    }

    /** Between two positions only what both speak of counts. */
    @Test
    void aPointThatIsSilentOnAnIssueIsNotHeldAgainstIt() {
        assertThat(position(0.5, -0.5, NOTHING).distance(new double[] {-0.5, NOTHING, 1}))
                .isCloseTo(1, within(1e-9));
        assertThat(position(0.5, NOTHING, NOTHING).distance(new double[] {NOTHING, 1, 1}))
                .isZero();
    }

    @Property
    void flippingSignsChangesNoDistance(
            @ForAll @DoubleRange(min = -1, max = 1) double p,
            @ForAll @DoubleRange(min = -1, max = 1) double q,
            @ForAll @DoubleRange(min = -1, max = 1) double s,
            @ForAll @DoubleRange(min = -1, max = 1) double t) {
        assertThat(distance(position(p, q, NOTHING), s, t, 0))
                .isCloseTo(distance(position(-p, -q, NOTHING), -s, -t, 0), within(1e-12));
    }

    @Test
    void halfWayIsHalfWayWhereTheOtherSpeaks() {
        Position middle = position(0.5, -0.5, NOTHING).halfWayTo(position(-0.5, NOTHING, 0.8));
        assertThat(middle.at()).containsExactly(0, -0.5, 0.8);
    }

    @Test
    void whatIsDecidedLaterStandsBesideWhatWasDecidedBefore() {
        Position both = position(0.5, -0.5, NOTHING).overlaidBy(position(NOTHING, 0.25, 0.75));
        assertThat(both.at()).containsExactly(0.5, 0.25, 0.75);
    }

    @Test
    void aScenariosPositionIsSilentOnWhatItDoesNotName() {
        Map<String, Issue> issues = new LinkedHashMap<>();
        issues.put("peace", new Issue("war", "peace", 1));
        issues.put("bread", new Issue("hunger", "bread", 2));
        Map<String, Double> points = new LinkedHashMap<>();
        points.put("bread", 0.25);
        Position position = Position.of("line", points, issues);
        assertThat(position.speaksOf(0)).isFalse();
        assertThat(position.speaksOf(1)).isTrue();
        assertThat(position.at(1)).isEqualTo(0.25);
    }
}
