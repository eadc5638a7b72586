package org.groundswell.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.setting.Binder;
import org.groundswell.setting.Bound;
import org.groundswell.setting.Fault;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Node;
import org.groundswell.setting.Reading;
import org.groundswell.setting.Tree;
import org.groundswell.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A scenario while it is checked: what of it could be read, the names it defines, and where to say what is wrong. */
record Draft(Node tree, Bound<Scenario> bound, Vocabulary names, Faults faults) {
    static Draft of(Node tree, Reading reading, Faults faults) {
        Bound<Scenario> bound = Binder.bind(Scenario.class, tree, reading, faults);
        return new Draft(tree, bound, new Vocabulary(tree, bound), faults);
    }

    /** Says that the setting at a path is wrong; the message goes on from its name: "must be …, but is …". */
    void at(String path, String message) {
        faults.add(() -> new Fault(Tree.place(tree, path), path + " " + message));
    }

    /** The part at a path, if it has no faults. */
    <P> Optional<P> part(String path, Class<P> type) {
        return bound.part(path, type);
    }

    /** All parts of a type that have no faults, by path. */
    <P> Map<String, P> all(Class<P> type) {
        Map<String, P> all = new LinkedHashMap<>();
        bound.each(type, all::put);
        return all;
    }

    /** The table of names at a path, if none of its entries has a fault. */
    @SuppressWarnings("unchecked")
    <V> Optional<Map<String, V>> table(String path) {
        return part(path, Map.class).map(table -> (Map<String, V>) table);
    }

    /** The stages that have no faults. */
    List<Stage<?>> stages() {
        List<Stage<?>> stages = new ArrayList<>();
        bound.each(Stage.class, (path, stage) -> stages.add(stage));
        return stages;
    }

    /** Says that a day lies outside the calendar, if it does. */
    void within(@Nullable LocalDate day, String path) {
        Scenario.Calendar calendar = part("calendar", Scenario.Calendar.class).orElse(null);
        if (day != null && calendar != null && (day.isBefore(calendar.start()) || day.isAfter(calendar.end()))) {
            at(
                    path,
                    "must lie within the calendar (" + calendar.start() + " to " + calendar.end() + "), but is " + day);
        }
    }
}
