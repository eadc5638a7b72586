package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.groundswell.influence.Deffuant;
import org.groundswell.setting.Refused;
import org.groundswell.stage.Ballot;
import org.groundswell.voice.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that extends another says only what is different. */
class ExtendsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void base() throws IOException {
        write("base.yaml", Small.SOUND);
    }

    @Test
    void aFileThatOnlyExtendsIsTheOther() throws IOException {
        assertThat(extending("").yaml()).isEqualTo(Small.sound().read().yaml());
    }

    @Test
    void whatItSaysHoldsAndTheRestIsAsItWas() throws IOException {
        Scenario scenario =
                extending("title: Another\ncalendar: {end: 2020-04-30}\n").scenario();
        assertThat(scenario.title()).isEqualTo("Another");
        assertThat(scenario.calendar())
                .isEqualTo(new Scenario.Calendar(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 4, 30), null));
        assertThat(scenario.voices()).isEqualTo(Small.sound().read().scenario().voices());
    }

    @Test
    void anItemOfAListIsChangedByNameAndOthersAreAdded() throws IOException {
        Scenario scenario = extending("""
                        voices:
                          - {name: leader, frequency: 0.3}
                          - {name: newcomer, position: strike, audience: 0.1, frequency: 0.1, trust: 0.2}
                        """).scenario();
        assertThat(scenario.voices()).extracting(Voice::name).containsExactly("leader", "press", "newcomer");
        assertThat(scenario.voices()).extracting(Voice::frequency).containsExactly(0.3, 0.4, 0.1);
    }

    @Test
    void anEventIsChangedByName() throws IOException {
        Blueprint other = extending("events: [{name: speech, set: {voices.leader.frequency: 0.7}}]\n");
        Event speech = other.scenario().events().get(0);
        assertThat(speech.on()).isEqualTo(LocalDate.of(2020, 1, 20));
        assertThat(other.after(List.of(speech), range -> range.value())
                        .voices()
                        .get(0)
                        .frequency())
                .isEqualTo(0.7);
    }

    @Test
    void anEventGetsAWindowInsteadOfADayByTakingTheDayOut() throws IOException {
        Event speech = extending("events: [{name: speech, on: null, between: [2020-01-20, 2020-01-22], chance: 0.5}]\n")
                .scenario()
                .events()
                .get(0);
        assertThat(speech.on()).isNull();
        assertThat(speech.between()).hasSize(2);
    }

    @Test
    void anItemIsTakenOutByName() throws IOException {
        assertThat(extending("events: [{name: leak, remove: true}]\n")
                        .scenario()
                        .events())
                .extracting(Event::name)
                .containsExactly("speech", "talks");
    }

    @Test
    void whatIsTakenOutMustBeThere() throws IOException {
        assertThat(refusal("events: [{name: leek, remove: true}]\n"))
                .containsExactly(
                        folder.resolve("x.yaml") + ":2:10: events.leek: there is nothing of this name to take out,"
                                + " did you mean leak? (known: speech, leak, talks)");
        assertThat(refusal("calendar: {strat: null}\n"))
                .containsExactly(
                        folder.resolve("x.yaml") + ":2:12: calendar.strat: there is nothing of this name to take"
                                + " out, did you mean start? (known: start, end)");
    }

    @Test
    void whatWasTakenOutIsMissedWhereItIsNeeded() throws IOException {
        assertThat(refusal("voices: [{name: leader, position: null}]\n"))
                .containsExactly(
                        folder.resolve("x.yaml") + ":2:10: voices.leader.position is missing (where it stands)");
    }

    @Test
    void aListWithoutNamesIsReplaced() throws IOException {
        assertThat(extending("outcomes: [ballot.passed]\n").scenario().outcomes())
                .containsExactly("ballot.passed");
        assertThat(extending("events: []\n").scenario().events()).isEmpty();
    }

    @Test
    void anotherRuleOrKindReplacesWhatWasThere() throws IOException {
        Scenario scenario = extending("""
                        influence: {rule: deffuant, tolerance: 0.3}
                        stages:
                          - {name: board, kind: ballot, opens: {on: 2020-01-10}, body: union, days: 3, turnout: 0.5,
                             options: [strike, status-quo]}
                          - {name: ballot, opens: {when: board.passed}}
                          - {name: response, opens: {when: board.passed}}
                        events: [{name: talks, remove: true}]
                        funnel: [board.passed]
                        """).scenario();
        assertThat(scenario.influence()).isInstanceOf(Deffuant.class);
        assertThat(scenario.stages().get(1)).isInstanceOf(Ballot.class);
    }

    @Test
    void aShorthandBelowIsNotForgotten() throws IOException {
        Voice press = extending("voices: [{name: press, trust: {new: 0.5}}]\n")
                .scenario()
                .voices()
                .get(1);
        assertThat(press.trust().of("old")).isEqualTo(0.1);
        assertThat(press.trust().of("new")).isEqualTo(0.5);
    }

    @Test
    void aFaultStandsInTheFileThatHasIt() throws IOException {
        write("base.yaml", Small.with("frequency: 0.2", "frequency: 2").text());
        assertThat(refusal("title: Another\nvoices: [{name: press, frequency: 3}]\n"))
                .containsExactly(
                        folder.resolve("base.yaml")
                                + ":30:70: voices.leader.frequency must be between 0 and 1, but is 2",
                        folder.resolve("x.yaml") + ":3:35: voices.press.frequency must be between 0 and 1, but is 3");
    }

    @Test
    void aVariantWorksOnWhatTheFilesComeToTogether() throws IOException {
        Blueprint other = extending("""
                events: [{name: strike-day, what: a day of strike, on: 2020-02-03, set: {voices.press.frequency: 0.9}}]
                variants:
                  - {name: quiet-press, about: x, set: {events.strike-day.set.voices.press.frequency: 0.1}}
                  - {name: loud-leader, set: {voices.leader.strength: 0.1}}
                """);
        assertThat(other.variant("quiet-press").yaml()).contains("voices.press.frequency: 0.1");
        assertThat(other.variant("loud-leader").scenario().voices().get(0).strength())
                .isEqualTo(0.1);
        assertThat(other.variant("loud-leader").scenario().voices().get(0).frequency())
                .isEqualTo(0.9);
    }

    @Test
    void filesExtendEachOtherInARow() throws IOException {
        write("second.yaml", "extends: base.yaml\ntitle: Second\nabout: from the second\n");
        assertThat(extending("second.yaml", "title: Third\n").scenario())
                .extracting(Scenario::title, Scenario::about)
                .containsExactly("Third", "from the second");
    }

    @Test
    void aFileInAFolderBelowCanBeExtended() throws IOException {
        Files.createDirectory(folder.resolve("parts"));
        write("parts/inner.yaml", Small.SOUND);
        assertThat(extending("parts/inner.yaml", "").scenario().title()).isEqualTo("A small union");
    }

    @Test
    void aFileCannotExtendItselfInTheEnd() throws IOException {
        write("y.yaml", "extends: z.yaml\n");
        write("z.yaml", "extends: ./x.yaml\n");
        assertThat(refusal("y.yaml", ""))
                .containsExactly(
                        "%s:1:10: extends: ./x.yaml leads back to itself (%s extends %s, which extends %s, which extends %s)"
                                .formatted(
                                        folder.resolve("z.yaml"),
                                        folder.resolve("x.yaml"),
                                        folder.resolve("y.yaml"),
                                        folder.resolve("z.yaml"),
                                        folder.resolve("x.yaml")));
        assertThat(refusal("x.yaml", "")).singleElement().asString().contains("leads back to itself");
    }

    @Test
    void aRowOfFilesHasAnEnd() throws IOException {
        for (int i = 0; i < 12; i++) {
            write("f" + i + ".yaml", "extends: f" + (i + 1) + ".yaml\n");
        }
        write("f12.yaml", Small.SOUND);
        assertThat(refusal("f0.yaml", ""))
                .singleElement()
                .asString()
                .endsWith("extends: a file can extend at most 10 others in a row");
        assertThat(extending("f4.yaml", "").scenario().title()).isEqualTo("A small union");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../base.yaml", "parts/../../base.yaml", "/etc/passwd", "../../../../../etc/passwd"})
    void nothingOutsideTheFolderIsRead(String name) throws IOException {
        Files.createDirectories(folder.resolve("inner/parts"));
        write("inner/x.yaml", "extends: " + name + "\n");
        assertThat(refusal(folder.resolve("inner/x.yaml")))
                .singleElement()
                .asString()
                .endsWith("must lie in the folder of this file or below it");
    }

    @Test
    void aLinkDoesNotLeadOutOfTheFolder() throws IOException {
        Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(folder.resolve("inner/link.yaml"), folder.resolve("base.yaml"));
        Files.createSymbolicLink(folder.resolve("inner/up"), folder);
        for (String name : List.of("link.yaml", "up/base.yaml")) {
            write("inner/x.yaml", "extends: " + name + "\n");
            assertThat(refusal(folder.resolve("inner/x.yaml")))
                    .singleElement()
                    .asString()
                    .endsWith("must lie in the folder of this file or below it");
        }
    }

    @Test
    void aScenarioCanItselfBeReadByALink() throws IOException {
        Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(folder.resolve("inner/link.yaml"), folder.resolve("base.yaml"));
        assertThat(Blueprint.read(folder.resolve("inner/link.yaml"), List.of())
                        .scenario()
                        .title())
                .isEqualTo("A small union");
    }

    @Test
    void whatCannotBeReadIsToldWhereItIsNamed() throws IOException {
        Path here = folder.resolve("x.yaml");
        Files.createDirectory(folder.resolve("sub"));
        assertThat(refusal("none.yaml", "")).containsExactly(here + ":1:10: extends: there is no file none.yaml");
        assertThat(refusal("sub", "")).containsExactly(folder.resolve("sub") + ": is a folder, not a scenario file");
        assertThat(refusal("[a, b]", "")).containsExactly(here + ":1:10: extends must name a file, but is a list");
        assertThat(refusal("\"a\\0b\"", ""))
                .containsExactly(here + ":1:10: extends: the text \"a·b\" is no file that can be read");
        assertThat(refusal("\"\"", "")).singleElement().asString().contains("is a folder");
    }

    private Blueprint extending(String text) throws IOException {
        return extending("base.yaml", text);
    }

    private Blueprint extending(String base, String text) throws IOException {
        return Blueprint.read(write("x.yaml", "extends: " + base + "\n" + text), List.of());
    }

    private List<String> refusal(String text) throws IOException {
        return refusal("base.yaml", text);
    }

    private List<String> refusal(String base, String text) throws IOException {
        return refusal(write("x.yaml", "extends: " + base + "\n" + text));
    }

    private static List<String> refusal(Path file) {
        return Small.lines(catchThrowableOfType(Refused.class, () -> Blueprint.read(file, List.of())));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
