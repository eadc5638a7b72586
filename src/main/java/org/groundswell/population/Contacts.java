package org.groundswell.population;

import org.groundswell.random.Draws;

/**
 * Who talks with whom: for each member a run of contacts in one array (compressed sparse rows). A contact named by both
 * stands there twice and weighs double.
 *
 * @param start where a member's contacts begin; {@code start[n]} is the number of all entries
 * @param target the contacts
 */
public record Contacts(int[] start, int[] target) {
    /** Nobody knows anybody. */
    public static Contacts none(int members) {
        return new Contacts(new int[members + 1], new int[0]);
    }

    /** The contacts of a run, drawn as {@link ContactDraw} tells. */
    public static Contacts draw(Population population, Draws luck) {
        return ContactDraw.draw(population, luck);
    }

    /** Makes pairs symmetric: each pair gives a contact to both. */
    static Contacts of(int members, int[] from, int[] to, int pairs) {
        int[] start = new int[members + 1];
        for (int i = 0; i < pairs; i++) {
            start[from[i] + 1]++;
            start[to[i] + 1]++;
        }
        for (int i = 0; i < members; i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        int[] target = new int[start[members]];
        for (int i = 0; i < pairs; i++) {
            target[next[from[i]]++] = to[i];
            target[next[to[i]]++] = from[i];
        }
        return new Contacts(start, target);
    }

    public int members() {
        return start.length - 1;
    }

    public int count(int member) {
        return start[member + 1] - start[member];
    }
}
