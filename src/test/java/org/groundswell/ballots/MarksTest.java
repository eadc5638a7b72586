package org.groundswell.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.groundswell.setting.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @ValueSource(strings = {"2: overvote > A", "2: D", "2: invalid", "2: A > invalid"})
    void aMarkedBallotThatNamesNoOptionIsInvalid(String ballot) throws IOException {
        Contents contents = read(ballot);
        assertThat(contents.box().invalid()).isEqualTo(2);
        assertThat(contents.box().ranked()).isZero();
        assertThat(contents.box().blank()).isZero();
        assertThat(Read.marks(contents)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2: blank", "2: skipped", "2: skipped > skipped"})
    void anUnmarkedBallotIsBlank(String ballot) throws IOException {
        Contents contents = read(ballot);
        assertThat(contents.box().blank()).isEqualTo(2);
        assertThat(contents.marks().all()).isEmpty();
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
