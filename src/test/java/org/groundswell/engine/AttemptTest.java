package org.groundswell.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.RunResult;
import org.groundswell.simulation.Simulation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AttemptTest {
    private static final RunResult NOTHING = new RunResult(Map.of(), Map.of(), Map.of(), Daily.NONE, null, Map.of());
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofHours(1);
    private static final Run RUN = Run.of("", 7);

    /** What hangs keeps a processor busy, and must not do so for all tests that come after. */
    private final AtomicBoolean over = new AtomicBoolean();

    @AfterEach
    void endWhatHangs() {
        over.set(true);
    }

    private void hang() {
        while (!over.get()) {
            Thread.onSpinWait();
        }
    }

    private static Result attempt(Duration limit, Function<Run, RunResult> work) {
        return new Attempt(work, limit).of(RUN);
    }

    @Test
    void aLimitThatIsNotReachedChangesNothing() {
        for (Duration limit : List.of(Attempt.UNLIMITED, LONG)) {
            assertThat(attempt(limit, run -> NOTHING)).isEqualTo(new Result.Finished(RUN, NOTHING));
            assertThat(attempt(limit, run -> {
                        throw new OutOfMemoryError("Java heap space");
                    }))
                    .isEqualTo(new Result.Failed(RUN, Failure.message(new OutOfMemoryError()), false));
        }
    }

    @Test
    void aRunThatTakesTooLongIsCalledOff() {
        CountDownLatch never = new CountDownLatch(1);
        Result result = attempt(SHORT, run -> {
            try {
                never.await();
                return NOTHING;
            } catch (InterruptedException e) {
                throw new Simulation.Interrupted();
            }
        });
        assertThat(result).isEqualTo(new Result.Failed(RUN, "did not end within 100 ms", true));
    }

    /** A rule that never comes to the end of a day looks for no interrupt. */
    @Test
    void aRunThatHangsIsLeftBehind() {
        Result result = attempt(SHORT, run -> {
            hang();
            return NOTHING;
        });
        assertThat(result).isInstanceOfSatisfying(Result.Failed.class, failed -> {
            assertThat(failed.timedOut()).isTrue();
            assertThat(failed.message()).startsWith("did not end within 100 ms, nor when it was told to");
        });
    }

    @Test
    void aRunThatEndsAllTheSameIsNotLost() {
        CountDownLatch told = new CountDownLatch(1);
        Result result = attempt(SHORT, run -> {
            try {
                told.await();
            } catch (InterruptedException e) {
                return NOTHING;
            }
            throw new AssertionError("nobody counts down");
        });
        assertThat(result).isEqualTo(new Result.Finished(RUN, NOTHING));
    }

    @Test
    void aStudyThatIsCalledOffCallsOffTheRunUnderALimitToo() throws InterruptedException {
        CountDownLatch calledOff = new CountDownLatch(1);
        Thread working = Thread.currentThread();
        assertThatThrownBy(() -> attempt(LONG, run -> {
                    working.interrupt();
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    calledOff.countDown();
                    throw new Simulation.Interrupted();
                }))
                .isInstanceOf(Simulation.Interrupted.class);
        assertThat(Thread.interrupted()).isTrue();
        calledOff.await();
    }

    @Test
    void hungRunsDoNotHoldUpTheOthers() throws InterruptedException {
        List<Run> plan = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> Run.of("", number))
                .toList();
        List<Result> results = new ArrayList<>();
        Attempt attempt = new Attempt(
                run -> {
                    if (run.number() == 2) {
                        hang();
                    }
                    return NOTHING;
                },
                SHORT);
        try (Threads threads = new Threads(2, attempt)) {
            threads.execute(plan, results::add);
        }
        assertThat(results.stream().map(Result::run)).containsExactlyInAnyOrderElementsOf(plan);
        assertThat(results).filteredOn(Result.Failed.class::isInstance).hasSize(1);
    }

    @Test
    void limitsAreToldInTheirOwnUnits() {
        Map.of(90L, "90 s", 300L, "5 min", 7_200L, "2 h")
                .forEach((seconds, words) ->
                        assertThat(Attempt.words(Duration.ofSeconds(seconds))).isEqualTo(words));
    }
}
