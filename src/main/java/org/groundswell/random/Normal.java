package org.groundswell.random;

import org.apache.commons.math3.special.Erf;
import org.groundswell.setting.Check;

/** The standard normal distribution, the same bits on every platform. */
@SuppressWarnings("FloatingPointLiteralPrecision") // the coefficients stand as they were published
public final class Normal {
    // Numerators and denominators of the three rational approximations, highest power first.
    private static final double[] A = {
        2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
        1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0
    };
    private static final double[] B = {
        5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
        5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0000000000000000000e+0
    };
    private static final double[] C = {
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0,
        3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0
    };
    private static final double[] D = {
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
        6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.00000000000000000000e+0
    };
    private static final double[] E = {
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
        2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0
    };
    private static final double[] F = {
        2.04426310338993978564e-15, 1.42151175831644588870e-07, 1.84631831751005468180e-05, 7.86869131145613259100e-04,
        1.48753612908506148525e-02, 1.36929880922735805310e-01, 5.99832206555887937690e-01, 1.00000000000000000000e+00
    };

    private Normal() {}

    /** The chance of a value below x. */
    public static double cdf(double x) {
        return 0.5 * Erf.erfc(-x * StrictMath.sqrt(0.5));
    }

    /**
     * The value below which a share p lies, by algorithm AS 241 (PPND16) of Wichura, Applied Statistics 37 (1988) 477–484:
     * relative error about 1e-16. The library's own inverse starts from 2p − 1 and so loses the lower tail.
     *
     * @param p in [0, 1]; the ends give the infinities
     */
    public static double quantile(double p) {
        double q = Check.within("p", p, 0, 1) - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(A, r) / polynomial(B, r);
        }
        double tail = q < 0 ? p : 1 - p;
        if (tail == 0) {
            return q < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double r = StrictMath.sqrt(-StrictMath.log(tail));
        double x =
                r <= 5 ? polynomial(C, r - 1.6) / polynomial(D, r - 1.6) : polynomial(E, r - 5) / polynomial(F, r - 5);
        return q < 0 ? -x : x;
    }

    private static double polynomial(double[] coefficients, double r) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * r + coefficient;
        }
        return sum;
    }
}
