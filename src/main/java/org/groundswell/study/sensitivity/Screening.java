package org.groundswell.study.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.groundswell.engine.Change;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.random.Trajectory;
import org.groundswell.study.sensitivity.Screened.Answer;
import org.groundswell.study.sensitivity.Screened.Line;
import org.groundswell.world.OutcomeKind;

/**
 * Runs by which the numbers that matter are found among many (Morris 1991): trajectories on which each number is moved once,
 * all runs of a trajectory in the same world with the same luck. Trajectory t has the world and luck of run t, and so are
 * the numbers that are not screened as run t draws them.
 */
public final class Screening implements Experiment {
    private final Subject subject;
    private final List<String> numbers;
    private final String within;
    private final int trajectories;
    /** By outcome, moves and trajectory. */
    private final double[][][] values;

    private final Map<Run, String> failed = new LinkedHashMap<>();

    /**
     * @param within the part of the file whose numbers are moved; empty for all
     * @param trajectories how often each number is moved
     */
    public Screening(Subject subject, String within, int trajectories) {
        this.subject = subject;
        this.within = within;
        this.numbers = Grouping.screened(subject.design().blueprint(subject.variant()), within);
        this.trajectories = trajectories;
        this.values = new double[subject.outcomes().size()][numbers.size() + 1][trajectories];
        Arrays.stream(values).flatMap(Arrays::stream).forEach(one -> Arrays.fill(one, Double.NaN));
    }

    @Override
    public Iterable<Run> plan() {
        return () -> IntStream.rangeClosed(1, trajectories)
                .boxed()
                .flatMap(number -> IntStream.rangeClosed(0, numbers.size())
                        .mapToObj(moves -> new Run(subject.variant(), number, new Change.Screened(moves, within))))
                .iterator();
    }

    @Override
    public int size() {
        return trajectories * (numbers.size() + 1);
    }

    @Override
    public Map<Run, String> failed() {
        return failed;
    }

    @Override
    public void accept(Result result) {
        Run run = result.run();
        if (result instanceof Result.Failed failure) {
            failed.put(run, failure.message());
        }
        if (run.change() instanceof Change.Screened screened) {
            for (int outcome = 0; outcome < values.length; outcome++) {
                values[outcome][screened.moves()][run.number() - 1] =
                        Subject.value(result, subject.outcomes().get(outcome));
            }
        }
    }

    /** What the runs say. */
    public Screened answer() {
        return new Screened(
                trajectories,
                size(),
                failed.size(),
                IntStream.range(0, values.length).mapToObj(this::answer).toList());
    }

    private Answer answer(int outcome) {
        Map<String, double[]> effects = new LinkedHashMap<>();
        numbers.forEach(number -> effects.put(number, new double[trajectories]));
        for (int t = 0; t < trajectories; t++) {
            Trajectory trajectory = trajectory(t);
            List<String> order = trajectory.order();
            for (int move = 0; move < order.size(); move++) {
                double change = values[outcome][move + 1][t] - values[outcome][move][t];
                double step = trajectory.rises(order.get(move)) ? Trajectory.STEP : -Trajectory.STEP;
                Objects.requireNonNull(effects.get(order.get(move)))[t] = change == 0 ? 0 : change / step;
            }
        }
        double typical = effects.values().stream()
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .filter(size -> size > 0)
                .average()
                .orElse(0);
        List<Line> lines = effects.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), Effects.of(entry.getValue(), typical)))
                .sorted(Comparator.comparing(line ->
                        line.effects().size().isKnown() ? -line.effects().size().value() : Double.POSITIVE_INFINITY))
                .toList();
        OutcomeKind kind = subject.outcomes().get(outcome);
        int came = (int) Arrays.stream(values[outcome])
                .flatMapToDouble(Arrays::stream)
                .filter(value -> !Double.isNaN(value))
                .count();
        return new Answer(kind, came, lines);
    }

    private Trajectory trajectory(int t) {
        return Trajectory.of(subject.design().seed(), t + 1, numbers);
    }

    @Override
    public String runs() {
        RunLines lines = new RunLines(subject.outcomes());
        for (int t = 0; t < trajectories; t++) {
            List<String> order = trajectory(t).order();
            for (int moves = 0; moves <= numbers.size(); moves++) {
                String moved = moves == 0 ? "" : order.get(moves - 1);
                lines.add(List.of(Integer.toString(t + 1), Integer.toString(moves), moved), values, moves, t);
            }
        }
        return lines.text("trajectory", "moves", "moved");
    }
}
