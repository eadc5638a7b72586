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
