package org.groundswell.ballots;

import java.util.Arrays;

/**
 * Distinct ballots and how often each was cast; equal ones are merged as they come.
 *
 * <p>A ballot takes two bytes for each option that it names and about thirty more, without an object of its own. It is
 * written as its length and its options in order, with a bit where an option is level with the one before it.
 */
final class BallotPool {
    /** So that two bytes hold an option, and a table of pairs fits in memory. */
    static final int MOST_OPTIONS = 1000;

    private static final int LEVEL = 0x4000;
    private static final int OPTION = LEVEL - 1;
    private static final int BITS = 20;
    private static final int CHUNK = 1 << BITS;

    private short[][] chunks = new short[1][CHUNK];
    private long end;
    private long[] starts = new long[64];
    private long[] counts = new long[64];
    private int distinct;
    private int[] table = new int[256];

    int distinct() {
        return distinct;
    }

    long count(int ballot) {
        return counts[ballot];
    }

    /** Adds ballots; ranks rise from 0 without gaps. */
    void add(int[] options, int[] ranks, int length, long count) {
        write(options, ranks, length);
        int slot = slot(end, hash(end));
        if (table[slot] == 0) {
            keep(slot, length, count);
        } else {
            counts[table[slot] - 1] += count;
        }
    }

    /** Writes a ballot behind the others, where the next one overwrites it unless it is kept. */
    private void write(int[] options, int[] ranks, int length) {
        if ((end & CHUNK - 1) + length + 1 > CHUNK) {
            end = (end >>> BITS) + 1 << BITS;
        }
        int chunk = (int) (end >>> BITS);
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, chunk + 1);
            chunks[chunk] = new short[CHUNK];
        }
        short[] into = chunks[chunk];
        int at = (int) end & CHUNK - 1;
        into[at++] = (short) length;
        for (int i = 0; i < length; i++) {
            into[at++] = (short) (i > 0 && ranks[i] == ranks[i - 1] ? options[i] | LEVEL : options[i]);
        }
    }

    private void keep(int slot, int length, long count) {
        if (distinct == starts.length) {
            starts = Arrays.copyOf(starts, distinct + (distinct >> 1));
            counts = Arrays.copyOf(counts, distinct + (distinct >> 1));
        }
        starts[distinct] = end;
        counts[distinct] = count;
        end += length + 1L;
        table[slot] = ++distinct;
        if (distinct > table.length >> 1) {
            table = new int[Math.multiplyExact(2, table.length)];
            for (int ballot = 0; ballot < distinct; ballot++) {
                table[slot(starts[ballot], hash(starts[ballot]))] = ballot + 1;
            }
        }
    }

    private int slot(long start, int hash) {
        int slot = hash & table.length - 1;
        while (table[slot] != 0 && !same(starts[table[slot] - 1], start)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private int hash(long start) {
        short[] in = chunks[(int) (start >>> BITS)];
        int from = (int) start & CHUNK - 1;
        int hash = 1;
        for (int at = from; at <= from + in[from]; at++) {
            hash = 31 * hash + in[at];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private boolean same(long one, long other) {
        short[] a = chunks[(int) (one >>> BITS)];
        short[] b = chunks[(int) (other >>> BITS)];
        int i = (int) one & CHUNK - 1;
        int j = (int) other & CHUNK - 1;
        return Arrays.equals(a, i, i + a[i] + 1, b, j, j + b[j] + 1);
    }

    /** Gives every option another number; after this no ballot may be added. */
    void renumber(int[] to) {
        for (int ballot = 0; ballot < distinct; ballot++) {
            short[] in = chunks[(int) (starts[ballot] >>> BITS)];
            int at = (int) starts[ballot] & CHUNK - 1;
            int last = at + in[at];
            while (at < last) {
                int code = in[++at];
                in[at] = (short) (to[code & OPTION] | code & LEVEL);
            }
        }
    }

    /** Reads a ballot into arrays with room for all options, and returns how many it names. */
    int read(int ballot, int[] options, int[] ranks) {
        short[] in = chunks[(int) (starts[ballot] >>> BITS)];
        int at = (int) starts[ballot] & CHUNK - 1;
        int length = in[at];
        int rank = -1;
        for (int i = 0; i < length; i++) {
            int code = in[++at];
            rank += code < LEVEL ? 1 : 0;
            options[i] = code & OPTION;
            ranks[i] = rank;
        }
        return length;
    }

    /** See {@link org.groundswell.tally.Papers#first}. */
    int first(int ballot, boolean[] in, int none, int several) {
        short[] from = chunks[(int) (starts[ballot] >>> BITS)];
        int at = (int) starts[ballot] & CHUNK - 1;
        int last = at + from[at];
        int found = none;
        while (at < last) {
            int code = from[++at];
            if (found != none && code < LEVEL) {
                return found;
            }
            if (in[code & OPTION]) {
                if (found != none) {
                    return several;
                }
                found = code & OPTION;
            }
        }
        return found;
    }
}
