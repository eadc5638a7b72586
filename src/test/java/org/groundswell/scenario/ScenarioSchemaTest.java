package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.groundswell.random.Shape;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Editors and the reader are told the same. */
class ScenarioSchemaTest {
    private static final Path COMMITTED = Path.of("scenarios/scenario.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(ScenarioSchema.json());

    @Test
    void theCommittedSchemaIsThatOfTheReader() throws IOException {
        Files.writeString(Path.of("target/scenario.schema.json"), ScenarioSchema.json());
        assertThat(Files.readString(COMMITTED).equals(ScenarioSchema.json()))
                .as("if not, copy target/scenario.schema.json to " + COMMITTED)
                .isTrue();
    }

    @Test
    void itIsAValidSchemaOfItsDraft() {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(draft.validate(ScenarioSchema.json(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void numbersInItArePlain() {
        assertThat(ScenarioSchema.json())
                .contains("\"maximum\": 1000000000\n")
                .doesNotContainPattern(": -?\\d[\\d.]*[eE]")
                .doesNotContainPattern(": -?\\d+\\.0\\b")
                .doesNotContain("\r");
    }

    @Test
    void everyReferenceInItLeadsSomewhere() throws JsonProcessingException {
        var definitions = JSON.readTree(ScenarioSchema.json()).get("$defs");
        JSON.readTree(ScenarioSchema.json())
                .findValuesAsText("$ref")
                .forEach(reference -> assertThat(definitions.has(reference.replace("#/$defs/", "")))
                        .as(reference)
                        .isTrue());
    }

    @Test
    void shapesInItAreThoseOfRanges() {
        for (Shape shape : Shape.values()) {
            String range =
                    "{value: 0.5, low: 0.4, high: 0.6, shape: " + shape.name().toLowerCase(Locale.ROOT) + "}";
            assertThat(errors(
                            Small.with("frequency: 0.2", "frequency: " + range).text()))
                    .isEmpty();
        }
        assertThat(errors(Small.with("frequency: 0.2", "frequency: {value: 0.5, low: 0, high: 1, shape: bell}")
                        .text()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.groundswell.scenario.RoundTripTest#shipped")
    void everyShippedScenarioIsValidAndNamesTheSchema(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(errors(text)).isEmpty();
        assertThat(text).startsWith("# yaml-language-server: $schema=scenario.schema.json\n");
        assertThat(errors(Blueprint.read(file, List.of()).yaml())).isEmpty();
    }

    @Test
    void theSmallScenarioIsValid() {
        assertThat(errors(Small.SOUND)).isEmpty();
        assertThat(errors(Small.sound().read().yaml())).isEmpty();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whatTheReaderTakesTheSchemaTakes(@ForAll("scenarios") String text) {
        assertThat(errors(text)).isEmpty();
        assertThat(errors(Blueprint.parse(text, "generated").yaml())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frequency: 0.2|frequency: 3",
                "frequency: 0.2|frequency: often",
                "frequency: 0.2|frequency: [0.2]",
                "frequency: 0.2|freqency: 0.2",
                "frequency: 0.2|frequency: {low: 0.1, high: 0.3}",
                "frequency: 0.2|frequency: {value: 0.2, sourc: x}",
                "frequency: 0.2|frequency: {value: 0.2, low: 0.1, high: 7}",
                "frequency: 0.2|frequency: null",
                "title: A small union|titel: A small union",
                "title: A small union|title: [a]",
                "start: 2020-01-01|start: {a: 2020-01-01}",
                "days: 10|days: 10.5",
                "days: 10|days: 0",
                "days: 10|days: 10%",
                "threshold: 10%|threshold: -1",
                "threshold: 10%|threshold: ten",
                "kind: committee|kind: comittee",
                "kind: committee|knd: committee",
                "count: plurality|count: pluralty",
                "count: plurality|count: super-majority",
                "count: plurality|count: {rule: super-majority, share: 2/3, off: cast}",
                "of: turnout|of: tunout",
                "when: petition.reached|when: {al: [petition.reached]}",
                "when: petition.reached|when: {all: petition.reached}",
                "when: petition.reached|when: {all: [petition.reached], any: []}",
                "trust: 0.1|trust: [0.1]",
                "trust: 0.1|trust: {old: 2, others: 0}",
                "name: press|name: the press",
                "name: press|name: value",
                "marks: {noticed: 100}|marks: {not iced: 100}",
                "weight: 3,|weight: 3, wieght: 3,",
                "outcomes: [petition.reached,|outcomes: [petition.reached, petition.reached,",
                "after: 3|after: soon",
                "quantiles: [-1, 0, 1]|quantiles: [-1, 0, 2]",
                "was: 1|was: yes",
                "about: the leader speaks more|abut: the leader speaks more"
            })
    void aWrongFileIsNotValid(String old, String replacement) {
        Small wrong = Small.with(old, replacement);
        assertThat(wrong.faults()).isNotEmpty();
        assertThat(errors(wrong.text())).isNotEmpty();
    }

    @Test
    void aFileThatExtendsAnotherIsValidWithWhatItChanges() {
        assertThat(errors("""
                        extends: base.yaml
                        title: Another
                        calendar: {end: 2020-04-30}
                        voices:
                          - {name: leader, frequency: 0.3, agreement: null}
                          - {name: press, remove: true}
                        stages: [{name: petition, threshold: 5%, marks: {noticed: null}}]
                        influence: {pace: 0.1}
                        """)).isEmpty();
        assertThat(errors("extends: base.yaml\nvoices: [{name: leader, frequency: 3}]\n"))
                .isNotEmpty();
        assertThat(errors("extends: base.yaml\nvoices: [{name: leader, freqency: 0.3}]\n"))
                .isNotEmpty();
        assertThat(errors("extends: base.yaml\nvoice: []\n")).isNotEmpty();
        assertThat(errors("extends: [base.yaml]\n")).isNotEmpty();
    }

    private static List<Error> errors(String yaml) {
        try {
            String json = JSON.writeValueAsString(json(Yaml.file("x", yaml, new Faults())));
            return SCHEMA.validate(json, InputFormat.JSON);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a checker of YAML 1.2 makes of a tree by the core schema. */
    private static @Nullable Object json(Node node) {
        if (node instanceof Listing list) {
            List<Object> items = new ArrayList<>();
            list.items().forEach(item -> items.add(json(item)));
            return items;
        }
        if (node instanceof Table table) {
            Map<String, Object> entries = new LinkedHashMap<>();
            table.entries().forEach((key, value) -> entries.put(key, json(value)));
            return entries;
        }
        Text word = (Text) node;
        if (word.quoted()) {
            return word.text();
        }
        return switch (word.text()) {
            case "", "~", "null", "Null", "NULL" -> null;
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default ->
                word.text().matches("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?")
                        ? new BigDecimal(word.text())
                        : word.text();
        };
    }

    @Provide
    Arbitrary<String> scenarios() {
        return Generated.scenarios();
    }
}
