package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed of a scenario without stages: the number that its title asks for. */
class LaboratoryAnswerTest {
    /** Members who are all together within a tolerance of 2 meet at the first sweep; nobody listens within one of 0. */
    private static final String SCENARIO = """
            scenario: camps
            title: How many camps?
            as-of: 2026-01-01
            calendar: {sweeps: 9}
            issues: {opinion: {against: minus, for: plus}}
            population:
              name: all
              members: 4
              segments: [{name: members, share: 1}]
              stance: {opinion: [-1, -1, 1, 1]}
              network: {kind: complete}
            influence: {rule: hegselmann-krause, tolerance: 2}
            variants: [{name: deaf, about: nobody listens, set: {influence.tolerance: 0}}]
            """;

    @TempDir
    private Path folder;

    private String answer(String more, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("camps.yaml"), SCENARIO + more);
        List<Object> words = new ArrayList<>(
                List.of("run", file, "--runs", 3, "--quiet", "--charts", "none", "--out", folder.resolve("out")));
        words.addAll(List.of(options));
        return Cli.groundswell(words.toArray()).out().replace('\u00a0', ' ');
    }

    @Test
    void howLongIsToldWhereAllAgree() throws IOException {
        assertThat(answer("stop: {until: consensus}\n"))
                .contains("All agree after 1 sweep (1; in 3 of 3 runs).", "camps: 3 runs of 4 members\n")
                .doesNotContain("2026");
    }

    @Test
    void howManyClustersAreLeftIsToldOtherwise() throws IOException {
        assertThat(answer("")).contains("1 cluster of opinion is left (1).");
    }

    @Test
    void whoeverNeverAgreesIsToldWithTheSweepsThatThereWere() throws IOException {
        assertThat(answer("stop: {until: consensus}\n", "--set", "influence.tolerance=0"))
                .contains("In none of 3 runs all agree within 9 sweeps.");
    }

    @Test
    void anyOutcomeMayAnswer() throws IOException {
        assertThat(answer("answer: end.opinion.largest\n"))
                .contains("Members in the largest cluster on opinion: 100 % (100 %).");
        assertThat(answer("answer: end.opinion.consensus\n", "--replace"))
                .contains("In every run (44–100 %): all members agree on opinion.");
    }

    /** The deaf never agree, so that there is no pair of runs of which sweeps can be compared. */
    @Test
    void whatOnlySomePairsHaveIsToldOfSoMany() throws IOException {
        assertThat(answer("stop: {until: consensus}\n", "--variant", "deaf"))
                .containsPattern("nobody listens +in no run +unknown; 0 of 3 runs")
                .containsPattern("end.opinion.for +50 % +.50 points \\(.50 to .50\\)");
    }

    /** Half of them at −1, half at +1 have a standard deviation of 1, which has no sign; what it changes by has one. */
    @Test
    void aStandardDeviationHasNoSignAndADifferenceHas() throws IOException {
        assertThat(answer("answer: end.opinion.sd\n", "--variant", "deaf"))
                .contains("Standard deviation of stances on opinion: 0.00 (0.00).")
                .containsPattern("nobody listens +1\\.00 +\\+1\\.00 \\(\\+1\\.00 to \\+1\\.00\\)");
        assertThat(answer(
                        "answer: end.opinion.sd\n",
                        "--set",
                        "influence.tolerance=0",
                        "--set",
                        "population.stance={opinion: {uniform: [-1, 1]}}",
                        "--replace"))
                .containsPattern("opinion: 0\\.\\d\\d \\(0\\.\\d\\d–[01]\\.\\d\\d\\)");
    }

    /** A standard deviation of numbers from −1 to 1 is at most 1 and at least 0. */
    @Test
    void whatCannotBeAStandardDeviationWasNotSeen() throws IOException {
        for (String seen : List.of("-0.1", "1.1")) {
            Path file = Files.writeString(
                    folder.resolve("camps.yaml"),
                    SCENARIO + "observed: [{of: end.opinion.sd, was: " + seen + ", source: none}]\n");
            Cli.groundswell("run", file).refused("from 0 to 1");
        }
    }

    @Test
    void theEndAndItsOutcomesAreListed() {
        assertThat(Cli.groundswell("list", "settings", "stop").out())
                .contains("until", "agree", "end.sweeps", "end.ISSUE.clusters", "end.ISSUE.consensus");
        assertThat(Cli.groundswell("list").out()).contains("list settings stop");
        assertThat(Cli.groundswell("list", "settings", "population").out()).contains("column", "{members: 5, have: 1}");
    }
}
