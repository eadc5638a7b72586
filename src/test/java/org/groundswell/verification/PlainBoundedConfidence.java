package org.groundswell.verification;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The two models of bounded confidence once more, as plainly as they can be written and with nothing of Groundswell, for the
 * figures that no paper tells: how often Hegselmann and Krause's 1,000 end in consensus, in how many clusters of 5 % or
 * more the 2,000 of Deffuant and others, and how often in one without anybody beside it; and both in the plane of two
 * issues, with 400 and 1,000. Not run with the tests, as it takes minutes:
 *
 * <pre>java src/test/java/org/groundswell/verification/PlainBoundedConfidence.java</pre>
 */
final class PlainBoundedConfidence {
    private PlainBoundedConfidence() {}

    public static void main(String[] replicates) {
        int many = replicates.length > 0 ? Integer.parseInt(replicates[0]) : 20_000;
        int few = replicates.length > 1 ? Integer.parseInt(replicates[1]) : 2_000;
        for (double confidence : new double[] {0.18, 0.20, 0.22, 0.25}) {
            SplittableRandom random = new SplittableRandom(20_02);
            int agreed = 0;
            for (int run = 0; run < many; run++) {
                agreed += hegselmannKrause(confidence, 1_000, random) ? 1 : 0;
            }
            System.out.printf(Locale.ROOT, "Hegselmann-Krause %.2f: consensus in %d of %d%n", confidence, agreed, many);
        }
        for (double threshold : new double[] {0.15, 0.20, 0.25, 0.26, 0.28, 0.30, 0.46, 0.50}) {
            tellDeffuant(threshold, few);
        }
        inThePlane(many, few);
    }

    private static void tellDeffuant(double threshold, int replicates) {
        SplittableRandom random = new SplittableRandom(20_00);
        long clusters = 0;
        int agreed = 0;
        for (int run = 0; run < replicates; run++) {
            double[] end = deffuant(threshold, 2_000, 300, random);
            clusters += clusters(end);
            agreed += end[end.length - 1] - end[0] < 0.005 ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "Deffuant %.2f: %.4f clusters, mean of %d; consensus in %d%n",
                threshold,
                clusters / (double) replicates,
                replicates,
                agreed);
    }

    private static void inThePlane(int many, int few) {
        for (double confidence : new double[] {0.22, 0.24, 0.26, 0.28}) {
            boolean disc = confidence > 0.25;
            SplittableRandom random = new SplittableRandom(20_05);
            int agreed = 0;
            for (int run = 0; run < many; run++) {
                agreed += hegselmannKrauseInThePlane(confidence, disc, 400, random) ? 1 : 0;
            }
            System.out.printf(
                    Locale.ROOT,
                    "Hegselmann-Krause in the plane, %s of %.2f: consensus in %d of %d%n",
                    disc ? "disc" : "square",
                    confidence,
                    agreed,
                    many);
        }
        for (double threshold : new double[] {0.25, 0.30}) {
            boolean disc = threshold > 0.25;
            SplittableRandom random = new SplittableRandom(20_05);
            long clusters = 0;
            for (int run = 0; run < few; run++) {
                clusters += deffuantInThePlane(threshold, disc, 1_000, 300, random);
            }
            System.out.printf(
                    Locale.ROOT,
                    "Deffuant in the plane, %s of %.2f: %.4f clusters, mean of %d%n",
                    disc ? "disc" : "square",
                    threshold,
                    clusters / (double) few,
                    few);
        }
    }

    /**
     * Whether all end as one on the first of two issues, their opinions being points of a square drawn evenly; in the plane no
     * order keeps, so that all pairs are asked.
     */
    private static boolean hegselmannKrauseInThePlane(
            double confidence, boolean disc, int members, SplittableRandom random) {
        double[] x = random.doubles(members).toArray();
        double[] y = random.doubles(members).toArray();
        double moved = 1;
        while (moved > 1e-10) {
            double[] nextX = new double[members];
            double[] nextY = new double[members];
            moved = 0;
            for (int i = 0; i < members; i++) {
                int near = 0;
                for (int j = 0; j < members; j++) {
                    if (near(x[j] - x[i], y[j] - y[i], disc) <= confidence) {
                        nextX[i] += x[j];
                        nextY[i] += y[j];
                        near++;
                    }
                }
                nextX[i] /= near;
                nextY[i] /= near;
                moved = Math.max(moved, Math.max(Math.abs(nextX[i] - x[i]), Math.abs(nextY[i] - y[i])));
            }
            x = nextX;
            y = nextY;
        }
        Arrays.sort(x);
        return x[members - 1] - x[0] < 1e-4;
    }

    private static double near(double gapX, double gapY, boolean disc) {
        return disc ? Math.sqrt(gapX * gapX + gapY * gapY) : Math.max(Math.abs(gapX), Math.abs(gapY));
    }

    /** How many clusters there are on the first of two issues. */
    private static int deffuantInThePlane(
            double threshold, boolean disc, int members, int sweeps, SplittableRandom random) {
        double[] x = random.doubles(members).toArray();
        double[] y = random.doubles(members).toArray();
        for (long encounter = 0; encounter < (long) sweeps * members; encounter++) {
            int one = random.nextInt(members);
            int other = (one + 1 + random.nextInt(members - 1)) % members;
            if (near(x[one] - x[other], y[one] - y[other], disc) < threshold) {
                x[one] = (x[one] + x[other]) / 2;
                y[one] = (y[one] + y[other]) / 2;
                x[other] = x[one];
                y[other] = y[one];
            }
        }
        Arrays.sort(x);
        return clusters(x);
    }

    /** Whether all end as one; opinions keep their order, so that those near enough are a run of the sorted row. */
    private static boolean hegselmannKrause(double confidence, int members, SplittableRandom random) {
        double[] x = random.doubles(members).sorted().toArray();
        double moved = 1;
        while (moved > 1e-10) {
            double[] upTo = new double[members + 1];
            for (int i = 0; i < members; i++) {
                upTo[i + 1] = upTo[i] + x[i];
            }
            double[] next = new double[members];
            int first = 0;
            int beyond = 0;
            moved = 0;
            for (int i = 0; i < members; i++) {
                while (x[i] - x[first] > confidence) {
                    first++;
                }
                while (beyond < members && x[beyond] - x[i] <= confidence) {
                    beyond++;
                }
                next[i] = (upTo[beyond] - upTo[first]) / (beyond - first);
                moved = Math.max(moved, Math.abs(next[i] - x[i]));
            }
            // Means of one and the same group may differ by a last digit.
            Arrays.sort(next);
            x = next;
        }
        return x[members - 1] - x[0] < 1e-4;
    }

    /** All opinions in the end, in their order. */
    private static double[] deffuant(double threshold, int members, int sweeps, SplittableRandom random) {
        double[] x = random.doubles(members).toArray();
        for (long encounter = 0; encounter < (long) sweeps * members; encounter++) {
            int one = random.nextInt(members);
            int other = (one + 1 + random.nextInt(members - 1)) % members;
            if (Math.abs(x[one] - x[other]) < threshold) {
                x[one] = (x[one] + x[other]) / 2;
                x[other] = x[one];
            }
        }
        Arrays.sort(x);
        return x;
    }

    /** Clusters of a twentieth or more, parted by gaps of a fortieth of the scale. */
    private static int clusters(double[] x) {
        int clusters = 0;
        int first = 0;
        for (int i = 1; i <= x.length; i++) {
            if (i == x.length || x[i] - x[i - 1] > 0.025) {
                clusters += (i - first) * 20 >= x.length ? 1 : 0;
                first = i;
            }
        }
        return clusters;
    }
}
