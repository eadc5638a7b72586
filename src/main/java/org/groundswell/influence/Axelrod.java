package org.groundswell.influence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.kernel.Ascending;
import org.groundswell.population.Everyone;
import org.groundswell.population.Network;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Likeness breeds likeness (Axelrod 1997): issues are features, and stances at {@code traits} even places from −1 to 1 are
 * traits. A member drawn from all meets one of its contacts; with a chance that is the share of issues on which they agree,
 * it takes the contact's stance on one of the issues on which they differ, drawn from all of those.
 *
 * <p>At the start a stance goes to the trait in whose even part of [−1, 1] it lies, so that stances drawn evenly are evenly
 * drawn traits.
 */
@Doc("the more two agree already, the more likely one copies the other (Axelrod 1997)")
@Conventions({
    "order: as many encounters a day as members, one after another",
    "who: a member drawn from all meets a contact, and copies it on one issue on which they differ; the "
            + "contact stays",
    "chance: the share of issues on which both have the same trait",
    "stances: at the start each goes to the trait of the even part of −1 to 1 in which it lies",
    "weights: contacts are drawn by what they weigh; each above 0",
    "issues: the features; they hang together by who copies whom",
    "source: Axelrod 1997"
})
public record Axelrod(
        @Doc("traits of each feature") @Range(min = 2, max = 1_000)
        int traits) implements InfluenceRule {
    public Axelrod {
        Check.all(Axelrod.class, traits);
    }

    @Override
    public Weights weights() {
        return Weights.SIZES;
    }

    @Override
    public double bytesAMember(int issues, boolean everyone) {
        return everyone ? Ascending.BYTES : 0;
    }

    @Override
    public Talk open(World world) {
        for (float[] x : world.stances().lasting()) {
            for (int i = 0; i < x.length; i++) {
                int trait = Math.min(traits - 1, (int) ((x[i] + 1.0) / 2 * traits));
                x[i] = (float) (2.0 * trait / (traits - 1) - 1);
            }
        }
        Talk.anchorAtStart(world.stances());
        return Talk.ofMeetings(world);
    }

    @Override
    public void day(World world, Talk talk) {
        Stances stances = world.stances();
        Encounters encounters = new Encounters(world, talk);
        for (int slot = 0; slot < encounters.sweep(); slot++) {
            int member = encounters.member(slot);
            int contact = encounters.contact(member, slot);
            if (contact < 0) {
                continue;
            }
            int differing = 0;
            for (float[] x : stances.lasting()) {
                differing += x[member] != x[contact] ? 1 : 0;
            }
            double alike = 1 - differing / (double) stances.issues();
            if (differing > 0 && encounters.chance(slot, 0) < alike) {
                copy(stances, talk, member, contact, (int) (encounters.chance(slot, 1) * differing), slot);
            }
        }
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        Network network = world.network();
        float[][] x = world.stances().lasting();
        if (network instanceof Everyone) {
            Collection<Integer> different = different(talk, x);
            for (int one : different) {
                for (int other : different) {
                    if (copies(talk, x, one, other, by)) {
                        return false;
                    }
                }
            }
            return true;
        }
        return Rest.of(network, x[0], by, (one, other) -> copies(talk, x, one, other, by));
    }

    /** One for each set of traits, who may change if there is such a one. */
    private static Collection<Integer> different(Talk talk, float[][] x) {
        Map<List<Float>, Integer> different = new LinkedHashMap<>();
        for (int member = 0; member < x[0].length; member++) {
            List<Float> traits = new ArrayList<>();
            for (float[] issue : x) {
                traits.add(issue[member]);
            }
            int here = member;
            different.compute(traits, (same, known) -> known == null || talk.isZealot(known) ? here : known);
        }
        return different.values();
    }

    private static boolean copies(Talk talk, float[][] x, int one, int other, double by) {
        boolean alike = false;
        boolean moves = false;
        for (float[] issue : x) {
            alike |= issue[one] == issue[other];
            moves |= Math.abs(issue[one] - issue[other]) > by;
        }
        return alike && moves && !talk.isZealot(one);
    }

    /** @param which of the issues on which they differ, from 0 */
    private static void copy(Stances stances, Talk talk, int member, int contact, int which, int slot) {
        int left = which;
        for (float[] x : stances.lasting()) {
            if (x[member] != x[contact] && left-- == 0) {
                talk.take(x, member, x[contact], slot);
                return;
            }
        }
    }
}
