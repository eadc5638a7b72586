package org.groundswell.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where SQLite's library for this system is unpacked, which the driver does on its first use: into a folder that only this
 * user can write to, and that the next start takes away if the program was killed before it could.
 */
final class NativeLibrary {
    private static final String SETTING = "org.sqlite.tmpdir";
    private static final Pattern OURS = Pattern.compile("groundswell-([0-9]{1,18})-[0-9]+");

    /** How long a folder is let alone in any case. */
    private static final Duration RECENT = Duration.ofHours(1);

    private NativeLibrary() {}

    /** Sees to it before the driver unpacks anything; the second time there is nothing to do. */
    static synchronized void prepare() throws IOException {
        if (System.getProperty(SETTING) != null) {
            return;
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        sweep(temporary);
        Path folder = Files.createTempDirectory(
                temporary, "groundswell-" + ProcessHandle.current().pid() + "-");
        System.setProperty(SETTING, folder.toString());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Site.delete(folder), "native library"));
    }

    /** Takes away what programs left that are not there any more. */
    @SuppressWarnings("EmptyCatch")
    static void sweep(Path temporary) {
        try (Stream<Path> files = Files.list(temporary)) {
            for (Path folder : files.toList()) {
                if (isLeft(folder)) {
                    Site.delete(folder);
                }
            }
        } catch (IOException e) {
            // What others leave is no reason not to begin.
        }
    }

    private static boolean isLeft(Path folder) throws IOException {
        Matcher name = OURS.matcher(String.valueOf(folder.getFileName()));
        return name.matches()
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                // Where processes of several containers share a folder, their numbers do not tell who is there.
                && Files.getLastModifiedTime(folder)
                        .toInstant()
                        .isBefore(Instant.now().minus(RECENT))
                && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }
}
