package org.groundswell.population;

import java.util.Arrays;

/**
 * Links drawn member by member: those of the first, then those of the second, and so on. From whom a link comes need not be
 * kept then, which halves what drawing a network takes.
 */
final class LinkRows {
    /** Where the links of each member begin; known up to the member whose turn it is. */
    private final int[] first;

    private int[] to;
    private int count;
    private int member;

    /** @param expected how many links there will be, more or less */
    LinkRows(int members, double expected) {
        first = new int[members + 1];
        to = new int[(int) Math.min(Integer.MAX_VALUE / 4.0, Math.max(16, expected))];
    }

    /**
     * Links that are there.
     *
     * @param first where each member's begin, and where those of the last end
     * @param to whom they lead to
     */
    LinkRows(int[] first, int[] to) {
        this.first = first;
        this.to = to;
        this.count = to.length;
        this.member = first.length - 1;
    }

    /** Adds a link from a member whose turn it is, or that of a later one. */
    void add(int one, int other) {
        if (count == to.length) {
            to = Arrays.copyOf(to, Math.addExact(count, count / 2 + 1));
        }
        turn(one);
        to[count++] = other;
    }

    private void turn(int one) {
        while (member < one) {
            first[++member] = count;
        }
    }

    int count() {
        return count;
    }

    int to(int link) {
        return to[link];
    }

    /** Each link gives a contact to both; one with oneself gives one. */
    Contacts mutual() {
        int members = first.length - 1;
        turn(members);
        int[] start = new int[members + 1];
        for (int one = 0; one < members; one++) {
            start[one + 1] += first[one + 1] - first[one];
            for (int link = first[one]; link < first[one + 1]; link++) {
                if (to[link] != one) {
                    start[to[link] + 1]++;
                }
            }
        }
        for (int one = 0; one < members; one++) {
            start[one + 1] = Math.addExact(start[one], start[one + 1]);
        }
        int[] target = new int[start[members]];
        // A row's beginning moves on with each contact; in the end it is where the next row begins.
        for (int one = 0; one < members; one++) {
            for (int link = first[one]; link < first[one + 1]; link++) {
                target[start[one]++] = to[link];
                if (to[link] != one) {
                    target[start[to[link]]++] = one;
                }
            }
        }
        System.arraycopy(start, 0, start, 1, members);
        start[0] = 0;
        return Contacts.mutual(start, target);
    }
}
