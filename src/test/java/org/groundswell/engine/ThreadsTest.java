package org.groundswell.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.RunResult;
import org.groundswell.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ThreadsTest {
    private static final RunResult NOTHING = new RunResult(Map.of(), Map.of(), Map.of(), Daily.NONE, null, Map.of());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void everyRunComesToTheSinkOnce(int threads) throws InterruptedException {
        List<Run> plan = runs(50);
        assertThat(execute(threads, plan, run -> NOTHING).stream().map(Result::run))
                .containsExactlyInAnyOrderElementsOf(plan);
    }

    @Test
    void oneThreadKeepsTheOrder() throws InterruptedException {
        List<Run> plan = runs(20);
        assertThat(execute(1, plan, run -> NOTHING).stream().map(Result::run)).containsExactlyElementsOf(plan);
    }

    @Test
    void noRunsAreDoneAtOnce() throws InterruptedException {
        assertThat(execute(2, List.of(), run -> NOTHING)).isEmpty();
    }

    @Test
    void theSinkIsNeverCalledTwiceAtATime() throws InterruptedException {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (Threads threads = new Threads(4, run -> NOTHING)) {
            threads.execute(runs(200), result -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                inside.decrementAndGet();
            });
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void noMoreRunsAreUnderWayThanThreads() throws InterruptedException {
        AtomicInteger under = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        execute(3, runs(60), run -> {
            most.accumulateAndGet(under.incrementAndGet(), Math::max);
            under.decrementAndGet();
            return NOTHING;
        });
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void aFailedRunIsAResultAndTheOthersGoOn() throws InterruptedException {
        List<Result> results = execute(2, runs(9), run -> {
            if (run.number() % 3 == 0) {
                throw new IllegalStateException("number " + run.number() + " is cursed");
            }
            return NOTHING;
        });
        assertThat(results).hasSize(9);
        assertThat(failures(results)).hasSize(3).allMatch(message -> message.contains("is cursed"));
        assertThat(failures(results)).allMatch(message -> message.contains("ThreadsTest.java:"));
    }

    @Test
    void evenAnErrorIsAResult() throws InterruptedException {
        List<Result> results = execute(2, runs(4), run -> {
            throw new AssertionError("never");
        });
        assertThat(failures(results)).hasSize(4).allMatch(message -> message.startsWith("never"));
    }

    @Test
    void runningOutOfMemoryIsToldWithARemedy() throws InterruptedException {
        List<Result> results = execute(2, runs(2), run -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThat(failures(results)).allMatch(message -> message.contains("population.scale"));
    }

    @Test
    void aProblemOfTheSinkIsNotSwallowed() {
        try (Threads threads = new Threads(2, run -> NOTHING)) {
            assertThatThrownBy(() -> threads.execute(runs(10), result -> {
                        throw new IllegalStateException("the disk is full");
                    }))
                    .hasMessage("the disk is full");
        }
    }

    /** The first run is done, the second is under way and sees the interrupt, the third never begins. */
    @Test
    void anInterruptKeepsWhatIsDoneAndDropsWhatIsNot() {
        Thread working = Thread.currentThread();
        CountDownLatch never = new CountDownLatch(1);
        List<Result> kept = new ArrayList<>();
        Function<Run, RunResult> work = run -> {
            if (run.number() == 2) {
                working.interrupt();
                try {
                    never.await();
                } catch (InterruptedException e) {
                    throw new Simulation.Interrupted();
                }
            }
            return NOTHING;
        };
        try (Threads threads = new Threads(1, work)) {
            assertThatThrownBy(() -> threads.execute(runs(3), kept::add)).isInstanceOf(InterruptedException.class);
        }
        assertThat(kept.stream().map(Result::run)).containsExactly(Run.of("", 1));
        assertThat(failures(kept)).isEmpty();
    }

    /** Both are done before the interrupt is seen: neither is lost, though only one was being waited for. */
    @Test
    void anInterruptLosesNoResultThatWaits() {
        Thread working = Thread.currentThread();
        CountDownLatch bothDone = new CountDownLatch(2);
        List<Result> kept = new ArrayList<>();
        Function<Run, RunResult> work = run -> {
            bothDone.countDown();
            return NOTHING;
        };
        try (Threads threads = new Threads(2, work)) {
            assertThatThrownBy(() -> threads.execute(runs(2), result -> {
                        awaitQuietly(bothDone);
                        kept.add(result);
                        working.interrupt();
                    }))
                    .isInstanceOf(InterruptedException.class);
        }
        assertThat(kept).hasSize(2);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            // The second call comes after the interrupt, and both are done by then.
            Thread.currentThread().interrupt();
        }
    }

    private static List<Run> runs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Run.of("", number))
                .toList();
    }

    private static List<Result> execute(int count, List<Run> plan, Function<Run, RunResult> work)
            throws InterruptedException {
        List<Result> results = new ArrayList<>();
        try (Threads threads = new Threads(count, work)) {
            threads.execute(plan, results::add);
        }
        return results;
    }

    private static List<String> failures(List<Result> results) {
        return results.stream()
                .filter(Result.Failed.class::isInstance)
                .map(result -> ((Result.Failed) result).message())
                .toList();
    }
}
