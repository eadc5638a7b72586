package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.groundswell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counting for several seats, as a user types it. */
class CountSeatsTest {
    private static final Path TENNESSEE = Path.of("scenarios", "ballots", "tennessee.txt");

    @TempDir
    private Path temp;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    private static String lastLine(Ended ended) {
        return ended.with(0).out().lines().reduce((before, line) -> line).orElseThrow();
    }

    @Test
    void seatsAreThoseOfTheFileOrThoseAskedFor() throws IOException {
        Path blt = file("two.blt", "3 2\n5 1 2 0\n3 3 0\n0\n\"Ann\"\n\"Bob\"\n\"Cid\"\n\"Two treasurers\"\n");
        Ended two = groundswell("count", blt, "--rule", "stv");
        assertThat(two.with(0).out())
                .startsWith("Two treasurers (")
                .contains(
                        "Quota: 3, which is 8 ballots / (2 seats + 1), rounded down, + 1\n",
                        "Round 1: first preferences\n    elected: Ann, Cid\n")
                .endsWith("Elected: Ann, Cid\n");
        assertThat(lastLine(groundswell("count", blt, "--rule", "stv", "--seats", 1)))
                .isEqualTo("Elected: Ann");
        groundswell("count", blt, "--rule", "stv", "--seats", 4).refused("--seats must be a whole number from 1 to 3");
        groundswell("count", TENNESSEE, "--rule", "stv").refused("--rule stv needs --seats");
    }

    /** By hand: of A's 9 papers 8 go to B and one to C, each at a third. */
    @Test
    void theSheetTellsEveryTransferAndItsColumnsAddUp() throws IOException {
        Path papers = file("papers.txt", "options: A, B, C\n8: A > B\n1: A > C\n3: B > C\n4: C\n");
        assertThat(groundswell("count", papers, "--rule", "stv", "--seats", 2)
                        .with(0)
                        .out())
                .contains("exact fractions", "Quota: 6, which is 16 ballots / (2 seats + 1), rounded down, + 1\n")
                .contains(
                        "the surplus of A, 3, passes on: each paper at 3/9 of its value\n",
                        "    +2.67  B: 8 papers at 1/3\n",
                        "    +0.33  C: 1 paper at 1/3\n")
                .contains("+4.33  not transferable: 4 papers at 1; 1 paper at 1/3\n")
                .containsPattern("B +3 +5.67 ")
                .containsPattern("total +16 +16.00 +16.00 ");
        assertThat(groundswell("count", papers, "--rule", "stv", "--seats", 2, "--decimals", 5)
                        .with(0)
                        .out())
                .contains("+2.66664  B: 8 papers at 0.33333\n", "+0.00003  lost by cutting decimals\n")
                .containsPattern("total +16 +16.00000 ");
    }

    @Test
    void jsonHasExactFractionsBesideRoundedOnes() throws IOException {
        Path papers = file("papers.txt", "options: A, B, C\n8: A > B\n1: A > C\n3: B > C\n4: C\n");
        JsonNode json = json("count", papers, "--rule", "stv", "--seats", 2, "--json");
        assertThat(json.at("/rounds/1/votes/B").asText()).isEqualTo("5.666667");
        assertThat(json.at("/rounds/1/exact/B").asText()).isEqualTo("17/3");
        assertThat(json.at("/rounds/1/transfers/0/value").asText()).isEqualTo("1/3");
        assertThat(json.at("/elected")).hasSize(2);
        JsonNode cut = json("count", papers, "--rule", "stv", "--seats", 2, "--decimals", 5, "--json");
        assertThat(cut.at("/rounds/1/votes/B").asText()).isEqualTo("5.66664");
        assertThat(cut.at("/rounds/1/lost").decimalValue()).isEqualByComparingTo("0.00003");
    }

    private static JsonNode json(Object... words) throws IOException {
        return new ObjectMapper().readTree(groundswell(words).with(0).out());
    }

