package org.groundswell.population;

import java.util.Arrays;

/**
 * Members grouped by something they share, within a group by unit: among whom contacts are picked.
 *
 * <p>{@code start[group · (units + 1) + unit]} is where the pool of a group in a unit begins in {@code members}.
 */
final class Pools {
    private final Population population;
    private final int[] group;
    private final int[] members;
    private final int[] placeOf;
    private final int[] start;
    private final int units;

    /** @param group the group of each member, −1 for those without */
    private Pools(Population population, int[] group, int groups) {
        this.population = population;
        this.group = group;
        this.units = population.units().simulated();
        this.start = new int[groups * (units + 1) + 1];
        int[] count = new int[groups * (units + 1)];
        for (int i = 0; i < group.length; i++) {
            if (group[i] >= 0) {
                count[group[i] * (units + 1) + population.unitOf(i)]++;
            }
        }
        for (int pool = 0; pool < count.length; pool++) {
            start[pool + 1] = start[pool] + count[pool];
        }
        this.members = new int[start[count.length]];
        this.placeOf = new int[group.length];
        int[] next = Arrays.copyOf(start, count.length);
        for (int i = 0; i < group.length; i++) {
            if (group[i] >= 0) {
                placeOf[i] = next[group[i] * (units + 1) + population.unitOf(i)]++;
                members[placeOf[i]] = i;
            }
        }
    }

    static Pools all(Population population) {
        return new Pools(population, new int[population.size()], 1);
    }

    static Pools bySegment(Population population) {
        int[] group = new int[population.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = population.segmentOf(i);
        }
        return new Pools(population, group, population.segmentCount());
    }

    /** By the innermost body a member belongs to; members of the whole body only have none. */
    static Pools byBody(Population population) {
        int[] group = new int[population.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = population.innermost(i) - 1;
        }
        return new Pools(population, group, Math.max(1, population.bodyNames().size() - 1));
    }

    boolean has(int member) {
        return group[member] >= 0;
    }

    int groupOf(int member) {
        return group[member];
    }

    /** The unit of a group's member at a fraction of the group: a unit is found in proportion to its pool. */
    int unitAt(int of, double fraction) {
        int first = start[of * (units + 1)];
        int last = start[(of + 1) * (units + 1)];
        return population.unitOf(members[first + (int) (fraction * (last - first))]);
    }

    /** The member at a fraction of a pool, passing over the one that asks; −1 if nobody else is there. */
    int pick(int of, int unit, double fraction, int asking) {
        int pool = of * (units + 1) + unit;
        int first = start[pool];
        int size = start[pool + 1] - first;
        boolean within = group[asking] == of && population.unitOf(asking) == unit;
        int others = within ? size - 1 : size;
        if (others == 0) {
            return -1;
        }
        int index = first + (int) (fraction * others);
        return members[within && index >= placeOf[asking] ? index + 1 : index];
    }
}
