package org.groundswell.world;

import org.groundswell.population.PopulationSettings;
import org.groundswell.population.UnitLayout;

/**
 * Activity in one act, unit by unit. Where each real unit is simulated by one of its own, nothing is kept; where one stands
 * for several, what was worked out for the first serves the others.
 */
public final class ActivityByUnit {
    private final Activity.OneAct act;
    private final float[][] kept;
    private final boolean shared;

    public ActivityByUnit(World world, String act) {
        UnitLayout units = world.population().units();
        this.act = world.activity().in(act);
        this.shared = units.real() > units.simulated();
        this.kept = new float[shared ? units.simulated() : 0][];
    }

    /** Bytes for what is kept, or for the unit that is looked at. */
    public static double bytes(PopulationSettings population) {
        boolean shared = population.units().list().isEmpty() && population.scale() < 1;
        return shared ? Float.BYTES * population.simulated() : 0;
    }

    /** Activity of a simulated unit's members in their order; not to be changed. */
    public float[] of(int unit) {
        if (!shared) {
            return act.ofUnit(unit);
        }
        if (kept[unit] == null) {
            kept[unit] = act.ofUnit(unit);
        }
        return kept[unit];
    }
}
