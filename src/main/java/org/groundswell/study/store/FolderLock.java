package org.groundswell.study.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process away from the folder of a study under way. The lock is the system's, which lets go of it when the
 * process ends in whatever way; what the file says is only for people, and what a killed process left in it holds nobody up.
 */
final class FolderLock implements AutoCloseable {
    static final String FILE = "study.lock";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder.
     *
     * @throws Refused if another process has it
     */
    static FolderLock take(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Object opened = key(file);
            String holder = text(channel);
            if (!locked(channel)) {
                channel.close();
                throw new Refused(
                        Place.of(folder.toString()),
                        "is being written to by " + (holder.isBlank() ? "another process" : holder.strip())
                                + " (wait for it, or choose another folder with --out)");
            }
            // Whoever had it may just have let go of it and taken the file away, so that this is no lock any more.
            if (opened != null && opened.equals(key(file))) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
                return new FolderLock(file, channel);
            }
            channel.close();
        }
    }

    /** Takes the lock of a folder, or returns nothing if another process has it. */
    static @Nullable FolderLock takeIfFree(Path folder) throws IOException {
        try {
            return take(folder);
        } catch (Refused e) {
            return null;
        }
    }

    /** Whether a process is at work in a folder. */
    static boolean isHeld(Path folder) throws IOException {
        try {
            refuseIfHeld(folder);
            return false;
        } catch (Refused e) {
            return true;
        }
    }

    /**
     * Makes sure that no process is at work in a folder.
     *
     * @throws Refused if one is
     */
    static void refuseIfHeld(Path folder) throws IOException {
        if (Files.exists(folder.resolve(FILE))) {
            take(folder).close();
        }
    }

    /** Which file a path leads to now; null if to none. */
    private static @Nullable Object key(Path file) throws IOException {
        try {
            return Objects.requireNonNullElse(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey(), file);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(400);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private static String self() {
        return "process " + ProcessHandle.current().pid() + " on " + host() + " since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this machine";
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
