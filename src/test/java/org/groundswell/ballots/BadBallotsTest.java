package org.groundswell.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.groundswell.setting.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that cannot be counted is refused with its line and the cause. */
class BadBallotsTest {
    private static final String TWO = "# NUMBER ALTERNATIVES: 2|# ALTERNATIVE NAME 1: A|# ALTERNATIVE NAME 2: B|";

    private static void refused(Format format, String text, String message) {
        assertThatThrownBy(() -> Read.file(format, text.replace('|', '\n')))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';ballots: there are no ballots in it",
                "# nothing|;ballots: there are no ballots in it",
                "3: blank;ballots: there are no options in it",
                "1: A|42:;ballots:2: ballot must name an option, but there is nothing behind the colon: write 42: blank",
                "3: A > blank;ballots:1: blank must stand alone on a ballot",
                "3: blank > A;ballots:1: blank must stand alone on a ballot",
                "3: blank = A;ballots:1: blank must stand alone on a ballot",
                "3: blank = blank > overvote;ballots:1: blank must stand alone on a ballot",
                "3: A > B|17;ballots:2: ballots must be written as count: first > second, but the line is 17",
                "3: A >;ballots:1: ballot must not end with >: is the line cut off?",
                "3: \"A > B;ballots:1: name must end with a quote",
                "3: A = > B;ballots:1: = must stand between two options",
                "3: = A;ballots:1: = must stand between two options",
                "3: \"A\" B;ballots:1: options must be parted by = or >, but B follows one",
                "0: A;ballots:1: count must be a whole number from 1 to 1000000000000000, but is 0",
                "-2: A;ballots:1: count must be a whole number from 1 to 1000000000000000, but is -2",
                "1.5: A;but is 1.5",
                ": A;but is missing",
                "99999999999999999999: A;but is 99999999999999999999",
                "600000000000000: A|600000000000000: A;ballots:2: ballots must be at most 1000000000000000 together",
                "options: A, B, A|1: A;ballots:1: option A is listed already",
                "options: A|1: A|options: B;ballots:3: options must be listed once, before the first ballot",
                "options: A,,B|1: A;ballots:1: option must have a name"
            })
    void lines(String text, String message) {
        refused(Format.LINES, text, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "count,second,first|3,A,B;ballots:1: first line must be a header",
                "count,voter,first|1,v1,A;ballots:1: first line must be a header",
                "count,first,first|1,A,B;ballots:1: first line must be a header",
                "count,first|3,A|2,\"B;a quote is open where the file ends: is it cut off?",
                "a,b|1,A;ballots:1: first line must be a header: count,first,second,third with a count in each row, or",
                "Ann,Bob|Bob,Ann;or first,second,third for one ballot a row; but is Ann,Bob",
                "second,first|A,B;but is second,first",
                "1,3|A,B;but is 1,3",
                "count|A;but is count",
                "first,second|A;ballots:2: row must have 2 cells as the header has, but has 1: is it cut off?",
                "first|A||B;ballots:3: row must name an option, but is empty: write blank if it is so",
                "first,second|blank,A;ballots:2: blank must stand alone on a ballot",
                "count,first,second|1,A,B|1,B;ballots:3: row must have 3 cells as the header has, but has 2",
                "count,first|1,A,B;ballots:2: row must have 2 cells as the header has, but has 3: a name with a comma stands in quotes",
                "'count;first|1;A';(separate columns by commas)",
                "count,first|1,A > B;ballots:2: a column must hold one rank, but there is > in A > B",
                "count,first|x,A;ballots:2: count must be a whole number",
                "count,first|;there are no ballots in it",
                "5:Ann>Bob;but is 5:Ann>Bob (if lines are as in 42: Ann > Bob, add --format lines)",
                "7: Ann|3: Bob;but is 7: Ann (if lines are as in 42: Ann > Bob, add --format lines)",
                "'options: Ann, Bob|3: Bob';but is options: Ann, Bob (if lines are as in 42: Ann > Bob, add --format lines)",
                "# votes|3: Bob;but is # votes (if lines are as in 42: Ann > Bob, add --format lines)"
            })
    void columns(String text, String message) {
        refused(Format.CSV, text, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2 1|3 1 2 0|0|\"A\"|\"B\"|;file ends where the title (\"\" if there is none) must stand: is it cut off?",
                "0 1|0;ballots:1: number of options must be a whole number from 1 to 1000, but is 0",
                "2|;ballots:1: first line must hold the numbers of options and of seats",
                "2 1|3 1 2|0;ballots:2: ballot must be a weight, options by number and a 0 at its end, but is 3 1 2",
                "2 1|3 1 5 0|0;ballots:2: option must be a whole number from 1 to 2, but is 5",
                "2 1|3 1 0;ballots:2: file ends where the 0 behind the last ballot must stand",
                "2 1|3 1 0|0|\"A\";file ends where the name of option 2 must stand",
                "2 1|3 1 0|0|A|B;ballots:4: names and title must stand in quotes, but this is A",
                "2 1|3 1 0|0|\"A\"|\"A\";ballots:5: option A is listed already",
                "2 1|2 1 0|-2 2 0;ballots:3: weight must be a whole number from 1 to 1000000000000000, but is -2 (ballots that were taken back are left out",
                "2 1|-2 2 0|2 1 0;ballots:2: weight must be a whole number from 1 to 1000000000000000, but is -2",
                "2 1|-2 2|2 1 0;ballots:2: options withdrawn must be written as -3 each, but one is 2",
                "1 1|-1|0|\"A\";an option must be left, but all 1 are withdrawn",
                "2 1|3 1 0|0|\"A\"|\"B\"|\"C\"|\"D\";nothing may follow the title"
            })
    void blt(String text, String message) {
        refused(Format.BLT, text, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "6: 1,2,;ballots:4: ballot must not end within its order",
                "6: 1,{2;ballots:4: ballot must not end within its order",
                "6: 1 2;options must be parted by commas, but 2 follows one",
                "6: 3;ballots:4: option must be a whole number from 1 to 2, but is 3",
                "6 1,2;ballots must be written as count: 3,1,2",
                "# NUMBER VOTERS: 7|6: 1;ballots:5: voters must be the 7 that the file tells of at its top, but are 6",
                "# NUMBER UNIQUE ORDERS: 2|6: 1;distinct orders must be the 2",
                "6:;ballots:4: order must name an option, but names 0",
                "# DATA TYPE: toc|6: {2,1}|3: 1;ballots:6: order must name all 2 options, but names 1",
                "# ALTERNATIVE NAME 4: C|1: 1;alternatives must be named in their order"
            })
    void prefLib(String text, String message) {
        refused(Format.PREFLIB, TWO + text, message);
    }

    /** Which options a cut-off line of a complete order had is lost; the end of the name says that it had some. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a.soc;3: 2,1;all 3 options, but names 2: is the line cut off? (orders are complete, as its name ends in .soc: make it soi if",
                "a.SOC;3: 2,1;all 3 options, but names 2",
                "a.toc;3: {2,1};all 3 options, but names 2: is the line cut off? (orders are complete, as its name ends in .toc: make it toi if",
                "a.soc;3: 2,{1,3};no level options, but has some in braces (orders are strict, as its name ends in .soc: make it toc if",
                "a.soi;3: {1,3};no level options, but has some in braces (orders are strict, as its name ends in .soi: make it toi if",
                "a.toi;# DATA TYPE: soi|3: {1,3};(orders are strict, as its data type is soi: make it toi if",
                "a;# DATA TYPE: soc|3: 1;(orders are complete, as its data type is soc: make it soi if",
                "a.soc;# DATA TYPE: soc|3: 1;as its name ends in .soc and its data type is soc: make it soi if",
                "a.soc;# DATA TYPE: toi|3: 1;as its name ends in .soc: make it soi if"
            })
    void ordersOfPrefLibAreWhatTheirFileSaysTheyAre(String file, String lines, String message) {
        String three =
                "# NUMBER ALTERNATIVES: 3|# ALTERNATIVE NAME 1: A|# ALTERNATIVE NAME 2: B|# ALTERNATIVE NAME 3: C|";
        isRefused(file, three + lines, message);
        if (!lines.startsWith("#")) {
            isRefused(file, "3|1,A|2,B|3,C|3,3,1|" + lines.replace(": ", ","), message);
        }
    }

    private static void isRefused(String file, String text, String message) {
        assertThatThrownBy(() -> read(file, text))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(file + ":" + text.split("\\|").length + ": order must ")
                .hasMessageContaining(message);
    }

    private static Contents read(String file, String text) throws IOException {
        return new BallotFile(file, Format.PREFLIB, List.of(), null, false)
                .read(new ByteArrayInputStream(text.replace('|', '\n').getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"a.soc;3: 2,1", "a.soi;3: 2", "a.toc;3: {1,2}", "a.toi;3: {1,2}|1: 2", "a.soc;3: {2},{1}", "a;3: 2"
            })
    void whatTheEndOfTheNameAllowsIsRead(String file, String lines) throws IOException {
        assertThat(read(file, TWO + lines).box().ranked()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void prefLibWithoutOptionsOrWithoutTheirNames() {
        refused(
                Format.PREFLIB,
                "# NUMBER ALTERNATIVES: 0|",
                "ballots:1: number of alternatives must be a whole number");
        refused(Format.PREFLIB, "# NUMBER ALTERNATIVES: 2|1: 1", "a name for each of 2 alternatives, but there are 0");
        refused(Format.PREFLIB, "2|1,A|", "file ends before its options are named");
    }

    @Test
    void moreOptionsThanThereMayBe() {
        refused(Format.BLT, "1001 1|0|", "number of options must be a whole number from 1 to 1000");
        StringBuilder line = new StringBuilder("1: a0");
        for (int i = 1; i <= 1000; i++) {
            line.append(" > a").append(i);
        }
        refused(Format.LINES, line.toString(), "ballots:1: options must be at most 1000");
    }

    @Test
    void whatIsNoTextIsToldWithItsLine() {
        byte[] latin = "1: A\n1: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Read.bytes(Format.LINES, latin)).hasMessageStartingWith("ballots:2: line is no UTF-8");
        byte[] row = "count,first\n1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Read.bytes(Format.CSV, row)).hasMessageStartingWith("ballots:2: line is no UTF-8");
        assertThatThrownBy(() -> Read.file(Format.LINES, "1: A\n1: A\0B\n"))
                .hasMessage("ballots:2: line holds a zero byte: this is no text, but a binary file");
        assertThatThrownBy(() -> Read.bytes(Format.LINES, new byte[2 << 20]))
                .hasMessageStartingWith("ballots:1: line is longer than 1048576 bytes");
    }

    /** Whatever bytes a file holds, it is read or refused, and nothing else comes of it. */
    @Property(tries = 300)
    void rubbishIsReadOrRefused(@ForAll long seed, @ForAll Format format) throws Exception {
        Random random = new Random(seed);
        String signs = "0123456789 ,:;>={}-#\"\n\nABab";
        StringBuilder text = new StringBuilder(
                format == Format.PREFLIB ? TWO.replace('|', '\n') : format == Format.CSV ? "count,first,second\n" : "");
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        try {
            new BallotFile("ballots", format, List.of(), null, false)
                    .read(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (Refused refused) {
            assertThat(refused.getMessage()).startsWith("ballots:");
        }
    }
}
