package org.groundswell.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.groundswell.lab.Networks;
import org.groundswell.lab.Story;
import org.groundswell.population.Contacts;
import org.groundswell.random.Chance;
import org.groundswell.setting.Kind;
import org.groundswell.world.World;

/** What links weigh is told in no unit: of all links ten times as heavy members make the same. */
class WeightScaleTest {
    private static final int MEMBERS = 20;
    private static final int DAYS = 4;

    /** All that take weights, in every form. Oneself, whom DeGroot weighs in the unit of links, grows with them. */
    private static final List<String> WEIGHING = List.of(
            "{rule: friedkin-johnsen, pace: 0.3, noise: 0.1}",
            "{rule: friedkin-johnsen, pace: 0.3, noise: 0, anchor: start, steps: 3}",
            "{rule: de-groot, self: 0}",
            "{rule: de-groot, self: SELF}",
            "{rule: de-groot, self: SELF, order: asynchronous}",
            "{rule: de-groot, order: edge}",
            "{rule: altafini, pace: 0.5}",
            "{rule: deffuant, tolerance: 0.8, speed: 0.4}",
            "{rule: deffuant, tolerance: 0.8, speed: 0.4, order: edge}",
            "{rule: attraction-repulsion, acceptance: 0.5, rejection: 1.2, speed: 0.2}",
            "{rule: attraction-repulsion, acceptance: 0.5, rejection: 1.2, speed: 0.2, order: edge}",
            "{rule: voter}",
            "{rule: voter, order: synchronous}",
            "{rule: voter, form: invasion}",
            "{rule: voter, form: link}",
            "{rule: noisy-voter, noise: 0.1}",
            "{rule: q-voter, panel: 2, independence: 0.1, divided: 0.2}",
            "{rule: linear-threshold, thresholds: 0.6}",
            "{rule: linear-threshold, thresholds: 0.6, order: asynchronous}",
            "{rule: bass, innovation: 0.01, imitation: 0.4, steps: 2}",
            "{rule: axelrod, traits: 3}");

    private static final List<String> COUNTING = List.of(
            "{rule: hegselmann-krause, tolerance: 0.5}",
            "{rule: sznajd}",
            "{rule: majority-in-groups}",
            "{rule: linear-threshold, thresholds: 2, counted: number}");

    @Provide
    Arbitrary<String> weighing() {
        return Arbitraries.of(WEIGHING);
    }

    @Property(tries = 300)
    void heavierLinksAllAlikeChangeNothing(
            @ForAll("weighing") String rule,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        float[] one = after(rule, seed, 1);
        float[] other = after(rule, seed, factor);
        for (int i = 0; i < one.length; i++) {
            assertThat(other[i]).as("%s, stance %s", rule, i).isCloseTo(one[i], within(1e-5f));
        }
    }

    /** Else a rule to which nothing happens would pass. */
    @Example
    void someLinksHeavierThanOthersMatterToAll() {
        for (String rule : WEIGHING) {
            assertThat(Stream.of(1L, 2L, 3L))
                    .as(rule)
                    .anySatisfy(seed -> assertThat(after(rule, seed, 1, true)).isNotEqualTo(after(rule, seed, 1)));
        }
    }

    @Example
    void noRuleIsLeftOut() {
        List<String> named = WEIGHING.stream().map(WeightScaleTest::name).toList();
        assertThat(Kind.of(InfluenceRule.class).stream().map(Kind::name).filter(name -> !named.contains(name)))
                .allSatisfy(name ->
                        assertThat(COUNTING.stream().map(WeightScaleTest::name)).contains(name));
        assertThat(COUNTING)
                .allSatisfy(rule -> assertThat(rule(rule, 1).weights()).isEqualTo(Weights.ALIKE));
        assertThat(WEIGHING)
                .allSatisfy(rule -> assertThat(rule(rule, 1).weights()).isNotEqualTo(Weights.ALIKE));
    }

    private static String name(String rule) {
        return rule.replaceAll("\\{rule: ([a-z-]+).*", "$1");
    }

    private static Story story(String rule, double factor) {
        return Story.of(
                        "issues: {question: {against: no, for: yes}, other: {against: no, for: yes}}",
                        "influence: " + rule.replace("SELF", Double.toString(2 * factor)))
                .with("population.members=" + MEMBERS, "population.segments.members.stance.other={mean: 0, sd: 0.3}");
    }

    private static InfluenceRule rule(String rule, double factor) {
        return story(rule, factor).scenario().influence();
    }

    private static float[] after(String rule, long seed, double factor) {
        return after(rule, seed, factor, false);
    }

    /** Stances on all issues after some days among links whose weights, as drawn by the seed, are multiplied by a factor. */
    private static float[] after(String rule, long seed, double factor, boolean uneven) {
        Story story = story(rule, factor);
        Random random = new Random(seed);
        Contacts ring = Networks.ring(MEMBERS, 3);
        double[] weights = new double[ring.target().length];
        for (int entry = 0; entry < weights.length; entry++) {
            weights[entry] = factor * (0.1 + random.nextDouble());
        }
        if (uneven) {
            Arrays.setAll(weights, entry -> entry % 2 == 0 ? weights[entry] : 50 * weights[entry]);
        }
        World world = Story.world(
                story.scenario(),
                new Chance(seed, 1),
                story.population(1, 1),
                new Contacts(ring.start(), ring.target(), weights));
        float[][] stances = world.stances().lasting();
        for (float[] x : stances) {
            for (int i = 0; i < MEMBERS; i++) {
                x[i] = 2 * random.nextFloat() - 1;
            }
        }
        InfluenceRule influence = story.scenario().influence();
        RuleContract.after(influence, world, DAYS);
        float[] all = new float[stances.length * MEMBERS];
        for (int k = 0; k < stances.length; k++) {
            System.arraycopy(stances[k], 0, all, k * MEMBERS, MEMBERS);
        }
        return all;
    }
}
