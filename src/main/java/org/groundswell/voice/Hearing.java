package org.groundswell.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.groundswell.population.Population;
import org.groundswell.population.UnitLayout;
import org.groundswell.random.Keyed;
import org.groundswell.world.Position;
import org.groundswell.world.Probe;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * What a run keeps of hearing voices, and one day of it.
 *
 * <p>The voices heard on a day act as one: Δ = g(Σκ) (Σ κ p − s Σ κ) with g(K) = (1 − e^(−K))/K, each hearing with
 * κ = strength · trust / (1 + n/5) after n hearings before it. The lasting part of Δ moves x, and the anchor by as much
 * times max(0, 1 − |a − a(0)|/0.15); the rest is added to the cue. A voice that is repellent to a segment (trust τ &lt; 0)
 * adds κ|τ|(s − p)(1 − |s|)/2 by itself. All effects are taken from the stances as the phase began.
 */
public final class Hearing {
    /** More voices than bits of a mask are not worth a wider one. */
    public static final int MOST_VOICES = 64;

    private static final int BLOCK = 2_048;
    private static final int MOST_COUNTED = 255;
    private static final float[] HABIT = habit();

    private final World world;
    private final List<String> names;
    private final List<Keyed> hears = new ArrayList<>();
    private final long[] follows;
    private final byte[][] heard;
    private final long[] hearings;
    private final Sums sums;
    private final float[] uniform = new float[BLOCK];
    private final float[] weight = new float[BLOCK];

    /** Draws the audience of each voice. Voices are taken in the order of their names, so that a file's order is nothing. */
    public Hearing(World world, List<Voice> voices) {
        this.world = world;
        List<Voice> sorted = sorted(voices);
        this.names = sorted.stream().map(Voice::name).toList();
        Population population = world.population();
        this.follows = new long[population.size()];
        this.heard = new byte[sorted.size()][population.size()];
        this.hearings = new long[sorted.size()];
        this.sums = new Sums(world.stances().issues());
        for (int v = 0; v < sorted.size(); v++) {
            hears.add(world.luck().of("hear", names.get(v)));
            follow(sorted.get(v).audience(), v, world.luck().of("follow", names.get(v)));
        }
    }

    private static List<Voice> sorted(List<Voice> voices) {
        return voices.stream().sorted(Comparator.comparing(Voice::name)).toList();
    }

    private static float[] habit() {
        float[] habit = new float[MOST_COUNTED + 1];
        for (int n = 0; n < habit.length; n++) {
            habit[n] = 1 / (1 + n / 5f);
        }
        return habit;
    }

    private void follow(Voice.Audience audience, int v, Keyed draw) {
        Population population = world.population();
        UnitLayout units = population.units();
        double[] share = population.settings().segments().stream()
                .mapToDouble(segment -> audience.share().of(segment.name()))
                .toArray();
        double[] inBody = population.bodyNames().stream()
                .mapToDouble(body -> audience.bodies().getOrDefault(body, 1.0))
                .toArray();
        for (int unit = 0; unit < units.simulated(); unit++) {
            double inUnit = audience.units().getOrDefault(units.name(unit), 1.0);
            for (int i = population.start(unit); i < population.start(unit + 1); i++) {
                double chance = share[population.segmentOf(i)] * inUnit;
                for (int b = 0; b < inBody.length; b++) {
                    chance *= population.isIn(i, b) ? inBody[b] : 1;
                }
                if (draw.uniform(units.key(unit), i - population.start(unit), 0) < chance) {
                    follows[i] |= 1L << v;
                }
            }
        }
    }

    /** One day: every voice that speaks is heard by some of its followers. */
    public void day(List<Voice> voices) {
        List<Speaking> speaking = speaking(voices);
        Arrays.fill(hearings, 0);
        if (speaking.isEmpty()) {
            return;
        }
        Population population = world.population();
        for (int unit = 0; unit < population.units().simulated(); unit++) {
            long key = population.units().key(unit);
            int first = population.start(unit);
            int last = population.start(unit + 1);
            for (int from = first; from < last; from += BLOCK) {
                block(speaking, key, from - first, from, Math.min(last, from + BLOCK));
            }
        }
    }

    /** Those who speak today, from the line each holds today. */
    private List<Speaking> speaking(List<Voice> voices) {
        List<Speaking> speaking = new ArrayList<>();
        List<Voice> sorted = sorted(voices);
        for (int v = 0; v < sorted.size(); v++) {
            Voice voice = sorted.get(v);
            Position line = world.line(voice.name());
            if (voice.frequency() > 0 && voice.strength() > 0 && line != null) {
                speaking.add(Speaking.of(v, voice, line, world));
            }
        }
        return speaking;
    }

    private void block(List<Speaking> speaking, long key, int ordinal, int from, int to) {
        int count = to - from;
        sums.clear();
        for (Speaking voice : speaking) {
            hears.get(voice.index()).uniforms(key, ordinal, count, world.day(), uniform, 0);
            if (voice.attracts()) {
                weigh(voice, voice.attraction(), from, to);
                sums.attract(voice, weight, count);
            }
            if (voice.repels()) {
                weigh(voice, voice.repulsion(), from, to);
                sums.repel(voice, weight, world.stances(), from, count);
            }
            hearings[voice.index()] += remember(voice, from, to);
        }
        Stances stances = world.stances();
        for (int k = 0; k < stances.issues(); k++) {
            if (sums.touched(k)) {
                sums.apply(k, stances, from, count);
            }
        }
    }

    /** κ of each member's hearing of a voice today, 0 for those who do not hear it; the sign bit of U − f decides. */
    private void weigh(Speaking voice, float[] bySegment, int from, int to) {
        byte[] segment = world.population().segments();
        byte[] n = heard[voice.index()];
        float f = voice.frequency();
        for (int i = from; i < to; i++) {
            int hears =
                    Float.floatToRawIntBits(uniform[i - from] - f) >> 31 & -(int) (follows[i] >>> voice.index() & 1);
            float kappa = bySegment[segment[i]] * HABIT[n[i] & 0xff];
            weight[i - from] = Float.intBitsToFloat(Float.floatToRawIntBits(kappa) & hears);
        }
        if (voice.slope() != 0) {
            float[] s = world.stances().expressed(voice.agreementIssue());
            for (int i = from; i < to; i++) {
                weight[i - from] *= Math.max(0f, 1 + voice.slope() * s[i]);
            }
        }
    }

    private int remember(Speaking voice, int from, int to) {
        byte[] n = heard[voice.index()];
        float f = voice.frequency();
        int count = 0;
        for (int i = from; i < to; i++) {
            int hears =
                    Float.floatToRawIntBits(uniform[i - from] - f) >>> 31 & (int) (follows[i] >>> voice.index() & 1);
            n[i] = (byte) Math.min(MOST_COUNTED, (n[i] & 0xff) + hears);
            count += hears;
        }
        return count;
    }

    /** Share of members that heard each voice today. */
    public void measure(Probe probe) {
        for (int v = 0; v < names.size(); v++) {
            double members = world.population().size();
            probe.take("voice." + names.get(v) + ".heard", hearings[v] / members);
        }
    }
}
