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
                .contains("Quota: 3", "Round 1: first preferences; elected: Ann, Cid")
                .endsWith("Elected: Ann, Cid\n");
        assertThat(lastLine(groundswell("count", blt, "--rule", "stv", "--seats", 1)))
                .isEqualTo("Elected: Ann");
        groundswell("count", blt, "--rule", "stv", "--seats", 4).refused("--seats must be a whole number from 1 to 3");
        groundswell("count", TENNESSEE, "--rule", "stv").refused("--rule stv needs --seats");
    }

    @Test
    void fractionsOfVotesAreShownAndExactInKind() throws IOException {
        Path papers = file("papers.txt", "options: A, B, C\n8: A > B\n1: A > C\n3: B > C\n4: C\n");
        assertThat(groundswell("count", papers, "--rule", "stv", "--seats", 2)
                        .with(0)
                        .out())
                .contains("exact fractions")
                .containsPattern("B +3 +5.66 ");
        JsonNode json = new ObjectMapper()
                .readTree(groundswell("count", papers, "--rule", "stv", "--seats", 2, "--json")
                        .with(0)
                        .out());
        assertThat(json.at("/rounds/1/votes/B").asText()).isEqualTo("5.666666");
        assertThat(json.at("/elected")).hasSize(2);
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
