package org.groundswell.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.groundswell.stage.Stage;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Subject;

/** Checks that every outcome of a stage has a name of its own, and that what was observed can have been an outcome. */
final class OutcomeCheck {
    private final Draft draft;

    OutcomeCheck(Draft draft) {
        this.draft = draft;
    }

    void check() {
        List<Subject> subjects = List.copyOf(draft.all(Subject.class).values());
        draft.stages().forEach(stage -> ownNames(stage, subjects));
        draft.all(Observation.class).forEach((path, observation) -> {
            OutcomeKind kind = draft.names().outcomes().get(observation.of());
            if (kind != null && !observation.fits(kind)) {
                draft.at(path, "must tell what " + kind.name() + " can be: " + rule(kind));
            }
        });
    }

    private void ownNames(Stage<?> stage, List<Subject> subjects) {
        String path = "stages." + stage.name();
        Set<String> names = new LinkedHashSet<>();
        for (OutcomeKind kind : stage.outcomes(subjects)) {
            if (!names.add(kind.name())) {
                draft.at(path, "must not have two outcomes called " + kind.name() + " (rename a mark or a subject)");
            }
            Set<String> labels = new LinkedHashSet<>(kind.labels());
            if (labels.size() < kind.labels().size()) {
                draft.at(
                        path,
                        "must not have the same word twice in " + kind.name() + ": "
                                + String.join(", ", kind.labels()));
            }
        }
    }

    private static String rule(OutcomeKind kind) {
        return switch (kind.type()) {
            case EVENT -> "was: 1 if it happened, 0 if not";
            case DATE -> "on, or from and to";
            case SHARE, SPREAD -> "was, or low and high, from 0 to 1";
            case COUNT -> "was, or low and high, of at least 0";
            case STANCE -> "was, or low and high, from -1 to 1";
            case LABEL -> "is: one of " + String.join(", ", kind.labels());
        };
    }
}
