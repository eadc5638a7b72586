package org.groundswell.scenario;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.groundswell.population.EachMember;
import org.groundswell.population.PopulationSettings.Poll;

/** Checks that each poll is about one issue, and each issue fixed by one poll at most. */
final class PollCheck {
    private final Draft draft;
    private final Map<String, Map<String, Double>> positions;

    PollCheck(Draft draft, Map<String, Map<String, Double>> positions) {
        this.draft = draft;
        this.positions = positions;
    }

    void check() {
        Set<String> polled = new LinkedHashSet<>();
        draft.all(Poll.class).forEach((path, poll) -> {
            Map<String, Double> first = positions.get(poll.between().get(0));
            Map<String, Double> second = positions.get(poll.between().get(1));
            if (first != null && second != null) {
                check(path + ".between", first, second, polled);
            }
        });
    }

    private boolean stated(String issue) {
        return draft.<EachMember>table("population.stance")
                .map(stance -> stance.containsKey(issue))
                .orElse(false);
    }

    private void check(String path, Map<String, Double> first, Map<String, Double> second, Set<String> polled) {
        Set<String> issues = new LinkedHashSet<>(first.keySet());
        issues.addAll(second.keySet());
        String named = String.join(", ", issues);
        if (first.size() != 1 || second.size() != 1 || issues.size() != 1) {
            draft.at(path, "must name two positions that speak of one and the same issue, but they speak of " + named);
        } else if (first.equals(second)) {
            draft.at(path, "must name two positions that differ");
        } else if (stated(named)) {
            draft.at(path, "must be about an issue whose level is open, but population.stance states that of " + named);
        } else if (!polled.addAll(issues)) {
            draft.at(path, "must be about an issue of its own, but another poll is about " + named);
        }
    }
}
