package org.groundswell.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.stage.Stage;
import org.groundswell.stage.When;
import org.jspecify.annotations.Nullable;

/** Checks that no stage waits, through others, for itself. */
final class WaitCheck {
    private final Draft draft;

    WaitCheck(Draft draft) {
        this.draft = draft;
    }

    void check() {
        Map<String, Set<String>> waitsFor = new LinkedHashMap<>();
        for (Stage<?> stage : draft.stages()) {
            Set<String> stages = new LinkedHashSet<>();
            // A stage with a date in else does not wait for ever.
            if (stage.opens().otherwise() == null) {
                addStages(stage.opens().when(), stages);
            }
            waitsFor.put(stage.name(), stages);
        }
        for (List<String> loop : Loops.of(waitsFor)) {
            draft.at(
                    "stages." + loop.get(0) + ".opens.when",
                    "must not wait for itself, but " + Loops.words(loop, "waits for", loop.get(0))
                            + " (give one of them a date in else)");
        }
    }

    private static void addStages(@Nullable When when, Set<String> stages) {
        if (when instanceof When.Outcome one) {
            stages.add(one.outcome().substring(0, Math.max(0, one.outcome().indexOf('.'))));
        } else if (when instanceof When.All all) {
            all.all().forEach(part -> addStages(part, stages));
        } else if (when instanceof When.Any any) {
            any.any().forEach(part -> addStages(part, stages));
        } else if (when instanceof When.Not not) {
            addStages(not.not(), stages);
        }
    }
}
