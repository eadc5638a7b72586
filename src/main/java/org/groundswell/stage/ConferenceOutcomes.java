package org.groundswell.stage;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Subject;

/** What a conference can come to, subject by subject; a subject without texts has priorities alone. */
final class ConferenceOutcomes {
    private ConferenceOutcomes() {}

    static List<OutcomeKind> of(List<Subject> subjects, List<Conference.Grade> grades) {
        List<OutcomeKind> kinds = new ArrayList<>();
        List<String> labels =
                new ArrayList<>(grades.stream().map(Conference.Grade::name).toList());
        labels.add("nothing");
        for (Subject subject : subjects) {
            String k = subject.name() + ".";
            kinds.add(OutcomeKind.event(
                    k + "prioritised-by-units", "has " + subject.name() + " put first by local units"));
            kinds.add(OutcomeKind.event(
                    k + "prioritised-by-affiliates", "has " + subject.name() + " put first by affiliates"));
            kinds.add(OutcomeKind.event(k + "prioritised", "debates " + subject.name()));
            if (!subject.texts().isEmpty()) {
                kinds.add(OutcomeKind.count(k + "composites", "has wordings on " + subject.name()));
                kinds.add(OutcomeKind.stance(k + "wording", "puts a wording on " + subject.name() + " at"));
                kinds.add(OutcomeKind.event(k + "carried", "carries a motion on " + subject.name()));
                kinds.add(OutcomeKind.stance(k + "position", "carries a position on " + subject.name() + " at"));
                kinds.add(OutcomeKind.label(k + "grade", labels, "carries on " + subject.name()));
                kinds.add(OutcomeKind.share(k + "hands", "shows hands for it, of all"));
                kinds.add(OutcomeKind.event(k + "card-held", "holds a card vote on " + subject.name()));
                kinds.add(OutcomeKind.share(k + "card", "would give it a card vote of"));
                kinds.add(OutcomeKind.share(k + "units-for", "has it backed by local units with"));
                kinds.add(OutcomeKind.share(k + "affiliates-for", "has it backed by affiliates with"));
                kinds.add(OutcomeKind.event(k + "binding", "binds the leadership on " + subject.name()));
            }
        }
        return kinds;
    }
}
