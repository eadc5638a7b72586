package org.groundswell.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Another version of Java on this machine, to hold results of two against each other. */
final class OtherJava {
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private OtherJava() {}

    /** The one named by the property or environment, or else one found where systems keep them. */
    static Optional<Path> find() {
        String named = System.getProperty("groundswell.other.java", System.getenv("GROUNDSWELL_OTHER_JAVA"));
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(
                        Path.of("/usr/lib/jvm"),
                        Path.of("/Library/Java/JavaVirtualMachines"),
                        Path.of(System.getProperty("user.home"), ".sdkman/candidates/java"),
                        Path.of(System.getProperty("user.home"), ".jdks"))
                .flatMap(folder -> children(folder).stream())
                .flatMap(home -> Stream.of(home, home.resolve("Contents/Home")))
                .filter(OtherJava::isOther)
                .map(home -> home.resolve("bin/java"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isOther(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            return version.find() && isOther(Integer.parseInt(Objects.requireNonNull(version.group(1))));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOther(int feature) {
        return feature >= 17 && feature != Runtime.version().feature();
    }
}
