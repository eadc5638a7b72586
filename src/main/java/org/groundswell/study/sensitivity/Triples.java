package org.groundswell.study.sensitivity;

/**
 * The values of rows A, B, M as sums from which any one row can be left out. Values are taken from the first of them, so that a
 * small spread far from 0 loses no digits.
 */
final class Triples {
    private final double[] a;
    private final double[] b;
    private final double[] m;
    private final int n;
    private final boolean withB;
    private double sumA;
    private double sumB;
    private double sumM;
    private double squaresA;
    private double squaresB;
    private double squaresM;
    private double halves;
    private double products;
    private double differences;
    private double weighed;
    private int changed;
    private double apart;
    private int pairsApart;

    /** @param withB whether rows must have all three values, or A and M alone */
    Triples(double[] allA, double[] allB, double[] allM, boolean withB) {
        this.withB = withB;
        int rows = 0;
        double[][] kept = new double[3][allA.length];
        for (int i = 0; i < allA.length; i++) {
            if (!Double.isNaN(allA[i] + allM[i] + (withB ? allB[i] : 0))) {
                kept[0][rows] = allA[i];
                kept[1][rows] = allB[i];
                kept[2][rows++] = allM[i];
            }
        }
        n = rows;
        a = kept[0];
        b = kept[1];
        m = kept[2];
        double origin = n == 0 ? 0 : a[0];
        for (int i = 0; i < n; i++) {
            a[i] -= origin;
            b[i] -= origin;
            m[i] -= origin;
            add(i);
        }
    }

    private void add(int i) {
        sumA += a[i];
        sumM += m[i];
        squaresA += a[i] * a[i];
        squaresM += m[i] * m[i];
        halves += half(i);
        changed += m[i] == a[i] ? 0 : 1;
        if (!Double.isNaN(b[i])) {
            sumB += b[i];
            squaresB += b[i] * b[i];
            products += b[i] * (m[i] - a[i]);
            differences += m[i] - a[i];
            weighed += (a[i] + b[i]) * (m[i] - a[i]);
            apart += (a[i] - b[i]) * (a[i] - b[i]);
            pairsApart += a[i] == b[i] ? 0 : 1;
        }
    }

    private double half(int i) {
        return (m[i] - a[i]) * (m[i] - a[i]) / 2;
    }

    int size() {
        return n;
    }

    /** Rows in which A and M differ. */
    int changed() {
        return changed;
    }

    /** The mean squared difference of those that differ, of A and B if no A and M do. */
    double typical() {
        return changed > 0 ? 2 * halves / changed : pairsApart > 0 ? apart / pairsApart : 0;
    }

    /** The unbiased variance of A and B, or of A and M each by itself; without one row, or of all for −1. */
    double variance(int without) {
        boolean all = without < 0;
        int rows = all ? n : n - 1;
        double leftA = all ? 0 : a[without];
        double left = all ? 0 : withB ? b[without] : m[without];
        double other = withB ? sumB : sumM;
        double squares = squaresA - leftA * leftA + (withB ? squaresB : squaresM) - left * left;
        if (withB) {
            double sum = sumA + other - leftA - left;
            return Math.max(0, squares - sum * sum / (2.0 * rows)) / (2.0 * rows - 1);
        }
        double ofA = sumA - leftA;
        double ofM = other - left;
        return Math.max(0, squares - (ofA * ofA + ofM * ofM) / rows) / (2.0 * (rows - 1));
    }

    /** The total effect without one row, or of all for −1. */
    double total(int without) {
        int rows = without < 0 ? n : n - 1;
        return (halves - (without < 0 ? 0 : half(without))) / rows / variance(without);
    }

    /** The first order without one row, or of all for −1. */
    double first(int without) {
        int rows = n;
        double ofProducts = products;
        double ofDifferences = differences;
        double ofWeighed = weighed;
        double sum = sumA + sumB;
        if (without >= 0) {
            double difference = m[without] - a[without];
            double both = a[without] + b[without];
            rows--;
            ofProducts -= b[without] * difference;
            ofDifferences -= difference;
            ofWeighed -= both * difference;
            sum -= both;
        }
        // Σ (b − m) d with the mean of all other rows, m = (Σ (a + b) − (a + b)) / (2 n − 2).
        double centred = ofProducts - (sum * ofDifferences - ofWeighed) / (2.0 * (rows - 1));
        return centred / rows / variance(without);
    }
}
