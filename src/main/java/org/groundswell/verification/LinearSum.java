package org.groundswell.verification;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.random.Trajectory;
import org.groundswell.setting.Check;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.study.sensitivity.Effects;

/** Σ bᵢ xᵢ over levels xᵢ in 0 to 1, screened as numbers of a scenario are: every step shows bᵢ (Morris 1991). */
public record LinearSum(
        @Doc("weight of each input") @Range(min = -1e6, max = 1e6)
        List<Double> b,

        @Doc("trajectories of each study") @Range(min = 3, max = 1e6)
        int trajectories)
        implements TestFunction {
    private static final double LOWEST = 0.05;
    private static final double REACH = 0.9;

    public LinearSum {
        Check.all(LinearSum.class, b, trajectories);
    }

    /** @param of "mu 2", "mu* 2" or "sigma 2" of the second input */
    @Override
    public double figure(String of, long seed) {
        String[] words = of.split(" ", 2);
        String name = "x" + words[1];
        List<String> names =
                IntStream.rangeClosed(1, b.size()).mapToObj(i -> "x" + i).toList();
        double[] effects = new double[trajectories];
        for (int t = 0; t < trajectories; t++) {
            Trajectory trajectory = Trajectory.of(seed, t + 1, names);
            int move = trajectory.order().indexOf(name);
            double change = value(trajectory, names, move + 1) - value(trajectory, names, move);
            effects[t] = change / (trajectory.rises(name) ? Trajectory.STEP : -Trajectory.STEP);
        }
        Effects found = Effects.of(effects, 0);
        return switch (words[0]) {
            case "mu" -> found.mean().value();
            case "mu*" -> found.size().value();
            case "sigma" -> found.spread();
            default -> Double.NaN;
        };
    }

    @Override
    public String rule() {
        return "elementary-effects";
    }

    @Override
    public List<String> figures() {
        return Stream.of("mu ", "mu* ", "sigma ")
                .flatMap(what -> IntStream.rangeClosed(1, b.size()).mapToObj(input -> what + input))
                .toList();
    }

    private double value(Trajectory trajectory, List<String> names, int moves) {
        double sum = 0;
        for (int i = 0; i < names.size(); i++) {
            sum += b.get(i) * (trajectory.point(names.get(i), moves) - LOWEST) / REACH;
        }
        return sum;
    }
}
