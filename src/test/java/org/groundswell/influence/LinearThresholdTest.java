package org.groundswell.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.lab.Networks;
import org.groundswell.lab.Story;
import org.groundswell.population.EachMember;
import org.groundswell.population.Everyone;
import org.groundswell.random.Chance;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearThresholdTest extends RuleContract {
    @Override
    InfluenceRule rule() {
        return new LinearThreshold(new EachMember.Same(0.3), LinearThreshold.Counted.SHARE, Order.SYNCHRONOUS);
    }

    @Override
    InfluenceRule[] still() {
        return new InfluenceRule[] {
            new LinearThreshold(new EachMember.Same(100), LinearThreshold.Counted.NUMBER, Order.SYNCHRONOUS)
        };
    }

    @Override
    boolean takesSides() {
        return true;
    }

    @Override
    float[] stances(long seed) {
        return sides(seed, MEMBERS);
    }

    private static LinearThreshold byShare(List<Double> thresholds) {
        return new LinearThreshold(new EachMember.Listed(thresholds), LinearThreshold.Counted.SHARE, Order.SYNCHRONOUS);
    }

    private static float[] calm(int members) {
        float[] stances = new float[members];
        Arrays.fill(stances, -1);
        return stances;
    }

    /** The centre of a star, of whose contacts just as many act as its threshold says. */
    @ParameterizedTest
    @CsvSource({"10, 1, 0.1", "5, 1, 0.2", "5, 3, 0.6", "10, 7, 0.7", "3, 1, 0.3333333", "100, 29, 0.29"})
    void aShareJustAtTheThresholdIsEnough(int contacts, int acting, double threshold) {
        int[][] known = new int[contacts + 1][0];
        known[0] = IntStream.rangeClosed(1, contacts).toArray();
        float[] stances = calm(contacts + 1);
        Arrays.fill(stances, 1, 1 + acting, 1);
        LinearThreshold rule =
                new LinearThreshold(new EachMember.Same(threshold), LinearThreshold.Counted.SHARE, Order.SYNCHRONOUS);
        assertThat(after(rule, world(stances, known), 1)[0]).isEqualTo(1);
        stances[acting] = -1;
        assertThat(after(rule, world(stances, known), 1)[0]).isEqualTo(-1);
    }

    /**
     * Any share k/n, as a decimal of sixteen digits, is reached by k of n, and a threshold a bit above it is not. Each member
     * from the hundredth on knows k of the fifty who act and n − k of the fifty who do not, who know nobody.
     */
    @Test
    void everyShareOfUpToFiftyContactsReachesItself() {
        List<int[]> known = new ArrayList<>();
        List<Double> just = new ArrayList<>();
        List<Double> above = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            known.add(new int[0]);
            just.add(1.0);
            above.add(1.0);
        }
        for (int n = 1; n <= 50; n++) {
            for (int k = 0; k < n; k++) {
                known.add(IntStream.range(50 - k, 50 - k + n).toArray());
                double share = new BigDecimal(k)
                        .divide(new BigDecimal(n), new MathContext(16))
                        .doubleValue();
                just.add(share);
                above.add((double) Math.nextUp((float) share));
            }
        }
        float[] stances = calm(known.size());
        Arrays.fill(stances, 0, 50, 1);
        int[][] network = known.toArray(int[][]::new);
        float[] all = after(byShare(just), world(stances, network), 1);
        assertThat(Arrays.copyOfRange(all, 100, all.length)).containsOnly(1);
        float[] none = after(byShare(above), world(stances, network), 1);
        assertThat(Arrays.copyOfRange(none, 100, none.length)).containsOnly(-1);
    }

    /** Granovetter's crowd by shares: of 101 who all see each other, the one of threshold k/100 waits for k others. */
    @Test
    void aCrowdWhoseThresholdsGoUpByHundredthsAllJoins() {
        List<Double> hundredths = IntStream.rangeClosed(0, 100)
                .mapToObj(k -> BigDecimal.valueOf(k, 2).doubleValue())
                .toList();
        assertThat(after(byShare(hundredths), world(calm(101), Networks.complete(101)), 101))
                .containsOnly(1);
        Story story = Story.of().with("population.members=101");
        World world = Story.world(story.scenario(), new Chance(1, 1), story.population(1, 1), new Everyone(101));
        System.arraycopy(calm(101), 0, world.stances().lasting(0), 0, 101);
        assertThat(after(byShare(hundredths), world, 101)).containsOnly(1);
    }
}
