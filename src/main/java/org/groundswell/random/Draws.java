package org.groundswell.random;

import java.nio.ByteBuffer;

/** Draws of one stream of one run; each named decision has its own, unrelated to all others. */
public final class Draws {
    private static final byte[] ZERO = {0};

    private final byte[] origin;

    Draws(long seed, long run, Stream stream, int twin) {
        // The stream enters by name: its place in the enum may change. Its length does not matter, as the zero ends it.
        byte[] name = Key.utf8(stream.name());
        origin = ByteBuffer.allocate(Long.BYTES + Long.BYTES + Integer.BYTES + name.length + 1)
                .putLong(seed)
                .putLong(run)
                .putInt(twin)
                .put(name)
                .put(ZERO)
                .array();
    }

    /** The draws of a decision that a run takes in one place only. */
    public Keyed of(String decision) {
        return of(decision, "");
    }

    /**
     * The draws of a decision that each named thing (stage, voice, subject) takes by itself.
     *
     * @param decision a constant of the code that asks, such as {@code "sign"}
     * @param name as the scenario gives it; renaming a thing gives it other luck, moving it in the file does not
     */
    public Keyed of(String decision, String name) {
        return new Keyed(Key.of(origin, Key.utf8(decision), ZERO, Key.utf8(name)));
    }
}
