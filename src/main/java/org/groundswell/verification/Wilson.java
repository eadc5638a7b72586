package org.groundswell.verification;

import java.util.List;
import org.groundswell.setting.Check;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.study.Chance;

/** Wilson's interval of 95 % for a share, as it stands beside every chance. */
public record Wilson(
        @Doc("runs in which it happened") @Range(min = 0, max = 1e9)
        int count,

        @Doc("all runs") @Range(min = 1, max = 1e9) int of)
        implements TestFunction {
    public Wilson {
        Check.all(Wilson.class, count, of);
    }

    /** @param figure "low" or "high" */
    @Override
    public double figure(String figure, long seed) {
        Chance chance = Chance.of(count, of);
        return switch (figure) {
            case "low" -> chance.low();
            case "high" -> chance.high();
            default -> Double.NaN;
        };
    }

    @Override
    public String rule() {
        return "wilson-interval";
    }

    @Override
    public List<String> figures() {
        return List.of("low", "high");
    }
}
