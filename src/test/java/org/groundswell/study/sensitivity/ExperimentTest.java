package org.groundswell.study.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.engine.Threads;
import org.groundswell.lab.Studies;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Setting;
import org.groundswell.setting.Refused;
import org.groundswell.study.Design;
import org.groundswell.study.Parts;
import org.groundswell.study.store.ResultsFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs of a small scenario say of it. */
class ExperimentTest {
    private static final Path CLUB = Path.of("src/test/resources/scenarios/club.yaml");
    private static final String TURNOUT = "stages.vote.turnout";
    private static final int ROWS = 200;

    private static Sensitivity shares;
    private static Parts parts;

    private static Subject subject(String... outcomes) {
        Design design = new Design(Blueprint.read(CLUB, List.of()), List.of(), 1, ROWS, ROWS, 1, true);
        return Subject.of(design, "", List.of(outcomes));
    }

    private static <T extends Experiment> T done(T experiment, Subject subject) throws InterruptedException {
        try (Engine engine = new Threads(2, subject::carryOut)) {
            engine.execute(experiment.plan(), experiment);
        }
        return experiment;
    }

    /** By part, of how many signed, which every run comes to; and the same by runs with twins. */
    @BeforeAll
    static void study(@TempDir Path folder) throws InterruptedException {
        Subject subject = subject("names.names", "vote.passed");
        List<Factor> factors = Grouping.PART.factors(subject.design().baseline(), "");
        shares = done(new PickAndFreeze(subject, factors, ROWS), subject).answer();
        try (ResultsFolder results = Studies.of(subject.design(), folder)) {
            parts = Studies.shown(results).parts("names.names");
        }
    }

    /** Var E(Y | assumptions) / V is their first order together and what Parts calls their share; luck is asked last in both. */
    @Test
    void assumptionsTogetherAndLuckHaveTheSharesThatTwinsTell() {
        Sensitivity.Answer names = shares.answers().get(0);
        Bounded all = names.all().indices().first();
        Bounded luck = names.luck().indices().total();
        assertThat(parts.assumptions()).isBetween(0.3, 1.0);
        assertThat(all.value())
                .isCloseTo(
                        parts.raw().assumptions(),
                        within(4 * (all.error() + parts.errors().assumptions())));
        assertThat(luck.value())
                .isCloseTo(
                        parts.raw().luck(),
                        within(4 * (luck.error() + parts.errors().luck())));
        // What is not the assumptions' alone is left to world and luck, with what they do together with assumptions.
        Bounded world = names.world().indices().total();
        assertThat(world.value() + luck.value())
                .isGreaterThan(1 - all.value() - 4 * (all.error() + world.error() + luck.error()));
    }

    /** The petition's own numbers drive its names; who wants what in the board comes later and changes none. */
    @Test
    void whatComesLaterChangesNothing() {
        List<Sensitivity.Line> lines = shares.answers().get(0).lines();
        assertThat(lines.get(0).factor().label()).isEqualTo("stages.names");
        assertThat(lines.get(0).isTold()).isTrue();
        for (Sensitivity.Line line : lines) {
            if (List.of("stages.board", "stages.vote").contains(line.factor().label())) {
                assertThat(line.indices().changed()).isZero();
                assertThat(line.isTold()).isFalse();
            }
        }
    }

    @Test
    void anEventNotComeToDidNotHappen() {
        Sensitivity.Answer passed = shares.answers().get(1);
        assertThat(passed.came()).isEqualTo(2 * ROWS);
        assertThat(passed.all().indices().pairs()).isEqualTo(ROWS);
        assertThat(passed.mean()).isBetween(0.1, 0.9);
    }

    /** Turnout, where nothing but its own range is open, hangs on that range alone. */
    @Test
    void anOutcomeThatHangsOnOneNumberHasAllOfItFromThere() throws InterruptedException {
        Subject subject = Subject.of(tight(), "", List.of("vote.turnout"));
        List<Factor> factors = Grouping.NUMBER.factors(tight().baseline(), "");
        Sensitivity.Answer turnout = done(new PickAndFreeze(subject, factors, 100), subject)
                .answer()
                .answers()
                .get(0);
        Sensitivity.Line first = turnout.lines().get(0);
        assertThat(first.factor().label()).isEqualTo(TURNOUT);
        assertThat(first.indices().total().high()).isGreaterThan(0.9);
        assertThat(first.indices().total().value()).isCloseTo(1, within(0.25));
        assertThat(first.indices().first().value()).isCloseTo(1, within(0.35));
        assertThat(first.direction()).isEqualTo(Direction.RISES);
        assertThat(turnout.hasFirst()).isTrue();
        assertThat(turnout.lines().subList(1, turnout.lines().size()))
                .allSatisfy(line -> assertThat(line.indices().total().value()).isLessThan(0.1));
    }

    @Test
    void screeningFindsTheSameNumber() throws InterruptedException {
        Subject subject = Subject.of(tight(), "", List.of("vote.turnout"));
        Screened.Answer turnout =
                done(new Screening(subject, "", 10), subject).answer().answers().get(0);
        Screened.Line first = turnout.lines().get(0);
        assertThat(first.number()).isEqualTo(TURNOUT);
        assertThat(first.direction()).isEqualTo(Direction.RISES);
        // From 30 to 50 %, on which little else bears.
        assertThat(first.effects().mean().value()).isCloseTo(0.2, within(0.04));
        assertThat(turnout.lines().get(1).effects().size().value()).isLessThan(0.1);
    }

    /** A petition that all find, a board that says yes, members alike in all but luck: the vote is always held. */
    private static Design tight() {
        List<Setting> settings = List.of(
                        "world.turnout=0",
                        "world.stance=0",
                        "world.drift=0",
                        "stages.names.threshold=1",
                        "stages.board.will=1",
                        "stages.board.delay=0",
                        "stages.board.compliance=1",
                        "events=[]",
                        "stages.names.organisers=0.2")
                .stream()
                .map(Setting::parse)
                .toList();
        return new Design(Blueprint.read(CLUB, settings), List.of(), 1, 50, 0, 1, true);
    }

    @Test
    void aWordHasNoVariance() {
        assertThatThrownBy(() -> subject("board.decision"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("--outcome board.decision: is one of a few words, which have no variance");
    }

    /** A failed run is no event that did not happen: its pair is left out, and told. */
    @Test
    void aFailedRunIsLeftOutOfItsPair() {
        Subject subject = subject("vote.passed");
        List<Factor> factors = Grouping.PART.factors(subject.design().baseline(), "");
        PickAndFreeze experiment = new PickAndFreeze(subject, factors, 10);
        List<Run> runs = new ArrayList<>();
        experiment.plan().forEach(runs::add);
        assertThat(runs).hasSize(experiment.size()).doesNotHaveDuplicates();
        for (Run run : runs) {
            boolean fails =
                    run.number() == 3 && run.change().equals(factors.get(0).from(53));
            experiment.accept(
                    fails
                            ? new Result.Failed(run, "broken")
                            : new Result.Finished(run, subject.carryOut(Run.of("", run.number()))));
        }
        assertThat(experiment.failed()).hasSize(1).containsValue("broken");
        Sensitivity.Answer passed = experiment.answer().answers().get(0);
        assertThat(experiment.answer().failed()).isEqualTo(1);
        assertThat(passed.lines().stream()
                        .filter(line -> line.factor().equals(factors.get(0)))
                        .map(line -> line.indices().pairs()))
                .containsExactly(9);
        assertThat(passed.all().indices().pairs()).isEqualTo(10);
    }
}
