package org.groundswell.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final String STANCE = "stance: {question: {mean: 0, sd: 0.4}}";

    private static final String THREE_KINDS = """
            population:
              name: party
              members: 30000
              units: {count: 30, effect: 0}
              segments:
                - {name: left, share: 0.5, %1$s}
                - {name: centre, share: 0.3, %1$s}
                - {name: right, share: 0.2, %1$s}
              bodies:
                - {name: movement, members: 6000, composition: {left: 0.9, centre: 0.1}}
                - {name: youth, members: 2000, composition: {left: 1}, within: movement}
                - {name: union, members: 9000, composition: {left: 0.4, centre: 0.4, right: 0.2}}
              network: {contacts: 0}
            """.formatted(STANCE);

    private static Story units(long first, long second, long third) {
        return Story.of(
                """
                population:
                  name: all
                  members: %d
                  units: {effect: 0, list: [{name: a, members: %d}, {name: b, members: %d}, {name: c, members: %d}]}
                  segments: [{name: left, share: 0.6, %5$s}, {name: right, share: 0.4, %5$s}]
                  bodies: [{name: union, members: %6$d, composition: {left: 0.5, right: 0.5}}]
                  network: {contacts: 0}
                """.formatted(first + second + third, first, second, third, STANCE, (first + second + third) / 4));
    }

    @Test
    void segmentsHaveTheirShares() {
        Population population = Story.of(THREE_KINDS).population(1, 1);
        double[] shares = {0.5, 0.3, 0.2};
        for (int g = 0; g < 3; g++) {
            Sample in = new Sample();
            for (int i = 0; i < population.size(); i++) {
                in.add(population.segmentOf(i) == g);
            }
            in.hasChance(shares[g]);
        }
    }

    /** Chance to belong = members of the body in the segment / members of the body around it in the segment. */
    @Test
    void bodiesAreMadeUpAsStated() {
        Population population = Story.of(THREE_KINDS).population(1, 1);
        checkShares(population, "party", "movement", 5_400 / 15_000.0, 600 / 9_000.0, 0);
        checkShares(population, "movement", "youth", 2_000 / 5_400.0, 0);
        checkShares(population, "party", "union", 3_600 / 15_000.0, 3_600 / 9_000.0, 1_800 / 6_000.0);
    }

    private static void checkShares(Population population, String around, String body, double... chances) {
        for (int g = 0; g < chances.length; g++) {
            Sample in = new Sample();
            for (int i = 0; i < population.size(); i++) {
                if (population.segmentOf(i) == g && population.isIn(i, population.body(around))) {
                    in.add(population.isIn(i, population.body(body)));
                }
            }
            in.hasChance(chances[g]);
        }
    }

    @Test
    void whoBelongsToABodyBelongsToThatAroundIt() {
        Population population = Story.of(THREE_KINDS).population(1, 1);
        int youth = population.body("youth");
        int movement = population.body("movement");
        assertThat(IntStream.of(population.membersOf(youth))).allMatch(i -> population.isIn(i, movement));
        assertThat(population.membersOf(0)).hasSize(population.size());
        assertThat(population.membersOf(youth)).hasSize(population.simulated(youth));
        assertThat(population.weight(youth) * population.simulated(youth)).isEqualTo(2_000);
    }

    /** A movement that is within another body counts before it, and two side by side count by name. */
    @Test
    void theInnermostBodyIsTheSameInWhicheverOrderBodiesAreListed() {
        Story story = Story.of(THREE_KINDS);
        Story shuffled = story.with("population.bodies=["
                + "{name: union, members: 9000, composition: {left: 0.4, centre: 0.4, right: 0.2}}, "
                + "{name: movement, members: 6000, composition: {left: 0.9, centre: 0.1}}, "
                + "{name: youth, members: 2000, composition: {left: 1}, within: movement}]");
        Population one = story.population(1, 1);
        Population other = shuffled.population(1, 1);
        assertThat(innermost(one)).isEqualTo(innermost(other)).contains("youth", "union", "movement", "party");
        for (int i = 0; i < one.size(); i++) {
            boolean inYouth = one.isIn(i, one.body("youth"));
            boolean inBoth = one.isIn(i, one.body("movement")) && one.isIn(i, one.body("union"));
            if (inYouth || inBoth) {
                assertThat(one.bodyNames().get(one.innermost(i))).isEqualTo(inYouth ? "youth" : "movement");
            }
        }
    }

    private static List<String> innermost(Population population) {
        return IntStream.range(0, population.size())
                .mapToObj(i -> population.bodyNames().get(population.innermost(i)))
                .toList();
    }

    /** Half of the members, a few more or fewer: only those in between change. */
    @Test
    void shiftingASharesMovesOnlyThoseInBetween() {
        Population one = Story.of(THREE_KINDS).population(1, 1);
        Population other = Story.of(THREE_KINDS)
                .with(
                        "population.segments.left.share=0.52",
                        "population.segments.centre.share=0.29",
                        "population.segments.right.share=0.19")
                .population(1, 1);
        Sample moved = new Sample();
        for (int i = 0; i < one.size(); i++) {
            int from = one.segmentOf(i);
            int to = other.segmentOf(i);
            moved.add(from != to);
            assertThat(from - to).isBetween(0, 1);
        }
        moved.hasChance(0.02 + 0.01);
    }

    @Test
    void aGrowingUnitLeavesTheOthersAndItsOwnAsTheyWere() {
        Population before = units(100, 300, 200).population(5, 1);
        Population grown = units(100, 420, 200).population(5, 1);
        for (int unit = 0; unit < 3; unit++) {
            assertThat(traits(grown, unit, before.units().size(unit)))
                    .isEqualTo(traits(before, unit, before.units().size(unit)));
        }
    }

    private static List<String> traits(Population population, int unit, int first) {
        List<String> traits = new ArrayList<>();
        for (int i = population.start(unit); i < population.start(unit) + first; i++) {
            traits.add(population.segmentOf(i) + " " + population.bodiesOf(i));
        }
        return traits;
    }

    @Test
    void everyRunDrawsItsOwnMembers() {
        assertThat(traits(units(100, 300, 200).population(5, 1), 1, 300))
                .isNotEqualTo(traits(units(100, 300, 200).population(5, 2), 1, 300));
    }
}
