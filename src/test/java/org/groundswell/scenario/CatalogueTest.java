package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.groundswell.scenario.Catalogue.StageKind;
import org.groundswell.setting.Described;
import org.groundswell.setting.Kind;
import org.groundswell.world.OutcomeKind;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.make();

    @Test
    void everyKindThatAFileCanNameIsInIt() {
        assertThat(CATALOGUE.stages())
                .extracting(stage -> stage.kind().name())
                .containsExactly("petition", "committee", "ballot", "motions", "conference", "response");
        assertThat(CATALOGUE.influence())
                .extracting(Kind::name)
                .containsExactly(
                        "friedkin-johnsen",
                        "de-groot",
                        "altafini",
                        "hegselmann-krause",
                        "deffuant",
                        "attraction-repulsion",
                        "voter",
                        "noisy-voter",
                        "q-voter",
                        "sznajd",
                        "majority-in-groups",
                        "linear-threshold",
                        "bass",
                        "axelrod");
        assertThat(CATALOGUE.networks())
                .extracting(Kind::name)
                .containsExactly(
                        "acquaintances",
                        "complete",
                        "ring-lattice",
                        "grid",
                        "star",
                        "bipartite",
                        "random-graph",
                        "small-world",
                        "preferential-attachment",
                        "blocks",
                        "configuration",
                        "links");
        assertThat(CATALOGUE.counting())
                .extracting(Kind::name)
                .containsExactly(
                        "majority",
                        "super-majority",
                        "plurality",
                        "two-round",
                        "instant-runoff",
                        "amendment",
                        "borda",
                        "approval",
                        "condorcet",
                        "copeland",
                        "minimax",
                        "schulze",
                        "ranked-pairs");
        assertThat(CATALOGUE.quorums()).extracting(Kind::name).containsExactly("turnout", "approval");
    }

    @Test
    void everyStageHasOutcomesAndEveryOutcomeIsExplained() {
        assertThat(CATALOGUE.stages()).allSatisfy(stage -> {
            assertThat(stage.outcomes()).isNotEmpty();
            assertThat(stage.outcomes()).extracting(OutcomeKind::doc).noneMatch(String::isBlank);
            assertThat(stage.outcomes()).extracting(OutcomeKind::name).doesNotHaveDuplicates();
        });
    }

    @Test
    void whatHangsOnNamesOfAFileStandsInCapitals() {
        assertThat(stage("petition").outcomes()).extracting(OutcomeKind::name).contains("reached", "MARK", "MARK-on");
        assertThat(stage("ballot").outcomes()).extracting(OutcomeKind::name).contains("units-for");
        assertThat(stage("conference").outcomes()).extracting(OutcomeKind::name).contains("SUBJECT.carried");
    }

    @Test
    void aSettingIsToldWithTypeRangeDefaultAndWhetherAnEventCanSetIt() {
        assertThat(stage("petition").kind().settings())
                .contains(
                        new Described(
                                "organisers",
                                "names a day for each reached member who is wholly willing, from the organisers' work",
                                "number",
                                "between 0 and 10",
                                true,
                                "",
                                "",
                                true,
                                List.of()),
                        new Described(
                                "bursts.<name>.half-life",
                                "days in which it falls to half",
                                "number",
                                "between 0.1 and 365",
                                false,
                                "2 (1 to 5)",
                                "the 2019 petition to revoke Article 50 fell to half in 1.9 days",
                                false,
                                List.of()));
    }

    @Test
    void typesAreToldInWords() {
        assertThat(type("petition", "threshold")).isEqualTo("number of members, or share such as 10%");
        assertThat(type("petition", "closes")).isEqualTo("date");
        assertThat(type("petition", "body")).isEqualTo("name of body");
        assertThat(type("petition", "base")).isEqualTo("one of opening, today");
        assertThat(type("petition", "credit")).isEqualTo("number, or table by segment");
        assertThat(type("petition", "aimed-at")).isEqualTo("table by unit (number)");
        assertThat(type("petition", "check")).isEqualTo("whole number");
        assertThat(type("ballot", "options")).isEqualTo("list (name of position)");
        assertThat(type("ballot", "rule.count"))
                .isEqualTo("one of majority, super-majority, plurality, two-round, instant-runoff, amendment, borda,"
                        + " approval, condorcet, copeland, minimax, schulze, ranked-pairs");
        assertThat(type("ballot", "unit-votes")).isEqualTo("table by unit (share such as 2/3 or 40%)");
        assertThat(type("committee", "mandatory")).isEqualTo("true or false");
    }

    @Test
    void settingsWithinTablesStandUnderTheirPaths() {
        assertThat(stage("conference").kind().settings())
                .extracting(Described::name)
                .contains("units.represented", "affiliates.blocs.<name>.line", "units.advice.<name>.subjects");
    }

    private static String type(String stage, String setting) {
        return stage(stage).kind().settings().stream()
                .filter(one -> one.name().equals(setting))
                .map(Described::type)
                .findFirst()
                .orElseThrow();
    }

    private static StageKind stage(String name) {
        List<StageKind> stages = CATALOGUE.stages();
        return stages.stream()
                .filter(one -> one.kind().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
