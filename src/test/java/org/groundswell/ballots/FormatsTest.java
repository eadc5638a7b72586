package org.groundswell.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
                2:
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
                """);
        assertThat(contents.names()).containsExactly("A", "C");
        assertThat(Read.ballots(contents.box())).isEqualTo(Map.of("0", 3L, "1 > 0", 1L));
        assertThat(contents.box().invalid()).isEqualTo(2);
        assertThat(Read.marks(contents)).containsExactly("SKIPPED 1 in 5", "WITHDRAWN 5 in 3");
    }

    @Test
    void optionsThatAreNotListedComeInTheOrderInWhichBallotsNameThem() throws IOException {
        assertThat(Read.file(Format.LINES, "1: B > C\n1: A\n").names()).containsExactly("B", "C", "A");
    }

    @Test
    void aQuoteWithinANameIsDoubled() throws IOException {
        assertThat(Read.file(Format.LINES, "1: \"Al \"\"Scarface\"\" Capone\" > \"A > B\"\n")
                        .names())
                .containsExactly("Al \"Scarface\" Capone", "A > B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void linesMayEndAsOnWindowsAndBeginWithAByteOrderMark(String end) throws IOException {
        Contents contents = Read.file(Format.LINES, "\ufeff2: Zoë > Bob" + end + "1: Bob" + end);
        assertThat(contents.names()).containsExactly("Zoë", "Bob");
        assertThat(Read.ballots(contents.box())).isEqualTo(Map.of("0 > 1", 2L, "1", 1L));
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
}
