package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.groundswell.engine.Run;
import org.groundswell.lab.Database;
import org.groundswell.lab.Studies;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Setting;
import org.groundswell.study.Chance;
import org.groundswell.study.Design;
import org.groundswell.study.store.ResultsFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README is true: what it says of files, packages and scenarios. Its commands are run once the program is packed. */
class ReadmeTest {
    @TempDir
    Path temp;

    @Test
    void theMapListsThePackagesInTheirOrder() throws IOException {
        assertThat(Readme.matches("^\\| `([a-z]+)` \\|")).isEqualTo(ArchitectureTest.ORDER);
    }

    @Test
    void whatItLinksToIsThere() throws IOException {
        List<String> links = Readme.matches("\\]\\(([^):#]+)\\)");
        assertThat(links).isNotEmpty().allMatch(link -> Files.exists(Path.of(link)));
    }

    @Test
    void itsFiguresAreThoseOfTheReferenceStudies() throws IOException {
        List<String> tables = List.of(
                ReadmeTables.whatIfs(),
                ReadmeTables.seen(),
                ReadmeTables.ablation(),
                ReadmeTables.power(),
                ReadmeTables.sensitivity());
        Files.writeString(Path.of("target/readme-tables.md"), String.join("\n", tables));
        String readme = Readme.text();
        assertThat(tables)
                .as("copy the tables in target/readme-tables.md into README.md")
                .allMatch(readme::contains);
    }

    /** What another program asks the database is what the program answers itself. */
    @Test
    void itsQueryIsAnswered() throws IOException {
        Blueprint story = Blueprint.read(
                Path.of("scenarios/strike-ballot.yaml"), List.of(Setting.of("--scale", "population.scale", "0.01")));
        Design design = new Design(story, List.of(), 1, 10, 2, 1, true);
        try (ResultsFolder results = Studies.of(design, temp.resolve("story"))) {
            Chance passed = Studies.shown(results).chance("", "strike-ballot.passed");
            assertThat(Readme.blocks("sql"))
                    .singleElement()
                    .satisfies(query -> assertThat(Database.rows(temp.resolve("story"), query))
                            .containsExactly(List.of("baseline", "10", Double.toString(passed.share()))));
        }
    }

    @Test
    void itsScenariosAnswer() throws IOException {
        List<String> scenarios = Readme.blocks("yaml");
        assertThat(scenarios).hasSize(2);
        Path file = Files.writeString(temp.resolve("close-vote.yaml"), scenarios.get(0));
        Design design = new Design(Blueprint.read(file, List.of()), List.of("twice-the-work"), 1, 3, 0, 1, true);
        for (Run run : design.plan()) {
            assertThat(design.carryOut(run).outcomes()).containsKeys("petition.reached", "ballot.held");
        }
        Path laboratory = Files.writeString(temp.resolve("ten-voters.yaml"), scenarios.get(1));
        Design voters = new Design(Blueprint.read(laboratory, List.of()), List.of(), 1, 3, 0, 1, true);
        for (Run run : voters.plan()) {
            assertThat(voters.carryOut(run).outcomes())
                    .containsEntry("end.opinion.consensus", 1.0)
                    .containsKey("end.sweeps");
        }
    }
}
