package org.groundswell.voice;

import java.util.Arrays;
import org.groundswell.population.Population;
import org.groundswell.population.UnitLayout;
import org.groundswell.random.Keyed;

/** Who follows a voice in a run, and how often each has heard it. */
final class Followers {
    /** Beyond so many hearings habituation hardly changes, and a byte is enough to count. */
    private static final int MOST_COUNTED = 255;

    /** Places of followers in their blocks. */
    private final char[] places;

    private final byte[] heard;
    private final int[] firstOfBlock;
    private final int[] hearers;
    private final float[] habit;

    private Followers(char[] places, int[] firstOfBlock, int block, double habituation) {
        this.places = places;
        this.heard = new byte[places.length];
        this.firstOfBlock = firstOfBlock;
        this.hearers = new int[block + 1];
        this.habit = habit(habituation);
    }

    private static float[] habit(double habituation) {
        float[] habit = new float[MOST_COUNTED + 1];
        for (int n = 0; n < habit.length; n++) {
            habit[n] = (float) (1 / (1 + n / habituation));
        }
        return habit;
    }

    /**
     * Draws the followers of a voice.
     *
     * @param block members in the blocks that are asked for, but for the last; at most 65,536
     * @param habituation hearings after which the next counts half
     */
    static Followers draw(
            Population population, Voice.Audience audience, Keyed follows, int block, double habituation) {
        UnitLayout units = population.units();
        double[] share = population.settings().segments().stream()
                .mapToDouble(segment -> audience.share().of(segment.name()))
                .toArray();
        double[] inBody = population.bodyNames().stream()
                .mapToDouble(body -> audience.bodies().getOrDefault(body, 1.0))
                .toArray();
        int[] firstOfBlock = new int[(population.size() + block - 1) / block + 1];
        char[] places = new char[block];
        int count = 0;
        for (int unit = 0; unit < units.simulated(); unit++) {
            double inUnit = audience.units().getOrDefault(units.name(unit), 1.0);
            for (int i = population.start(unit); i < population.start(unit + 1); i++) {
                double chance = share[population.segmentOf(i)] * inUnit;
                for (int b = 0; b < inBody.length; b++) {
                    chance *= population.isIn(i, b) ? inBody[b] : 1;
                }
                if (count == places.length) {
                    places = Arrays.copyOf(places, Math.min(population.size(), count + count / 2));
                }
                places[count] = (char) (i % block);
                count += follows.uniform(units.key(unit), i - population.start(unit), 0) < chance ? 1 : 0;
                firstOfBlock[i / block + 1] = count;
            }
        }
        return new Followers(Arrays.copyOf(places, count), firstOfBlock, block, habituation);
    }

    /**
     * Finds those followers in a block of members who hear the voice today.
     *
     * @param addresses of the block's members
     * @return how many; {@link #place} and {@link #hear} take their numbers
     */
    int hearing(int block, Keyed hears, double frequency, long[] addresses, int day) {
        return hears.events(frequency, addresses, places, firstOfBlock[block], firstOfBlock[block + 1], day, hearers);
    }

    /** The place in the block of the n-th to hear. */
    int place(int n) {
        return places[hearers[n]];
    }

    /** Counts a hearing of the n-th to hear, and returns what habituation leaves of it: 1 / (1 + hearings before / habituation). */
    float hear(int n) {
        int follower = hearers[n];
        int before = heard[follower] & 0xff;
        heard[follower] = (byte) Math.min(MOST_COUNTED, before + 1);
        return habit[before];
    }
}
