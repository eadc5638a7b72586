package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.influence.HegselmannKrause;
import org.groundswell.influence.Order;
import org.groundswell.kernel.Distance;
import org.groundswell.population.EachMember;
import org.groundswell.setting.PerSegment;
import org.groundswell.setting.Refused;
import org.groundswell.stage.Ballot;
import org.groundswell.voice.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting given on the command line is read as the file would be. */
class SettingTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "=3", "population.scale", "population.scale=", "population.scale=  ", " =1"})
    void aSettingIsAPathAndAValue(String nonsense) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Setting.parse(nonsense))
                .withMessage("--set " + nonsense + ": must be path=value, such as population.scale=0.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a=[|is not readable as YAML: while parsing",
                "a={x: 1, x: 2}|x stands here a second time",
                "a=*b|aliases (*name) are not allowed",
                "a=&b c|anchors (&name) are not allowed",
                "a=!b c|tags (!name) are not allowed",
                "a=#b|is empty: write path=value, such as population.scale=0.1"
            })
    void aValueIsYamlWithoutItsTricks(String text, String message) {
        assertThat(catchThrowableOfType(Refused.class, () -> Setting.parse(text))
                        .getMessage())
                .startsWith("--set a: ")
                .contains(message.replace("while parsing", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "population.scal=0.1|there is no setting population.scal, did you mean population.scale? (known below"
                        + " population: name, members, scale, units, segments, polls, bodies, stance, susceptibility,"
                        + " zealots, activity, network, choice)",
                "voices.leder.frequency=0.1|there is no setting voices.leder.frequency, did you mean"
                        + " voices.leader.frequency? (known below voices: leader, press)",
                "voices.3.frequency=0.1|there is no setting voices.3.frequency (known below voices: leader, press)",
                "voices.leader.frequency.low=0.1|there is no setting voices.leader.frequency.low",
                "stages.conference.affiliates.blocs.counsil.line=strike|there is no setting"
                        + " stages.conference.affiliates.blocs.counsil.line, did you mean"
                        + " stages.conference.affiliates.blocs.council.line? (known below stages.conference.affiliates.blocs:"
                        + " council)",
                "marks=1|there is no setting marks (known: scenario, title, about, as-of, calendar, stop, issues, positions,"
                        + " population, influence, world, voices, memory, events, subjects, stages, outcomes, funnel, answer, variants,"
                        + " observed)",
                "stages.petition.marks.noted=1|there is no setting stages.petition.marks.noted, did you mean"
                        + " stages.petition.marks.noticed? (known below stages.petition.marks: noticed)"
            })
    void thePathOfNothingIsToldWithTheNearestName(String text, String message) throws IOException {
        String path = text.substring(0, text.indexOf('='));
        assertThat(refusal(text)).containsExactly("--set " + path + ": " + message);
    }

    @Test
    void aWrongValueIsToldByTheOption() throws IOException {
        assertThat(refusal("population.scale=7"))
                .containsExactly("--set population.scale: population.scale must be between 0.000001 and 1, but is 7");
        assertThat(refusal("voices.leader.position=nowhere", "stages.ballot.days={value: 3, low: 4, high: 5}"))
                .containsExactly(
                        "--set stages.ballot.days: stages.ballot.days: low, value and high must be in order, but are 4, 3 and"
                                + " 5",
                        "--set voices.leader.position: voices.leader.position: there is no position nowhere (known:"
                                + " status-quo, strike, overtime-ban, leaders-line)");
    }

    @Test
    void itemsOfListsAreAddressedByName() throws IOException {
        Scenario scenario =
                set("population.segments.old.stance.strike.mean=0.2", "voices.press.audience.share.new=0.3");
        assertThat(scenario.population().segments().get(0).stance())
                .hasEntrySatisfying(
                        "strike", stance -> assertThat(stance.mean()).isEqualTo(0.2));
        assertThat(scenario.voices().get(1).audience().share())
                .isEqualTo(new PerSegment(0.5, java.util.Map.of("new", 0.3)));
    }

    @Test
    void itemsWithoutNamesAreAddressedByNumber() throws IOException {
        assertThat(set("outcomes.2=petition.signed").outcomes().get(1)).isEqualTo("petition.signed");
        Ballot ballot =
                (Ballot) set("stages.ballot.rule.quorums.1.share=25%").stages().get(2);
        assertThat(ballot.rule().quorums()).asString().contains("25 %");
    }

    @Test
    void wholeTablesAndListsAreValues() throws IOException {
        Scenario scenario = set(
                "calendar={start: 2020-01-01, end: 2020-04-01}",
                "outcomes=[ballot.passed]",
                "voices.press={name: press, position: strike, audience: 1, frequency: 1, trust: 0}",
                "voices.leader.frequency={value: 0.3, low: 0.1, high: 0.5, source: a guess}");
        assertThat(scenario.calendar().days()).isEqualTo(92);
        assertThat(scenario.outcomes()).containsExactly("ballot.passed");
        assertThat(scenario.voices()).extracting(Voice::position).containsExactly("leaders-line", "strike");
        assertThat(scenario.voices().get(0).frequency()).isEqualTo(0.3);
    }

    @Test
    void anotherRuleComesWithItsOwnSettings() throws IOException {
        assertThat(set("influence.rule=hegselmann-krause", "influence.tolerance=0.4")
                        .influence())
                .isEqualTo(new HegselmannKrause(new EachMember.Same(0.4), 1, Order.SYNCHRONOUS, Distance.EACH));
    }

    @Test
    void theLastOfTwoSettingsHolds() throws IOException {
        assertThat(set("population.scale=0.1", "population.scale=0.3")
                        .population()
                        .scale())
                .isEqualTo(0.3);
    }

    @Test
    void nullTakesASettingOut() throws IOException {
        assertThat(set("observed=null").observed()).isEmpty();
        assertThat(set("events.leak=null").events()).extracting(Event::name).containsExactly("speech", "talks");
        assertThat(refusal("title=null")).containsExactly(file() + ":1:1: title is missing (the story in one line)");
    }

    @Test
    void whatTheFileLeavesOutCanBeSet() throws IOException {
        Scenario scenario = set("world.drift=0", "voices.leader.agreement={issue: strike, slope: 1}", "about=a test");
        assertThat(scenario.world().drift()).isZero();
        assertThat(scenario.voices().get(0).agreement()).isEqualTo(new Voice.Agreement("strike", 1));
        assertThat(scenario.about()).isEqualTo("a test");
    }

    private Scenario set(String... settings) throws IOException {
        return read(settings).scenario();
    }

    private List<String> refusal(String... settings) throws IOException {
        Path file = file();
        return Small.lines(catchThrowableOfType(Refused.class, () -> Blueprint.read(file, parsed(settings))));
    }

    private Blueprint read(String... settings) throws IOException {
        return Blueprint.read(file(), parsed(settings));
    }

    private static List<Setting> parsed(String... settings) {
        return Stream.of(settings).map(Setting::parse).toList();
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("small.yaml"), Small.SOUND);
    }
}
