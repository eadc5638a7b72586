package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.groundswell.setting.Assumption;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The resolved file says all that the file said, in one way. */
class RoundTripTest {
    /** Tables whose entries define names, whose order is that in which they are shown. */
    private static final List<String> IN_ORDER = List.of("issues", "positions", "marks", "reach", "set", "add");

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedScenarioIsSoundAndReadsBack(Path file) {
        readsBack(Blueprint.read(file, List.of()));
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @Test
    void theSmallScenarioReadsBack() {
        readsBack(Small.sound().read());
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void aScenarioReadsBackHoweverItWasWritten(@ForAll("scenarios") String text) {
        Blueprint read = Blueprint.parse(text, "generated");
        readsBack(read);
        read.scenario().variants().forEach(variant -> readsBack(read.variant(variant.name())));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void theOrderOfATableIsNothing(@ForAll("scenarios") String text, @ForAll Random random) {
        String shuffled = YamlText.of(shuffled(Yaml.file("generated", text, new Faults()), random));
        assertThat(Blueprint.parse(shuffled, "shuffled").yaml())
                .isEqualTo(Blueprint.parse(text, "generated").yaml());
    }

    @Test
    void theLocaleIsNothing() {
        String here = Small.sound().read().yaml();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(Small.sound().read().yaml()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theResolvedFileSaysWhatTheFileLeftToDefaults() {
        assertThat(Small.sound().read().yaml())
                .contains("  choice: {value: 0.2, low: 0.1, high: 0.4, source: ")
                .contains("  trust:\n    others: 0.1\n")
                .contains("influence:\n  rule: friedkin-johnsen\n")
                .contains("- name: petition\n  kind: petition\n")
                .doesNotContain("\r")
                .endsWith("\n");
    }

    private static void readsBack(Blueprint read) {
        Blueprint again = Blueprint.parse(read.yaml(), "again");
        assertThat(again.yaml()).isEqualTo(read.yaml());
        assertThat(read.differences(again)).isEmpty();
        assertThat(again.scenario())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Place.class)
                .ignoringFieldsMatchingRegexes(".*\\.keys", ".*\\.quoted")
                .isEqualTo(read.scenario());
        assertThat(ranges(again)).isEqualTo(ranges(read));
    }

    private static List<Assumption> ranges(Blueprint blueprint) {
        Place nowhere = Place.of("");
        return blueprint.register().values().stream()
                .map(range -> new Assumption(
                        range.path(),
                        range.value(),
                        range.low(),
                        range.high(),
                        range.shape(),
                        range.min(),
                        range.max(),
                        range.whole(),
                        range.source(),
                        range.known(),
                        nowhere))
                .toList();
    }

    private static Node shuffled(Node node, Random random) {
        if (node instanceof Listing list) {
            return new Listing(
                    list.items().stream().map(item -> shuffled(item, random)).toList(), list.place());
        }
        if (!(node instanceof Table table)) {
            return node;
        }
        List<String> keys = new ArrayList<>(table.entries().keySet());
        Collections.shuffle(keys, random);
        Map<String, Node> entries = new LinkedHashMap<>();
        for (String key : keys) {
            Node value = table.get(key).orElseThrow();
            entries.put(key, IN_ORDER.contains(key) ? value : shuffled(value, random));
        }
        return new Table(entries, table.keys(), table.place());
    }

    @Provide
    Arbitrary<String> scenarios() {
        return Generated.scenarios();
    }
}
