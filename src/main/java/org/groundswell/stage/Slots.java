package org.groundswell.stage;

/** Finds the place of a member in an ascending list: a bit a member, and for each 64 of them how many come before. */
final class Slots {
    private final long[] bits;
    private final int[] before;

    /**
     * @param members in ascending order
     * @param all how many there are, listed or not
     */
    Slots(int[] members, int all) {
        bits = new long[(all + Long.SIZE - 1) / Long.SIZE];
        before = new int[bits.length];
        for (int member : members) {
            bits[member / Long.SIZE] |= 1L << member;
        }
        for (int word = 1; word < bits.length; word++) {
            before[word] = before[word - 1] + Long.bitCount(bits[word - 1]);
        }
    }

    /** The place in the list; −1 for those who are not in it. */
    int of(int member) {
        int word = member / Long.SIZE;
        long bit = 1L << member;
        return (bits[word] & bit) == 0 ? -1 : before[word] + Long.bitCount(bits[word] & bit - 1);
    }
}
