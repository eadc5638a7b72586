package org.groundswell.voice;

import java.util.Arrays;
import org.groundswell.kernel.Saturation;
import org.groundswell.world.Stances;

/**
 * What the members of a block heard of one issue on a day, summed over voices: κ, κ p, and the same times the part that
 * lasts; and what repelled them.
 */
final class Sums {
    private final float[] kappa;
    private final float[] pull;
    private final float[] lastingKappa;
    private final float[] lastingPull;
    private final float[] push;
    private final float[] lastingPush;
    private final float[] gain;
    private final float[] whole;
    private final float[] lasts;
    private float most;
    private boolean repelled;

    Sums(int block) {
        kappa = new float[block];
        pull = new float[block];
        lastingKappa = new float[block];
        lastingPull = new float[block];
        push = new float[block];
        lastingPush = new float[block];
        gain = new float[block];
        whole = new float[block];
        lasts = new float[block];
    }

    boolean empty() {
        return most == 0 && !repelled;
    }

    /** Adds one hearing of strength w, by the member at a place of the block, of a voice that stands at a position. */
    void attract(int place, float w, float position, float lasting) {
        float sum = kappa[place] + w;
        kappa[place] = sum;
        pull[place] += w * position;
        lastingKappa[place] += w * lasting;
        lastingPull[place] += w * lasting * position;
        most = Math.max(most, sum);
    }

    /** Adds one hearing that repels a member who expresses s. */
    void repel(int place, float w, float s, float position, float lasting) {
        float by = w * (s - position) * (1 - Math.abs(s)) * 0.5f;
        push[place] += by;
        lastingPush[place] += lasting * by;
        repelled = true;
    }

    /**
     * Moves x, anchor and cue of the block's members, and forgets what they heard.
     *
     * <p>One store a loop: the compiler makes vectors of such loops only.
     */
    void apply(Stances stances, int issue, int from, int count) {
        float[] s = stances.expressed(issue);
        saturate(count);
        move(kappa, pull, gain, s, from, count, whole);
        move(lastingKappa, lastingPull, gain, s, from, count, lasts);
        if (repelled) {
            add(push, whole, count);
            add(lastingPush, lasts, count);
        }
        carry(lasts, stances.anchor(issue), stances.origin(issue), from, count);
        shift(lasts, stances.lasting(issue), from, count);
        cue(whole, lasts, stances.cue(issue), from, count);
        clear(count);
    }

    /** The gain g(Σκ). */
    private void saturate(int count) {
        float[] sum = kappa;
        float[] g = gain;
        if (most <= Saturation.SERIES_TO) {
            for (int i = 0; i < count; i++) {
                g[i] = Saturation.series(sum[i]);
            }
        } else {
            for (int i = 0; i < count; i++) {
                g[i] = Saturation.at(sum[i]);
            }
        }
    }

    private static void move(float[] sum, float[] pulled, float[] g, float[] s, int from, int count, float[] by) {
        for (int i = 0; i < count; i++) {
            by[i] = g[i] * (pulled[i] - sum[i] * s[from + i]);
        }
    }

    private static void add(float[] more, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] += more[i];
        }
    }

    private static void carry(float[] by, float[] anchor, float[] origin, int from, int count) {
        for (int i = 0; i < count; i++) {
            float away = Math.abs(anchor[from + i] - origin[from + i]);
            anchor[from + i] += by[i] * Math.max(0f, 1 - away * (1 / Stances.REACH_OF_ANCHOR));
        }
    }

    private static void shift(float[] by, float[] x, int from, int count) {
        for (int i = 0; i < count; i++) {
            x[from + i] += by[i];
        }
    }

    private static void cue(float[] whole, float[] lasts, float[] cue, int from, int count) {
        for (int i = 0; i < count; i++) {
            cue[from + i] += whole[i] - lasts[i];
        }
    }

    private void clear(int count) {
        Arrays.fill(kappa, 0, count, 0);
        Arrays.fill(pull, 0, count, 0);
        Arrays.fill(lastingKappa, 0, count, 0);
        Arrays.fill(lastingPull, 0, count, 0);
        if (repelled) {
            Arrays.fill(push, 0, count, 0);
            Arrays.fill(lastingPush, 0, count, 0);
        }
        most = 0;
        repelled = false;
    }
}
