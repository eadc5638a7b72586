package org.groundswell.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor checks a file of cases by. */
class CaseSchemaTest {
    private static final Path FOLDER = Path.of("scenarios/verification");
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseFile.schema());

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("base.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theCommittedSchemaIsThatOfTheReader() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("cases.schema.json")).equals(CaseFile.schema()))
                .as("if not, ./groundswell schema --cases > " + FOLDER + "/cases.schema.json")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedFileIsValidAndNamesTheSchema(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
        assertThat(text).startsWith("# yaml-language-server: $schema=cases.schema.json\n");
    }

    @Test
    void whatTheReaderRefusesTheSchemaRefuses() throws IOException {
        String text = Files.readString(FOLDER.resolve("repulsion.yaml"));
        assertThat(schema.validate(text.replace("statistic: share", "statistic: shar"), InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema.validate(text.replace("expect:", "expects:"), InputFormat.YAML))
                .isNotEmpty();
    }
}
