package org.groundswell.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.influence.Axelrod;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.UnitLayout;
import org.groundswell.setting.Names;
import org.groundswell.stage.Petition;
import org.groundswell.stage.Stage;
import org.groundswell.world.Stop;

/**
 * What a sound scenario cannot tell: where few simulated units or names stand for many, their luck is not that of the many,
 * where the world drifts, no run settles, and a rule about several issues does nothing with one.
 */
public final class Cautions {
    private static final int FEWEST_UNITS = 30;
    private static final int FEWEST_NAMES = 200;

    private Cautions() {}

    /** A sentence each, with what would do. */
    public static List<String> of(Scenario scenario) {
        PopulationSettings population = scenario.population();
        List<String> cautions = new ArrayList<>();
        UnitLayout units = UnitLayout.of(population);
        if (units.simulated() < Math.min(FEWEST_UNITS, units.real())) {
            cautions.add(String.format(
                    Locale.ROOT,
                    "%,d simulated units stand for %,d: fewer than %d say little of units (population.scale %s would do)",
                    units.simulated(),
                    units.real(),
                    FEWEST_UNITS,
                    scale(FEWEST_UNITS / (double) units.real())));
        }
        for (Stage<?> stage : scenario.stages()) {
            if (stage instanceof Petition petition) {
                double names = petition.threshold().of(population.membersOf(petition.body()));
                double needed = Math.min(FEWEST_NAMES, names);
                if (names * population.scale() < needed) {
                    cautions.add(String.format(
                            Locale.ROOT,
                            "%s needs %,.0f names, for which %,.0f simulated ones stand: with fewer than %d luck weighs too"
                                    + " much (population.scale %s would do)",
                            petition.name(),
                            names,
                            names * population.scale(),
                            FEWEST_NAMES,
                            scale(needed / names)));
                }
            }
        }
        Stop stop = scenario.stop();
        if (stop != null
                && stop.until() == Stop.Until.SETTLED
                && scenario.world().drift() > 0) {
            cautions.add(
                    "no run settles, since the world's drift moves all members every day (world.drift 0 would do)");
        }
        if (scenario.influence() instanceof Axelrod && scenario.issues().size() == 1) {
            cautions.add(
                    "axelrod moves nobody where there is a single issue: two members have the same trait, or none in"
                            + " common (a second one under issues would do)");
        }
        return cautions;
    }

    /** Rounded up to two digits. */
    private static String scale(double least) {
        // What a division misses in the last of its digits is not rounded up.
        BigDecimal digits = new BigDecimal(least - 1e-12).round(new MathContext(2, RoundingMode.CEILING));
        return Names.number(Math.min(1, digits.doubleValue()));
    }
}
