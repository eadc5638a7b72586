package org.groundswell.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.groundswell.population.Contacts;
import org.groundswell.population.Everyone;
import org.junit.jupiter.api.Test;

/** Of numbers evenly spread, each entry gets as many as it weighs. */
class LotsTest {
    @Property
    void entriesAreDrawnInProportionToTheirWeight(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int members) {
        Random random = new Random(seed);
        int[] start = new int[members + 1];
        for (int i = 0; i < members; i++) {
            start[i + 1] = start[i] + random.nextInt(5);
        }
        int entries = start[members];
        int[] target = new int[entries];
        double[] weights = new double[entries];
        int all = 0;
        for (int e = 0; e < entries; e++) {
            // Targets tell the entries apart.
            target[e] = e;
            weights[e] = 1 + random.nextInt(9);
            all += (int) weights[e];
        }
        Lots lots = new Lots(new Contacts(start, target, weights));
        int[] drawn = new int[entries];
        for (int n = 0; n < all; n++) {
            drawn[(int) lots.link((n + 0.5) / all)]++;
        }
        assertFits(drawn, weights, 0, entries);
        for (int i = 0; i < members; i++) {
            int own = 0;
            for (int e = start[i]; e < start[i + 1]; e++) {
                own += (int) weights[e];
            }
            assertThat(lots.contact(i, 0.5) < 0).isEqualTo(own == 0);
            int[] met = new int[entries];
            for (int n = 0; n < own; n++) {
                met[lots.contact(i, (n + 0.5) / own)]++;
            }
            assertFits(met, weights, start[i], start[i + 1]);
        }
        assertThat(lots.link(0.5) < 0).isEqualTo(entries == 0);
    }

    private static void assertFits(int[] drawn, double[] weights, int from, int to) {
        for (int e = 0; e < drawn.length; e++) {
            assertThat((double) drawn[e]).isEqualTo(e >= from && e < to ? weights[e] : 0);
        }
    }

    @Test
    void theEndsOfTheRangeAreContactsToo() {
        Lots lots = new Lots(new Contacts(new int[] {0, 0, 3}, new int[] {0, 1, 0}, new double[] {0.1, 0.2, 0.7}));
        assertThat(lots.contact(1, Double.MIN_VALUE)).isZero();
        assertThat(lots.link(Math.nextDown(1.0))).isEqualTo(2);
        assertThat(new Lots(new Everyone(3)).link(Math.nextDown(1.0))).isEqualTo(5);
    }
}
