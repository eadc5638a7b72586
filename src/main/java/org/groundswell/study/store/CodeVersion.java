package org.groundswell.study.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.study.Design;

/** Which code computes: a digest of the classes that a number of a result may hang on. */
final class CodeVersion {
    /** Packages from what is read to what comes out of a run. */
    private static final List<String> PACKAGES = List.of(
            "setting",
            "random",
            "kernel",
            "population",
            "world",
            "influence",
            "voice",
            "tally",
            "stage",
            "scenario",
            "simulation",
            "study");

    private CodeVersion() {}

    /** Twelve hexadecimal digits. */
    static String of() throws IOException {
        try {
            Path code = Path.of(Design.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(code)) {
                return digest(code.resolve("org/groundswell"));
            }
            try (FileSystem files = FileSystems.newFileSystem(code)) {
                return digest(files.getPath("org/groundswell"));
            }
        } catch (URISyntaxException e) {
            throw new IOException("where the program lies cannot be told", e);
        }
    }

    private static String digest(Path root) throws IOException {
        MessageDigest digest = Checksum.digest();
        for (String name : PACKAGES) {
            for (Path file : classes(root.resolve(name))) {
                digest.update(
                        root.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                Checksum.add(digest, file);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }

    /** Of the study's package only what makes runs: how results are kept and summed up may change beside them. */
    private static List<Path> classes(Path folder) throws IOException {
        boolean study = folder.endsWith("study");
        try (Stream<Path> walk = Files.walk(folder, study ? 1 : Integer.MAX_VALUE)) {
            return walk.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.endsWith(".class")
                                && (!study
                                        || name.startsWith("Design")
                                        || name.startsWith("Readings")
                                        || name.startsWith("Shapes"));
                    })
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .toList();
        }
    }
}
