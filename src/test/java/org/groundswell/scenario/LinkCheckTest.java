package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.groundswell.lab.Story;
import org.groundswell.setting.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A weight that the rule would make nothing of is refused with the link it stands in. */
class LinkCheckTest {
    private static Story linked(String rule, String links) {
        return Story.of("influence: " + rule)
                .with("population.members=3", "population.network={kind: links, links: [[1, 2], " + links + "]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{rule: hegselmann-krause, tolerance: 1}; hegselmann-krause",
                "sznajd; sznajd",
                "majority-in-groups; majority-in-groups",
                "{rule: linear-threshold, thresholds: 2, counted: number}; linear-threshold"
            })
    void aRuleThatCountsContactsAlikeTakesNoWeights(String rule, String name) {
        assertThatThrownBy(linked(rule, "[2, 3, 0.5]")::blueprint)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("population.network.links.2 must weigh 1, as " + name
                        + ", as it is set, counts all contacts alike, but weighs 0.5 (leave weights out, or take another"
                        + " influence.rule, such as de-groot)");
        assertThatCode(linked(rule, "[2, 3, 1]")::blueprint).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de-groot",
                "friedkin-johnsen",
                "voter",
                "{rule: noisy-voter, noise: 0.1}",
                "{rule: q-voter, panel: 2}",
                "{rule: deffuant, tolerance: 1}",
                "{rule: attraction-repulsion, acceptance: 0.5, rejection: 1}",
                "{rule: linear-threshold, thresholds: 0.5}",
                "{rule: bass, innovation: 0, imitation: 0.5}",
                "{rule: axelrod, traits: 3}"
            })
    void onlyAltafiniKnowsFoes(String rule) {
        assertThatThrownBy(linked(rule, "[2, 3, -1]")::blueprint)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("population.network.links.2 must weigh more than 0")
                .hasMessageContaining("but weighs -1 (take influence.rule altafini, or another weight)");
        assertThatCode(linked(rule, "[2, 3, 0.5]")::blueprint).doesNotThrowAnyException();
        assertThatCode(linked("altafini", "[2, 3, -1]")::blueprint).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0.1, true", "0, false", "'{value: 0, low: 0, high: 0.2}', true"})
    void aFoeTellsNobodyOfAPetition(String wordOfMouth, boolean told) {
        Story story = Story.of(
                        "influence: altafini",
                        "stages: [{name: names, kind: petition, opens: {on: 2020-01-01}, closes: 2020-01-31, body: all, text:"
                                + " proposal, threshold: 1, reach: {list: 1}, organisers: 0.1, word-of-mouth: "
                                + wordOfMouth + "}]")
                .with("population.members=3", "population.network={kind: links, links: [[1, 2], [2, 3, -1]]}");
        if (told) {
            assertThatThrownBy(story::blueprint)
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(
                            "population.network.links.2 must weigh more than 0, as contacts tell of stages.names"
                                    + " and what a foe does is no word of mouth, but weighs -1 (set stages.names.word-of-mouth to 0,");
        } else {
            assertThatCode(story::blueprint).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2]; links.2 must be of a pair that no other link names, but is [1, 2], of which [1, 2] is already in ",
                "[2, 3], [2, 1]; links.3 must be of a pair that no other link names, but is [2, 1], of which [1, 2] is"
            })
    void aPairIsNamedOnce(String links, String message) {
        assertThatThrownBy(linked("voter", links)::blueprint)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("population.network." + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"[2, 1]", "[1, 1]"})
    void eachWayIsALinkOfItsOwnWhereLinksAreDirected(String links) {
        assertThatCode(
                        Story.of("influence: voter")
                                .with(
                                        "population.members=3",
                                        "population.network={kind: links, directed: true, links: [[1, 2], " + links
                                                + "]}")::blueprint)
                .doesNotThrowAnyException();
    }
}
