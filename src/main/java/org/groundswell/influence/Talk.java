package org.groundswell.influence;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.population.Contacts;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings.Segment;
import org.groundswell.random.Keyed;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/** What a run keeps for talking: each member's susceptibility and number of contacts, named draws, buffers. */
public final class Talk {
    /** Members are worked through in blocks of at most this many, so that buffers stay in the nearest cache. */
    static final int BLOCK = 2_048;

    private final float[] susceptibility;
    private final float[] inverse;
    private final List<Keyed> noise = new ArrayList<>();
    private final float[] woven;
    final float[][] means;
    final float[] mean = new float[BLOCK];
    final float[] gauss = new float[BLOCK];

    Talk(World world) {
        Population population = world.population();
        Contacts contacts = world.contacts();
        List<Segment> segments = population.settings().segments();
        susceptibility = new float[population.size()];
        inverse = new float[population.size()];
        for (int i = 0; i < susceptibility.length; i++) {
            susceptibility[i] = (float) segments.get(population.segmentOf(i)).susceptibility();
            inverse[i] = contacts.count(i) == 0 ? 0 : 1f / contacts.count(i);
        }
        means = new float[world.stances().issues()][BLOCK];
        woven = means.length == 1 ? new float[0] : new float[means.length * population.size()];
        world.issues().keySet().forEach(issue -> noise.add(world.luck().of("talk", issue)));
    }

    /** λ of each member. */
    float[] susceptibility() {
        return susceptibility;
    }

    /** 1 / number of contacts, 0 for none. */
    float[] inverse() {
        return inverse;
    }

    /** A member's own fluctuation on an issue. */
    Keyed noise(int issue) {
        return noise.get(issue);
    }

    /** The lasting stances of all issues, a member's next to each other; of a single issue, as they are. */
    float[] woven(Stances stances) {
        int issues = means.length;
        if (issues == 1) {
            return stances.lasting(0);
        }
        for (int k = 0; k < issues; k++) {
            float[] x = stances.lasting(k);
            int at = k;
            for (int i = 0; i < x.length; i++) {
                woven[at] = x[i];
                at += issues;
            }
        }
        return woven;
    }

    /** What is done with one block of members of one unit. */
    @FunctionalInterface
    interface Block {
        void at(int unit, int from, int to);
    }

    /** Walks through all members, unit by unit and block by block. */
    static void blocks(Population population, Block work) {
        for (int unit = 0; unit < population.units().simulated(); unit++) {
            int last = population.start(unit + 1);
            for (int from = population.start(unit); from < last; from += BLOCK) {
                work.at(unit, from, Math.min(last, from + BLOCK));
            }
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
