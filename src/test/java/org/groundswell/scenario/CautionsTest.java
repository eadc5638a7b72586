package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.groundswell.lab.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CautionsTest {
    private static final Path FLAGSHIP = Path.of("scenarios/momentum-2018.yaml");

    private static List<String> cautions(String scale) {
        List<Setting> settings = List.of(Setting.parse("population.scale=" + scale));
        return Cautions.of(Blueprint.read(FLAGSHIP, settings).scenario());
    }

    @ParameterizedTest
    @MethodSource("org.groundswell.simulation.ShippedScenariosTest#scenarios")
    void noShippedScenarioIsTooSmall(Path file) {
        assertThat(Cautions.of(Blueprint.read(file, List.of()).scenario())).isEmpty();
    }

    /** 650 local parties and 4,000 names: 30 of the ones are reached at 0.047, 200 of the others at 0.05. */
    @Test
    void fewUnitsAndFewNamesAreToldWithAScaleThatWouldDo() {
        assertThat(cautions("0.002"))
                .containsExactly(
                        "1 simulated units stand for 650: fewer than 30 say little of units (population.scale 0.047 would do)",
                        "members-petition needs 4,000 names, for which 8 simulated ones stand: with fewer than 200 luck"
                                + " weighs too much (population.scale 0.05 would do)");
        assertThat(cautions("0.047")).hasSize(1).first().asString().contains("188 simulated ones");
        assertThat(cautions("0.05")).isEmpty();
    }

    /** Two members share the trait of the only issue, and have nothing to learn, or do not, and never listen. */
    @Test
    void aRuleOfSeveralIssuesDoesNothingWithOne() {
        String axelrod = "influence: {rule: axelrod, traits: 3}";
        assertThat(Cautions.of(Story.of(axelrod).scenario()))
                .containsExactly(
                        "axelrod moves nobody where there is a single issue: two members have the same trait, or"
                                + " none in common (a second one under issues would do)");
        String issues = "issues: {question: {against: no, for: yes}, other: {against: no, for: yes}}";
        assertThat(Cautions.of(Story.of(axelrod, issues)
                        .with("population.segments.members.stance.other={mean: 0, sd: 0.3}")
                        .scenario()))
                .isEmpty();
    }
}
