package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.groundswell.engine.Run;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Setting;
import org.groundswell.setting.Assumption;
import org.groundswell.setting.Refused;
import org.groundswell.simulation.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignTest {
    @TempDir
    private Path temp;

    private static Design design(int first, int last, int twins) {
        return new Design(Rows.club(), List.of("board-willing", "trainers-silent"), first, last, twins, 1, true);
    }

    private static List<Run> plan(Design design) {
        List<Run> plan = new ArrayList<>();
        design.plan().forEach(plan::add);
        return plan;
    }

    @Test
    void thePlanGoesNumberByNumberAndTwinsComeLastSoThatAStudyCutShortIsEven() {
        assertThat(plan(design(1, 2, 1)))
                .containsExactly(
                        Run.of("", 1),
                        Run.of("board-willing", 1),
                        Run.of("trainers-silent", 1),
                        Run.of("", 2),
                        Run.of("board-willing", 2),
                        Run.of("trainers-silent", 2),
                        new Run("", 1, Run.Twin.WORLD),
                        new Run("", 1, Run.Twin.LUCK));
    }

    @Test
    void itsSizeIsThatOfThePlan() {
        for (int twins : new int[] {0, 1, 5, 9}) {
            for (int first : new int[] {1, 3, 5}) {
                Design design = design(first, 5, twins);
                assertThat(plan(design)).hasSize(design.size());
                assertThat(design.twins()).isEqualTo((int) plan(design).stream()
                        .filter(run -> run.twin() == Run.Twin.LUCK)
                        .count());
            }
        }
    }

    /** A list of all runs would fill the memory before the first is done. */
    @Test
    void aPlanOfManyRunsIsMadeAsItIsRead() {
        assertThat(design(1, 10_000_000, 0).plan().iterator().next()).isEqualTo(Run.of("", 1));
    }

    @Test
    void aRunIsAPureFunctionOfItsDesign() {
        assertThat(same(design(1, 3, 0).carryOut(Run.of("", 2)), design(2, 9, 9).carryOut(Run.of("", 2))))
                .isTrue();
    }

    @Test
    void drawnNumbersAreThoseThatTheFilesShow() {
        for (int number = 1; number <= 8; number++) {
            Map<String, Double> drawn =
                    design(1, 8, 0).carryOut(Run.of("", number)).drawn();
            assertThat(drawn.values()).allMatch(value -> value == Numbers.rounded(value));
            assertThat(Numbers.text(drawn.getOrDefault("population.network.contacts", 0.5)))
                    .containsOnlyDigits();
        }
    }

    private static boolean same(RunResult a, RunResult b) {
        return a.outcomes().equals(b.outcomes())
                && a.drawn().equals(b.drawn())
                && a.events().equals(b.events());
    }

    @Test
    void twinsShareAssumptionsAndTheLuckTwinTheWorldToo() {
        Design design = design(1, 12, 12);
        int otherWorlds = 0;
        int otherLuck = 0;
        for (int number = 1; number <= 12; number++) {
            RunResult original = design.carryOut(Run.of("", number));
            RunResult world = design.carryOut(new Run("", number, Run.Twin.WORLD));
            RunResult luck = design.carryOut(new Run("", number, Run.Twin.LUCK));
            assertThat(world.drawn()).isEqualTo(original.drawn());
            assertThat(luck.drawn()).isEqualTo(original.drawn());
            assertThat(luck.events()).isEqualTo(original.events());
            otherWorlds += world.events().equals(original.events()) ? 0 : 1;
            otherLuck += luck.outcomes().equals(original.outcomes()) ? 0 : 1;
        }
        assertThat(otherWorlds).isPositive();
        assertThat(otherLuck).isPositive();
    }

    @Test
    void aVariantMeetsTheSameAssumptionsAndWorld() {
        Design design = design(1, 4, 0);
        for (int number = 1; number <= 4; number++) {
            RunResult baseline = design.carryOut(Run.of("", number));
            RunResult variant = design.carryOut(Run.of("trainers-silent", number));
            Map<String, Double> drawn = new java.util.TreeMap<>(variant.drawn());
            assertThat(baseline.drawn()).containsAllEntriesOf(drawn);
            assertThat(variant.events()).isEqualTo(baseline.events());
        }
    }

    private static double[] drawn(Blueprint blueprint, String name) {
        Design design = new Design(blueprint, List.of(), 1, 50, 0, 1, true);
        Assumption range = Objects.requireNonNull(blueprint.register().get(name));
        return IntStream.rangeClosed(1, 50)
                .mapToDouble(number -> range.read(design.reading(number)))
                .toArray();
    }

    /** The median of the range is 0.5: of the first fifty runs half lie on either side. */
    /** A variant with levels of its own is what a scenario with its settings would be; a lever is not. */
    @Test
    void aVariantWithOwnLevelsMeetsThemAnew() throws IOException {
        Path club = Path.of("src/test/resources/scenarios/club.yaml");
        Path file = temp.resolve("club.yaml");
        String variants = """
                variants:
                  - {name: alike, about: a model, set: {population.activity.sigma: 0}, own-levels: true}
                  - {name: lever, about: a lever, set: {population.activity.sigma: 0}}
                """;
        Files.writeString(file, Files.readString(club).replace("variants:\n", variants));
        Design design = new Design(Blueprint.read(file, List.of()), List.of("alike", "lever"), 1, 4, 0, 1, true);
        Blueprint set = Blueprint.read(club, List.of(Setting.parse("population.activity.sigma=0")));
        Design alone = new Design(set, List.of(), 1, 4, 0, 1, true);
        for (int number = 1; number <= 4; number++) {
            RunResult alike = design.carryOut(Run.of("alike", number));
            assertThat(same(alike, alone.carryOut(Run.of("", number)))).isTrue();
        }
        assertThat(IntStream.rangeClosed(1, 4))
                .anyMatch(number ->
                        !same(design.carryOut(Run.of("lever", number)), design.carryOut(Run.of("alike", number))));
    }

    @Test
    void assumptionsAreSpreadEvenlyOverTheFirstRuns() {
        double[] chances = drawn(Rows.club(), "events.cup.chance");
        assertThat(Arrays.stream(chances).filter(chance -> chance < 0.5)).hasSize(25);
    }

    /** From low to high lie the central 90 %, and 5 % are drawn below; but no further than 0 where low is not. */
    @Test
    void trustThatMayBeNoneIsNeverDrawnAsDistrust() {
        Setting trust = Setting.parse("voices.trainers.trust.players={value: 0.1, low: 0, high: 0.2}");
        Path club = Path.of("src/test/resources/scenarios/club.yaml");
        double[] drawn = drawn(Blueprint.read(club, List.of(trust)), "voices.trainers.trust.players");
        assertThat(Arrays.stream(drawn).min().orElseThrow()).isZero();
        assertThat(Arrays.stream(drawn).filter(one -> one == 0).count()).isBetween(2L, 3L);
    }

    @Test
    void anUnknownVariantIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> new Design(Rows.club(), List.of("bord-willing"), 1, 1, 0, 1, true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("did you mean board-willing?");
    }

    @Test
    void theColumnsAreThoseOfTheDesignAndNotOfWhatHappened() {
        Columns columns = design(1, 1, 0).columns();
        assertThat(columns.outcomes()).containsKeys("names.reached", "board.accepted", "vote.winner");
        assertThat(columns.events()).containsExactly("cup");
        assertThat(columns.drawn())
                .contains("events.cup.chance", "stages.vote.turnout")
                .isSorted();
    }
}
