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

/** What a count tells of the file that it has read. */
class CountedFilesTest {
    @TempDir
    private Path temp;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    private static String lastLine(Ended ended) {
        return ended.with(0).out().lines().reduce((before, line) -> line).orElseThrow();
    }

    private static JsonNode json(Object... words) throws IOException {
        return new ObjectMapper().readTree(groundswell(words).with(0).out());
    }

    @Test
    void whatWasMendedIsTold() throws IOException {
        Path messy = file("messy.txt", "options: A, B\n3: > A\n2: A > A\n1: Z\n4: overvote\n1: blank\n1: A = B\n");
        assertThat(groundswell("count", messy, "--rule", "plurality").with(0).out())
                .contains(
                        "  12 ballots for 2 options: 6 counted, 1 blank, 5 invalid\n",
                        "5 invalid\n  4 invalid with an over-vote before any valid option (first in line 5)\n",
                        "  1 invalid with nothing but options that are not listed (first in line 4)\n",
                        "  1 ballot counted with options ranked level (first in line 7): the rule says\n",
                        "  3 ballots counted with a skipped rank (first in line 2): later ranks close up\n",
                        "  2 ballots counted with an option named again (first in line 3): the later\n")
                .doesNotContain("counted with an over-vote", "counted with an option that is not listed");
        JsonNode json = json("count", messy, "--rule", "plurality", "--json");
        assertThat(json.at("/ballots/invalid").asLong()).isEqualTo(5);
        assertThat(json.at("/ballots/invalid-by-cause/over-vote/ballots").asLong())
                .isEqualTo(4);
        assertThat(json.at("/ballots/invalid-by-cause/unknown/ballots").asLong())
                .isEqualTo(1);
        assertThat(json.at("/ballots/invalid-by-cause/unknown/first-line").asLong())
                .isEqualTo(4);
        assertThat(json.at("/ballots/invalid-by-cause")).hasSize(2);
        assertThat(json.at("/marks")).hasSize(3);
        groundswell("count", messy, "--rule", "plurality", "--strict")
                .refused(messy + ":2: ballots must need no mending with --strict, but this one has a skipped rank");
    }

    @Test
    void namesThatMayNotBeMeantAsTheyWereTakenAreTold() throws IOException {
        Path names = file("names.txt", "3: Ann\n2: ann\n1: Write-in > Ann\n");
        assertThat(groundswell("count", names, "--rule", "plurality").with(0).out())
                .contains(
                        "  Note: ann (first in line 2) is counted as an option; if it is Ann, write both\n    alike;",
                        "  Note: Write-in (first in line 3) is counted as an option; if it stands for\n    people");
        JsonNode note = json("count", names, "--rule", "plurality", "--json").at("/notes/0");
        assertThat(note.at("/name").asText()).isEqualTo("ann");
        assertThat(note.at("/first-line").asLong()).isEqualTo(2);
        assertThat(note.at("/taken").asText()).isEqualTo("option");
        assertThat(note.at("/may-be").asText()).isEqualTo("Ann");
        // Whoever lists them has said what they are.
        for (String listed : new String[] {"Ann,ann,Write-in", "Ann,ann"}) {
            assertThat(groundswell("count", names, "--rule", "plurality", "--options", listed)
                            .with(0)
                            .out())
                    .doesNotContain("Note:");
        }
    }

    /** What a refusal tells to type can be typed. */
    @Test
    void theOptionsThatARefusalListsAreThoseOfTheFile() throws IOException {
        Path names = file("commas.txt", "3: \"Lee, Ann\"\n2: Bob\n");
        groundswell("count", names, "--rule", "amendment").refused("as in --options 'Bob, \"Lee, Ann\"'");
        assertThat(lastLine(groundswell("count", names, "--rule", "amendment", "--options", "Bob, \"Lee, Ann\"")))
                .isEqualTo("Winner: Lee, Ann");
    }

    @Test
    void aFileOfCompleteOrdersCutOffAnywhereIsRefused() throws IOException {
        String whole = """
                # DATA TYPE: toc
                # NUMBER ALTERNATIVES: 3
                # NUMBER VOTERS: 11
                # NUMBER UNIQUE ORDERS: 2
                # ALTERNATIVE NAME 1: Ann
                # ALTERNATIVE NAME 2: Bob
                # ALTERNATIVE NAME 3: Cid
                6: 1,{2,3}
                5: {3,1},2
                """;
        int header = whole.indexOf("6: ");
        for (int end = header; end < whole.length() - 1; end++) {
            groundswell("count", file("cut.toi", whole.substring(0, end)), "--rule", "schulze")
                    .refused("cut.toi");
        }
        assertThat(lastLine(groundswell("count", file("whole.toi", whole), "--rule", "schulze")))
                .isEqualTo("Winner: Ann");
    }
}
