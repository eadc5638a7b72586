package org.groundswell.study;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.engine.Change;
import org.groundswell.engine.Run;
import org.groundswell.random.Distribution;
import org.groundswell.random.Stratified;
import org.groundswell.random.Trajectory;
import org.groundswell.setting.Assumption;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Reading;

/**
 * What the ranges of a study are read as in each of its runs. A number is drawn with no more digits than the files of
 * results show, so that what they show is what was used.
 */
final class Readings {
    private final long seed;
    private final Map<String, Distribution> distributions = new TreeMap<>();

    Readings(long seed) {
        this.seed = seed;
    }

    /** Fits the distribution of a range; a fault if it cannot have one of the shape it asks for. */
    void fit(Assumption range, Faults faults) {
        if (!range.open()) {
            return;
        }
        try {
            distributions.put(key(range), Shapes.of(range).fit(range.value(), range.low(), range.high()));
        } catch (IllegalArgumentException e) {
            faults.add(range.place(), range.path() + ": " + e.getMessage());
        }
    }

    /** A range by name and bounds: a variant may give the same name other bounds. */
    private static String key(Assumption range) {
        return range.path() + ' ' + range.value() + ' ' + range.low() + ' ' + range.high() + ' ' + range.shape();
    }

    /** As drawn for the runs of a number. */
    Reading drawn(int number) {
        return range -> at(range, Stratified.point(seed, range.path(), number - 1L));
    }

    /**
     * As drawn for a run, with what it changes.
     *
     * @param register all ranges of the scenario that it is a run of
     */
    Reading drawn(Run run, Collection<Assumption> register) {
        Reading own = drawn(run.number());
        if (run.change() instanceof Change.Borrowed borrowed) {
            Reading other = drawn(borrowed.donor());
            return range -> (borrowed.takes(range.path()) ? other : own).read(range);
        }
        if (run.change() instanceof Change.Screened screened) {
            Trajectory trajectory = Trajectory.of(seed, run.number(), open(register, screened.path()));
            return range -> trajectory.moves(range.path())
                    ? at(range, trajectory.point(range.path(), screened.moves()))
                    : own.read(range);
        }
        return own;
    }

    /** The names of all numbers below a path that have a range. */
    static List<String> open(Collection<Assumption> register, String path) {
        return register.stream()
                .filter(Assumption::open)
                .map(Assumption::path)
                .filter(name -> Change.within(name, path))
                .toList();
    }

    private double at(Assumption range, double point) {
        Distribution distribution = distributions.get(key(range));
        return distribution == null ? range.value() : Numbers.rounded(distribution.quantile(point));
    }
}
