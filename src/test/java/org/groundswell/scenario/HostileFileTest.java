package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.groundswell.setting.Fault;
import org.groundswell.setting.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no scenario is told so in one line, soon, and without much of it being read. */
class HostileFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotThereIsToldSo() {
        assertThat(refusal(folder.resolve("none.yaml"))).endsWith("none.yaml: there is no such file");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(refusal(folder)).endsWith(": is a folder, not a scenario file");
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assertThat(refusal(pipe)).endsWith("pipe: is not a regular file");
    }

    @Test
    void aHundredMegabytesAreNotRead() throws IOException {
        Path large = folder.resolve("large.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        assertThat(refusal(large))
                .endsWith("has 100000000 bytes, but a scenario file may have at most " + TextFile.SCENARIO.mostBytes());
    }

    @Test
    void aFileThatSaysItIsEmptyButNeverEndsIsGivenUp() {
        assertThat(refusal(Path.of("/dev/zero"))).isEqualTo("/dev/zero: is not a regular file");
    }

    @Test
    void onlyTextInUtf8IsRead() throws IOException {
        assertThat(refusal(file(new byte[] {'a', ':', ' ', (byte) 0xff})))
                .endsWith("is not a text file in UTF-8, as a scenario must be");
        assertThat(refusal(file(Small.SOUND.getBytes(StandardCharsets.UTF_16))))
                .endsWith("is not a text file in UTF-8, as a scenario must be");
        assertThat(refusal(file("title: \"Caf\u00e9\"".getBytes(Charset.forName("ISO-8859-1")))))
                .endsWith("is not a text file in UTF-8, as a scenario must be");
        assertThat(refusal(file("a: b\0".getBytes(StandardCharsets.UTF_8))))
                .endsWith("is not a text file, as a scenario must be: it has zero bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n...\n"})
    void aFileThatHoldsNothingIsToldWhatItShouldHold(String text) throws IOException {
        assertThat(refusal(file(text.getBytes(StandardCharsets.UTF_8))))
                .contains("scenario.yaml")
                .containsAnyOf("is empty: a scenario begins with `scenario: its-name`", "but is empty");
    }

    @Test
    void aWordOrAListIsNoScenario() {
        assertThat(refusal("hello")).isEqualTo("x.yaml:1:1: must be a table of settings, but is hello");
        assertThat(refusal("- a\n- b\n")).isEqualTo("x.yaml:1:1: must be a table of settings, but is a list");
    }

    @Test
    void lineEndsOfWindowsAndAByteOrderMarkChangeNothing() throws IOException {
        byte[] foreign = ("\uFEFF" + Small.SOUND.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        assertThat(Blueprint.read(file(foreign), List.of()).yaml())
                .isEqualTo(Small.sound().read().yaml());
    }

    @Test
    void aTabIsToldWithItsLine() {
        assertThat(refusal("scenario: x\ncalendar:\n\tstart: 2020-01-01\n"))
                .startsWith("x.yaml:3:1: is not readable as YAML: found character '\\t(TAB)'");
    }

    @Test
    void aliasesAnchorsTagsAndMergeKeysAreRefusedTogetherAndNeverFollowed() {
        assertThat(Small.lines(catchThrowableOfType(
                        Refused.class,
                        () -> Blueprint.parse("a: &x [1]\nb: *x\nc: !!set {d: 1}\n<<: {e: 1}\na: 2\n", "x.yaml"))))
                .containsExactly(
                        "x.yaml:1:4: anchors (&name) are not allowed: write the value out where it is needed",
                        "x.yaml:2:4: aliases (*name) are not allowed: write the value out",
                        "x.yaml:3:4: tags (!name) are not allowed: what a value is follows from the setting",
                        "x.yaml:4:1: merge keys (<<) are not allowed: write the values out, or use extends",
                        "x.yaml:5:1: a stands here a second time (first in line 1; leave one out)");
    }

    @Test
    void aBombOfAliasesDoesNotGoOff() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, "*a" + (i - 1) + " , *a" + (i - 1)));
        }
        assertThat(refused(bomb.toString())).hasSize(60 + 2 * 59);
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(refusal("a: " + "[".repeat(900_000))).isEqualTo("x.yaml:1:43: is nested more than 40 levels deep");
        assertThat(refusal("{a: ".repeat(200_000))).isEqualTo("x.yaml:1:161: is nested more than 40 levels deep");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(refusal("scenario: x\n---\nscenario: y\n"))
                .isEqualTo("x.yaml:2:1: a second document begins here, but there may be only one");
    }

    @Test
    void aNameMustBeAWord() {
        assertThat(refusal("? [a, b]\n: c\n")).startsWith("x.yaml:1:3: a name must be one word");
    }

    @Test
    void aSignThatNoTextMayHaveIsToldWithItsPlace() {
        assertThat(refusal("scenario: x\ntitle: \uD83D\uDE00 \u001b[31m\n"))
                .isEqualTo("x.yaml:2:10: has a sign that no text may have: U+001B");
    }

    @Test
    void whatATerminalWouldObeyReachesNoMessage() {
        String escape = "\"\\e[31m\\u202E\\u009B\\r\\n\\u2028x\"";
        Small small = Small.with("position: leaders-line, audience", "position: " + escape + ", audience")
                .and("name: press,", "name: " + escape + ",")
                .and("frequency: 0.2", "frequency: " + escape + ", " + escape + ": 1")
                .and("kind: ballot", "kind: " + escape)
                .and("voices.leader.frequency: 0.9", escape + ": 1");
        assertThat(small.faults()).hasSizeGreaterThan(5).allSatisfy(HostileFileTest::isPrintable);
    }

    @Test
    void whatATerminalWouldObeyInTheNameOfAFileReachesNoMessage() {
        assertThat(refusal(folder.resolve("\u001b[31m\u202e\n.yaml"))).satisfies(HostileFileTest::isPrintable);
    }

    @Test
    void messagesOfLongValuesAreShort() {
        String longer = "x".repeat(450);
        Small small = Small.with("frequency: 0.2", "frequency: " + longer + ", " + longer + ": 1")
                .and("position: leaders-line, audience", "position: " + longer + ", audience")
                .and("title: A small union", "title: " + longer.repeat(5))
                .and("voices.leader.frequency: 0.9", longer + "." + longer + ": 1");
        assertThat(small.faults())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(500));
    }

    @Test
    void ofTooManyFaultsTheFirstAreToldAndTheOthersCounted() {
        List<Fault> faults = refused("x: 1\n".repeat(100_000));
        assertThat(faults).hasSize(201);
        assertThat(faults.get(200)).asString().contains("of 100013 faults; 99813 are not shown");
    }

    @Test
    void moreOfAKindThanCanBeLookedAtIsRefusedAtOnce() {
        StringBuilder events = new StringBuilder("events:\n");
        for (int i = 0; i < 9_000; i++) {
            events.append(
                    "  - {name: e%d, what: x, on: 2020-01-21, set: {voices.press.frequency: 0.5}}\n".formatted(i));
        }
        assertThat(Small.with("events:\n", events.toString()).faults())
                .containsExactly("small.yaml:86:3: events must be at most 500, but are 9003");
    }

    private static void isPrintable(String line) {
        assertThat(line.codePoints()).allMatch(sign -> {
            int type = Character.getType(sign);
            return !List.of(
                            (int) Character.CONTROL,
                            (int) Character.FORMAT,
                            (int) Character.SURROGATE,
                            (int) Character.LINE_SEPARATOR,
                            (int) Character.PARAGRAPH_SEPARATOR)
                    .contains(type);
        });
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("scenario.yaml"), bytes);
    }

    private static List<Fault> refused(String text) {
        Refused refused = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> catchThrowableOfType(Refused.class, () -> Blueprint.parse(text, "x.yaml")));
        return refused.faults();
    }

    private static String refusal(String text) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Blueprint.parse(text, "x.yaml"));
        return refused(text).get(0).toString();
    }

    private static String refusal(Path file) {
        Refused refused = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> catchThrowableOfType(Refused.class, () -> Blueprint.read(file, List.of())));
        assertThat(refused.faults()).hasSize(1);
        return refused.faults().get(0).toString();
    }
}
