package org.groundswell.verification;

import java.util.List;
import org.groundswell.setting.Check;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;

/** Π (|4 xᵢ − 2| + aᵢ) / (1 + aᵢ) of inputs uniform on 0 to 1: the larger aᵢ, the less the input matters (Sobol' 1993). */
public record GFunction(
        @Doc("how little each input matters") @Range(min = 0, max = 1e6)
        List<Double> a,

        @Doc("rows of each study") @Range(min = 5, max = 1e6)
        int rows)
        implements TestFunction {
    public GFunction {
        Check.all(GFunction.class, a, rows);
    }

    @Override
    public double figure(String of, long seed) {
        return new Shares(this::value, a.size(), rows).figure(of, seed);
    }

    @Override
    public String rule() {
        return "sobol-indices";
    }

    @Override
    public List<String> figures() {
        return Shares.figures(a.size());
    }

    private double value(double[] u) {
        double product = 1;
        for (int i = 0; i < u.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + a.get(i)) / (1 + a.get(i));
        }
        return product;
    }
}
