package org.groundswell.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.random.Chance;
import org.junit.jupiter.api.Test;

class ContactDrawTest {
    private static final String STANCE = "stance: {question: {mean: 0, sd: 0.4}}";

    private static Story story(long members, int units, String network) {
        return Story.of("""
                population:
                  name: all
                  members: %d
                  units: {count: %d, spread: 0, effect: 0}
                  segments: [{name: left, share: 0.6, %3$s}, {name: right, share: 0.4, %3$s}]
                  bodies: [{name: union, members: %4$d, composition: {left: 0.6, right: 0.4}}]
                  network: {%5$s}
                """.formatted(members, units, STANCE, members / 4, network));
    }

    private static Contacts contacts(Population population, long seed) {
        return (Contacts) population.settings().network().draw(population, new Chance(seed, 1).luck());
    }

    private static double meanCount(Contacts contacts) {
        return contacts.target().length / (double) contacts.members();
    }

    @Property(tries = 100)
    void contactsAreMutualAndNobodyIsOnesOwn(
            @ForAll long seed,
            @ForAll @IntRange(min = 4, max = 60) int members,
            @ForAll @IntRange(min = 0, max = 9) int contacts,
            @ForAll @DoubleRange(min = 0, max = 1) double unit,
            @ForAll @DoubleRange(min = 0, max = 1) double segment) {
        Population population = story(
                        members,
                        1 + members / 8,
                        "contacts: %d, unit: %s, segment: %s, body: 0.2, tail: 2.5".formatted(contacts, unit, segment))
                .population(seed, 1);
        Contacts drawn = contacts(population, seed);
        int[][] known = new int[members][members];
        for (int i = 0; i < members; i++) {
            for (int e = drawn.start()[i]; e < drawn.start()[i + 1]; e++) {
                known[i][drawn.target()[e]]++;
            }
            assertThat(known[i][i]).isZero();
        }
        for (int i = 0; i < members; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(known[i][j]).isEqualTo(known[j][i]);
            }
        }
    }

    /** An even number is met exactly, for each member names half of it; an odd one on average. */
    @Test
    void theMeanNumberOfContactsIsTheStatedOne() {
        for (int contacts : new int[] {0, 2, 12}) {
            Population population = story(2_000, 10, "contacts: " + contacts).population(1, 1);
            assertThat(meanCount(contacts(population, 1))).isEqualTo(contacts);
        }
        for (int contacts : new int[] {1, 7}) {
            int members = 20_000;
            Population population = story(members, 10, "contacts: " + contacts).population(1, 1);
            // Each member adds contacts + 1 or contacts − 1 with even chance: sd 1, mean the stated number.
            double mean = meanCount(contacts(population, 1));
            assertThat(Math.abs(mean - contacts)).isLessThan(4 / Math.sqrt(members));
        }
    }

    /** In units of two, most pools of a segment or body hold nobody else; no contact is lost for that. */
    @Test
    void whoIsTheOnlyOneOfItsKindStillHasItsContacts() {
        Population population =
                story(400, 200, "contacts: 8, unit: 1, segment: 0.5, body: 0.5").population(1, 1);
        assertThat(meanCount(contacts(population, 1))).isEqualTo(8);
    }

    /**
     * A member at the fraction y of its unit is named by Poisson(c y^(−1/(τ − 1))) others, c = m (τ − 2)/(τ − 1) for m named
     * contacts; over all members that is a tail with exponent τ.
     */
    @Test
    void numbersOfContactsHaveATailWithTheStatedExponent() {
        int members = 40_000;
        for (double tail : new double[] {2.5, 3, 4}) {
            Population population = story(members, 1, "contacts: 12, unit: 1, segment: 0, body: 0, tail: " + tail)
                    .population(1, 1);
            Contacts contacts = contacts(population, 1);
            for (int k : new int[] {4, 10, 20, 40, 80}) {
                double expected = shareNamedBy(k, 6, tail);
                Sample many = new Sample();
                for (int i = 0; i < members; i++) {
                    many.add(contacts.count(i) - 6 >= k);
                }
                many.hasChance(expected);
            }
            assertThat(hill(contacts, 6, 800))
                    .isBetween(
                            tail - 4 * (tail - 1) / Math.sqrt(800) - 0.1, tail + 4 * (tail - 1) / Math.sqrt(800) + 0.1);
        }
    }

    /** The chance to be named by at least k others, integrated over y by the midpoint rule in √y, as it is steep at 0. */
    private static double shareNamedBy(int k, int named, double tail) {
        int steps = 2_000;
        double sum = 0;
        for (int j = 0; j < steps; j++) {
            double root = (j + 0.5) / steps;
            double mean = named * (tail - 2) / (tail - 1) * Math.pow(root * root, -1 / (tail - 1));
            sum += 2 * root / steps * PoissonDistribution.of(mean).survivalProbability(k - 1);
        }
        return sum;
    }

    /** Hill's estimator (1975) of the exponent from the members whom most others name. */
    private static double hill(Contacts contacts, int named, int most) {
        double[] counts = IntStream.range(0, contacts.members())
                .mapToDouble(i -> contacts.count(i) - named)
                .sorted()
                .toArray();
        double least = counts[counts.length - most - 1];
        double logs = Arrays.stream(counts, counts.length - most, counts.length)
                .map(count -> Math.log(count / least))
                .sum();
        return 1 + most / logs;
    }

    /** Who is not sought at home may still be found there: u + (1 − u)/n over n even units. */
    @Test
    void theShareOfContactsWithinAUnitIsTheStatedOne() {
        Population population = story(20_000, 20, "contacts: 10, unit: 0.6, segment: 0, body: 0")
                .population(1, 1);
        checkPairs(population, (i, j) -> population.unitOf(i) == population.unitOf(j), 0.6 + 0.4 / 20);
    }

    @Test
    void theShareOfContactsWithinASegmentIsTheStatedOne() {
        Population population = story(20_000, 20, "contacts: 10, unit: 0.5, segment: 0.3, body: 0")
                .population(1, 1);
        double byChance = 0.6 * 0.6 + 0.4 * 0.4;
        checkPairs(population, (i, j) -> population.segmentOf(i) == population.segmentOf(j), 0.3 + 0.7 * byChance);
    }

    /** Pairs within a body of a quarter of all: its members name b + (1 − b)/4 of theirs within it. */
    @Test
    void theShareOfContactsWithinABodyIsTheStatedOne() {
        Population population = story(20_000, 20, "contacts: 10, unit: 0.5, segment: 0, body: 0.4")
                .population(1, 1);
        checkPairs(population, (i, j) -> population.isIn(i, 1) && population.isIn(j, 1), 0.25 * (0.4 + 0.6 * 0.25));
    }

    private interface Alike {
        boolean are(int one, int other);
    }

    private static void checkPairs(Population population, Alike alike, double expected) {
        Contacts contacts = contacts(population, 1);
        Sample share = new Sample();
        for (int i = 0; i < population.size(); i++) {
            for (int e = contacts.start()[i]; e < contacts.start()[i + 1]; e++) {
                int other = contacts.target()[e];
                if (i < other) {
                    share.add(alike.are(i, other));
                }
            }
        }
        // Shares of segments and bodies are drawn too, which adds about as much as the pairs do.
        double members = population.size();
        share.hasMean(expected, 4 * Math.sqrt(0.25 / members));
    }

    @Test
    void contactsAtHomeDoNotHangOnOtherUnits() {
        String network = "network: {contacts: 10, unit: 1}";
        Population before = listed(300, 200, network).population(3, 1);
        Population grown = listed(450, 200, network).population(3, 1);
        assertThat(known(grown, 1)).isEqualTo(known(before, 1));
    }

    private static Story listed(long first, long second, String network) {
        return Story.of("""
                population:
                  name: all
                  members: %d
                  units: {effect: 0, list: [{name: a, members: %d}, {name: b, members: %d}]}
                  segments: [{name: left, share: 0.6, %4$s}, {name: right, share: 0.4, %4$s}]
                  %5$s
                """.formatted(first + second, first, second, STANCE, network));
    }

    private static int[][] known(Population population, int unit) {
        Contacts contacts = contacts(population, 3);
        int first = population.start(unit);
        return IntStream.range(first, population.start(unit + 1))
                .mapToObj(i -> Arrays.stream(contacts.target(), contacts.start()[i], contacts.start()[i + 1])
                        .map(other -> other - first)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }
}
