package org.groundswell.stage.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.groundswell.stage.conference.Composite.Mover;
import org.groundswell.world.Position;
import org.junit.jupiter.api.Test;

class CompositeTest {
    private static final double SILENT = Double.NaN;

    private static Position text(double... at) {
        double[] salience = new double[at.length];
        Arrays.fill(salience, 1);
        return new Position("text", at, salience);
    }

    private static Mover mover(double weight, double... at) {
        return new Mover(text(at), weight);
    }

    private static List<Position> together(List<Mover> movers) {
        return Composite.of("peace", movers, 0, null, 0.35, 2);
    }

    private static double median(Mover... movers) {
        return Composite.median(List.of(movers), 0);
    }

    @Test
    void theMedianHasHalfOfTheWeightOnEitherSide() {
        assertThat(median(mover(1, 0.2))).isEqualTo(0.2);
        assertThat(median(mover(1, 0.9), mover(1, 0.1), mover(1, 0.3))).isEqualTo(0.3);
        assertThat(median(mover(1, 0.9), mover(3, 0.1), mover(1, 0.3))).isEqualTo(0.1);
        assertThat(median(mover(0.1, 0.9), mover(0.2, 0.1), mover(0.3, 0.3))).isEqualTo(0.3);
    }

    /** The side with the same weight as the other has no claim to the wording. */
    @Test
    void betweenTwoEqualSidesTheMedianIsTheMiddle() {
        assertThat(median(mover(1, 0.2), mover(1, 0.8))).isEqualTo(0.5);
        assertThat(median(mover(0.1, 0.2), mover(0.2, 0.2), mover(0.3, 0.8))).isEqualTo(0.5);
    }

    @Property
    void flippingSignsMirrorsTheMedian(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        Random random = new Random(seed);
        List<Mover> movers = new ArrayList<>();
        List<Mover> flipped = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            double weight = 1 + random.nextInt(3);
            double at = (random.nextInt(11) - 5) / 5.0;
            movers.add(mover(weight, at));
            flipped.add(mover(weight, -at));
        }
        Collections.shuffle(flipped, random);
        assertThat(Composite.median(flipped, 0)).isCloseTo(-Composite.median(movers, 0), within(1e-12));
    }

    /** (1 − ω) median + ω of the leadership's line, where it has one. */
    @Property
    void theLeadershipPullsTheWording(@ForAll @DoubleRange(min = 0, max = 1) double omega) {
        List<Mover> movers = List.of(mover(2, 0.8, 0.1), mover(1, 0.4, 0.1), mover(1, 0.6, 0.3));
        Position led =
                Composite.of("peace", movers, 0, text(-0.4, SILENT), omega, 2).get(0);
        assertThat(led.at(0)).isCloseTo((1 - omega) * 0.7 + omega * -0.4, within(1e-12));
        assertThat(led.at(1)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void oneTextIsLeftAsItIs() {
        List<Position> composites = together(List.of(mover(1, 0.7, SILENT), mover(5, 0.7, SILENT)));
        assertThat(composites).hasSize(1);
        assertThat(composites.get(0).at(0)).isEqualTo(0.7);
        assertThat(composites.get(0).speaksOf(1)).isFalse();
        assertThat(composites.get(0).name()).isEqualTo("peace");
    }

    @Test
    void withoutMoversThereIsNothing() {
        assertThat(together(List.of())).isEmpty();
    }

    /** Two at .9 and −.1 have a standard deviation of .5. */
    @Test
    void movesTooFarApartPartAndTheFurtherComesFirst() {
        List<Mover> movers = List.of(mover(1, -0.1), mover(1, 0.9));
        assertThat(Composite.of("peace", movers, 0, null, 0, 0.5)).hasSize(1);
        List<Position> two = Composite.of("peace", movers, 0, null, 0, 0.49);
        assertThat(two).extracting(Position::name).containsExactly("peace 1", "peace 2");
        assertThat(two.get(0).at(0)).isEqualTo(0.9);
        assertThat(two.get(1).at(0)).isEqualTo(-0.1);
    }

    /** Even with most at one end nobody is left without a composite. */
    @Property
    void whereTheyPartBothSidesHaveMovers(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        Random random = new Random(seed);
        List<Mover> movers = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            movers.add(mover(random.nextInt(4) / 10.0, (random.nextInt(5) - 2) / 2.0));
        }
        List<Position> composites = Composite.of("peace", movers, 0, null, 0, 0);
        assertThat(composites).hasSizeBetween(1, 2).allMatch(one -> one.speaksOf(0));
        if (composites.size() == 2) {
            assertThat(composites.get(0).at(0)).isGreaterThan(composites.get(1).at(0));
        }
    }

    /** At a tolerance of 0 rounding may not tear the same texts apart. */
    @Test
    void theSameTextsAreOneHoweverTheyAreWeighed() {
        for (double weight : new double[] {0.1, 0.3, 1 / 3.0, 7}) {
            List<Mover> movers = List.of(mover(0.1, 0.9), mover(0.2, 0.9), mover(weight, 0.9));
            assertThat(Composite.of("peace", movers, 0, null, 0, 0)).hasSize(1);
        }
    }

    /** Who is silent on the first issue goes with the heavier side, and words what it speaks of. */
    @Test
    void whoIsSilentGoesWithTheHeavierSide() {
        List<Mover> movers = List.of(mover(3, 0.9, SILENT), mover(1, -0.9, SILENT), mover(1, SILENT, 0.5));
        List<Position> composites = Composite.of("peace", movers, 0, null, 0, 0.4);
        assertThat(composites).hasSize(2);
        assertThat(composites.get(0).at()).containsExactly(0.9, 0.5);
        assertThat(composites.get(1).at(0)).isEqualTo(-0.9);
        assertThat(composites.get(1).speaksOf(1)).isFalse();
        assertThat(Composite.of("peace", List.of(mover(1, SILENT, 0.5)), 0, null, 0, 0.4))
                .hasSize(1);
    }

    @Test
    void moversWithoutWeightCountOnlyAmongTheirLike() {
        assertThat(together(List.of(mover(0, 0.9), mover(1, 0.1))).get(0).at(0)).isEqualTo(0.1);
        assertThat(together(List.of(mover(0, 0.9), mover(0, 0.1))).get(0).at(0)).isEqualTo(0.5);
    }
}
