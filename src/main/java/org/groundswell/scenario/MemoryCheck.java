package org.groundswell.scenario;

import org.groundswell.population.PopulationSettings;
import org.groundswell.setting.Names;
import org.groundswell.setting.Referent;

/** Checks that the members of one run fit into memory, before hours of runs end for want of it. */
final class MemoryCheck {
    private static final double BYTES_A_MEMBER = 120;
    private static final double BYTES_AN_ISSUE = 24;
    private static final double BYTES_A_VOICE = 1;
    private static final double BYTES_A_CONTACT = 8;
    private static final double BYTES_A_UNIT = 200;

    private final Draft draft;
    private final double memory;

    /** @param memory bytes that there are */
    MemoryCheck(Draft draft, double memory) {
        this.draft = draft;
        this.memory = memory;
    }

    void check(PopulationSettings population) {
        double members = population.members() * population.scale();
        if (!population.network().obstacle(Math.round(members)).isEmpty()) {
            // What a network would take that cannot be means nothing.
            return;
        }
        double contacts = members * population.network().perMember(members);
        double each = BYTES_A_MEMBER
                + BYTES_AN_ISSUE * draft.names().names(Referent.ISSUE).size()
                + BYTES_A_VOICE * draft.names().names(Referent.VOICE).size()
                + BYTES_A_CONTACT * population.network().perMember(members);
        // Units are as many at any scale; members and contacts are counted in 32 bits.
        double units = BYTES_A_UNIT * population.units().count();
        double fits = Math.min((memory - units) / (members * each), Integer.MAX_VALUE / Math.max(members, contacts));
        if (fits < 1) {
            double scale = Math.max(1e-6, Math.floor(population.scale() * fits * 1e6) / 1e6);
            draft.at(
                    "population.scale",
                    "must leave members that fit into memory, but " + Names.number(Math.rint(members))
                            + " simulated members need about " + size(members * each + units)
                            + " in one run, and Java may use " + size(memory) + " (set population.scale to at most "
                            + Names.number(scale)
                            + ", or let Java use more by -Xmx)");
        }
    }

    private static String size(double bytes) {
        return bytes < 1e9
                ? Names.number(Math.ceil(bytes / 1e5) / 10) + " MB"
                : Names.number(Math.ceil(bytes / 1e8) / 10) + " GB";
    }
}
