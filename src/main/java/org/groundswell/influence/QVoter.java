package org.groundswell.influence;

import org.groundswell.population.Network;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
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
 * perhaps more than once, and takes their stance if all have the same. If they do not, it changes sides with chance
 * {@code divided}, the ε of Castellano et al. Each issue by itself, with one panel.
 *
 * <p>A panel of two and ε = ½ is the voter model: x² + ½ · 2x(1 − x) = x.
 */
@Doc("members follow a panel of contacts that is of one mind (Castellano et al. 2009)")
@Conventions({
    "order: as many steps a day as members, one after another",
    "panel: contacts drawn one by one, one perhaps more than once; oneself is none of them",
    "ties: a panel is of one mind if all have just the same stance; if not, there is no majority, but the "
            + "chance divided (ε) that the member changes sides",
    "stances: copied as they are; to change sides is to change the sign",
    "weights: a panel is drawn by what contacts weigh; each above 0",
    "issues: each by itself, with one panel; who is independent is so on all",
    "source: Castellano, Muñoz and Pastor-Satorras 2009; independence of Nyczka, Sznajd-Weron and Cisło " + "2012"
})
public record QVoter(
        @Doc("contacts that are asked") @Range(min = 1, max = 100)
        int panel,

        @Doc("chance that a member asks nobody") @Range(min = 0, max = 1) @Default("0") @Daily
        double independence,

        @Doc("chance that a member who asks nobody changes sides") @Range(min = 0, max = 1) @Default("0.5") @Daily
        double flips,

        @Doc("chance that a member changes sides whose panel is not of one mind")
        @Range(min = 0, max = 1)
        @Default("0")
        @Daily
        double divided)
        implements InfluenceRule {
    public QVoter {
        Check.all(QVoter.class, panel, independence, flips, divided);
    }

    @Override
    public Weights weights() {
        return Weights.SIZES;
    }

    @Override
    public double bytesAMember(int issues, boolean everyone) {
        return 0;
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return Talk.ofMeetings(world);
    }

    @Override
    public void day(World world, Talk talk) {
        Stances stances = world.stances();
        Encounters encounters = new Encounters(world, talk);
        for (int slot = 0; slot < encounters.sweep(); slot++) {
            int member = encounters.member(slot);
            boolean alone = encounters.chance(slot, 0) < independence;
            for (int k = 0; k < stances.issues(); k++) {
                float[] x = stances.lasting(k);
                // One and the same draw for both: whoever is independent asks no panel.
                double chance = encounters.chance(slot, k + 1);
                float own = x[member];
                float next = alone ? turned(own, chance < flips) : panel(encounters, x, member, slot, chance);
                talk.take(x, member, next, slot);
            }
        }
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        boolean turns = talk.anyTurns(world.stances(), by);
        if (independence > 0 && flips > 0 && turns) {
            return false;
        }
        return independence == 1
                || Voter.copiesRest(world, talk, by, false)
                        && !(divided > 0 && panel > 1 && turns && dividedPanel(world, talk, by));
    }

    /** Whether somebody who would move by turning may be told different things. */
    private static boolean dividedPanel(World world, Talk talk, double by) {
        Network network = world.network();
        for (float[] x : world.stances().lasting()) {
            for (int member = 0; member < x.length; member++) {
                int contacts = talk.turns(x, member, by) ? network.count(member) : 0;
                for (int n = 1; n < contacts; n++) {
                    if (x[network.contact(member, n)] != x[network.contact(member, 0)]) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static float turned(float own, boolean turns) {
        return turns ? -own : own;
    }

    /** What a panel says that is of one mind, or else the member's own or its opposite. */
    private float panel(Encounters encounters, float[] x, int member, int slot, double chance) {
        int first = encounters.contact(member, slot, 0);
        if (first < 0) {
            return x[member];
        }
        for (int n = 1; n < panel; n++) {
            if (x[encounters.contact(member, slot, n)] != x[first]) {
                return turned(x[member], chance < divided);
            }
        }
        return x[first];
    }
}
