package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.groundswell.engine.Change;
import org.groundswell.engine.Change.Borrowed;
import org.groundswell.engine.Change.Borrowed.What;
import org.groundswell.engine.Run;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Blueprint;
import org.groundswell.setting.Assumption;
import org.groundswell.simulation.RunResult;
import org.groundswell.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that departs from another in one thing departs in nothing else. */
class ChangedRunsTest {
    private static final Blueprint CLUB = Blueprint.read(Path.of("src/test/resources/scenarios/club.yaml"), List.of());
    private static final Design DESIGN = new Design(CLUB, List.of("board-willing"), 1, 10, 0, 5, true);
    private static final List<String> NUMBERS = CLUB.register().values().stream()
            .filter(Assumption::open)
            .map(Assumption::path)
            .toList();

    private static RunResult run(int number, Change change) {
        return DESIGN.carryOut(new Run(Design.BASELINE, number, change), false);
    }

    private static void same(RunResult one, RunResult other) {
        assertThat(one.outcomes()).isEqualTo(other.outcomes());
        assertThat(one.events()).isEqualTo(other.events());
        assertThat(one.drawn()).isEqualTo(other.drawn());
    }

    @Property(tries = 20)
    void nothingBorrowedChangesNothing(
            @ForAll @IntRange(min = 1, max = 1000) int number, @ForAll @IntRange(min = 1, max = 1000) int donor) {
        RunResult own = run(number, Change.NONE);
        same(run(number, new Borrowed(donor, What.NUMBERS, "no.such.part")), own);
        same(run(number, new Borrowed(donor, What.OTHERS, "")), own);
        for (What what : What.values()) {
            same(run(number, new Borrowed(number, what, "")), own);
        }
    }

    @Property(tries = 20)
    void allNumbersBorrowedAreTheOtherRunsUnderOnesOwnChance(
            @ForAll @IntRange(min = 1, max = 1000) int number, @ForAll @IntRange(min = 1, max = 1000) int donor) {
        RunResult plain = Simulation.run(CLUB, CLUB, new Chance(5, number), DESIGN.reading(donor), false);
        same(run(number, new Borrowed(donor, What.NUMBERS, "")), plain);
        same(run(number, new Borrowed(donor, What.OTHERS, "no.such.part")), plain);
    }

    @Property(tries = 20)
    void eachNumberIsReadAsInTheRunItIsFrom(
            @ForAll @IntRange(min = 1, max = 1000) int number, @ForAll @IntRange(min = 1, max = 1000) int donor) {
        Map<String, Double> own = run(number, Change.NONE).drawn();
        Map<String, Double> other = run(donor, Change.NONE).drawn();
        Map<String, Double> expected = new LinkedHashMap<>(own);
        expected.replaceAll((name, value) -> name.startsWith("population.") ? other.get(name) : value);
        assertThat(run(number, new Borrowed(donor, What.NUMBERS, "population")).drawn())
                .containsAllEntriesOf(expected);
        Map<String, Double> rest = new LinkedHashMap<>(other);
        rest.replaceAll((name, value) -> name.startsWith("population.") ? own.get(name) : value);
        assertThat(run(number, new Borrowed(donor, What.OTHERS, "population")).drawn())
                .containsAllEntriesOf(rest);
    }

    @Test
    void aPartIsNotAnotherThatBeginsWithItsName() {
        Borrowed leader = new Borrowed(2, What.NUMBERS, "voices.leader");
        assertThat(leader.takes("voices.leader.trust")).isTrue();
        assertThat(leader.takes("voices.leader")).isTrue();
        assertThat(leader.takes("voices.leaders.trust")).isFalse();
        assertThat(leader.takes("events.x.set.voices.leader.trust")).isFalse();
        assertThat(new Borrowed(2, What.WORLD, "").takes("voices.leader")).isFalse();
    }

    /** World and luck of another run are its own draws, and the rest of the chance stays. */
    @ParameterizedTest
    @EnumSource(
            value = What.class,
            names = {"WORLD", "LUCK"})
    void chanceIsBorrowedByHalves(What what) {
        Chance mixed = DESIGN.chance(new Run(Design.BASELINE, 3, new Borrowed(8, what, "")));
        Chance worldOf = DESIGN.chance(Run.of("", what == What.WORLD ? 8 : 3));
        Chance luckOf = DESIGN.chance(Run.of("", what == What.LUCK ? 8 : 3));
        assertThat(mixed.world().of("drift").uniform(1, 2, 3))
                .isEqualTo(worldOf.world().of("drift").uniform(1, 2, 3));
        assertThat(mixed.luck().of("sign").uniform(1, 2, 3))
                .isEqualTo(luckOf.luck().of("sign").uniform(1, 2, 3));
    }

    /** The outermost levels are the low and high of the file, and a step is made by one number at a time. */
    @Test
    void aTrajectoryMovesEachNumberOnceAmongItsLevels() {
        Map<String, Double> before = run(4, new Change.Screened(0, "")).drawn();
        int moved = 0;
        for (int moves = 1; moves <= NUMBERS.size(); moves++) {
            Map<String, Double> after = run(4, new Change.Screened(moves, "")).drawn();
            for (String name : NUMBERS) {
                Assumption range = Objects.requireNonNull(CLUB.register().get(name));
                double value = after.getOrDefault(name, Double.NaN);
                assertThat(value).as(name).isBetween(range.low() - 1e-5, range.high() + 1e-5);
                moved += value == before.getOrDefault(name, Double.NaN) ? 0 : 1;
            }
            assertThat(moved).isLessThanOrEqualTo(moves);
            before = after;
        }
        assertThat(moved).isEqualTo(NUMBERS.size());
    }

    @Test
    void whatIsNotScreenedIsAsTheRunDrawsIt() {
        Map<String, Double> own = run(6, Change.NONE).drawn();
        Map<String, Double> screened =
                run(6, new Change.Screened(1, "population")).drawn();
        assertThat(NUMBERS).anySatisfy(name -> assertThat(name).startsWith("population."));
        for (String name : NUMBERS) {
            if (!name.startsWith("population.")) {
                assertThat(screened.get(name)).as(name).isCloseTo(own.get(name), within(0.0));
            }
        }
    }

    @Test
    void aVariantTakesOverAsTheScenarioDoes() {
        RunResult own = DESIGN.carryOut(Run.of("board-willing", 2), false);
        RunResult changed =
                DESIGN.carryOut(new Run("board-willing", 2, new Borrowed(7, What.NUMBERS, "no.such.part")), false);
        same(changed, own);
    }

    @Test
    void aRunSaysWhatItTakesOver() {
        assertThat(new Run("", 7, new Borrowed(57, What.NUMBERS, "voices.leader")))
                .hasToString("run 7 (with voices.leader of run 57)");
        assertThat(new Run("x", 7, new Borrowed(57, What.WORLD, "")))
                .hasToString("run 7 of x (with the world of run 57)");
        assertThat(new Run("", 7, new Change.Screened(1, ""))).hasToString("run 7 (screened, after 1 move)");
        assertThat(Run.of("", 7)).hasToString("run 7");
    }
}
