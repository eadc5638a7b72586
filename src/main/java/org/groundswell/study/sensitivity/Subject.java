package org.groundswell.study.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.scenario.Directory;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.simulation.RunResult;
import org.groundswell.study.Design;
import org.groundswell.study.Study;
import org.groundswell.world.OutcomeKind;

/**
 * What is looked at in each run: some outcomes of a scenario or of one of its variants.
 *
 * @param variant the empty name for the scenario as it is
 * @param outcomes at least one, none of which is a word
 */
public record Subject(Design design, String variant, List<OutcomeKind> outcomes) {
    public Subject {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The subject of outcomes by name.
     *
     * @param names of outcomes; that which answers the scenario's title if there are none
     * @throws Refused if there is no such outcome, or it is a word, which has no variance
     */
    public static Subject of(Design design, String variant, List<String> names) {
        Map<String, OutcomeKind> kinds = new Directory(design.blueprint(variant).scenario()).outcomes();
        List<OutcomeKind> outcomes = new ArrayList<>();
        List<String> wanted =
                names.isEmpty() ? List.of(Study.answer(design.blueprint(variant).scenario())) : names;
        for (String name : wanted.stream().distinct().toList()) {
            OutcomeKind kind = kinds.get(name);
            if (kind == null) {
                throw new Refused(
                        Place.of(names.isEmpty() ? design.baseline().scenario().scenario() : "--outcome " + name),
                        names.isEmpty()
                                ? "has no outcome that answers its title: name one by --outcome"
                                        + Names.known("", kinds.keySet())
                                : "there is no such outcome" + Names.known(name, kinds.keySet()));
            }
            if (kind.type() == OutcomeKind.Type.LABEL) {
                throw new Refused(
                        Place.of("--outcome " + name),
                        "is one of a few words, which have no variance (choose an event, a number or a date)");
            }
            outcomes.add(kind);
        }
        return new Subject(design, variant, outcomes);
    }

    /** Carries out a run without daily measures, which nobody looks at. */
    public RunResult carryOut(Run run) {
        return design.carryOut(run, false);
    }

    /**
     * The value of an outcome in a run. An event that a run did not come to did not happen, as {@code run} counts it; any
     * other outcome is then NaN, and so is all of a run that failed.
     */
    static double value(Result result, OutcomeKind kind) {
        if (!(result instanceof Result.Finished finished)) {
            return Double.NaN;
        }
        double value = finished.outcome().outcomes().getOrDefault(kind.name(), Double.NaN);
        return kind.type() == OutcomeKind.Type.EVENT ? (value == 1 ? 1 : 0) : value;
    }
}
