package org.groundswell.scenario;

import org.groundswell.population.EachMember;
import org.groundswell.population.PopulationSettings;

/** Checks that what is stated member by member is stated of each. */
final class MemberCheck {
    private final Draft draft;

    MemberCheck(Draft draft) {
        this.draft = draft;
    }

    void check(PopulationSettings population) {
        long simulated = Math.round(population.members() * population.scale());
        draft.all(EachMember.class).forEach((path, values) -> {
            if (values.members() > 0 && values.members() != simulated) {
                draft.at(
                        path,
                        "must state as many numbers as there are simulated members, " + simulated + ", but states "
                                + values.members());
            }
        });
    }
}
