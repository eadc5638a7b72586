package org.groundswell.population;

import org.jspecify.annotations.Nullable;

/**
 * Members grouped by something they share, within a group by unit: among whom contacts are picked.
 *
 * <p>{@code start[group · (units + 1) + unit]} is where the pool of a group in a unit begins in {@code members}. Members of a
 * pool stand in their order; where all are of one group they do so anyway, and nothing is kept.
 */
final class Pools {
    private static final byte NONE = -1;

    private final Population population;
    private final byte @Nullable [] group;
    private final int @Nullable [] members;
    private final int[] start;
    private final int units;

    /** @param group the group of each member, −1 for those without; null if all are of one */
    private Pools(Population population, byte @Nullable [] group, int groups) {
        this.population = population;
        this.group = group;
        this.units = population.units().simulated();
        int[] next = new int[groups * (units + 1) + 1];
        each((pool, member) -> next[pool + 1]++);
        for (int pool = 0; pool < next.length - 1; pool++) {
            next[pool + 1] += next[pool];
        }
        this.start = next.clone();
        if (group == null) {
            this.members = null;
        } else {
            int[] grouped = new int[start[start.length - 1]];
            each((pool, member) -> grouped[next[pool]++] = member);
            this.members = grouped;
        }
    }

    /** Takes in a member of a pool. */
    private interface Entry {
        void of(int pool, int member);
    }

    private void each(Entry entry) {
        for (int unit = 0; unit < units; unit++) {
            for (int i = population.start(unit); i < population.start(unit + 1); i++) {
                if (has(i)) {
                    entry.of(groupOf(i) * (units + 1) + unit, i);
                }
            }
        }
    }

    static Pools all(Population population) {
        return new Pools(population, null, 1);
    }

    static Pools bySegment(Population population) {
        return new Pools(population, population.segments(), population.segmentCount());
    }

    /** By the innermost body a member belongs to; members of the whole body only have none. */
    static Pools byBody(Population population) {
        byte[] group = new byte[population.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = (byte) (population.innermost(i) - 1);
        }
        return new Pools(population, group, Math.max(1, population.bodyNames().size() - 1));
    }

    boolean has(int member) {
        return group == null || group[member] != NONE;
    }

    int groupOf(int member) {
        return group == null ? 0 : group[member];
    }

    private int at(int index) {
        return members == null ? index : members[index];
    }

    /** The unit of a group's member at a fraction of the group: a unit is found in proportion to its pool. */
    int unitAt(int of, double fraction) {
        int first = start[of * (units + 1)];
        int last = start[(of + 1) * (units + 1)];
        return population.unitOf(at(first + (int) (fraction * (last - first))));
    }

    /** The member at a fraction of a pool, passing over the one that asks; −1 if nobody else is there. */
    int pick(int of, int unit, double fraction, int asking) {
        int pool = of * (units + 1) + unit;
        int first = start[pool];
        int size = start[pool + 1] - first;
        boolean within = groupOf(asking) == of && population.unitOf(asking) == unit;
        int others = within ? size - 1 : size;
        if (others == 0) {
            return -1;
        }
        int index = first + (int) (fraction * others);
        return within && at(index) >= asking ? at(index + 1) : at(index);
    }
}
