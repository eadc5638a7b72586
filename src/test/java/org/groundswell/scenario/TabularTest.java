package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.groundswell.population.EachMember;
import org.groundswell.population.Links;
import org.groundswell.setting.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that a scenario keeps in files of their own, as spreadsheets, R and others write them. */
class TabularTest {
    private static final String SCENARIO = """
            scenario: laboratory
            title: A rule alone
            as-of: 2026-01-01
            calendar: {sweeps: 50}
            issues: {opinion: {against: minus, for: plus}}
            population:
              name: all
              members: 3
              segments: [{name: members, share: 1}]
              stance: {opinion: STANCE}
              network: NETWORK
            influence: {rule: altafini}
            """;

    @TempDir
    private Path folder;

    private List<Double> stances(String table) throws IOException {
        return stances(table, "{file: members.csv, column: stance}");
    }

    private List<Double> stances(String table, String setting) throws IOException {
        Files.writeString(folder.resolve("members.csv"), table);
        EachMember stance = read(setting, "complete").population().stance().get("opinion");
        if (stance instanceof EachMember.Listed list) {
            return list.listed();
        }
        throw new AssertionError("no list: " + stance);
    }

    private List<List<Double>> links(String table) throws IOException {
        Files.writeString(folder.resolve("links.csv"), table);
        return ((Links) read("0", "{kind: links, links: {file: links.csv}}")
                        .population()
                        .network())
                .links();
    }

    private Scenario read(String stance, String network) throws IOException {
        Path file = folder.resolve("laboratory.yaml");
        Files.writeString(file, SCENARIO.replace("STANCE", stance).replace("NETWORK", network));
        return Blueprint.read(file, List.of()).scenario();
    }

    @Test
    void numbersLineByLineNeedNoName() throws IOException {
        assertThat(stances("-1\n0.5\n1\n", "{file: members.csv}")).containsExactly(-1.0, 0.5, 1.0);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stances("-1\nhalf\n1\n", "{file: members.csv}"))
                .withMessageContaining("members.csv:2:1: column 1 must be a number, but is half");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stance\n-1\n0.5\n1\n",
                "\uFEFFstance\r\n-1\r\n0.5\r\n1\r\n",
                "name,stance\nA,-1\nB,0.5\nC,1\n",
                "name;stance\nA;-1\nB;0.5\nC;1\n",
                "name\tstance\nA\t-1\nB\t0.5\nC\t1\n",
                "name stance\nA -1\nB   0.5\nC 1\n",
                "\"name\",\"stance\"\n\"A, the first\",-1\n\"B\",\"0.5\"\n\"C\",1e0\n",
                "\"my name\" \"stance\"\n\"A B\" -1\nB 0.5\nC 1\n",
                "# by hand\nname , stance\n% more\nA , -1\n\nB , 0.5\nC , 1\n"
            })
    void aColumnIsReadWhateverSeparatesIt(String table) throws IOException {
        assertThat(stances(table)).containsExactly(-1.0, 0.5, 1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2,1\n2,3,-2.5\n",
                "1 2 1\n2 3 -2.5\n",
                "1\t2\t1\n2\t3\t-2.5\n",
                "from,to,weight\n1,2,1\n2,3,-2.5\n",
                "\"from\";\"to\";\"weight\"\n1;2;1\n2;3;-2.5\n",
                "Weight,From,To\n1,1,2\n-2.5,2,3\n"
            })
    void linksMayHaveALineOfNames(String table) throws IOException {
        assertThat(links(table)).containsExactly(List.of(1.0, 2.0, 1.0), List.of(2.0, 3.0, -2.5));
    }

    @Test
    void aWeightNeedNotBeThere() throws IOException {
        assertThat(links("1 2\n2 3 2\n")).containsExactly(List.of(1.0, 2.0), List.of(2.0, 3.0, 2.0));
        assertThat(links("from,to\n1,2\n")).containsExactly(List.of(1.0, 2.0));
    }

    @Test
    void whatIsWrongInAColumnIsToldWithLineColumnValueAndRemedy() {
        refused("stance\n-1\nmany\n1\n", "members.csv:3:1: column stance must be a number, but is many");
        refused(
                "name;stance\nA;-1\nB;0,5\nC;1\n",
                "members.csv:3:2: column stance must be a number, but is 0,5 (write 0.5, with a point)");
        refused("name,stance\nA,-1\nB,\nC,1\n", "members.csv:3:2: column stance must be a number, but is empty");
        refused(
                "name,stance\nA,-1\nB,0,5\nC,1\n",
                "members.csv:3:1: must have 2 columns as the first line, but has 3 (write decimals with a point");
        refused("name,stance\nA,-1\nB\nC,1\n", "members.csv:3:1: must have 2 columns as the first line, but has 1");
        refused("name,stanc\nA,-1\n", "there is no column stance, did you mean stanc?");
        refused("# nothing\n", "file: members.csv has no lines");
    }

    private void refused(String table, String message) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stances(table))
                .withMessageContaining(message);
    }

    @Test
    void whatIsWrongInLinksIsToldToo() {
        refusedLinks("1;2;1,5\n2;3;2\n", "links.csv:1:3: column weight must be a number, but is 1,5 (write 1.5");
        refusedLinks("Ann,Bob\nBob,Cid\n", "links.csv:1:1: must be a link of two members by number from 1");
        refusedLinks("from,to,kind\n1,2,3\n", "links.csv:1:1: must name no columns but from, to and weight");
        refusedLinks("from,to,weight\n1,2\n", "links.csv:2:1: must have 3 columns as the first line, but has 2");
        refusedLinks("1,2\n2\n", "links.csv:2:1: must have 2 columns as the first line, but has 1");
        refusedLinks(
                "# mine\n1,2\n\n1,4\n",
                "links.csv:4:1: population.network.links.2 must join members from 1 to 3, as many as are simulated, but is"
                        + " [1, 4]");
        refusedLinks(
                "from,to,weight\n1,2,1\n2,3,0\n",
                "links.csv:3:1: population.network.links.2 must be two members by number from 1, and a weight other than 0"
                        + " if there is one, but is [2, 3, 0]");
        refusedLinks("1 2\n1 2.5\n", "links.csv:2:1: population.network.links.2 must be two members by number from 1");
        refusedLinks(
                "1 2\n\n2 3\n# again\n2 1\n",
                "links.csv:5:1: population.network.links.3 must be of a pair that no other link names, but is [2, 1], of"
                        + " which [1, 2] is already in links.csv:1:1 (leave one out, or say directed: true if");
    }

    private void refusedLinks(String table, String message) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> links(table)).withMessageContaining(message);
    }

    @Test
    void aFileLiesBesideTheScenarioOrBelowIt() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read("{file: ../members.csv, column: stance}", "complete"))
                .withMessageContaining("must lie in the folder of this file or below it");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read("{file: others.csv, column: stance}", "complete"))
                .withMessageContaining("others.csv: there is no such file");
    }
}
