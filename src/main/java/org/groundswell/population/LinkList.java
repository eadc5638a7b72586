package org.groundswell.population;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Links one after the other, in any order, of which contacts are made in the end. */
final class LinkList {
    private int[] from;
    private int[] to;
    private double @Nullable [] weights;
    private int count;

    /** @param expected how many links there will be, more or less */
    LinkList(double expected) {
        int room = (int) Math.min(Integer.MAX_VALUE / 4.0, Math.max(16, expected));
        from = new int[room];
        to = new int[room];
    }

    void add(int one, int other) {
        if (count == from.length) {
            int room = Math.addExact(count, count / 2 + 1);
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
            weights = weights == null ? null : Arrays.copyOf(weights, room);
        }
        from[count] = one;
        to[count] = other;
        if (weights != null) {
            weights[count] = 1;
        }
        count++;
    }

    void add(int one, int other, double weight) {
        add(one, other);
        if (weights == null) {
            weights = new double[from.length];
            Arrays.fill(weights, 0, count, 1);
        }
        weights[count - 1] = weight;
    }

    /** Each link gives a contact to both; one with oneself gives one. */
    Contacts mutual(int members) {
        return contacts(members, true);
    }

    /** Each link lets the one it comes from listen to the one it leads to. */
    Contacts directed(int members) {
        return contacts(members, false);
    }

    private Contacts contacts(int members, boolean mutual) {
        int[] start = new int[members + 1];
        for (int link = 0; link < count; link++) {
            start[from[link] + 1]++;
            if (mutual && from[link] != to[link]) {
                start[to[link] + 1]++;
            }
        }
        for (int i = 0; i < members; i++) {
            start[i + 1] = Math.addExact(start[i], start[i + 1]);
        }
        int[] target = new int[start[members]];
        double[] weight = weights == null ? null : new double[target.length];
        for (int link = 0; link < count; link++) {
            enter(from[link], to[link], link, start, target, weight);
            if (mutual && from[link] != to[link]) {
                enter(to[link], from[link], link, start, target, weight);
            }
        }
        // A row's beginning moved on with each contact, and is now where the next row begins.
        System.arraycopy(start, 0, start, 1, members);
        start[0] = 0;
        return new Contacts(start, target, weight, mutual && weight == null);
    }

    private void enter(int member, int contact, int link, int[] next, int[] target, double @Nullable [] weight) {
        int entry = next[member]++;
        target[entry] = contact;
        if (weight != null && weights != null) {
            weight[entry] = weights[link];
        }
    }
}
