package org.groundswell.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.random.Chance;
import org.groundswell.random.Normal;
import org.groundswell.scenario.Blueprint;
import org.groundswell.setting.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vote that units decide, or would decide, by themselves. */
class BallotByUnitsTest {
    private static final String HEAD = """
            scenario: branches
            title: A vote in a union of branches
            as-of: 2020-01-01
            calendar: {start: 2020-01-01, end: 2020-01-02}
            issues: {strike: {against: no strike, for: strike}}
            positions: {status-quo: {strike: -0.5}, strike: {strike: 0.5}}
            influence: {rule: friedkin-johnsen, pace: 0, noise: 0}
            world: {stance: 0, drift: 0, turnout: 0}
            """;

    private static final String HUNDRED_BRANCHES = """
            population:
              name: union
              members: 20000
              units: {name: branch, count: 100, spread: 0, effect: 0}
              segments: [{name: all, share: 1, stance: {strike: {mean: 0.6, sd: 0.1}}}]
              network: {contacts: 0}
            """;

    @TempDir
    private Path folder;

    private Blueprint read(String population, String ballot) throws IOException {
        String text = HEAD + population + """
                stages:
                  - name: ballot
                    kind: ballot
                    opens: {on: 2020-01-01}
                    body: union
                    days: 1
                    options: [strike, status-quo]
                    weight-of-activity: 0
                    weight-of-stance: 0
                """ + ballot.indent(4);
        Path file = folder.resolve("branches.yaml");
        Files.writeString(file, text);
        return Blueprint.read(file, List.of());
    }

    private static Map<String, Double> run(Blueprint blueprint, int number) {
        return Simulation.run(blueprint, blueprint, new Chance(1, number, 0, 0), Reading.CENTRAL)
                .outcomes();
    }

    @Test
    void aProposalCanBeCarriedAndYetMissTheQuorum() throws IOException {
        Map<String, Double> outcomes =
                run(read(HUNDRED_BRANCHES, "turnout: 0.3\nrule: {quorums: [{of: turnout, share: 50%}]}"), 1);
        assertThat(outcomes)
                .containsEntry("ballot.carried", 1.0)
                .containsEntry("ballot.quorum-met", 0.0)
                .containsEntry("ballot.passed", 0.0)
                .containsEntry("ballot.units-passed", 0.0);
    }

    /**
     * With logits N(b, 0.5²) a unit's turnout is above a half with chance Φ(b / 0.5); the luck of its 200 members adds a
     * variance of 1/(200 p (1 − p)) to the logit.
     */
    @Test
    void unitsPassOnTheirOwnAsOftenAsTheirSpreadSays() throws IOException {
        Blueprint blueprint = read(
                HUNDRED_BRANCHES, "turnout: 0.44\nunit-turnout: 0.5\nrule: {quorums: [{of: turnout, share: 50%}]}");
        int runs = 40;
        double passed = IntStream.rangeClosed(1, runs)
                .mapToDouble(number -> run(blueprint, number).get("ballot.units-passed"))
                .average()
                .orElseThrow();
        double b = StrictMath.log(0.44 / 0.56);
        double sd = Math.sqrt(0.25 + 1 / (200 * 0.44 * 0.56));
        // A share that is just reached is enough, hence half a vote.
        double expected = Normal.cdf((b + 0.5 / (200 * 0.44 * 0.56)) / sd);
        double error = Math.sqrt(expected * (1 - expected) / (100.0 * runs));
        assertThat(passed).isCloseTo(expected, within(4 * error));
    }

    @Test
    void withoutSpreadNothingChanges() throws IOException {
        Map<String, Double> without = run(read(HUNDRED_BRANCHES, "turnout: 0.44"), 3);
        assertThat(run(read(HUNDRED_BRANCHES, "turnout: 0.44\nunit-turnout: 0"), 3))
                .isEqualTo(without);
    }

    @Test
    void smallUnitsCanOutvoteThePeopleButNotCarryAlone() throws IOException {
        String three = """
                population:
                  name: union
                  members: 3000
                  units:
                    effect: 0
                    list:
                      - {name: city, members: 2200, stance: {strike: -0.5}}
                      - {name: hill, members: 400, stance: {strike: 0.5}}
                      - {name: lake, members: 400, stance: {strike: 0.5}}
                  segments: [{name: all, share: 1, stance: {strike: {mean: 0, sd: 0.1}}}]
                  network: {contacts: 0}
                """;
        Map<String, Double> outcomes = run(read(three, "turnout: 0.5\nrule: {double-majority: true}"), 1);
        assertThat(outcomes)
                .containsEntry("ballot.carried", 0.0)
                .containsEntry("ballot.units-met", 1.0)
                .containsEntry("ballot.passed", 0.0);
        assertThat(outcomes.get("ballot.units-for")).isCloseTo(2 / 3.0, within(1e-12));
    }
}
