package org.groundswell.voice;

import java.util.Arrays;
import org.groundswell.kernel.Saturation;
import org.groundswell.world.Position;
import org.groundswell.world.Stances;

/** What the members of a block heard on a day, summed over voices, by issue. */
final class Sums {
    private static final int BLOCK = 2_048;

    private final float[][] kappa;
    private final float[][] pull;
    private final float[][] lastingKappa;
    private final float[][] lastingPull;
    private final float[][] push;
    private final float[][] lastingPush;
    private final boolean[] attracted;
    private final boolean[] repelled;

    Sums(int issues) {
        kappa = new float[issues][BLOCK];
        pull = new float[issues][BLOCK];
        lastingKappa = new float[issues][BLOCK];
        lastingPull = new float[issues][BLOCK];
        push = new float[issues][BLOCK];
        lastingPush = new float[issues][BLOCK];
        attracted = new boolean[issues];
        repelled = new boolean[issues];
    }

    /** Forgets the block before. */
    void clear() {
        for (int k = 0; k < kappa.length; k++) {
            if (attracted[k]) {
                Arrays.fill(kappa[k], 0);
                Arrays.fill(pull[k], 0);
                Arrays.fill(lastingKappa[k], 0);
                Arrays.fill(lastingPull[k], 0);
            }
            if (repelled[k]) {
                Arrays.fill(push[k], 0);
                Arrays.fill(lastingPush[k], 0);
            }
            attracted[k] = false;
            repelled[k] = false;
        }
    }

    boolean touched(int issue) {
        return attracted[issue] || repelled[issue];
    }

    void attract(Speaking voice, float[] weight, int count) {
        Position line = voice.line();
        for (int k = 0; k < kappa.length; k++) {
            if (line.speaksOf(k)) {
                attracted[k] = true;
                attract(k, weight, count, (float) line.at(k), voice.lasting());
            }
        }
    }

    private void attract(int issue, float[] weight, int count, float position, float lasting) {
        float[] sum = kappa[issue];
        float[] pulled = pull[issue];
        float[] lastingSum = lastingKappa[issue];
        float[] lastingPulled = lastingPull[issue];
        float lastingPosition = lasting * position;
        for (int i = 0; i < count; i++) {
            float w = weight[i];
            sum[i] += w;
            pulled[i] += w * position;
            lastingSum[i] += w * lasting;
            lastingPulled[i] += w * lastingPosition;
        }
    }

    void repel(Speaking voice, float[] weight, Stances stances, int from, int count) {
        Position line = voice.line();
        for (int k = 0; k < kappa.length; k++) {
            if (line.speaksOf(k)) {
                repelled[k] = true;
                repel(k, weight, stances.expressed(k), from, count, (float) line.at(k), voice.lasting());
            }
        }
    }

    private void repel(int issue, float[] weight, float[] s, int from, int count, float position, float lasting) {
        float[] pushed = push[issue];
        float[] lastingPushed = lastingPush[issue];
        for (int i = 0; i < count; i++) {
            float stance = s[from + i];
            float by = weight[i] * (stance - position) * (1 - Math.abs(stance)) * 0.5f;
            pushed[i] += by;
            lastingPushed[i] += lasting * by;
        }
    }

    /** Moves x, anchor and cue of the block's members. */
    void apply(int issue, Stances stances, int from, int count) {
        float[] s = stances.expressed(issue);
        float[] x = stances.lasting(issue);
        float[] cue = stances.cue(issue);
        float[] anchor = stances.anchor(issue);
        float[] origin = stances.origin(issue);
        float[] sum = kappa[issue];
        float[] pulled = pull[issue];
        float[] lastingSum = lastingKappa[issue];
        float[] lastingPulled = lastingPull[issue];
        float[] pushed = push[issue];
        float[] lastingPushed = lastingPush[issue];
        for (int i = 0; i < count; i++) {
            int member = from + i;
            float g = Saturation.at(sum[i]);
            float whole = g * (pulled[i] - sum[i] * s[member]) + pushed[i];
            float lasts = g * (lastingPulled[i] - lastingSum[i] * s[member]) + lastingPushed[i];
            float away = Math.abs(anchor[member] - origin[member]);
            x[member] += lasts;
            cue[member] += whole - lasts;
            anchor[member] += lasts * Math.max(0f, 1 - away / Stances.REACH_OF_ANCHOR);
        }
    }
}
