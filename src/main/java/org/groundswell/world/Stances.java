package org.groundswell.world;

/**
 * What members think, by issue and member: {@code [issue][member]}.
 *
 * <p>A stance has a lasting part x and a cue c that fades; what a member expresses is s = clip(x + drift + c, −1, 1). The
 * common drift moves x and anchor of all alike and is therefore kept once an issue, not once a member.
 */
public final class Stances {
    private final float[][] lasting;
    private final float[][] anchor;
    private final float[][] origin;
    private final float[][] cue;
    private final float[][] expressed;
    private final double[] drift;
    private int[] kept = {};
    private float[][] keptAt = {};

    public Stances(int issues, int members) {
        lasting = new float[issues][members];
        anchor = new float[issues][members];
        origin = new float[issues][members];
        cue = new float[issues][members];
        expressed = new float[issues][members];
        drift = new double[issues];
    }

    /** Bytes that each member takes: lasting part, anchor and where it was, cue, and what is expressed. */
    public static double bytesAMember(int issues) {
        return 5.0 * Float.BYTES * issues;
    }

    public int issues() {
        return lasting.length;
    }

    public int members() {
        return lasting[0].length;
    }

    /** The lasting part x, without the common drift. */
    public float[] lasting(int issue) {
        return lasting[issue];
    }

    /** The lasting parts of all issues. */
    public float[][] lasting() {
        return lasting;
    }

    public float[] anchor(int issue) {
        return anchor[issue];
    }

    /** Where anchors were at the start. */
    public float[] origin(int issue) {
        return origin[issue];
    }

    public float[] cue(int issue) {
        return cue[issue];
    }

    /** What members express, as last computed by {@link #express}. */
    public float[] expressed(int issue) {
        return expressed[issue];
    }

    public float[][] expressed() {
        return expressed;
    }

    public double drift(int issue) {
        return drift[issue];
    }

    public void drift(int issue, double by) {
        drift[issue] += by;
    }

    /** Fixes the anchors of an issue as the ones at the start. */
    public void anchored(int issue) {
        System.arraycopy(anchor[issue], 0, origin[issue], 0, origin[issue].length);
    }

    /** Takes down what members think who never change their mind. */
    public void keep(int[] members) {
        kept = members;
        keptAt = new float[lasting.length][];
        for (int k = 0; k < lasting.length; k++) {
            float[] x = lasting[k];
            keptAt[k] = new float[members.length];
            for (int n = 0; n < members.length; n++) {
                keptAt[k][n] = x[members[n]];
            }
        }
    }

    /** Takes back whatever has moved those who never change their mind. */
    public void restore() {
        for (int k = 0; k < keptAt.length; k++) {
            for (int n = 0; n < kept.length; n++) {
                lasting[k][kept[n]] = keptAt[k][n];
                cue[k][kept[n]] = 0;
            }
        }
    }

    /** Leaves a share of every cue. */
    public void fade(float rest) {
        for (float[] c : cue) {
            for (int i = 0; i < c.length; i++) {
                c[i] *= rest;
            }
        }
    }

    /** Computes s from x, drift and cue. */
    public void express() {
        for (int k = 0; k < lasting.length; k++) {
            float[] x = lasting[k];
            float[] c = cue[k];
            float[] s = expressed[k];
            float d = (float) drift[k];
            for (int i = 0; i < s.length; i++) {
                s[i] = Math.max(-1f, Math.min(1f, x[i] + d + c[i]));
            }
        }
    }
}
