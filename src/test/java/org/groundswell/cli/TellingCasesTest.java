package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.groundswell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case that no other rule or setting could fail would tell nothing: with something else in its place it differs. */
class TellingCasesTest {
    private static final Path SHIPPED = Path.of("scenarios/verification");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groups-and-thresholds | watts-8 | thresholds: 0.18 | thresholds: 0.01 |",
                "groups-and-thresholds | watts-08 | thresholds: 0.18 | thresholds: 0.7 |",
                "groups-and-thresholds | axelrod-likeness | second: [-1, 1] | second: [-1, -1] |",
                "repulsion | repulsion-pair | speed: 0.1 | speed: 0.2 |",
                "repulsion | indifference-pair | rejection: 0.5 | rejection: 0.35 |",
                "repulsion | latitudes-differ | '[0.8, 0.3]' | '[0.3, 0.3]' |",
                "repulsion | repulsion-three | acceptance: 0.3 | acceptance: 0.1 |",
                "bounded-confidence | deffuant-pair | speed: 0.1 | speed: 0.3 |",
                "bounded-confidence | deffuant-too-far | tolerance: 0.75 | tolerance: 0.76 |",
                "bounded-confidence | hegselmann-krause-one-by-one | asynchronous | synchronous |",
                "bounded-confidence | hegselmann-krause-three-euclidean | distance: euclidean | distance: largest |",
                "bounded-confidence | hegselmann-krause-three-largest | distance: largest | distance: each |",
                "bounded-confidence | hegselmann-krause-one-by-one-disc | tolerance: 1 | tolerance: 0.99 |",
                "bounded-confidence | deffuant-disc-tie | tolerance: 0.5 | tolerance: 0.51 |",
                "bounded-confidence | deffuant-square-pair | distance: largest | distance: euclidean |",
                "averaging | degroot-gossip-rate | order: edge | order: synchronous |",
                "averaging | degroot-one-by-one | self: 3 | self: 2 |",
                "copying | q-voter-panel-4 | panel: 4 | panel: 2 |",
                "copying | sznajd-ring-7 | influence: {rule: sznajd} | influence: {rule: voter} | voter",
                "copying | noisy-voter-one-peak | noise: 0.173913043478 | noise: 0.05 |",
                "networks | configuration | 'kind: configuration, degrees: {groups: [{members: 3000, have: 4}, {members:"
                        + " 1000, have: 10}]}' | 'kind: random-graph, degree: 5.5' | random-graph",
                "networks | small-world-1 | 'rewired: 0.1}' | 'rewired: 0.12}' |",
                "counting | cycle-minimax-margins | defeats: margins | defeats: winning-votes |",
                "counting | cycle-ranked-pairs-votes | wins: winning-votes | wins: margins |",
                "counting | twenty-one-schulze | count: schulze | count: ranked-pairs | ranked-pairs",
                "power | pooled-sections | 'times: 3' | 'times: 4' |",
                "power | eec-1958-in-runs | 'name: germany, weight: 4' | 'name: germany, weight: 6' |",
            })
    void somethingElseDiffers(String file, String name, String right, String wrong, @Nullable String rule)
            throws IOException {
        String text = Files.readString(SHIPPED.resolve(file + ".yaml"));
        int from = text.indexOf("- name: " + name + "\n");
        int next = text.indexOf("\n  - name: ", from);
        int to = next < 0 ? text.length() : next + 1;
        String own = text.substring(from, to);
        assertThat(own).contains(right);
        String other = own.replace(right, wrong);
        Files.writeString(
                folder.resolve("own.yaml"),
                "base: base.yaml\ncases:\n  "
                        + (rule == null ? other : other.replaceFirst("    rule: .*", "    rule: " + rule)));
        Files.copy(SHIPPED.resolve("base.yaml"), folder.resolve("base.yaml"));
        assertThat(groundswell("verify", "--quick", "--cases", folder)
                        .with(Main.FAILED)
                        .out())
                .contains("DIFFERS");
    }
}
