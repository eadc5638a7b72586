package org.groundswell.influence;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.kernel.ContactMean;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings.Segment;
import org.groundswell.random.Keyed;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/** What a run keeps for talking: each member's susceptibility and number of contacts, named draws, buffers. */
public final class Talk {
    /** Members are worked through in blocks of at most this many, so that buffers stay in the nearest cache. */
    static final int BLOCK = 1_024;

    private final float[] susceptibility;
    private final float[] evening;
    private final List<Keyed> noise = new ArrayList<>();
    final ContactMean contacts;
    final float[][] means;
    final float[] mean = new float[BLOCK];
    final float[] gauss = new float[BLOCK];
    final float[] lambda = new float[BLOCK];
    final float[] anchor = new float[BLOCK];
    final float[] own = new float[BLOCK];

    Talk(World world) {
        Population population = world.population();
        int issues = world.stances().issues();
        List<Segment> segments = population.settings().segments();
        susceptibility = new float[population.size()];
        for (int i = 0; i < susceptibility.length; i++) {
            susceptibility[i] = (float) segments.get(population.segmentOf(i)).susceptibility();
        }
        contacts = new ContactMean(world.contacts().start(), world.contacts().target(), issues, BLOCK);
        evening = new float[population.size()];
        means = new float[ContactMean.rows(issues)][BLOCK];
        world.issues().keySet().forEach(issue -> noise.add(world.luck().of("talk", issue)));
    }

    /** A copy of stances as they were in the evening, until the next is asked for. */
    float[] evening(float[] stances) {
        System.arraycopy(stances, 0, evening, 0, stances.length);
        return evening;
    }

    /** λ of each member. */
    float[] susceptibility() {
        return susceptibility;
    }

    /** A member's own fluctuation on an issue. */
    Keyed noise(int issue) {
        return noise.get(issue);
    }

    /** What is done with one block of members. */
    @FunctionalInterface
    interface Block {
        void at(int from, int to);
    }

    /** Walks through all members block by block. */
    static void blocks(Population population, Block work) {
        for (int from = 0; from < population.size(); from += BLOCK) {
            work.at(from, Math.min(population.size(), from + BLOCK));
        }
    }

    /** Anchors that are where members start. */
    static void anchorAtStart(Stances stances) {
        for (int k = 0; k < stances.issues(); k++) {
            System.arraycopy(stances.lasting(k), 0, stances.anchor(k), 0, stances.members());
            stances.anchored(k);
        }
    }
}
