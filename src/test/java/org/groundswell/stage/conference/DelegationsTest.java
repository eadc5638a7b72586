package org.groundswell.stage.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.population.Population;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;

class DelegationsTest {
    private static final String POPULATION = """
            population:
              name: party
              members: 24000
              units: {count: 600, spread: 0, effect: 0.2}
              segments:
                - {name: left, share: 0.5, stance: {question: {mean: 0.4, sd: 0.3}}}
                - {name: right, share: 0.5, stance: {question: {mean: -0.2, sd: 0.3}}}
              bodies: [{name: movement, members: 6000, composition: {left: 1}}]
              activity: {sigma: 0}
              network: {contacts: 0}
            """;

    private static World world(String... settings) {
        return Story.of(POPULATION).with(settings).world(1, 1);
    }

    private static List<Delegation> delegations(World world, double pool, double slate, double represented, int seats) {
        double[][] nobodyMet = new double[world.population().units().real()][];
        // Units have 40 members: one delegate for the first 749, or several of a smaller first number.
        long further = seats == 1 ? 250 : 40 / (seats - 1);
        return new Delegations(world, "conference", pool, new double[] {1, slate})
                .of(represented, seats == 1 ? 749 : 1, further, nobodyMet, 0.5);
    }

    /** Labour's rule: one for the first 749 members, one more for each further 250 or part of them. */
    @Test
    void delegatesAreAsManyAsTheRuleSays() {
        long[][] known = {{1, 1}, {749, 1}, {750, 2}, {999, 2}, {1_000, 3}, {1_249, 3}, {1_250, 4}, {3_000, 11}};
        for (long[] one : known) {
            assertThat(Delegations.size(one[0], 749, 250)).isEqualTo((int) one[1]);
        }
    }

    @Test
    void aShareOfUnitsIsRepresented() {
        Sample comes = new Sample();
        List<Delegation> delegations = delegations(world(), 0.5, 1, 0.68, 1);
        for (int unit = 0; unit < 600; unit++) {
            int number = unit;
            comes.add(delegations.stream().anyMatch(one -> one.unit() == number));
        }
        comes.hasChance(0.68);
        assertThat(delegations(world(), 0.5, 1, 1, 1)).hasSize(600);
    }

    /** Of a unit with m members of a body and n others, all as active, a factor f sends one of the body with chance f m/(f m + n). */
    @Test
    void slatesBringTheirMembersTo() {
        World world = world();
        Population population = world.population();
        for (double factor : new double[] {0, 1, 3}) {
            Sample surplus = new Sample();
            for (Delegation one : delegations(world, 1, factor, 1, 1)) {
                int first = population.start(one.unit());
                int last = population.start(one.unit() + 1);
                double weights = 0;
                double left = 0;
                for (int i = first; i < last; i++) {
                    double weight = population.isIn(i, 1) ? factor : 1;
                    weights += weight;
                    left += population.segmentOf(i) == 0 ? weight : 0;
                }
                surplus.add(one.segments()[0] - left / weights);
            }
            surplus.hasMean(0);
        }
    }

    /** Equally active members go equally often, so that delegates stand where members do. */
    @Test
    void delegatesAreDrawnFromTheMembers() {
        World world = world();
        Sample gap = new Sample();
        for (Delegation one : delegations(world, 0.5, 1, 1, 1)) {
            gap.add(one.line()[0] - mean(world, one.unit()));
        }
        gap.hasMean(0);
    }

    private static double mean(World world, int unit) {
        Population population = world.population();
        double sum = 0;
        for (int i = population.start(unit); i < population.start(unit + 1); i++) {
            sum += world.stances().expressed(0)[i];
        }
        return sum / (population.start(unit + 1) - population.start(unit));
    }

    /** Nobody goes twice: with as many seats as members all of them go. */
    @Test
    void delegatesAreDrawnWithoutReplacement() {
        World world = world();
        for (Delegation one : delegations(world, 1, 1, 1, 41)) {
            assertThat(one.line()[0]).isCloseTo(mean(world, one.unit()), within(1e-6));
        }
    }

    /** A unit that has neither met nor found a delegate votes as its members stand. */
    @Test
    void aUnitWithoutDelegatesStandsWhereItsMembersDo() {
        World world = world();
        for (Delegation one : delegations(world, 0, 1, 1, 1)) {
            assertThat(one.line()[0]).isCloseTo(mean(world, one.unit()), within(1e-6));
            assertThat(one.delegates()).isOne();
        }
    }

    @Test
    void aMandateMixesTheMeetingWithTheDelegates() {
        World world = world();
        double[][] meetings = new double[600][];
        for (int unit = 0; unit < 600; unit++) {
            meetings[unit] = new double[] {0.9};
        }
        Delegations delegations = new Delegations(world, "conference", 0.5, new double[] {1, 1});
        List<Delegation> free = delegations.of(1, 749, 250, meetings, 0);
        List<Delegation> mixed = delegations.of(1, 749, 250, meetings, 0.3);
        List<Delegation> bound = delegations.of(1, 749, 250, meetings, 1);
        for (int n = 0; n < 600; n++) {
            assertThat(bound.get(n).line()[0]).isEqualTo(0.9);
            assertThat(mixed.get(n).line()[0])
                    .isCloseTo(0.3 * 0.9 + 0.7 * free.get(n).line()[0], within(1e-9));
        }
    }

    /** A real unit that shares its members with others at a small scale has luck of its own. */
    @Test
    void realUnitsOfOneSimulatedUnitSendOthers() {
        World world = world("population.scale=0.05");
        List<Delegation> delegations = delegations(world, 0.5, 1, 1, 1);
        assertThat(delegations).hasSize(600);
        assertThat(delegations.stream().map(one -> one.line()[0]).distinct().count())
                .isGreaterThan(400);
    }
}
