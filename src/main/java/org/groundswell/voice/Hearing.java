package org.groundswell.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.groundswell.population.Population;
import org.groundswell.random.Keyed;
import org.groundswell.world.Position;
import org.groundswell.world.Probe;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * What a run keeps of hearing voices, and one day of it.
 *
 * <p>The voices heard on a day act as one: Δ = g(Σκ) (Σ κ p − s Σ κ) with g(K) = (1 − e^(−K))/K, each hearing with
 * κ = strength · trust / (1 + n/h) after n hearings before it. The lasting part of Δ moves x; the rest is added to the cue.
 * The anchor goes with what lasts, at first by as much, and less and less the further it is carried: of the y = |a − a(0)|/R
 * that it is away, a step of d R outwards makes (y + d)/(1 + d), which is below 1 whatever is said; back it goes freely. A voice that is repellent to a segment (trust τ &lt; 0)
 * adds κ|τ|(s − p)(1 − |s|)/2 by itself. All effects are taken from the stances as the phase began.
 *
 * <p>Followers are asked whether they hear; all else is done for those only who do.
 */
public final class Hearing {
    private static final int BLOCK = 1_024;

    private final World world;
    private final List<String> names;
    private final List<Keyed> hears = new ArrayList<>();
    private final List<Followers> followers = new ArrayList<>();
    private final long[] hearings;
    private final Sums[] sums;
    private final long[] addresses = new long[BLOCK];
    private final int[] place = new int[BLOCK];
    private final float[] strength = new float[BLOCK];

    /** Draws the audience of each voice. Voices are taken in the order of their names, so that a file's order is nothing. */
    public Hearing(World world, List<Voice> voices, Memory memory) {
        this.world = world;
        List<Voice> sorted = sorted(voices);
        this.names = sorted.stream().map(Voice::name).toList();
        this.hearings = new long[sorted.size()];
        this.sums = new Sums[world.stances().issues()];
        Arrays.setAll(sums, issue -> new Sums(BLOCK, memory.reach()));
        for (Voice voice : sorted) {
            hears.add(world.luck().of("hear", voice.name()));
            Keyed follows = world.luck().of("follow", voice.name());
            followers.add(Followers.draw(world.population(), voice.audience(), follows, BLOCK, memory.habituation()));
        }
    }

    private static List<Voice> sorted(List<Voice> voices) {
        return voices.stream().sorted(Comparator.comparing(Voice::name)).toList();
    }

    /** One day: every voice that speaks is heard by some of its followers. */
    public void day(List<Voice> voices) {
        List<Speaking> speaking = speaking(voices);
        Arrays.fill(hearings, 0);
        if (speaking.isEmpty()) {
            return;
        }
        float most = 0;
        for (Speaking voice : speaking) {
            most += voice.most();
        }
        int members = world.population().size();
        for (int from = 0; from < members; from += BLOCK) {
            block(speaking, most, from, Math.min(members, from + BLOCK));
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

    private void block(List<Speaking> speaking, float most, int from, int to) {
        Population population = world.population();
        population.addresses(from, to, addresses);
        for (int v = 0; v < speaking.size(); v++) {
            Speaking voice = speaking.get(v);
            Followers own = followers.get(voice.index());
            int heard = own.hearing(from / BLOCK, hears.get(voice.index()), voice.frequency(), addresses, world.day());
            hearings[voice.index()] += heard;
            int attracted = 0;
            for (int n = 0; n < heard; n++) {
                int member = from + own.place(n);
                float kappa = voice.kappa(population.segmentOf(member)) * own.hear(n) * agreement(voice, member);
                if (kappa < 0) {
                    repel(voice, -kappa, member, from);
                } else {
                    place[attracted] = member - from;
                    strength[attracted++] = kappa;
                }
            }
            for (int k : voice.issues()) {
                sums[k].attract(attracted, place, strength, voice.at(k), voice.lasting());
            }
        }
        Stances stances = world.stances();
        for (int k = 0; k < sums.length; k++) {
            if (!sums[k].empty()) {
                sums[k].apply(stances, k, from, to - from, most);
            }
        }
    }

    private void repel(Speaking voice, float kappa, int member, int from) {
        for (int k : voice.issues()) {
            float s = world.stances().expressed(k)[member];
            sums[k].repel(member - from, kappa, s, voice.at(k), voice.lasting());
        }
    }

    private float agreement(Speaking voice, int member) {
        return voice.slope() == 0
                ? 1
                : Math.max(0f, 1 + voice.slope() * world.stances().expressed(voice.agreementIssue())[member]);
    }

    /** Share of members that heard each voice today. */
    public void measure(Probe probe) {
        double members = world.population().size();
        for (int v = 0; v < names.size(); v++) {
            probe.take("voice." + names.get(v) + ".heard", hearings[v] / members);
        }
    }
}
