package org.groundswell.voice;

import java.util.Arrays;
import org.groundswell.kernel.Saturation;
import org.groundswell.world.Stances;

/**
 * What the members of a block heard of one issue on a day, summed over voices: κ, κ p, and the same times the part that
 * lasts; and what repelled them.
 *
 * <p>The loops work on copies of the block's stances that begin at 0, and each stores to one array: the compiler makes good
 * vectors of such loops only, and copies cost next to nothing.
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
    private final float[] own;
    private final float[] away;
    private final float reach;
    private final float perReach;
    private boolean attracted;
    private boolean repelled;

    /** @param reach how far anchors can be carried */
    Sums(int block, double reach) {
        perReach = (float) (1 / reach);
        this.reach = (float) reach;
        kappa = new float[block];
        pull = new float[block];
        lastingKappa = new float[block];
        lastingPull = new float[block];
        push = new float[block];
        lastingPush = new float[block];
        gain = new float[block];
        whole = new float[block];
        lasts = new float[block];
        own = new float[block];
        away = new float[block];
    }

    boolean empty() {
        return !attracted && !repelled;
    }

    /**
     * Adds hearings of a voice that stands at a position.
     *
     * @param place of each hearer in the block
     * @param strength of each hearing
     */
    void attract(int count, int[] place, float[] strength, float position, float lasting) {
        attracted |= count > 0;
        float lastingPosition = lasting * position;
        for (int n = 0; n < count; n++) {
            int i = place[n];
            float w = strength[n];
            kappa[i] += w;
            pull[i] += w * position;
            lastingKappa[i] += w * lasting;
            lastingPull[i] += w * lastingPosition;
        }
    }

    /** Adds one hearing of strength w that repels a member who expresses s. */
    void repel(int place, float w, float s, float position, float lasting) {
        float by = w * (s - position) * (1 - Math.abs(s)) * 0.5f;
        push[place] += by;
        lastingPush[place] += lasting * by;
        repelled = true;
    }

    /**
     * Moves x, anchor and cue of the block's members, and forgets what they heard.
     *
     * @param most what no sum of κ exceeds
     */
    void apply(Stances stances, int issue, int from, int count, float most) {
        saturate(count, most);
        System.arraycopy(stances.expressed(issue), from, own, 0, count);
        move(kappa, pull, gain, own, count, whole);
        move(lastingKappa, lastingPull, gain, own, count, lasts);
        if (repelled) {
            add(push, whole, count);
            add(lastingPush, lasts, count);
        }
        float[] anchor = stances.anchor(issue);
        System.arraycopy(anchor, from, own, 0, count);
        System.arraycopy(stances.origin(issue), from, away, 0, count);
        carry(lasts, away, own, count);
        System.arraycopy(own, 0, anchor, from, count);
        float[] x = stances.lasting(issue);
        System.arraycopy(x, from, own, 0, count);
        add(lasts, own, count);
        System.arraycopy(own, 0, x, from, count);
        float[] cue = stances.cue(issue);
        System.arraycopy(cue, from, own, 0, count);
        add(whole, own, count);
        subtract(lasts, own, count);
        System.arraycopy(own, 0, cue, from, count);
        clear(count);
    }

    /** The gain g(Σκ). */
    private void saturate(int count, float most) {
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

    private static void move(float[] sum, float[] pulled, float[] g, float[] s, int count, float[] by) {
        for (int i = 0; i < count; i++) {
            by[i] = g[i] * (pulled[i] - sum[i] * s[i]);
        }
    }

    private static void add(float[] more, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] += more[i];
        }
    }

    private static void subtract(float[] less, float[] from, int count) {
        for (int i = 0; i < count; i++) {
            from[i] -= less[i];
        }
    }

    /** Moves anchors: without resistance towards where they were at first, and with 1/(1 + |step|) of what is left beyond. */
    private void carry(float[] by, float[] origin, float[] anchor, int count) {
        for (int i = 0; i < count; i++) {
            float carried = (anchor[i] - origin[i]) * perReach;
            float step = by[i] * perReach;
            float home = Math.max(Math.min(0f, -carried), Math.min(Math.max(0f, -carried), step));
            float beyond = step - home;
            anchor[i] = origin[i] + reach * ((carried + home + beyond) / (1 + Math.abs(beyond)));
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
        attracted = false;
        repelled = false;
    }
}
