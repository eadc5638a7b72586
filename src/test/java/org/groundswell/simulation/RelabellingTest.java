package org.groundswell.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundswell.lab.Story;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Blueprint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Members are numbers only: in other places, with their stances and contacts taken along, each comes to the same in law. Rules
 * that draw meet other luck in other places, so that means over runs are compared.
 */
class RelabellingTest {
    private static final int RUNS = 1500;
    private static final int[] PLACE = {3, 5, 0, 4, 2, 1};
    private static final double[] STANCES = {0.9, -0.9, 0.5, -0.4, 0.2, -0.7};
    private static final double[] SIDES = {1, -1, 1, -1, -1, 1};
    /** Somebody whom many know, a triangle, and somebody at the rim. */
    private static final int[][] LINKS = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {3, 4}, {4, 5}};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{rule: deffuant, tolerance: 0.8, speed: 0.4}",
                "{rule: deffuant, tolerance: 0.8, speed: 0.4, order: edge}",
                "{rule: hegselmann-krause, tolerance: 0.8, order: asynchronous}",
                "{rule: de-groot, order: asynchronous}",
                "{rule: de-groot, order: edge}",
                "{rule: attraction-repulsion, acceptance: 0.5, rejection: 1.2, speed: 0.2}",
                "{rule: axelrod, traits: 4}"
            })
    void inOtherPlacesMembersComeToTheSameInLaw(String rule) {
        same(rule, STANCES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{rule: voter}",
                "{rule: voter, form: invasion}",
                "{rule: voter, form: link}",
                "{rule: noisy-voter, noise: 0.1}",
                "{rule: q-voter, panel: 2, independence: 0.1}",
                "{rule: sznajd}",
                "{rule: majority-in-groups, size: 3}",
                "{rule: linear-threshold, thresholds: 0.4, order: asynchronous}",
                "{rule: bass, innovation: 0.1, imitation: 0.4}"
            })
    void inOtherPlacesMembersTakeSidesAlikeInLaw(String rule) {
        same(rule, SIDES);
    }

    private static void same(String rule, double[] stances) {
        double[][] here = members(rule, stances, IntStream.range(0, 6).toArray());
        double[][] there = members(rule, stances, PLACE);
        for (int i = 0; i < stances.length; i++) {
            double difference = mean(there[PLACE[i]]) - mean(here[i]);
            double error = Math.sqrt((variance(there[PLACE[i]]) + variance(here[i])) / RUNS);
            assertThat(Math.abs(difference)).as("member %s of %s", i + 1, rule).isLessThanOrEqualTo(4 * error + 1e-6);
        }
    }

    /** Stances by member and run after a few sweeps. */
    private static double[][] members(String rule, double[] stances, int[] place) {
        double[] moved = new double[stances.length];
        for (int i = 0; i < stances.length; i++) {
            moved[place[i]] = stances[i];
        }
        List<String> links = new ArrayList<>();
        for (int[] link : LINKS) {
            links.add("[" + (place[link[0]] + 1) + ", " + (place[link[1]] + 1) + "]");
        }
        Blueprint blueprint = Story.of("influence: " + rule, "stop: {until: never}")
                .with(
                        "population.members=" + stances.length,
                        "calendar.end=2020-01-04",
                        "population.stance.question="
                                + Arrays.stream(moved)
                                        .mapToObj(Double::toString)
                                        .collect(Collectors.joining(", ", "[", "]")),
                        "population.network={kind: links, links: [" + String.join(", ", links) + "]}")
                .blueprint();
        double[][] all = new double[stances.length][RUNS];
        for (int run = 1; run <= RUNS; run++) {
            Finals finals = Objects.requireNonNull(
                    Story.run(blueprint, new Chance(7, run)).finals());
            for (int i = 0; i < stances.length; i++) {
                all[i][run - 1] = finals.stances().get(0)[i];
            }
        }
        return all;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
    }
}
