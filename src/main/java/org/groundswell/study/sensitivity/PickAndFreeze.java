package org.groundswell.study.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.engine.Change;
import org.groundswell.engine.Change.Borrowed;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.random.Stratified;
import org.groundswell.study.sensitivity.Sensitivity.Answer;
import org.groundswell.study.sensitivity.Sensitivity.Line;
import org.groundswell.world.OutcomeKind;

/**
 * Runs by which the variance of an outcome is shared out ("pick and freeze", Sobol' 1993). For each j there is run j of the
 * study, A; a later run, B, in whole blocks of draws further on, so that all it draws is independent of A; and for each factor a
 * run that is as A, but for the factor, which is as in B.
 *
 * <p>The world and luck are factors like any other: as all chance is keyed, a run can be in another run's world with its own
 * assumptions and luck. So each share is of the whole variance between runs of the study, and the total effect of a part of
 * the file counts what it does together with the world and luck too.
 */
public final class PickAndFreeze implements Experiment {
    private static final int A = 0;
    private static final int B = 1;

    private final Subject subject;
    private final List<Factor> factors;
    private final List<Factor> own;
    private final int rows;
    private final int apart;
    private final Map<Change, Integer> slots = new LinkedHashMap<>();
    /** By outcome, slot and row; a slot is A, B, or the place of a factor and two. */
    private final double[][][] values;
    /** By factor and row, what a single number was drawn as in A and in the run that has it from B; empty of others. */
    private final double[][] before;

    private final double[][] after;
    private final Map<Run, String> failed = new LinkedHashMap<>();

    /**
     * @param factors the parts or numbers, to which all of them together, the world and luck are added
     * @param rows how many runs A there are
     */
    public PickAndFreeze(Subject subject, List<Factor> factors, int rows) {
        this.subject = subject;
        this.own = List.copyOf(factors);
        List<String> all = Grouping.open(subject.design().blueprint(subject.variant()));
        this.factors = Stream.concat(factors.stream(), Stream.of(Factor.all(all), Factor.WORLD, Factor.LUCK))
                .toList();
        this.rows = rows;
        this.apart = Stratified.apart(rows);
        this.values = new double[subject.outcomes().size()][this.factors.size() + 2][rows];
        Arrays.stream(values).flatMap(Arrays::stream).forEach(one -> Arrays.fill(one, Double.NaN));
        this.before = new double[this.factors.size()][];
        this.after = new double[this.factors.size()][];
        for (int i = 0; i < this.factors.size(); i++) {
            slots.put(this.factors.get(i).from(0), i + 2);
            before[i] = new double[this.factors.get(i).isSingle() ? rows : 0];
            after[i] = new double[before[i].length];
        }
    }

    @Override
    public Iterable<Run> plan() {
        return () -> IntStream.rangeClosed(1, rows)
                .boxed()
                .flatMap(row -> Stream.concat(
                        Stream.of(Run.of(subject.variant(), row), Run.of(subject.variant(), row + apart)),
                        factors.stream().map(factor -> new Run(subject.variant(), row, factor.from(row + apart)))))
                .iterator();
    }

    @Override
    public int size() {
        return rows * (factors.size() + 2);
    }

    @Override
    public Map<Run, String> failed() {
        return failed;
    }

    @Override
    public void accept(Result result) {
        Run run = result.run();
        int slot = slot(run);
        int row = (slot == B ? run.number() - apart : run.number()) - 1;
        if (result instanceof Result.Failed failure) {
            failed.put(run, failure.message());
        } else if (result instanceof Result.Finished finished) {
            Map<String, Double> drawn = finished.outcome().drawn();
            if (slot == A) {
                for (int i = 0; i < factors.size(); i++) {
                    note(before[i], row, factors.get(i), drawn);
                }
            } else if (slot != B) {
                note(after[slot - 2], row, factors.get(slot - 2), drawn);
            }
        }
        for (int outcome = 0; outcome < values.length; outcome++) {
            values[outcome][slot][row] =
                    Subject.value(result, subject.outcomes().get(outcome));
        }
    }

    private static void note(double[] drawn, int row, Factor factor, Map<String, Double> values) {
        if (drawn.length > 0) {
            drawn[row] = values.getOrDefault(factor.path(), Double.NaN);
        }
    }

    private int slot(Run run) {
        if (run.change() instanceof Borrowed borrowed) {
            return Objects.requireNonNull(slots.get(new Borrowed(0, borrowed.what(), borrowed.path())));
        }
        return run.number() <= rows ? A : B;
    }

    /** What the runs say. */
    public Sensitivity answer() {
        return new Sensitivity(
                rows,
                size(),
                failed.size(),
                IntStream.range(0, values.length).mapToObj(this::answer).toList());
    }

    private Answer answer(int outcome) {
        double[][] slot = values[outcome];
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            Indices indices = Indices.of(slot[A], slot[B], slot[i + 2]);
            lines.add(new Line(factors.get(i), indices, direction(i, slot)));
        }
        List<Line> sorted = lines.subList(0, own.size()).stream()
                .sorted(Comparator.comparing(line -> line.indices().total().isKnown()
                        ? -line.indices().total().value()
                        : Double.POSITIVE_INFINITY))
                .toList();
        OutcomeKind kind = subject.outcomes().get(outcome);
        return Answer.of(
                kind,
                DoubleArrays.joined(slot[A], slot[B]),
                sorted,
                lines.get(own.size()),
                lines.get(own.size() + 1),
                lines.get(own.size() + 2));
    }

    private Direction direction(int factor, double[][] slot) {
        if (before[factor].length == 0) {
            return Direction.UNCLEAR;
        }
        return Direction.of(
                DoubleArrays.differences(after[factor], before[factor]),
                DoubleArrays.differences(slot[factor + 2], slot[A]));
    }

    @Override
    public String runs() {
        RunLines lines = new RunLines(subject.outcomes());
        for (int row = 0; row < rows; row++) {
            for (int slot = 0; slot < factors.size() + 2; slot++) {
                String number = Integer.toString(slot == B ? row + 1 + apart : row + 1);
                String what = slot <= B ? "" : factors.get(slot - 2).label();
                String donor = slot <= B ? "" : Integer.toString(row + 1 + apart);
                lines.add(List.of(number, what, donor), values, slot, row);
            }
        }
        return lines.text("run", "factor", "as-in-run");
    }
}
