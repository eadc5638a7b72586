package org.groundswell.population;

import org.jspecify.annotations.Nullable;

/** The bodies of each member as bits, in a byte a member where there are few bodies, and in none where there is one. */
final class BodyBits {
    /** What all members have who belong to the whole body alone. */
    private static final int WHOLE = 1;

    private final byte @Nullable [] few;
    private final int @Nullable [] many;

    /** @param bodies with the whole one */
    BodyBits(int members, int bodies) {
        few = bodies > 1 && bodies <= Byte.SIZE ? new byte[members] : null;
        many = bodies > Byte.SIZE ? new int[members] : null;
    }

    /** Bytes a member. */
    static int bytes(int bodies) {
        return bodies == 1 ? 0 : bodies <= Byte.SIZE ? Byte.BYTES : Integer.BYTES;
    }

    void set(int member, int bits) {
        if (few != null) {
            few[member] = (byte) bits;
        } else if (many != null) {
            many[member] = bits;
        }
    }

    int of(int member) {
        if (few != null) {
            return few[member] & 0xff;
        }
        return many != null ? many[member] : WHOLE;
    }
}
