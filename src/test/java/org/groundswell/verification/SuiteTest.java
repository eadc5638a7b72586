package org.groundswell.verification;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.scenario.Catalogue;
import org.groundswell.setting.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped cases with as many runs as a build has time for. */
class SuiteTest {
    private static final Suite SHIPPED = Suite.read(Path.of("scenarios/verification"));

    static Stream<Suite.Entry> quick() {
        return SHIPPED.entries().stream().filter(entry -> entry.one().quick() > 0);
    }

    @ParameterizedTest
    @MethodSource("quick")
    void theCaseAgreesWithTheory(Suite.Entry entry) throws InterruptedException {
        assertThat(Trial.of(entry, entry.one().quick(), 1, 2))
                .allSatisfy(finding -> assertThat(finding.agrees())
                        .as(
                                "%s of %s: %s against %s",
                                finding.what(), finding.name(), finding.simulated(), finding.theory())
                        .isTrue());
    }

    /** A rule enters together with its case, or not at all. */
    @Test
    void everyRuleHasACase() {
        Catalogue catalogue = Catalogue.make();
        List<String> verified =
                SHIPPED.entries().stream().map(entry -> entry.one().rule()).toList();
        assertThat(verified).containsAll(names(catalogue.influence())).containsAll(names(catalogue.counting()));
        // What counts seats, card votes and power is no kind of the catalogue.
        assertThat(verified).contains("stv", "block", "slates", "sections", "power");
        assertThat(verified).contains("sobol-indices", "elementary-effects", "wilson-interval");
        // Acquaintances have no theory: what they owe is tested by itself. The others are drawn by cases of rules.
        assertThat(catalogue.networks().stream().map(Kind::name))
                .filteredOn(name ->
                        !List.of("acquaintances", "complete", "star", "links").contains(name))
                .allSatisfy(name -> assertThat(verified).contains(name));
    }

    /** Of few runs Student's t allows so much that hardly anything would differ. */
    @Test
    void theWholeSuiteAllowsHardlyMoreThanFourStandardErrors() {
        assertThat(SHIPPED.entries())
                .allSatisfy(entry -> assertThat(entry.one().expect())
                        .filteredOn(expected -> expected.within() == null && expected.statistic() != Statistic.VALUE)
                        .allSatisfy(expected -> assertThat(
                                        expected.errors(entry.one().runs()))
                                .as(entry.one().name())
                                .isLessThanOrEqualTo(4.3)));
    }

    private static List<String> names(List<Kind> kinds) {
        return kinds.stream().map(Kind::name).toList();
    }

    @Test
    void theCommittedTableIsOfTheseCasesAndAllAgree() throws IOException {
        Map<String, Integer> figures = new LinkedHashMap<>();
        Path file = Path.of("results/reference/verification/verification.csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord line : csv) {
                figures.merge(line.getField("case"), 1, Integer::sum);
                assertThat(line.getField("verdict")).isEqualTo("agrees");
            }
        }
        Map<String, Integer> expected = new LinkedHashMap<>();
        SHIPPED.entries()
                .forEach(entry ->
                        expected.put(entry.one().name(), entry.one().expect().size()));
        assertThat(figures).isEqualTo(expected);
    }
}
