package org.groundswell.verification;

import java.util.List;
import org.groundswell.setting.Check;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;

/** sin x₁ + a sin² x₂ + b x₃⁴ sin x₁ of inputs uniform on −π to π (Ishigami and Homma 1990). */
public record Ishigami(
        @Doc("weight of the second input") @Range(min = -100, max = 100)
        double a,

        @Doc("weight of the third input, which acts with the first alone") @Range(min = -100, max = 100)
        double b,

        @Doc("rows of each study") @Range(min = 5, max = 1e6)
        int rows)
        implements TestFunction {
    private static final int INPUTS = 3;

    public Ishigami {
        Check.all(Ishigami.class, a, b, rows);
    }

    @Override
    public double figure(String of, long seed) {
        return new Shares(this::value, INPUTS, rows).figure(of, seed);
    }

    @Override
    public String rule() {
        return "sobol-indices";
    }

    @Override
    public List<String> figures() {
        return Shares.figures(INPUTS);
    }

    private double value(double[] u) {
        double first = StrictMath.sin(Math.PI * (2 * u[0] - 1));
        double second = StrictMath.sin(Math.PI * (2 * u[1] - 1));
        double third = Math.PI * (2 * u[2] - 1);
        return first + a * second * second + b * third * third * third * third * first;
    }
}
