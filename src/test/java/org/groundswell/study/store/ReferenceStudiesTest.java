package org.groundswell.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.scenario.Blueprint;
import org.groundswell.study.Design;
import org.groundswell.study.Info;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The studies that the README shows are those of the scenarios as they are shipped. Only what is read by people is kept;
 * tables and PNG files come back, the same bytes, by the command in the manifest.
 */
class ReferenceStudiesTest {
    private static final Path ALL = Path.of("results/reference");
    private static final List<String> KEPT = List.of("scenario.yaml", "summary.json");

    static Stream<Path> studies() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(folder -> Files.exists(folder.resolve("summary.json"))).sorted().toList().stream();
        }
    }

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioHasItsStudy(Path scenario) {
        String name = scenario.getFileName().toString().replace(".yaml", "");
        assertThat(ALL.resolve(name).resolve(Manifest.FILE)).exists();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void itIsOfTheScenarioAsItIsNow(Path folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        Info info = manifest.info();
        Blueprint blueprint = Blueprint.read(Path.of("scenarios", info.scenario() + ".yaml"), List.of());
        List<String> variants = info.variants().subList(1, info.variants().size());
        Design design = new Design(blueprint, variants, 1, info.asked(), manifest.twins(), info.seed(), info.sampled());
        assertThat(manifest.design())
                .as("if the scenario is meant to change, do the study of %s again", folder)
                .isEqualTo(Manifest.design(design));
        assertThat(info.complete()).isTrue();
        assertThat(info.asked()).isGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("studies")
    void itsFilesAreThoseThatWereWritten(Path folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        for (String file : KEPT) {
            assertThat(Checksum.of(folder.resolve(file)))
                    .as(file)
                    .isEqualTo(manifest.checksums().get(file));
        }
        assertThat(folder.resolve("charts")).isDirectoryContaining("glob:**.svg");
    }

    @Test
    void theSensitivityThatIsShownIsOfTheScenarioAsItIsNow() throws IOException {
        Path folder = ALL.resolve("sensitivity-momentum-2018");
        String yaml = Blueprint.read(Path.of("scenarios/momentum-2018.yaml"), List.of())
                .yaml();
        ObjectMapper mapper = new ObjectMapper();
        JsonNode manifest = mapper.readTree(folder.resolve("manifest.json").toFile());
        assertThat(manifest.at("/design/scenario-sha256").asText())
                .as("if the scenario is meant to change, do the study of %s again", folder)
                .isEqualTo(Checksum.of(yaml));
        for (String file : List.of("sensitivity.json", "scenario.yaml")) {
            assertThat(Checksum.of(Files.readString(folder.resolve(file))))
                    .as(file)
                    .isEqualTo(manifest.path("sha256").path(file).asText());
        }
        assertThat(folder.resolve("sensitivity.svg")).isNotEmptyFile();
    }

    @Test
    void thePowerThatIsShownIsOfTheScenarioAsItIsNow() throws IOException {
        Path folder = ALL.resolve("power-momentum-2018");
        String yaml = Blueprint.read(Path.of("scenarios/momentum-2018.yaml"), List.of())
                .yaml();
        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("power.json").toFile())
                        .at("/design/scenario-sha256")
                        .asText())
                .isEqualTo(Checksum.of(yaml));
        assertThat(folder.resolve("power.svg")).isNotEmptyFile();
    }
}
