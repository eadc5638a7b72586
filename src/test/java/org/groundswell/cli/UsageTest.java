package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;
import static org.groundswell.cli.Cli.groundswell;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @Test
    void withoutACommandItShowsWhatThereIs() {
        assertThat(groundswell().with(0).out())
                .contains("run", "count", "lint", "list", "charts", "schema", "completion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "count",
                "lint",
                "list",
                "charts",
                "power",
                "sensitivity",
                "verify",
                "schema",
                "completion"
            })
    void everyCommandHasHelpThatFitsANarrowScreen(String command) {
        String help = groundswell(command, "--help").with(0).out();
        assertThat(help).startsWith("Usage: groundswell " + command).contains("Exit codes:");
        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theVersionNamesProgramAndJava() {
        assertThat(groundswell("--version").with(0).out())
                .startsWith("groundswell ")
                .doesNotContain("${")
                .contains("Java " + System.getProperty("java.version"));
    }

    @ParameterizedTest
    @CsvSource({
        "rnu, run",
        "lnit, lint",
        "lst, list",
        "chart, charts",
        "pover, power",
        "sensitvity, sensitivity",
        "shema, schema"
    })
    void aMistypedCommandIsToldTheNearestOne(String typed, String meant) {
        groundswell(typed).refused(typed + " is no command of groundswell, did you mean " + meant + "?");
    }

    @Test
    void aCommandUnlikeAnyIsToldThemAll() {
        groundswell("frobnicate")
                .refused(
                        "(known: run, resume, retry, check, verify-run, count, lint, list, charts, power, sensitivity, verify, schema, completion)");
        assertThat(groundswell("frobnicate").err()).doesNotContain("did you mean");
    }

    @Test
    void aMistypedOptionIsToldTheNearestOne() {
        groundswell("run", CLUB, "--rnus", 3).refused("--rnus is no option of groundswell run, did you mean --runs?");
        groundswell("run", CLUB, "--sead=3").refused("--sead is no option of groundswell run, did you mean --seed?");
    }

    @Test
    void whatContradictsItselfIsTold() {
        groundswell("run", CLUB, "--scale", "0.5", "--set", "population.scale =0.5")
                .refused("--scale 0.5: is set by --set population.scale too");
        groundswell("run", CLUB, "--variant", "all", "--variant", "none-such").refused("none-such");
    }

    @Test
    void aNameThatBeginsWithAnAtIsNoFileOfOptions() {
        groundswell("run", "@options").refused("@options");
    }

    @Test
    void oneWordTooManyIsNamed() {
        groundswell("run", CLUB, "again").refused("again is one word too many for groundswell run");
    }

    @Test
    void aMissingScenarioIsAskedFor() {
        groundswell("run").refused("SCENARIO");
        groundswell("lint").refused("SCENARIO");
        groundswell("charts").refused("RESULTS");
    }

    @ParameterizedTest
    @CsvSource({
        "--runs, 0, 1 to 10000000",
        "--runs, -1, 1 to 10000000",
        "--runs, abc, 1 to 10000000",
        "--runs, 1.5, 1 to 10000000",
        "--runs, 99999999999999999999, 1 to 10000000",
        "--threads, 0, 1 to 1024",
        "--threads, many, 1 to 1024",
        "--only, 0, 1 to 10000000",
        "--twins, -1, 0 to 200",
        "--twins, 201, 0 to 200",
        "--seed, 9223372036854775808, -9223372036854775808 to 9223372036854775807",
        "--seed, lucky, -9223372036854775808 to 9223372036854775807"
    })
    void aNumberOutOfRangeIsToldTheRange(String option, String value, String range) {
        groundswell("run", CLUB, option, value)
                .refused(option + " must be a whole number from " + range + ", but is " + value);
    }

    @Test
    void aWordThatAnOptionDoesNotKnowIsToldThoseItKnows() {
        groundswell("run", CLUB, "--charts", "some").refused("--charts", "all, none", "some");
        groundswell("run", CLUB, "--assumptions", "wild").refused("--assumptions", "sampled, central", "wild");
    }

    @Test
    void anOptionGivenTwiceIsRefused() {
        groundswell("run", CLUB, "--runs", 1, "--runs", 2).refused("--runs", "only once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"population.scale", "=0.1", "population.scale="})
    void aSettingThatIsNotPathEqualsValueIsToldHowToWriteIt(String setting) {
        groundswell("run", CLUB, "--set", setting).refused("--set " + setting, "path=value");
    }

    @Test
    void aPathThatNoSettingHasIsToldTheNearestOne() {
        groundswell("run", CLUB, "--set", "population.sclae=0.1").refused("sclae", "did you mean population.scale?");
    }

    @Test
    void aSettingOutOfRangeIsToldTheRange() {
        groundswell("run", CLUB, "--set", "population.scale=7").refused("population.scale", "7", "--set");
        groundswell("run", CLUB, "--scale", "-1").refused("population.scale", "-1");
    }

    @Test
    void twoScalesAreOneTooMany() {
        groundswell("run", CLUB, "--scale", "0.1", "--set", "population.scale=0.2")
                .refused("leave one out");
    }

    @Test
    void whatScaleIsWrongIsToldWhereItWasTyped() {
        groundswell("run", CLUB, "--scale", "2")
                .refused("--scale: population.scale must be between 0.000001 and 1, but is 2");
        groundswell("run", CLUB, "--scale", "")
                .refused("--scale: must be followed by a value for population.scale, but that is empty");
    }

    @ParameterizedTest
    @CsvSource({"run --charts some, 'all, none', some", "sensitivity --method moris, 'sobol, morris', moris"})
    void aWordThatAnOptionDoesNotTakeIsToldThoseItDoes(String typed, String words, String word) {
        String[] parts = typed.split(" ");
        groundswell(parts[0], CLUB, parts[1], parts[2])
                .refused(parts[1] + " must be one of " + words + ", but is " + word);
    }

    /** What it stands for is missing then, which would say less. */
    @Test
    void aMistypedOptionThatMustBeIsToldTheNearest() {
        groundswell("count", CLUB, "--rul", "borda")
                .refused("--rul is no option of groundswell count, did you mean --rule?");
        groundswell("count", CLUB, "--rul=borda").refused("did you mean --rule?");
        groundswell("count", CLUB).refused("--rule=RULE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "lint", "sensitivity", "power"})
    void anEmptyNameIsToldAsOne(String command) {
        groundswell(command, "").refused("'': is no name of a scenario file (see: groundswell list scenarios)");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceIsNoScenario() {
        groundswell("run", "/dev/null").refused("/dev/null: is no regular file");
    }

    @Test
    void anUnknownVariantIsToldTheNearestAndAll() {
        groundswell("run", CLUB, "--variant", "bord-willing")
                .refused("bord-willing", "did you mean board-willing?", "trainers-silent");
    }

    @Test
    void aMistypedScenarioIsToldTheNearestOne(@TempDir Path folder) throws Exception {
        groundswell("run", "momentun-2018").refused("momentun-2018", "did you mean momentum-2018?", "list scenarios");
        groundswell("lint", "scenarios/momentum-2017.yaml").refused("did you mean scenarios/momentum-2018.yaml?");
        Path own = Files.copy(CLUB, folder.resolve("our-club.yaml"));
        groundswell("lint", folder.resolve("our-clbu.yaml")).refused("did you mean " + own + "?");
        groundswell("lint", folder.resolve("x.yaml")).refused("there is no such scenario file");
    }

    @Test
    void aFolderIsNoScenario() {
        groundswell("run", "scenarios").refused("scenarios", "is a folder", "scenarios/momentum-2018.yaml");
    }

    @Test
    void aScenarioThatCannotBeIsToldAllItsFaultsWithTheirPlaces(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("broken.yaml");
        Files.writeString(
                file,
                Files.readString(CLUB).replace("audience: 0.6", "audience: -1").replace("scale: 0.5", "scael: 0.5"));
        groundswell("run", file, "--out", folder.resolve("out"))
                .refused(file + ":17:3: ", "scael", "did you mean scale?", file + ":30:15: ", "audience");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsPlace(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("no.yaml"), "scenario: [");
        groundswell("lint", file).refused(file + ":1:");
        groundswell("lint", Files.write(folder.resolve("binary.yaml"), new byte[] {0, 1, 2, (byte) 0xff}))
                .refused("binary.yaml");
        groundswell("lint", Files.writeString(folder.resolve("empty.yaml"), "")).refused("empty.yaml");
    }
}
