package org.groundswell.population;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A network as one array of contacts, row after row (compressed sparse rows). A contact named by both stands there twice and
 * weighs double.
 *
 * @param start where a member's contacts begin; {@code start[n]} is the number of all entries
 * @param target the contacts
 * @param weights by entry; null where all weigh 1
 * @param mutual whether each is among the contacts of all its contacts, as often as they are among its own, and all weigh 1
 */
public record Contacts(int[] start, int[] target, double @Nullable [] weights, boolean mutual) implements Network {
    public Contacts(int[] start, int[] target) {
        this(start, target, null);
    }

    public Contacts(int[] start, int[] target, double @Nullable [] weights) {
        this(start, target, weights, false);
    }

    /** Contacts of links that join two members each. */
    static Contacts mutual(int[] start, int[] target) {
        return new Contacts(start, target, null, true);
    }

    /** Nobody knows anybody. */
    public static Contacts none(int members) {
        return mutual(new int[members + 1], new int[0]);
    }

    @Override
    public int members() {
        return start.length - 1;
    }

    @Override
    public int count(int member) {
        return start[member + 1] - start[member];
    }

    @Override
    public int contact(int member, int place) {
        return target[start[member] + place];
    }

    @Override
    public double weight(int member, int place) {
        return weights == null ? 1 : weights[start[member] + place];
    }

    @Override
    public long entries() {
        return target.length;
    }

    @Override
    public int owner(long entry) {
        int found = Arrays.binarySearch(start, (int) entry);
        if (found < 0) {
            return -found - 2;
        }
        // Members without contacts begin where the next one begins.
        while (start[found + 1] == entry) {
            found++;
        }
        return found;
    }

    @Override
    public int contact(long entry) {
        return target[(int) entry];
    }

    @Override
    public long first(int member) {
        return start[member];
    }
}
