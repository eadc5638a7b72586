package org.groundswell.influence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.groundswell.kernel.ContactMean;
import org.groundswell.kernel.Distance;
import org.groundswell.kernel.EveryoneMean;
import org.groundswell.kernel.Means;
import org.groundswell.kernel.TogetherMean;
import org.groundswell.kernel.WeightedMean;
import org.groundswell.population.Contacts;
import org.groundswell.population.EachMember;
import org.groundswell.population.Network;
import org.groundswell.population.Population;
import org.groundswell.random.Keyed;
import org.groundswell.world.Stances;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/** What a run keeps for talking: what members differ in, named draws, buffers. */
public final class Talk {
    /** Members are worked through in blocks of at most this many, so that buffers stay in the nearest cache. */
    static final int BLOCK = 1_024;

    private final int members;
    /** Without entries where there is none. */
    private final boolean[] zealot;

    private float[] evening = {};
    private final List<Keyed> noise = new ArrayList<>();
    private final Map<String, float[]> kept = new LinkedHashMap<>();
    private final Map<String, EachMember> drawnFrom = new LinkedHashMap<>();
    private double movedAt = 1;
    private @Nullable TogetherMean together;
    final Means contacts;
    final Lots lots;
    final float[][] means;
    final float[] mean = new float[BLOCK];
    final float[] gauss = new float[BLOCK];
    final float[] lambda = new float[BLOCK];
    final float[] anchor = new float[BLOCK];
    final float[] own = new float[BLOCK];
    final long[] addresses = new long[BLOCK];

    private Talk(World world, Means contacts, int rows) {
        this.contacts = contacts;
        this.lots = new Lots(world.network());
        this.means = new float[rows][BLOCK];
        this.members = world.population().size();
        int[] zealots = world.population().zealots();
        this.zealot = new boolean[zealots.length == 0 ? 0 : members];
        for (int member : zealots) {
            zealot[member] = true;
        }
        world.issues().keySet().forEach(issue -> noise.add(world.luck().of("talk", issue)));
    }

    /** For rules that ask for means over contacts. */
    static Talk ofMeans(World world) {
        int issues = world.stances().issues();
        return new Talk(world, means(world.network(), issues), ContactMean.rows(issues));
    }

    /** Bytes that each member takes for means over contacts. */
    static double meansBytes(int issues, boolean everyone) {
        return everyone
                ? (double) issues * Float.BYTES
                : ContactMean.rows(issues) * (double) Float.BYTES + Character.BYTES;
    }

    /** For rules in which two meet, or which look at contacts one by one. */
    static Talk ofMeetings(World world) {
        return new Talk(world, new EveryoneMean(), 0);
    }

    private static Means means(Network network, int issues) {
        if (!(network instanceof Contacts contacts)) {
            return new EveryoneMean();
        }
        double[] weights = contacts.weights();
        return weights == null
                ? new ContactMean(contacts.start(), contacts.target(), issues, BLOCK)
                : new WeightedMean(contacts.start(), contacts.target(), weights);
    }

    /** A copy of stances as they were in the evening, until the next is asked for. */
    float[] evening(float[] stances) {
        if (evening.length != members) {
            evening = new float[members];
        }
        System.arraycopy(stances, 0, evening, 0, members);
        return evening;
    }

    /** Stances on several issues as they were in the evening, until the next are asked for. */
    TogetherMean together(Distance distance, float[][] stances) {
        if (together == null) {
            together = new TogetherMean(distance, stances.length, members);
        }
        together.of(stances);
        return together;
    }

    /** What each member has of a setting; drawn once, and again only if the setting changes. */
    float[] each(String setting, EachMember values, World world) {
        float[] known = kept.get(setting);
        if (known != null && values.equals(drawnFrom.get(setting))) {
            return known;
        }
        IntToDoubleFunction drawn = values.each(world.population(), world.luck().of("talk-setting", setting));
        float[] narrow = keep(setting);
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (float) drawn.applyAsDouble(i);
        }
        drawnFrom.put(setting, values);
        return narrow;
    }

    /** A number by member that a rule keeps from day to day under a name, 0 at first. */
    float[] keep(String name) {
        return kept.computeIfAbsent(name, none -> new float[members]);
    }

    /** Gives a member a stance, unless it never changes its mind, and notes when in the day that was. */
    void take(float[] x, int member, float stance, int slot) {
        if (x[member] != stance && !isZealot(member)) {
            x[member] = stance;
            movedAt = (slot + 1) / (double) members;
        }
    }

    /** When in the day a stance moved last, from 0 to 1: at its end, unless members move one after another. */
    public double movedAt() {
        return movedAt;
    }

    /** Whether a member never changes its mind. */
    boolean isZealot(int member) {
        return zealot.length > 0 && zealot[member];
    }

    /** Whether nobody ever changes its mind. */
    boolean allZealots() {
        for (boolean one : zealot) {
            if (!one) {
                return false;
            }
        }
        return zealot.length > 0;
    }

    /** Whether a member would move by more than so much if it changed sides. */
    boolean turns(float[] x, int member, double by) {
        return !isZealot(member) && 2 * Math.abs(x[member]) > by;
    }

    /** Whether any member would, on any issue. */
    boolean anyTurns(Stances stances, double by) {
        for (float[] x : stances.lasting()) {
            for (int member = 0; member < x.length; member++) {
                if (turns(x, member, by)) {
                    return true;
                }
            }
        }
        return false;
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
