package org.groundswell.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same nine ballots in every format, and two blank ones where there can be any. */
class FormatsTest {
    private static final Map<String, Long> BALLOTS = Map.of("0 > 1 > 2", 5L, "1 > 0 = 2", 3L, "2", 1L);

    private static void areThey(Contents contents, long blank) {
        assertThat(contents.names()).containsExactly("Ann Archer", "Bob", "Cid, Jr");
        assertThat(Read.ballots(contents.box())).isEqualTo(BALLOTS);
        assertThat(contents.box().blank()).isEqualTo(blank);
        assertThat(contents.box().invalid()).isZero();
        assertThat(contents.box().cast()).isEqualTo(9 + blank);
    }

    @Test
    void prefLib() throws IOException {
        Contents contents = Read.file(Format.PREFLIB, """
                # FILE NAME: some.toi
                # TITLE: Treasurer
                # NUMBER ALTERNATIVES: 3
                # NUMBER VOTERS: 9
                # NUMBER UNIQUE ORDERS: 3
                # ALTERNATIVE NAME 1: Ann Archer
                # ALTERNATIVE NAME 2: Bob
                # ALTERNATIVE NAME 3: Cid, Jr
                5: 1,2,3
                3: 2,{1,3}
                1: 3
                """);
        areThey(contents, 0);
        assertThat(contents.title()).isEqualTo("Treasurer");
    }

    @Test
    void prefLibAsItWas() throws IOException {
        areThey(Read.file(Format.PREFLIB, """
                3
                1,Ann Archer
                2,Bob
                3,Cid, Jr
                9,9,3
                5,1,2,3
                3,2,{1,3}
                1,3
                """), 0);
    }

