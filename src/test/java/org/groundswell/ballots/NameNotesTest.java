package org.groundswell.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that may not be meant as they were taken are counted as before, and told. */
class NameNotesTest {
    /** "ann in 3, OPTION, may be Ann". */
    private static List<String> notes(Contents contents) {
        return contents.notes().stream()
                .map(note -> note.name() + " in " + note.line() + ", " + note.taken() + ", may be " + note.instead())
                .toList();
    }

    private static List<String> notes(String lines) throws IOException {
        return notes(Read.file(Format.LINES, lines));
    }

    @ParameterizedTest
    @CsvSource({"Ann, ann", "Ann Lee, ANN LEE", "Zo\u00eb, Zoe", "\u00c9mile, emile", "Stra\u00dfer, STRASSER"})
    void namesThatDifferByCapitalsOrAccentsAreTwoOptionsAndTold(String one, String other) throws IOException {
        Contents contents =
                Read.file(Format.LINES, "3: " + one + "\n2: Bob\n1: Bob > " + other + "\n4: " + other + "\n");
        assertThat(contents.names()).containsExactlyInAnyOrder("Bob", one, other);
        assertThat(notes(contents)).containsExactly(other + " in 3, OPTION, may be " + one);
        Contents columns = Read.file(Format.CSV, "first,second\nBob," + one + "\n" + other + ",\n");
        assertThat(notes(columns)).containsExactly(other + " in 3, OPTION, may be " + one);
    }

    @ParameterizedTest
    @CsvSource({
        "undervote, under-vote",
        "Undervotes, under-vote",
        "UNDER-VOTE, under-vote",
        "Overvote, over-vote",
        "over vote, over-vote",
        "Write-in, write-in",
        "writein, write-in",
        "Undeclared Write-ins, write-in",
        "UWI, write-in",
        "exhausted, exhausted",
        "Skipped, skipped",
        "skipped ranking, skipped",
        "Blank, blank",
        "Invalid, spoilt",
        "spoiled, spoilt"
    })
    void wordsOfElectionFilesAreOptionsAndTold(String word, String mark) throws IOException {
        assertThat(notes("3: Ann\n1: Ann > " + word + "\n")).containsExactly(word + " in 2, OPTION, may be " + mark);
        assertThat(notes(Read.file(Format.CSV, "first\nAnn\n" + word + "\n")))
                .containsExactly(word + " in 3, OPTION, may be " + mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1: Ann > overvote\n1: blank\n1: skipped > Ann\n1: invalid",
                "1: Ann > \"Blank\"",
                "1: Ann > Anna > Ann Lee",
                "1: Ann > Blanka > Mr Write",
                "options: Ann, ann, Blank, Write-in\n1: ann > Write-in > Blank"
            })
    void whatIsPlainIsNotTold(String lines) throws IOException {
        assertThat(notes(lines)).isEmpty();
    }

    /** Votes that are struck for a letter would be lost in silence. */
    @Test
    void aStruckNameThatIsNearlyAListedOneIsTold() throws IOException {
        String lines = "options: Ann, Bob\n1: ann\n1: ANN > Bob\n1: Cid\n1: Overvote > Bob\n1: Write-in > Ann\n";
        assertThat(notes(lines))
                .containsExactly("ann in 2, STRUCK, may be Ann", "Overvote in 5, STRUCK, may be over-vote");
        Contents asked = new BallotFile("ballots", Format.CSV, List.of("Ann", "Bob"), null, false)
                .read(new ByteArrayInputStream("first\nAnn\nbob\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(notes(asked)).containsExactly("bob in 3, STRUCK, may be Bob");
    }
}
