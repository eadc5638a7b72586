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
    private float most;
    private boolean repelled;

    Sums(int block) {
        kappa = new float[block];
        pull = new float[block];
        lastingKappa = new float[block];
        lastingPull = new float[block];
        push = new float[block];
        lastingPush = new float[block];
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

    /** Moves x, anchor and cue of the block's members, and forgets what they heard. */
    void apply(Stances stances, int issue, int from, int count) {
        float[] s = stances.expressed(issue);
        float[] x = stances.lasting(issue);
        float[] cue = stances.cue(issue);
        float[] anchor = stances.anchor(issue);
        float[] origin = stances.origin(issue);
        saturate(count);
        for (int i = 0; i < count; i++) {
            int member = from + i;
            float whole = pull[i] - kappa[i] * s[member] + push[i];
            float lasts = lastingPull[i] - lastingKappa[i] * s[member] + lastingPush[i];
            float away = Math.abs(anchor[member] - origin[member]);
            x[member] += lasts;
            cue[member] += whole - lasts;
            anchor[member] += lasts * Math.max(0f, 1 - away * (1 / Stances.REACH_OF_ANCHOR));
        }
        clear(count);
    }

    /** Scales what was heard by g(Σκ). */
    private void saturate(int count) {
        if (most <= Saturation.SERIES_TO) {
            for (int i = 0; i < count; i++) {
                float g = Saturation.series(kappa[i]);
                kappa[i] *= g;
                pull[i] *= g;
                lastingKappa[i] *= g;
                lastingPull[i] *= g;
            }
        } else {
            for (int i = 0; i < count; i++) {
                float g = Saturation.at(kappa[i]);
                kappa[i] *= g;
                pull[i] *= g;
                lastingKappa[i] *= g;
                lastingPull[i] *= g;
            }
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
