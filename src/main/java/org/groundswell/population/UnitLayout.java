package org.groundswell.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.random.Keyed;
import org.groundswell.random.Normal;

/**
 * The units there are, and those that are simulated for them.
 *
 * <p>At a scale below 1 counted units shrink in number, not in size: a simulated unit stands for a block of real units next
 * to each other in size, so that meetings and the weights of small and large units stay what they are. Listed units shrink
 * in size, as each is known by name. What a real unit does by itself (its meeting, its delegates) is drawn for the real
 * unit, with the members of the simulated one that stands for it.
 */
public final class UnitLayout {
    private final List<String> names;
    private final long[] keys;
    private final long[] realSizes;
    private final int[] simulatedOf;
    private final int[] sizes;
    private final int[] standsIn;

    private UnitLayout(List<String> names, long[] realSizes, int[] simulatedOf, int[] sizes) {
        this.names = List.copyOf(names);
        this.realSizes = realSizes;
        this.simulatedOf = simulatedOf;
        this.sizes = sizes;
        this.keys = new long[names.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Keyed.who(names.get(i));
        }
        this.standsIn = new int[sizes.length];
        int[] first = new int[sizes.length];
        int[] last = new int[sizes.length];
        Arrays.fill(first, -1);
        for (int real = 0; real < simulatedOf.length; real++) {
            int simulated = simulatedOf[real];
            first[simulated] = first[simulated] < 0 ? real : first[simulated];
            last[simulated] = real;
        }
        for (int i = 0; i < sizes.length; i++) {
            standsIn[i] = (first[i] + last[i]) / 2;
        }
    }

    /** The layout of a population; the same for every run of the same settings. */
    public static UnitLayout of(PopulationSettings settings) {
        return settings.units().list().isEmpty() ? counted(settings) : listed(settings);
    }

    private static UnitLayout counted(PopulationSettings settings) {
        int count = settings.units().count();
        double[] share = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            share[i] = StrictMath.exp(settings.units().spread() * Normal.quantile((i + 0.5) / count));
            sum += share[i];
        }
        // A unit without anybody would be none, so each has one member and a share of the others.
        long others = Math.max(0, settings.members() - count);
        List<String> names = new ArrayList<>(count);
        long[] real = new long[count];
        int simulated = Math.max(1, (int) Math.rint(count * settings.scale()));
        int[] simulatedOf = new int[count];
        int[] sizes = new int[simulated];
        double below = 0;
        long placed = 0;
        long simulatedPlaced = 0;
        for (int i = 0; i < count; i++) {
            names.add(settings.units().name() + " " + (i + 1));
            below += share[i];
            // Rounding the running total keeps the sum exact.
            long upTo = i + 1 + Math.round(others * (below / sum));
            real[i] = upTo - placed;
            placed = upTo;
            simulatedOf[i] = (int) ((long) i * simulated / count);
            long simulatedUpTo = Math.round(placed * settings.scale());
            sizes[simulatedOf[i]] += (int) (simulatedUpTo - simulatedPlaced);
            simulatedPlaced = simulatedUpTo;
        }
        return new UnitLayout(names, real, simulatedOf, sizes);
    }

    private static UnitLayout listed(PopulationSettings settings) {
        List<PopulationSettings.Unit> list = settings.units().list();
        List<String> names = new ArrayList<>(list.size());
        long[] real = new long[list.size()];
        int[] simulatedOf = new int[list.size()];
        int[] sizes = new int[list.size()];
        for (int i = 0; i < real.length; i++) {
            names.add(list.get(i).name());
            real[i] = list.get(i).members();
            simulatedOf[i] = i;
            sizes[i] = (int) Math.max(1, Math.round(real[i] * settings.scale()));
        }
        return new UnitLayout(names, real, simulatedOf, sizes);
    }

    /** Number of simulated units. */
    public int simulated() {
        return sizes.length;
    }

    /** Number of units in reality. */
    public int real() {
        return realSizes.length;
    }

    /** Simulated members of a simulated unit. */
    public int size(int simulated) {
        return sizes[simulated];
    }

    /** Members of a real unit. */
    public long realSize(int real) {
        return realSizes[real];
    }

    /** The simulated unit that stands for a real one. */
    public int simulatedFor(int real) {
        return simulatedOf[real];
    }

    /** Name of a real unit. */
    public String realName(int real) {
        return names.get(real);
    }

    /** Key of a real unit's own draws. */
    public long realKey(int real) {
        return keys[real];
    }

    /** A simulated unit bears the name of the real unit in the middle of those it stands for. */
    public String name(int simulated) {
        return names.get(standsIn[simulated]);
    }

    /** Key of the draws of a simulated unit's members. */
    public long key(int simulated) {
        return keys[standsIn[simulated]];
    }
}
