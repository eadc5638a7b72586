package org.groundswell.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundswell.influence.Weights;
import org.groundswell.lab.Story;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Blueprint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Members are numbers only: in other places, with all that is theirs taken along (stances, contacts and what they weigh, own
 * settings), each comes to the same in law. Rules that draw meet other luck in other places, so that means over runs are
 * compared, of every member's stance and of every product of two.
 */
class RelabellingTest {
    private static final int RUNS = 1000;
    /** Of some thousand comparisons none is expected to be further off by chance. */
    private static final double ERRORS = 4.5;

    private static final int[] HERE = {0, 1, 2, 3, 4, 5};
    private static final int[] MIXED = {3, 5, 0, 4, 2, 1};
    private static final int[] TURNED = {5, 4, 3, 2, 1, 0};
    private static final double[] STANCES = {0.9, -0.9, 0.5, -0.4, 0.2, -0.7};
    private static final double[] SIDES = {1, -1, 1, -1, -1, 1};
    private static final double[] SUSCEPTIBILITY = {0.9, 0.2, 0.6, 1, 0.4, 0.8};
    /** Somebody whom many know, a triangle, and somebody at the rim. */
    private static final int[][] LINKS = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {3, 4}, {4, 5}};

    private static final double[] WEIGHTS = {1, 3, 0.5, 2, 1, 4};
    private static final double[] NOBODY = {0, 0, 0, 0, 0, 0};
    private static final double[] ONE = {0, 0, 1, 0, 0, 0};
    private static final Pattern LISTED = Pattern.compile("\\[([^\\]]*)\\]");

    static List<String> ofStances() {
        return List.of(
                "{rule: friedkin-johnsen, pace: 0.5, noise: 0.2, anchor: start}",
                "{rule: deffuant, tolerance: 0.8, speed: 0.4}",
                "{rule: deffuant, tolerance: 0.8, speed: 0.4, order: edge}",
                "{rule: deffuant, tolerance: [0.3, 1.2, 0.8, 1.6, 0.6, 1], speed: 0.4}",
                "{rule: hegselmann-krause, tolerance: 0.8, order: asynchronous}",
                "{rule: hegselmann-krause, tolerance: [0.3, 1.2, 0.8, 1.6, 0.6, 1], order: asynchronous}",
                "{rule: de-groot, order: asynchronous}",
                "{rule: de-groot, order: edge}",
                "{rule: attraction-repulsion, acceptance: 0.5, rejection: 1.2, speed: 0.2}",
                "{rule: attraction-repulsion, acceptance: 0.5, rejection: 1.2, speed: 0.2, order: edge}",
                "{rule: attraction-repulsion, acceptance: [0.3, 0.8, 0.5, 0.2, 0.9, 0.6],"
                        + " rejection: [1.2, 0.9, 1.6, 0.8, 1, 1.4], speed: 0.2}",
                "{rule: axelrod, traits: 4}");
    }

    static List<String> ofSides() {
        return List.of(
                "{rule: voter}",
                "{rule: voter, order: synchronous}",
                "{rule: voter, form: invasion}",
                "{rule: voter, form: link}",
                "{rule: noisy-voter, noise: 0.1}",
                "{rule: q-voter, panel: 2, independence: 0.1}",
                "{rule: q-voter, panel: 2, divided: 0.3}",
                "{rule: sznajd}",
                "{rule: sznajd, reach: one}",
                "{rule: majority-in-groups, size: 3}",
                "{rule: majority-in-groups, size: 3, contrarians: 0.2}",
                "{rule: majority-in-groups, size: 2, ties: one}",
                "{rule: linear-threshold, thresholds: 0.4, order: asynchronous}",
                "{rule: linear-threshold, thresholds: [0.2, 1, 0, 0.5, 1, 1], order: asynchronous}",
                "{rule: bass, innovation: 0.1, imitation: 0.4}");
    }

    @ParameterizedTest
    @MethodSource("ofStances")
    void inOtherPlacesMembersComeToTheSameInLaw(String rule) {
        same(rule, STANCES, NOBODY, MIXED, false);
    }

    @ParameterizedTest
    @MethodSource("ofSides")
    void inOtherPlacesMembersTakeSidesAlikeInLaw(String rule) {
        same(rule, SIDES, NOBODY, MIXED, false);
    }

    @ParameterizedTest
    @MethodSource("ofStances")
    void aZealotAndWhatLinksWeighMoveAlong(String rule) {
        same(rule, STANCES, ONE, TURNED, true);
    }

    @ParameterizedTest
    @MethodSource("ofSides")
    void aZealotAmongThoseWhoTakeSidesMovesAlong(String rule) {
        same(rule, SIDES, ONE, TURNED, true);
    }

    private static void same(String rule, double[] stances, double[] zealots, int[] place, boolean weighted) {
        double[][] here = members(rule, stances, zealots, HERE, weighted, 7);
        double[][] there = members(rule, stances, zealots, place, weighted, 8);
        for (int i = 0; i < stances.length; i++) {
            compare(there[place[i]], here[i], "member " + (i + 1) + " of " + rule);
            for (int j = 0; j <= i; j++) {
                compare(
                        products(there[place[i]], there[place[j]]),
                        products(here[i], here[j]),
                        "members " + (i + 1) + " and " + (j + 1) + " of " + rule);
            }
        }
    }

    private static void compare(double[] there, double[] here, String what) {
        double error = Math.sqrt((variance(there) + variance(here)) / RUNS);
        assertThat(Math.abs(mean(there) - mean(here))).as(what).isLessThanOrEqualTo(ERRORS * error + 1e-6);
    }

    private static double[] products(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(run -> one[run] * other[run])
                .toArray();
    }

    /** Stances by member and run after a few sweeps. */
    private static double[][] members(
            String rule, double[] stances, double[] zealots, int[] place, boolean weighted, long seed) {
        Story story = Story.of("influence: " + moved(rule, place), "stop: {until: never}")
                .with(
                        "population.members=" + stances.length,
                        "calendar.end=2020-01-04",
                        "population.stance.question=" + moved(stances, place),
                        "population.susceptibility=" + moved(SUSCEPTIBILITY, place),
                        "population.zealots=" + moved(zealots, place));
        boolean weigh = weighted && story.scenario().influence().weights() != Weights.ALIKE;
        List<String> links = new ArrayList<>();
        for (int l = 0; l < LINKS.length; l++) {
            links.add("[" + (place[LINKS[l][0]] + 1) + ", " + (place[LINKS[l][1]] + 1) + ", " + (weigh ? WEIGHTS[l] : 1)
                    + "]");
        }
        Blueprint blueprint = story.with("population.network={kind: links, links: [" + String.join(", ", links) + "]}")
                .blueprint();
        double[][] all = new double[stances.length][RUNS];
        for (int run = 1; run <= RUNS; run++) {
            Finals finals = Objects.requireNonNull(
                    Story.run(blueprint, new Chance(seed, run)).finals());
            for (int i = 0; i < stances.length; i++) {
                all[i][run - 1] = finals.stances().get(0)[i];
            }
        }
        return all;
    }

    /** The rule with each list of members' own numbers in the order of their places. */
    private static String moved(String rule, int[] place) {
        return LISTED.matcher(rule)
                .replaceAll(listed -> moved(
                        Arrays.stream(listed.group(1).split(",", -1))
                                .mapToDouble(Double::parseDouble)
                                .toArray(),
                        place));
    }

    private static String moved(double[] own, int[] place) {
        double[] moved = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            moved[place[i]] = own[i];
        }
        return Arrays.stream(moved).mapToObj(Double::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
    }
}
