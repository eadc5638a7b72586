package org.groundswell.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.groundswell.setting.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is mended on a ballot, what makes one invalid, and that each is told. */
class MarksTest {
    private static Contents read(String ballot) throws IOException {
        return Read.file(Format.LINES, "options: A, B, C\n" + ballot + "\n");
    }

    @Test
    void ranksBehindASkippedOneCloseUp() throws IOException {
        Contents contents = read("7: A > > C");
        assertThat(Read.ballots(contents.box())).isEqualTo(Map.of("0 > 2", 7L));
        assertThat(Read.marks(contents)).containsExactly("SKIPPED 7 in 2");
        assertThat(Read.marks(read("7: skipped > C"))).containsExactly("SKIPPED 7 in 2");
    }

    @Test
    void aRankLeftOutAtTheEndIsNoSkippedOne() throws IOException {
        Contents contents = Read.file(Format.CSV, "count,first,second,third\n4,A,,\n3,A,,B\n");
        assertThat(Read.marks(contents)).containsExactly("SKIPPED 3 in 3");
    }

    @Test
    void anOptionCountsWhereItIsNamedFirst() throws IOException {
        Contents contents = read("2: A > B = A > A > C");
        assertThat(Read.ballots(contents.box())).isEqualTo(Map.of("0 > 1 > 2", 2L));
        assertThat(Read.marks(contents)).containsExactly("REPEATED 2 in 2");
    }

    @Test
    void aNameThatIsNotListedIsStruck() throws IOException {
        Contents contents = read("2: D > A = E > B");
        assertThat(Read.ballots(contents.box())).isEqualTo(Map.of("0 > 1", 2L));
        assertThat(Read.marks(contents)).containsExactly("UNKNOWN 2 in 2");
    }

    @Test
    void aBallotEndsAtAnOverVote() throws IOException {
        Contents contents = read("2: A > overvote > B");
        assertThat(Read.ballots(contents.box())).isEqualTo(Map.of("0", 2L));
        assertThat(Read.marks(contents)).containsExactly("OVER_VOTE 2 in 2");
    }

    /** The cause is what stands where an option should; marks are those of ballots that count. */
    @ParameterizedTest
    @CsvSource({
        "2: overvote, OVER_VOTE",
        "2: overvote > A, OVER_VOTE",
        "2: > D > overvote, OVER_VOTE",
        "2: D, UNKNOWN",
        "2: skipped > D > E, UNKNOWN",
        "2: invalid, SPOILT",
        "2: A > invalid, SPOILT",
        "2: D > A > A > invalid, SPOILT"
    })
    void aMarkedBallotThatNamesNoOptionIsInvalid(String ballot, String cause) throws IOException {
        Contents contents = read(ballot);
        assertThat(contents.box().invalid()).isEqualTo(2);
        assertThat(contents.box().ranked()).isZero();
        assertThat(contents.box().blank()).isZero();
        assertThat(Read.invalid(contents)).containsExactly(cause + " 2 in 2");
        assertThat(Read.marks(contents)).isEmpty();
    }

    @Test
    void invalidBallotsAreToldByTheirCauses() throws IOException {
        Contents contents = read(
                "1: overvote\n2: A > overvote\n4: D\n8: blank\n16: invalid\n32: D > overvote > A\n64: D > A\n1: B");
        assertThat(Read.invalid(contents)).containsExactly("SPOILT 16 in 6", "OVER_VOTE 33 in 2", "UNKNOWN 4 in 4");
        assertThat(Read.marks(contents)).containsExactly("UNKNOWN 64 in 8", "OVER_VOTE 2 in 3");
    }

    @Test
    void ballotsOfNothingButWithdrawnOptionsAreTold() throws IOException {
        Contents contents = Read.file(Format.BLT, "2 1\n-2\n3 2 0\n1 2 1 0\n0\n\"A\"\n\"B\"\n\"\"\n");
        assertThat(Read.invalid(contents)).containsExactly("WITHDRAWN 3 in 3");
        assertThat(Read.marks(contents)).containsExactly("WITHDRAWN 1 in 4");
    }

    /** Whatever stands on ballots: each is counted, blank, or invalid for one cause. */
    @Property(tries = 300)
    void everyInvalidBallotHasOneCause(
            @ForAll @Size(min = 1, max = 9)
                    List<@Size(min = 1, max = 4) List<@IntRange(min = 0, max = 7) Integer>> ballots)
            throws IOException {
        List<String> words = List.of("A", "B", "C", "D", "overvote", "invalid", "skipped", "");
        String lines = ballots.stream()
                .map(ranks -> "3: skipped > " + ranks.stream().map(words::get).collect(Collectors.joining(" > "))
                        + " > skipped")
                .collect(Collectors.joining("\n"));
        Contents contents = read(lines);
        BallotBox box = contents.box();
        assertThat(contents.marks().invalid().values().stream()
                        .mapToLong(Marks.Found::ballots)
                        .sum())
                .isEqualTo(box.invalid());
        assertThat(box.ranked() + box.blank() + box.invalid()).isEqualTo(3L * ballots.size());
        assertThat(contents.marks().counted().values()).allMatch(found -> found.ballots() <= box.ranked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2: blank", "2: skipped", "2: skipped > skipped"})
    void anUnmarkedBallotIsBlank(String ballot) throws IOException {
        Contents contents = read(ballot);
        assertThat(contents.box().blank()).isEqualTo(2);
        assertThat(Read.marks(contents)).isEmpty();
        assertThat(Read.invalid(contents)).isEmpty();
    }

    @Test
    void levelRanksAreToldButNothingToMend() throws IOException {
        assertThat(Read.marks(read("2: A = B > C"))).containsExactly("LEVEL 2 in 2");
        strict("1: A = B");
    }

    @Test
    void aMarkIsCountedOncePerBallotAndToldWithItsFirstLine() throws IOException {
        Contents contents = read("2: A > > B > > C\n3: > A\n1: A");
        assertThat(Read.marks(contents)).containsExactly("SKIPPED 5 in 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1: A > > B", "1: A > A", "1: D", "1: overvote", "1: invalid"})
    void nothingIsMendedIfTheReaderIsStrict(String ballot) {
        assertThatThrownBy(() -> strict(ballot))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("ballots:2: ballots must need no mending with --strict, but this one has ");
    }

    private static void strict(String ballot) throws IOException {
        String text = "options: A, B, C\n" + ballot + "\n";
        new BallotFile("ballots", Format.LINES, List.of(), null, true)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
