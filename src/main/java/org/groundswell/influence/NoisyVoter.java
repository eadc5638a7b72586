package org.groundswell.influence;

import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Members copy a contact, or at times make up their minds by chance (Kirman 1993; Granovsky and Madras 1995). A member drawn
 * from all takes either side with equal chance, with chance {@code noise}, on each issue by itself; else it copies one of its
 * contacts on all issues. Sides are the signs of stances.
 */
@Doc("members copy a contact, or at times change sides by chance (Kirman 1993)")
@Conventions({
    "order: as many steps a day as members, one after another; the member drawn copies or is moved by " + "noise",
    "noise: takes either side with chance ½, so that it changes sides with noise/2",
    "stances: sides are signs; a stance between is copied as it is, and keeps its size where noise turns " + "it",
    "weights: the contact that is copied is drawn by what it weighs; each above 0",
    "issues: copied all at once; noise draws a side for each",
    "source: Kirman 1993; Granovsky and Madras 1995"
})
public record NoisyVoter(
        @Doc("chance that a member takes either side by chance instead of copying") @Range(min = 0, max = 1) @Daily
        double noise)
        implements InfluenceRule {
    public NoisyVoter {
        Check.all(NoisyVoter.class, noise);
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
            if (encounters.chance(slot, 0) < noise) {
                for (int k = 0; k < stances.issues(); k++) {
                    // To change sides with a half is to take either with a half, and has no side of its own.
                    float sign = encounters.chance(slot, k + 1) < 0.5 ? -1 : 1;
                    float[] x = stances.lasting(k);
                    talk.take(x, member, sign * x[member], slot);
                }
                continue;
            }
            int contact = encounters.contact(member, slot);
            if (contact >= 0) {
                Voter.copy(stances, talk, member, contact, slot);
            }
        }
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        if (noise > 0 && talk.anyTurns(world.stances(), by)) {
            return false;
        }
        return noise == 1 || Voter.copiesRest(world, talk, by, false);
    }
}
