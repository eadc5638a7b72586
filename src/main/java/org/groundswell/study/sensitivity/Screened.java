package org.groundswell.study.sensitivity;

import java.util.List;
import org.groundswell.world.OutcomeKind;

/**
 * By how much single numbers move outcomes.
 *
 * @param trajectories how often each number was moved
 * @param runs all runs that were to be done
 * @param failed how many of them failed
 */
public record Screened(int trajectories, int runs, int failed, List<Answer> answers) {
    public Screened {
        answers = List.copyOf(answers);
    }

    /** What is told of one number. */
    public record Line(String number, Effects effects) {
        /** Whether its size is told to be above 0. */
        public boolean isTold() {
            return effects.size().isKnown() && effects.size().isAboveNought();
        }

        /** Which way the outcome goes with it on the whole. */
        public Direction direction() {
            return Direction.of(effects.mean());
        }
    }

    /**
     * One outcome.
     *
     * @param came runs that came to it
     * @param lines the numbers, the largest μ* first
     */
    public record Answer(OutcomeKind outcome, int came, List<Line> lines) {
        public Answer {
            lines = List.copyOf(lines);
        }

        /** Whether any number does anything. */
        public boolean isTelling() {
            return lines.stream().anyMatch(line -> line.effects().changed() > 0);
        }

        /** The numbers whose size is told to be above 0. */
        public List<Line> told() {
            return lines.stream().filter(Line::isTold).toList();
        }

        /** The others. */
        public List<Line> untold() {
            return lines.stream().filter(line -> !line.isTold()).toList();
        }
    }
}
