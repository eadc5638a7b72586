package org.groundswell.influence;

import org.groundswell.kernel.ContactMean;
import org.groundswell.population.Population;
import org.groundswell.setting.Check;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Members move to the mean of those contacts whose stance is near enough to their own (Hegselmann and Krause 2002): all at
 * once from the evening before, oneself included, {@code |y − x| ≤ tolerance}, each issue by itself. There is no anchor.
 * Stances span [−1, 1] here and [0, 1] in the paper, so its ε is half of ours.
 */
@Doc("members move to the mean of those contacts whose stance is near enough (Hegselmann and Krause 2002)")
public record HegselmannKrause(
        @Doc("largest gap that still counts") @Range(min = 0, max = 2) @Daily
        double tolerance,

        @Doc("share of the way to that mean that a stance goes in a day; 1 as published")
        @Range(min = 0, max = 1)
        @Default("1")
        @Daily
        double pace)
        implements Synchronous {
    public HegselmannKrause {
        Check.all(HegselmannKrause.class, tolerance, pace);
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return new Talk(world);
    }

    @Override
    public void day(World world, Talk talk) {
        Population population = world.population();
        Stances stances = world.stances();
        int[] start = world.contacts().start();
        int[] target = world.contacts().target();
        for (int k = 0; k < stances.issues(); k++) {
            float[] next = stances.lasting(k);
            float[] x = talk.evening(next);
            Talk.blocks(population, (from, to) -> {
                ContactMean.within(start, target, (float) tolerance, x, from, to, talk.mean);
                for (int i = from; i < to; i++) {
                    next[i] = x[i] + (float) pace * (talk.mean[i - from] - x[i]);
                }
            });
        }
    }
}
