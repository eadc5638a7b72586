package org.groundswell.random;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * 128 bits that stand for a named thing: the first half of a SHA-256, so that no choice of names, seeds or runs, however
 * regular, makes two keys alike or related. It costs as much as a hundred draws and so stays out of loops.
 */
record Key(long high, long low) {
    /** The key of these bytes, one part after the other; whoever calls sees to it that the parts cannot be confused. */
    static Key of(byte[]... parts) {
        MessageDigest sha = sha256();
        for (byte[] part : parts) {
            sha.update(part);
        }
        ByteBuffer hash = ByteBuffer.wrap(sha.digest());
        return new Key(hash.getLong(), hash.getLong());
    }

    static byte[] utf8(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
