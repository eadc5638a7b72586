package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.groundswell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountCommandTest {
    private static final Path TENNESSEE = Path.of("scenarios", "ballots", "tennessee.txt");

    @TempDir
    private Path temp;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    private static String lastLine(Ended ended) {
        return ended.with(0).out().lines().reduce((before, line) -> line).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "majority, Winner: none",
        "plurality, Winner: Memphis",
        "two-round, Winner: Nashville",
        "instant-runoff, Winner: Knoxville",
        "amendment, Winner: Nashville",
        "borda, Winner: Nashville",
        "condorcet, Winner: Nashville",
        "copeland, Winner: Nashville",
        "minimax, Winner: Nashville",
        "schulze, Winner: Nashville",
        "ranked-pairs, Winner: Nashville"
    })
    void theCapitalOfTennesseeHangsOnTheRule(String rule, String last) throws IOException {
        assertThat(lastLine(groundswell("count", TENNESSEE, "--rule", rule))).isEqualTo(last);
        JsonNode json = new ObjectMapper()
                .readTree(groundswell("count", TENNESSEE, "--rule", rule, "--json")
                        .with(0)
                        .out());
        assertThat("Winner: " + json.path("winner").asText("none").replace("null", "none"))
                .isEqualTo(last);
        assertThat(json.at("/ballots/cast").asLong()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plurality",
                "two-round",
                "instant-runoff",
                "amendment",
                "borda",
                "approval",
                "condorcet",
                "copeland",
                "minimax",
                "schulze",
                "ranked-pairs",
                "majority",
                "block --seats 2",
                "stv --seats 3"
            })
    void everySheetFitsANarrowScreen(String rule) {
        Object[] words = ("count " + TENNESSEE + " --rule " + rule).split(" ");
        assertThat(groundswell(words).with(0).out().lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
    }

    @Test
    void manyRoundsStandBelowEachOther() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 25; i++) {
            text.append(1000000 + i)
                    .append(": A candidate with a name of some length ")
                    .append(i)
                    .append("\n");
        }
        Ended ended = groundswell("count", file("many.txt", text.toString()), "--rule", "instant-runoff");
        assertThat(lastLine(ended)).isEqualTo("Winner: A candidate with a name of some length 25");
        assertThat(ended.out().lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
        assertThat(ended.out()).contains("round 24", "1,000,025");
    }

    @Test
    void bordasPointsAndThePairsOfTennesseeAreAsPublished() {
        assertThat(groundswell("count", TENNESSEE, "--rule", "borda").with(0).out())
                .containsPattern("Nashville +26 +194\n +Chattanooga +15 +173\n +Memphis +42 +126\n +Knoxville +17 +107")
                .contains("unnamed averaged");
        assertThat(groundswell("count", TENNESSEE, "--rule", "schulze").with(0).out())
                .containsPattern("2 Nashville +58 +· +68 +68")
                .contains("Nashville beats every other option. Smith set: Nashville");
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        String printed = groundswell("count", TENNESSEE, "--rule", "instant-runoff")
                .with(0)
                .out();
        assertThat(Files.readString(Path.of("README.md"))).contains("```text\n" + printed + "```\n");
    }

    /** The members' vote of the German Social Democrats on their coalition, as published. */
    @Test
    void sharesAreOfWhatIsAsked() throws IOException {
        Path spd = file("spd.txt", "options: yes, no\n256643: yes\n81237: no\n31800: invalid\n");
        assertThat(groundswell("count", spd, "--rule", "majority", "--of", "valid")
                        .with(0)
                        .out())
                .contains("369,680 ballots for 2 options: 337,880 counted, 0 blank, 31,800 invalid")
                .contains("  yes: 256643 of 337880 (75.96 %), needs more than 50 %, met\n")
                .endsWith("Winner: yes\n");
        assertThat(groundswell("count", spd, "--rule", "super-majority", "--share", "70%", "--of", "cast")
                        .with(0)
                        .out())
                .contains("  yes: 256643 of 369680 (69.42 %), needs at least 70 %, 2133 short\n")
                .endsWith("Winner: none\n");
        assertThat(groundswell("count", spd, "--rule", "majority", "--of", "electorate", "--electorate", 474_820)
                        .with(0)
                        .out())
                .contains("474,820 could have voted", "256643 of 474820 (54.05 %)");
    }

    @Test
    void ireland1990IsAsPublished() throws IOException {
        Path ireland = file("ireland.txt", """
                612265: Robinson
                694484: Lenihan
                36789: Currie > Lenihan
                205565: Currie > Robinson
                25548: Currie
                """);
        assertThat(groundswell("count", ireland, "--rule", "instant-runoff")
                        .with(0)
                        .out())
                .containsPattern("Robinson +612,265 +817,830\n +Lenihan +694,484 +731,273\n")
                .containsPattern("exhausted +0 +25,548")
                .endsWith("Winner: Robinson\n");
    }

    @Test
    void aTieIsToldWithTheRuleThatDecided() throws IOException {
        Path level = file("level.txt", "options: A, B, C\n2: A\n2: B\n1: C\n");
        assertThat(groundswell("count", level, "--rule", "plurality", "--ties", "reverse")
                        .with(0)
                        .out())
                .contains("Tie in round 1 for the win: A, B are level; B preferred by --ties reverse\n")
                .endsWith("Winner: B\n");
        groundswell("count", level, "--rule", "plurality", "--ties", "lot").refused("--ties lot needs --seed");
        groundswell("count", level, "--rule", "plurality", "--seed", 4).refused("--seed goes with --ties lot only");
    }

    /** Lots hang on names: the same for any order of the list, and each of two wins about half of the draws. */
    @Test
    void aLotIsDrawnByNameAndSeed() throws IOException {
        Path one = file("one.txt", "options: A, B\n2: A\n2: B\n");
        Path other = file("other.txt", "options: B, A\n2: A\n2: B\n");
        Set<String> winners = new LinkedHashSet<>();
        for (int seed = 1; seed <= 40; seed++) {
            String winner = lastLine(groundswell("count", one, "--rule", "plurality", "--ties", "lot", "--seed", seed));
            assertThat(lastLine(groundswell("count", other, "--rule", "plurality", "--ties", "lot", "--seed", seed)))
                    .isEqualTo(winner);
            winners.add(winner);
        }
        assertThat(winners).containsExactlyInAnyOrder("Winner: A", "Winner: B");
    }

    @Test
    void standardInputNeedsAFormat() throws IOException {
        groundswell("count", "-", "--rule", "plurality").refused("- does not tell its format by its name");
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("2: A > B\n1: B\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(groundswell("count", "-", "--rule", "plurality", "--format", "lines")
                            .with(0)
                            .out())
                    .startsWith("standard input\n")
                    .endsWith("Winner: A\n");
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--rule bord;--rule must be one of majority;did you mean borda?",
                "--rule borda --seats 2;--seats says nothing to borda, which knows --unnamed;",
                "--rule plurality --share 1/2;--share says nothing to plurality;",
                "--rule borda --unnamed some;--unnamed must be one of averaged, nothing, but is some;",
                "--rule super-majority;--rule super-majority needs --share;",
                "--rule super-majority --share 3/2;--share must be between 0 and 1, but is 3/2;",
                "--rule majority --of electorate;--of electorate needs --electorate;",
                "--rule majority --electorate 99;--electorate must be a whole number from 100;",
                "--rule stv --seats 2 --decimals 40;--decimals must be a whole number from 0 to 18;",
                "--rule stv --seats 2 --surplus all;--surplus must be one of weighted-inclusive, last-parcel;",
                "--rule plurality --ties coin;--ties must be one of listed, reverse, lot, backwards, forwards, but is coin;",
                "--rule plurality --format xml;--format must be one of preflib, blt, lines, csv, but is xml;",
                "--rule plurality --format csv;first line must be a header;",
                "--rule plurality --format blt --options A,B;--options says nothing to blt;"
            })
    void wrongOptionsAreRefused(String options, String message, String more) {
        Object[] words = ("count " + TENNESSEE + " " + options).split(" ");
        groundswell(words).refused(message, more == null ? "" : more);
    }

    @Test
    void whatIsNoFileIsRefused() {
        groundswell("count", temp.resolve("none.txt"), "--rule", "borda").refused("none.txt: there is no such file");
        groundswell("count", temp, "--rule", "borda", "--format", "csv").refused("is a folder, not a file");
        groundswell("count", TENNESSEE).refused("--rule");
        groundswell("count", TENNESSEE, "--rule", "borda", "--options", "")
                .refused("--options must name the options, but names none");
    }

    /** Which name comes first in a file that lists no options must decide nothing. */
    @Test
    void theProposalMustBeKnown() throws IOException {
        Path one = file("one.txt", "60: Yes\n40: No\n");
        Path other = file("other.txt", "40: No\n60: Yes\n");
        for (Path file : new Path[] {one, other}) {
            groundswell("count", file, "--rule", "majority")
                    .refused("--rule majority must know which option is the proposal: name it, as by --proposal No");
            groundswell("count", file, "--rule", "super-majority", "--share", "2/3")
                    .refused("--rule super-majority must know which option is the proposal");
            groundswell("count", file, "--rule", "amendment").refused("--rule amendment must know the order");
            groundswell("count", file, "--rule", "approval", "--approve", "above-last")
                    .refused("--approve above-last must know the order of the options");
            assertThat(groundswell("count", file, "--rule", "majority", "--proposal", "Yes")
                            .with(0)
                            .out())
                    .contains("\n  Yes: 60 of 100 (60 %), needs more than 50 %, met\n")
                    .endsWith("Winner: Yes\n");
            assertThat(lastLine(groundswell("count", file, "--rule", "majority", "--proposal", "No")))
                    .isEqualTo("Winner: none");
            assertThat(lastLine(groundswell("count", file, "--rule", "majority", "--options", "Yes,No")))
                    .isEqualTo("Winner: Yes");
            groundswell("count", file, "--rule", "majority", "--proposal", "Maybe")
                    .refused("--proposal Maybe: must be an option of " + file + " (known: No, Yes)");
            groundswell("count", file, "--rule", "plurality", "--proposal", "Yes")
                    .refused("--proposal says nothing to plurality");
        }
        JsonNode json = new ObjectMapper()
                .readTree(groundswell("count", other, "--rule", "majority", "--proposal", "Yes", "--json")
                        .with(0)
                        .out());
        assertThat(json.at("/requirement/proposal").asText()).isEqualTo("Yes");
        assertThat(json.at("/ballots").has("electorate")).isFalse();
    }

    @Test
    void anElectorateIsToldIfItIsKnown() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(groundswell("count", TENNESSEE, "--rule", "borda", "--electorate", 100, "--json")
                        .with(0)
                        .out());
        assertThat(json.at("/ballots/electorate").asLong()).isEqualTo(100);
        assertThat(groundswell("count", TENNESSEE, "--rule", "borda", "--electorate", 100)
                        .with(0)
                        .out())
                .contains("0 invalid; 100 could have\n  voted\n");
    }

    @Test
    void tiesOfAFileWithoutAListGoByTheOrderOfNames() throws IOException {
        for (String text : new String[] {"2: B\n2: A\n", "2: A\n2: B\n"}) {
            assertThat(groundswell("count", file("level.txt", text), "--rule", "plurality")
                            .with(0)
                            .out())
                    .contains("A preferred by --ties listed in\n    the order of their names\n")
                    .endsWith("Winner: A\n");
        }
    }
}