    @Test
    void blt() throws IOException {
        Contents contents = Read.file(Format.BLT, """
                3 2
                5 1 2 3 0
                3 2 1=3 0
                # two came empty
                2 0
                1 3 0
                0
                "Ann Archer"
                "Bob"
                "Cid, Jr"
                "Treasurers"
                """);
        areThey(contents, 2);
        assertThat(contents.title()).isEqualTo("Treasurers");
        assertThat(contents.seats()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void lines() throws IOException {
        areThey(Read.file(Format.LINES, """
                # the treasurer
                options: Ann Archer, Bob, "Cid, Jr"

                2: Ann Archer > Bob > "Cid, Jr"
                3: Bob > Ann Archer = Cid, Jr
                3: "Ann Archer">"Bob">"Cid, Jr"
                2: blank
                1: Cid, Jr
                """), 2);
    }

    @Test
    void columns() throws IOException {
        areThey(Read.file(Format.CSV, """
                count,first,second,third
                5,Ann Archer,Bob,"Cid, Jr"
                3,Bob,"Ann Archer = Cid, Jr",
                2,,,
                1,"Cid, Jr",,
                """), 2);
    }

    @Test
    void withdrawnOptionsOfABltAreStruckAndNoOptions() throws IOException {
        Contents contents = Read.file(Format.BLT, """
                3 1
                -2
                3 2 1 0
                2 2 0
                1 3 - 1 0
                0
                "A"
                "B"
                "C"
                "A title"
                """);
        assertThat(contents.names()).containsExactly("A", "C");
        assertThat(Read.ballots(contents.box())).isEqualTo(Map.of("0", 3L, "1 > 0", 1L));
        assertThat(contents.box().invalid()).isEqualTo(2);
        assertThat(Read.marks(contents)).containsExactly("SKIPPED 1 in 5", "WITHDRAWN 3 in 3");
        assertThat(Read.invalid(contents)).containsExactly("WITHDRAWN 2 in 4");
    }

    @Test
    void optionsThatAreNotListedComeInTheOrderOfTheirLetters() throws IOException {
        Contents contents = Read.file(Format.LINES, "1: B > C = A\n1: A\n");
        assertThat(contents.names()).containsExactly("A", "B", "C");
        assertThat(contents.listed()).isFalse();
        assertThat(Read.ballots(contents.box())).isEqualTo(Map.of("1 > 2 = 0", 1L, "0", 1L));
        assertThat(Read.file(Format.LINES, "options: B, C, A\n1: A\n").names()).containsExactly("B", "C", "A");
    }

    @Test
    void aProposalIsNumberedFirst() throws IOException {
        for (String text : List.of("options: A, B, C\n2: C > A\n", "2: C > A\n1: B\n")) {
            Contents contents = new BallotFile("ballots", Format.LINES, List.of(), "C", false)
                    .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(contents.names()).containsExactly("C", "A", "B");
            assertThat(contents.box().yes()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first,second",
                "1st,2nd",
                "1,2",
                "Rank 1,Rank 2",
                "First choice,Second choice",
                "preference_1,preference_2"
            })
    void aFormHasOneBallotARow(String header) throws IOException {
        Contents contents = Read.file(Format.CSV, header + "\nAnn,Bob\nBob,\nAnn,Bob\n\n,\nblank,\n");
        assertThat(contents.names()).containsExactly("Ann", "Bob");
        assertThat(Read.ballots(contents.box())).isEqualTo(Map.of("0 > 1", 2L, "1", 1L));
        assertThat(contents.box().blank()).isEqualTo(2);
    }

    /** Of one column an empty row could be anything, so that a blank ballot says what it is. */
    @Test
    void aFormMayHaveOneColumn() throws IOException {
        Contents contents = Read.file(Format.CSV, "first\nAnn\nblank\nAnn\n");
        assertThat(Read.ballots(contents.box())).isEqualTo(Map.of("0", 2L));
        assertThat(contents.box().blank()).isEqualTo(1);
    }

    @Test
    void anOptionMayBeCalledAsABallotCan() throws IOException {
        assertThat(Read.ballots(
                        Read.file(Format.LINES, "options: A, blank\n2: blank\n").box()))
                .isEqualTo(Map.of("1", 2L));
        assertThat(Read.ballots(Read.file(Format.LINES, "2: \"blank\" > A\n").box()))
                .isEqualTo(Map.of("1 > 0", 2L));
    }

    @Test
    void aQuoteWithinANameIsDoubled() throws IOException {
        assertThat(Read.file(Format.LINES, "1: \"Al \"\"Scarface\"\" Capone\" > \"A > B\"\n")
                        .names())
                .containsExactly("A > B", "Al \"Scarface\" Capone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void linesMayEndAsOnWindowsAndBeginWithAByteOrderMark(String end) throws IOException {
        Contents contents = Read.file(Format.LINES, "\ufeff2: Zoë > Bob" + end + "1: Bob" + end);
        assertThat(contents.names()).containsExactly("Bob", "Zoë");
        assertThat(Read.ballots(contents.box())).isEqualTo(Map.of("1 > 0", 2L, "0", 1L));
    }

    @ParameterizedTest
    @CsvSource({"a.soi, PREFLIB", "a.TOC, PREFLIB", "b.blt, BLT", "x/y.csv, CSV", "ballots.txt, LINES"})
    void theNameOfAFileTellsItsFormat(String file, Format format) {
        assertThat(Format.of(file)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "ballots", "a.xlsx", ""})
    void otherNamesTellNone(String file) {
        assertThat(Format.of(file)).isEmpty();
    }

    @Test
    void openStvWritesCommentsAndIdentifiers() throws IOException {
        Contents contents = Read.file(Format.BLT, """
                2 1 # two candidates, one seat
                (b1) 2 1 2 0
                (b2) 1 2 0 # the last
                0
                "Ann #1"
                "Bob"
                "" # no title
                """);
        assertThat(contents.names()).containsExactly("Ann #1", "Bob");
        assertThat(Read.ballots(contents.box())).isEqualTo(Map.of("0 > 1", 2L, "1", 1L));
    }

    @Test
    void quotesWithinACellArePartOfAName() throws IOException {
        Contents contents = Read.file(Format.CSV, """
                count,first,second
                2,"Robert ""Bob"" Lee",Ann
                """);
        assertThat(contents.names()).containsExactlyInAnyOrder("Robert \"Bob\" Lee", "Ann");
    }
}
