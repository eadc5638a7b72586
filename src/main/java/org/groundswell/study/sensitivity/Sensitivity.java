package org.groundswell.study.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.world.OutcomeKind;

/**
 * Which factors the variance of outcomes comes from.
 *
 * @param rows independent pairs of runs from which each factor was taken over
 * @param runs all runs that were to be done
 * @param failed how many of them failed
 */
public record Sensitivity(int rows, int runs, int failed, List<Answer> answers) {
    public Sensitivity {
        answers = List.copyOf(answers);
    }

    /** What is told and yet nobody need think of. */
    public static final double NEGLIGIBLE = 0.01;

    /** The indices of one factor, and which way the outcome goes with it if it is a number. */
    public record Line(Factor factor, Indices indices, Direction direction) {
        /** Whether its share is told to be above 0: a factor that changed any pair has one, but maybe hardly any. */
        public boolean isTold() {
            return indices.total().isKnown() && indices.total().isAboveNought();
        }
    }

    /**
     * One outcome.
     *
     * @param came independent runs that came to it
     * @param varied how many of these have another value than most
     * @param mean over them
     * @param variance over them
     * @param lines the parts or numbers, the largest total effect first
     * @param all all numbers together
     */
    public record Answer(
            OutcomeKind outcome,
            int came,
            int varied,
            double mean,
            double variance,
            List<Line> lines,
            Line all,
            Line world,
            Line luck) {
        public Answer {
            lines = List.copyOf(lines);
        }

        static Answer of(OutcomeKind outcome, double[] values, List<Line> lines, Line all, Line world, Line luck) {
            double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
            double mean = Arrays.stream(known).average().orElse(Double.NaN);
            double squares = 0;
            Map<Double, Integer> counts = new TreeMap<>();
            for (double value : known) {
                squares += (value - mean) * (value - mean);
                counts.merge(value, 1, Integer::sum);
            }
            int commonest = counts.values().stream().max(Integer::compare).orElse(0);
            double variance = known.length < 2 ? Double.NaN : squares / (known.length - 1);
            return new Answer(outcome, known.length, known.length - commonest, mean, variance, lines, all, world, luck);
        }

        /** Whether enough runs differ for shares of their variance to mean anything. */
        public boolean isTelling() {
            return varied >= Indices.FEWEST;
        }

        /** The factors whose share is told to be above 0. */
        public List<Line> told() {
            return lines.stream().filter(Line::isTold).toList();
        }

        /** Those of them whose effect is worth a thought. */
        public List<Line> large() {
            return told().stream()
                    .filter(line -> line.indices().total().high() >= NEGLIGIBLE)
                    .toList();
        }

        /** The others. */
        public List<Line> untold() {
            return lines.stream().filter(line -> !line.isTold()).toList();
        }

        /** Whether the first is told to be larger than any other: its interval lies above all of theirs. */
        public boolean hasFirst() {
            return !told().isEmpty()
                    && lines.stream()
                            .skip(1)
                            .map(line -> line.indices.total())
                            .allMatch(other ->
                                    other.high() < lines.get(0).indices.total().low());
        }
    }
}