    /** P and Q are level in round 4; P had more in the first round, Q in the second. */
    @Test
    void aTieIsToldWithTheRoundThatDecided() throws IOException {
        Path papers = file("tie.txt", "options: W, P, Q, S, T\n16: W\n6: P\n5: Q\n2: S > Q\n2: T > P\n1: T > Q\n");
        assertThat(groundswell("count", papers, "--rule", "stv", "--seats", 1, "--ties", "backwards")
                        .with(0)
                        .out())
                .contains("Round 4: P is eliminated\n", "Tie in round 4 for staying in: P, Q are level; Q preferred by")
                .contains("votes\n    after round 2 (--ties backwards)\n");
        assertThat(groundswell("count", papers, "--rule", "stv", "--seats", 1, "--ties", "forwards,lot", "--seed", 1)
                        .with(0)
                        .out())
                .contains("Round 4: Q is eliminated\n")
                .contains("after round 1 (--ties forwards,lot --seed 1)\n");
        assertThat(json("count", papers, "--rule", "instant-runoff", "--ties", "backwards", "--json")
                        .at("/ties/0/earlier-round")
                        .asInt())
                .isEqualTo(2);
        groundswell("count", papers, "--rule", "plurality", "--ties", "backwards")
                .refused("--ties backwards says nothing to plurality: only instant-runoff and stv have rounds");
        groundswell("count", papers, "--rule", "stv", "--seats", 1, "--ties", "forwards,lot")
                .refused("--ties lot needs --seed");
        groundswell("count", papers, "--rule", "stv", "--seats", 1, "--ties", "sideways")
                .refused("--ties must be one of listed, reverse, lot, backwards, forwards, but is sideways");
    }

    @Test
    void namesWithACommaStandInQuotesAmongOthers() throws IOException {
        Path papers = file(
                "commas.txt",
                "options: Ann, \"Bob, Jr\", \"Al \"\"Cap\"\" Lee\", \"\"\"C\"\", Sr\"\n"
                        + "9: Bob, Jr\n8: Ann\n7: \"Al \"\"Cap\"\" Lee\"\n6: \"\"\"C\"\", Sr\"\n");
        for (String rule : new String[] {"stv", "block"}) {
            assertThat(lastLine(groundswell("count", papers, "--rule", rule, "--seats", 4)))
                    .isEqualTo("Elected: \"Bob, Jr\", Ann, Al \"Cap\" Lee, \"\"\"C\"\", Sr\"");
        }
        assertThat(lastLine(groundswell("count", papers, "--rule", "plurality")))
                .isEqualTo("Winner: Bob, Jr");
        assertThat(json("count", papers, "--rule", "block", "--seats", 1, "--json")
                        .at("/elected/0")
                        .asText())
                .isEqualTo("Bob, Jr");
    }

    @Test
    void slatesTakeAllSeats() throws IOException {
        Path papers = file("papers.txt", "options: A, B, C, D\n51: A\n49: C\n");
        Path slates = file("slates.txt", "Left: B, A\nRight: C, D\n");
        assertThat(lastLine(groundswell("count", papers, "--rule", "block", "--seats", 2, "--slates", slates)))
                .isEqualTo("Elected: B, A");
        groundswell("count", papers, "--rule", "block", "--seats", 3, "--slates", slates)
                .refused("slate Left must have an option for each of the 3 seats, but has 2");
        Path short1 = file("short.txt", "Left: B, A\nRight: C\n");
        groundswell("count", papers, "--rule", "block", "--seats", 1, "--slates", short1)
                .refused("every option must be on a slate, but D is on none");
        Path twice = file("twice.txt", "Left: B, A\nRight: C, D, A\n");
        groundswell("count", papers, "--rule", "block", "--seats", 1, "--slates", twice)
                .refused(twice + ":2: an option must be on one slate, but A is on Left already");
    }
}
