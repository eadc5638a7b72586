package org.groundswell.scenario;

import java.util.Locale;
import org.groundswell.population.PopulationSettings;
import org.groundswell.setting.Names;

/** Checks that the members and contacts of one run can be counted in 32 bits; whether they find room is another matter. */
final class CountCheck {
    /** As many entries as an array can have; stances of three issues lie in one. */
    private static final double MOST_CONTACTS = Integer.MAX_VALUE - 8;

    private static final double MOST_MEMBERS = MOST_CONTACTS / 3;

    private final Draft draft;

    CountCheck(Draft draft) {
        this.draft = draft;
    }

    void check(PopulationSettings population) {
        double members = population.simulated();
        if (!population.network().obstacle(Math.round(members)).isEmpty()) {
            // What a network would have that cannot be means nothing.
            return;
        }
        double contacts = members * population.network().perMember(population);
        double fits = Math.min(MOST_MEMBERS / members, MOST_CONTACTS / Math.max(1, contacts));
        if (fits < 1) {
            double scale = Math.max(1e-6, Math.floor(population.scale() * fits * 1e6) / 1e6);
            draft.at(
                    "population.scale",
                    String.format(
                            Locale.ROOT,
                            "must leave at most %,.0f members and %,.0f contacts, but %,.0f members with %,.0f contacts are"
                                    + " simulated (set population.scale to at most %s)",
                            Math.floor(MOST_MEMBERS),
                            MOST_CONTACTS,
                            members,
                            contacts,
                            Names.number(scale)));
        }
    }
}
