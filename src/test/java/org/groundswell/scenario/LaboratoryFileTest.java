package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.groundswell.population.EachMember;
import org.groundswell.setting.Refused;
import org.groundswell.world.Stop;
import org.groundswell.world.WorldSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes without saying in a scenario in which nobody but the members acts. */
class LaboratoryFileTest {
    private static final String SCENARIO = """
            scenario: laboratory
            title: A rule alone
            as-of: 2026-01-01
            calendar: {sweeps: 50}
            issues: {opinion: {against: minus, for: plus}}
            population:
              name: all
              members: 20
              segments: [{name: members, share: 1}]
              stance: {opinion: {uniform: [-1, 1]}}
              network: {kind: complete}
            influence: {rule: deffuant, tolerance: 0.4}
            """;

    private static final WorldSettings STILL = new WorldSettings(0, 0, 0, 0, 0, 0, 0);

    private static final String VOICE =
            "voices: [{name: press, position: plus, audience: 0.4, frequency: 0.4, trust: 0.2}]\n";

    @TempDir
    private Path folder;

    private Blueprint read(String text) throws IOException {
        return Blueprint.read(write("laboratory.yaml", text), List.of());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void itsWorldIsStillAndNothingIsDrawnThatNothingUses() throws IOException {
        Blueprint laboratory = read(SCENARIO);
        assertThat(laboratory.scenario().world()).isEqualTo(STILL);
        assertThat(laboratory.scenario().population().units().effect()).isZero();
        assertThat(laboratory.register()).isEmpty();
        assertThat(laboratory.yaml()).contains("stance: 0", "drift: 0", "effect: 0");
    }

    @Test
    void whatItsFileOpensIsOpen() throws IOException {
        Blueprint open = read(SCENARIO + "world: {drift: {value: 0.01, low: 0.005, high: 0.02, source: assumed}}\n");
        assertThat(open.scenario().world().drift()).isEqualTo(0.01);
        assertThat(open.scenario().world().stance()).isZero();
        assertThat(open.register()).containsOnlyKeys("world.drift");
    }

    @Test
    void whereVoicesSpeakTheWorldIsThatOfStories() throws IOException {
        Blueprint story = read(SCENARIO + "positions: {plus: {opinion: 1}}\n" + VOICE);
        assertThat(story.scenario().world().drift()).isPositive();
        assertThat(story.register()).containsKeys("world.drift", "memory.half-life");
    }

    /** What a file that is extended leaves open is decided with the files that extend it. */
    @Test
    void aStoryMayExtendALaboratory() throws IOException {
        write("base.yaml", SCENARIO);
        Blueprint story = read("extends: base.yaml\npositions: {plus: {opinion: 1}}\n" + VOICE);
        assertThat(story.scenario().world().drift()).isPositive();
        assertThat(read("extends: base.yaml\ntitle: Another\n").scenario().world())
                .isEqualTo(STILL);
    }

    @Test
    void withoutAnyStageItGoesOnToItsLastSweepAndTellsOfItsEnd() throws IOException {
        Stop stop = read(SCENARIO).scenario().stop();
        assertThat(stop).extracting(Stop::until).isEqualTo(Stop.Until.NEVER);
        assertThat(read(SCENARIO + "stop: {until: settled}\n").scenario().stop())
                .extracting(Stop::until)
                .isEqualTo(Stop.Until.SETTLED);
    }

    @Test
    void theScenarioThatAStudyLeavesIsTheSame() throws IOException {
        Blueprint laboratory = read(SCENARIO);
        assertThat(Blueprint.parse(laboratory.yaml(), "scenario.yaml").scenario())
                .isEqualTo(laboratory.scenario());
    }

    @Test
    void aWorldThatDriftsKeepsMembersFromSettling() throws IOException {
        String settled = SCENARIO + "stop: {until: settled}\n";
        assertThat(Cautions.of(read(settled).scenario())).noneMatch(one -> one.contains("world.drift 0"));
        assertThat(Cautions.of(read(settled + "world: {drift: 0.004}\n").scenario()))
                .anyMatch(one -> one.contains("world.drift 0"));
    }

    /** Numbers for each member are of one kind or another: what is laid over them replaces them whole. */
    @Test
    void oneKindOfNumbersReplacesAnother() throws IOException {
        write("base.yaml", SCENARIO + """
                variants:
                  - {name: even, about: evenly, add: {population: {stance: {opinion: {even: [-1, 1]}}}}}
                """);
        EachMember even = new EachMember.Even(List.of(-1.0, 1.0));
        Blueprint extending =
                read("extends: base.yaml\npopulation: {stance: {opinion: {shuffled: {even: [-1, 1]}}}}\n");
        assertThat(extending.scenario().population().stance().get("opinion")).isEqualTo(new EachMember.Shuffled(even));
        assertThat(extending.variant("even").scenario().population().stance().get("opinion"))
                .isEqualTo(even);
    }

    @Test
    void numbersOfTheSameKindAreMergedAsTablesAre() throws IOException {
        write(
                "base.yaml",
                SCENARIO.replace("{uniform: [-1, 1]}", "{segments: {young: 0.1, old: -0.1}}")
                        .replace(
                                "[{name: members, share: 1}]", "[{name: young, share: 0.5}, {name: old, share: 0.5}]"));
        Blueprint extending = read("extends: base.yaml\npopulation: {stance: {opinion: {segments: {young: 0.4}}}}\n");
        EachMember stance = Objects.requireNonNull(
                extending.scenario().population().stance().get("opinion"));
        assertThat(stance).isInstanceOf(EachMember.Segments.class);
        assertThat(stance.quantile("young").applyAsDouble(0.5)).isEqualTo(0.4);
        assertThat(stance.quantile("old").applyAsDouble(0.5)).isEqualTo(-0.1);
    }

    @Test
    void oneMemberIsTooFewToTalk() {
        assertThatThrownBy(() -> read(SCENARIO.replace("members: 20", "members: 1")))
                .isInstanceOf(Refused.class)
                .hasMessageEndingWith(
                        "laboratory.yaml:8:12: population.members must be at least 2, as members talk to each other and"
                                + " meet, but is 1");
    }

    /** What a network would take in memory that cannot be is not told too. */
    @Test
    void bothSidesHaveMembers() {
        assertThatThrownBy(() -> read(SCENARIO.replace("{kind: complete}", "{kind: bipartite, first: 20}")))
                .isInstanceOf(Refused.class)
                .hasMessageEndingWith(
                        "laboratory.yaml:11:37: population.network.first must leave a member for the second"
                                + " side, so be below the number of simulated members, 20, but is 20 (half would be 10)")
                .extracting(refused -> ((Refused) refused).faults().size())
                .isEqualTo(1);
        assertThatThrownBy(() -> read(SCENARIO.replace("{kind: complete}", "{kind: bipartite, first: 500}")))
                .extracting(refused -> ((Refused) refused).faults().size())
                .isEqualTo(1);
    }
}
