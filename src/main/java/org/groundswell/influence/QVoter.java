package org.groundswell.influence;

import org.groundswell.setting.Check;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Members follow a panel of contacts that is of one mind (Castellano, Muñoz and Pastor-Satorras 2009), or act independently
 * (Nyczka, Sznajd-Weron and Cisło 2012). A member drawn from all changes sides with chance {@code flips} if it is
 * independent, which it is with chance {@code independence}; else it asks {@code panel} contacts, drawn one by one and
 * perhaps more than once, and takes their stance if all have the same. Each issue by itself, with one panel.
 */
@Doc("members follow a panel of contacts that is of one mind (Castellano et al. 2009)")
public record QVoter(
        @Doc("contacts that are asked") @Range(min = 1, max = 100)
        int panel,

        @Doc("chance that a member asks nobody") @Range(min = 0, max = 1) @Default("0") @Daily
        double independence,

        @Doc("chance that a member who asks nobody changes sides") @Range(min = 0, max = 1) @Default("0.5") @Daily
        double flips)
        implements InfluenceRule {
    public QVoter {
        Check.all(QVoter.class, panel, independence, flips);
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return Talk.ofMeetings(world);
    }

    @Override
    public void day(World world, Talk talk) {
        Stances stances = world.stances();
        Encounters encounters = new Encounters(world);
        for (int slot = 0; slot < encounters.sweep(); slot++) {
            int member = encounters.member(slot);
            boolean alone = encounters.chance(slot, 0) < independence;
            for (int k = 0; k < stances.issues(); k++) {
                float[] x = stances.lasting(k);
                boolean turns = alone && encounters.chance(slot, k + 1) < flips;
                talk.take(x, member, turns ? -x[member] : alone ? x[member] : panel(encounters, x, member, slot), slot);
            }
        }
    }

    /** What a panel says that is of one mind, or else the member's own. */
    private float panel(Encounters encounters, float[] x, int member, int slot) {
        int first = encounters.contact(member, slot, 0);
        if (first < 0) {
            return x[member];
        }
        for (int n = 1; n < panel; n++) {
            if (x[encounters.contact(member, slot, n)] != x[first]) {
                return x[member];
            }
        }
        return x[first];
    }
}
