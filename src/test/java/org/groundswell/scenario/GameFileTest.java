package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundswell.setting.Refused;
import org.groundswell.tally.power.Player;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GameFileTest {
    @TempDir
    private Path temp;

    private Path file;

    @BeforeEach
    void somewhere() {
        file = temp.resolve("board.csv");
    }

    /** The faults, without the name of the file. */
    private List<String> faults(String text) throws IOException {
        Files.writeString(file, text);
        Refused refused = catchThrowableOfType(Refused.class, () -> GameFile.read(file));
        assertThat(refused).as(text).isNotNull();
        return Small.lines(refused).stream()
                .map(line -> line.replaceFirst("^.*board.csv", ""))
                .toList();
    }

    @Test
    void columnsStandInAnyOrder() throws IOException {
        Files.writeString(file, "\uFEFFweight, name\r\n4,Germany\r\n\r\n1,\"Luxembourg, the\"\r\n");
        assertThat(GameFile.read(file))
                .containsOnlyKeys("")
                .containsEntry("", List.of(new Player("Germany", 4), new Player("Luxembourg, the", 1)));
    }

    @Test
    void sectionsComeInTheOrderOfTheFile() throws IOException {
        Files.writeString(file, "section,name,weight\nlower,a,1\nupper,a,2\nlower,b,3\n");
        assertThat(GameFile.read(file).entrySet())
                .extracting(Object::toString)
                .containsExactly(
                        "lower=[Player[name=a, weight=1], Player[name=b, weight=3]]",
                        "upper=[Player[name=a, weight=2]]");
    }

    @Test
    void everyFaultIsToldWithItsLine() throws IOException {
        assertThat(faults("""
                        name,weight
                        Germany,four
                        France
                        Italy,-4
                        ,2
                        Belgium,2
                        Belgium,2
                        x,1e3
                        y,
                        z,1000000000000001
                        \u001b[31mred,1
                        """))
                .containsExactly(
                        ":2:2: weight of Germany must be a whole number from 0 to 1000000000000000, but is four",
                        ":3:1: has 1 fields, but must have as many as the first line, 2 (a weight has no commas)",
                        ":4:2: weight of Italy must be a whole number from 0 to 1000000000000000, but is -4",
                        ":5:1: name must not be empty",
                        ":7:1: Belgium stands here a second time (first in line 6)",
                        ":8:2: weight of x must be a whole number from 0 to 1000000000000000, but is 1e3",
                        ":9:2: weight of y must be a whole number from 0 to 1000000000000000, but is empty",
                        ":10:2: weight of z must be a whole number from 0 to 1000000000000000, but is 1000000000000001",
                        ":11:1: names must have no control characters, and 100 letters at most");
    }

    @Test
    void aHeaderIsNeeded() throws IOException {
        assertThat(faults("")).containsExactly(": is empty: begin with a line name,weight");
        assertThat(faults("name,weight\n")).containsExactly(": has no players: write a line name,weight for each");
        assertThat(faults("name\nx\n"))
                .containsExactly(":1:1: column weight is missing: begin with a line name,weight");
        assertThat(faults("name;weight\nx;1\n"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith(":1:1: name;weight is no column of a game")
                        .endsWith("separate columns by commas"));
        assertThat(faults("name,wieght\nx,1\n"))
                .containsExactly(":1:2: wieght is no column of a game, did you mean weight? (known: name, weight,"
                        + " section); separate columns by commas");
        assertThat(faults("name,weight,name\nx,1,x\n")).containsExactly(":1:3: column name stands here a second time");
    }

    @Test
    void whatIsNoSuchFileIsRefused() throws IOException {
        assertThat(faults("name,weight\n\"x,1\n")).isNotEmpty();
        assertThat(faults("name,weight\nx\0,1\n").get(0)).contains("is not a text file, as a CSV must be");
        String many = IntStream.rangeClosed(1, 2_001)
                .mapToObj(i -> "player " + i + ",1")
                .collect(Collectors.joining("\n", "name,weight\n", "\n"));
        assertThat(faults(many)).containsExactly(": has 2001 players, but may have at most 2000");
        Files.delete(file);
        assertThat(catchThrowableOfType(Refused.class, () -> GameFile.read(file)))
                .hasMessageContaining("board.csv: there is no such file");
        assertThat(catchThrowableOfType(Refused.class, () -> GameFile.read(temp)))
                .hasMessageContaining("is a folder, not a CSV file");
    }
}
