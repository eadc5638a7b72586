package org.groundswell.influence;

import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Members go towards what friends think and towards the opposite of what foes think (Altafini 2013) in steps:
 * x ← x + θ (Σ w y / Σ |w| − x), all at once, over the contacts with weight w, below 0 for foes; oneself not included. Who has
 * no contacts stays. Each member's weights count as shares of their sizes, as in the discrete-time model of Liu, Chen, Başar
 * and Belabbas 2017, not as in Altafini's flow ẋ = −Lx, in which who has more contacts moves faster.
 *
 * <p>If members fall into two camps d = ±1 with friends within and foes across (structural balance), the two end at opposite
 * stances of equal size: in a connected network whose links are mutual at ± Σ d k x(0) / Σ k, where k is what a member's
 * contacts weigh together. Altafini's flow ends at the plain mean of d x(0), which is the same only where all k are equal.
 * Without balance all end at 0.
 */
@Doc("members go towards what friends think and away from what foes think (Altafini 2013)")
@Conventions({
    "order: all at once",
    "oneself: no contact, unless a link with oneself says so",
    "weights: below 0 for a foe, the opposite of whose stance counts; sizes count as shares of what a "
            + "member's contacts weigh together",
    "the end: two camps in balance end at ± the mean of the start (foes' turned round) weighed by what a "
            + "member's contacts weigh together; Altafini's flow ẋ = −Lx ends at the plain mean, which is the same "
            + "only where all have equal weights",
    "alone: who has no contacts stays",
    "issues: each by itself",
    "source: Altafini 2013; in discrete time Liu, Chen, Başar and Belabbas 2017"
})
public record Altafini(
        @Doc("share of the way that a stance goes in a day; below 1, or camps of two may swing for ever")
        @Range(min = 0, max = 1)
        @Default("0.5")
        @Daily
        double pace)
        implements InfluenceRule {
    public Altafini {
        Check.all(Altafini.class, pace);
    }

    @Override
    public Weights weights() {
        return Weights.SIGNS;
    }

    @Override
    public double bytesAMember(int issues, boolean everyone) {
        return Talk.meansBytes(issues, everyone);
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return Talk.ofMeans(world);
    }

    @Override
    public void day(World world, Talk talk) {
        Stances stances = world.stances();
        talk.contacts.of(stances.lasting());
        Talk.blocks(world.population(), (from, to) -> {
            talk.contacts.block(from, to, talk.means);
            for (int k = 0; k < stances.issues(); k++) {
                float[] x = stances.lasting(k);
                for (int i = from; i < to; i++) {
                    x[i] += (float) (pace * ((double) talk.means[k][i - from] - x[i]));
                }
            }
        });
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        return true;
    }
}
