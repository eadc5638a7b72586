package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a copy of the tree, with a build that only takes down that it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path temp;

    private Path tree;
    private Path elsewhere;
    private Path jar;
    private Path pretended;

    @BeforeEach
    void aTreeInAPathWithSpaces() throws IOException {
        tree = Files.createDirectories(temp.resolve("a folder with spaces/our groundswell"));
        elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        jar = tree.resolve("target/groundswell.jar");
        Files.copy(Path.of("groundswell"), tree.resolve("groundswell"));
        Files.createDirectories(tree.resolve("scenarios"));
        Files.copy(Cli.CLUB, tree.resolve("scenarios/club.yaml"));
        source("src/main/java/A.java", 100);
        source("pom.xml", 100);
        pretended = pretendedJava("21.0.1");
        executable(tree.resolve("mvnw"), """
                #!/bin/sh
                echo "begin $*" >>builds
                sleep 1
                : >target/groundswell.jar
                echo end >>builds
                """);
    }

    @Test
    void itStartsFromAnywhereThroughLinks() throws Exception {
        realJar();
        Path bin = Files.createDirectory(temp.resolve("bin"));
        Path first = Files.createSymbolicLink(bin.resolve("first"), tree.resolve("groundswell"));
        Files.createSymbolicLink(bin.resolve("gs"), first.getFileName());
        Ended ended = start(bin.resolve("gs"), Map.of("JAVA_HOME", JAVA_HOME.toString()), "--version");
        assertThat(ended.with(0).out()).startsWith("groundswell ");
        assertThat(builds()).isEmpty();
    }

    @Test
    void shippedScenariosAreKnownByNameFromAnywhereAndPathsAreTheUsers() throws Exception {
        realJar();
        Files.createDirectory(elsewhere.resolve("scenarios"));
        Files.copy(Cli.CLUB, elsewhere.resolve("scenarios/own.yaml"));
        Ended ended = start(
                tree.resolve("groundswell"),
                Map.of("JAVA_HOME", JAVA_HOME.toString()),
                "lint",
                "club",
                "own",
                "scenarios/own.yaml");
        assertThat(ended.with(0).out().lines().filter(line -> line.contains(": sound")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(tree.toRealPath() + "/scenarios/club.yaml: sound"),
                        line -> assertThat(line).startsWith("scenarios/own.yaml: sound"),
                        line -> assertThat(line).startsWith("scenarios/own.yaml: sound"));
    }

    @Test
    void itBuildsOnFirstUseAndWhenSourcesHaveChangedAndNotOtherwise() throws Exception {
        assertThat(pretend("list").with(0).err()).contains("Building Groundswell");
        assertThat(builds()).containsExactly("begin -q -Dquick -Dmaven.test.skip=true package", "end");
        assertThat(pretend("list").with(0).err()).isEmpty();
        assertThat(builds()).hasSize(2);
        source("src/main/java/A.java", -1);
        pretend("list").with(0);
        assertThat(builds()).hasSize(4);
        assertThat(tree.resolve("target").toFile().list()).doesNotContain("building");
    }

    @Test
    void itHandsItsArgumentsOnAsTheyAre() throws Exception {
        pretend("warm up").with(0);
        assertThat(pretend("run", "a b", "--set", "x='y'", "*").out())
                .contains("<run> <a b> <--set> <x='y'> <*>")
                .contains("<-Dgroundswell.home=" + tree.toRealPath() + ">");
    }

    @Test
    void aFailedBuildSaysWhyAndStartsNothing() throws Exception {
        executable(tree.resolve("mvnw"), "#!/bin/sh\necho '[ERROR] A.java:[3,5] cannot find symbol'\nexit 1\n");
        Ended ended = pretend("list").with(1);
        assertThat(ended.err()).contains("cannot find symbol", "the build failed", "target/build.log");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void ofTwoFirstStartsAtOnceOneBuilds() throws Exception {
        Process first = process(tree.resolve("groundswell"), pretended("one"), "one");
        Process second = process(tree.resolve("groundswell"), pretended("two"), "two");
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(builds()).hasSize(2);
        assertThat(read("err.one") + read("err.two"))
                .containsOnlyOnce("Building Groundswell")
                .containsOnlyOnce("waiting");
    }

    @Test
    void aBuildThatWasKilledDoesNotStandInTheWay() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectories(tree.resolve("target"));
        Files.createSymbolicLink(tree.resolve("target/building"), Path.of(Long.toString(dead.pid())));
        pretend("list").with(0);
        assertThat(builds()).hasSize(2);
    }

    @Test
    void whatStandsInTheWayOfABuildIsNamed() throws Exception {
        Files.createDirectories(tree.resolve("target/building"));
        assertThat(pretend("list").with(1).err()).contains("target/building is in the way");
        Files.delete(tree.resolve("target/building"));
        Files.delete(tree.resolve("target"));
        Files.writeString(tree.resolve("target"), "a file");
        assertThat(pretend("list").with(1).err()).contains("cannot build in ", "/target");
        assertThat(builds()).isEmpty();
    }

    @Test
    void aLocaleOfEnglishLettersAloneIsWidened() throws Exception {
        executable(pretended.resolve("bin/java"), "#!/bin/sh\necho \"$LC_ALL\"\n");
        pretend("list").with(0);
        Map<String, String> plain = pretended("x");
        plain.put("LC_ALL", "C");
        assertThat(start(tree.resolve("groundswell"), plain, "list").with(0).out())
                .isEqualTo("C.UTF-8\n");
        plain.put("LC_ALL", "de_DE.UTF-8");
        assertThat(start(tree.resolve("groundswell"), plain, "list").with(0).out())
                .isEqualTo("de_DE.UTF-8\n");
    }

    @Test
    void withoutJavaItSaysWhatToDo() throws Exception {
        Path tools = Files.createDirectory(temp.resolve("tools"));
        for (String tool : List.of("readlink", "sed", "find", "head")) {
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + found(tool) + " \"$@\"\n");
        }
        Map<String, String> bare = new TreeMap<>(Map.of("PATH", tools.toString(), "JAVA_HOME", ""));
        assertThat(start(tree.resolve("groundswell"), bare, "list").with(1).err())
                .isEqualTo("groundswell: no Java found; install a JDK of version 17 or later, or set JAVA_HOME\n");
        bare.put("JAVA_HOME", temp.resolve("nowhere").toString());
        assertThat(start(tree.resolve("groundswell"), bare, "list").with(1).err())
                .contains("JAVA_HOME is " + temp.resolve("nowhere") + ", but there is no bin/java in it");
    }

    @Test
    void anOldJavaIsRefusedByItsVersion() throws Exception {
        pretended = pretendedJava("11.0.2");
        assertThat(pretend("list").with(1).err()).contains("is too old (version 11)", "version 17 or later");
        Files.delete(pretended.resolve("release"));
        executable(pretended.resolve("bin/java"), "#!/bin/sh\necho 'java version \"1.8.0_292\"' >&2\n");
        assertThat(pretend("list").with(1).err()).contains("is too old (version 1)");
        executable(pretended.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
        assertThat(pretend("list").with(1).err()).contains("does not run");
        assertThat(builds()).isEmpty();
    }

    /** Stands for what a build leaves: names the classes that this test runs with. */
    private void realJar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.groundswell.cli.Main");
        main.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(Child.classPath().split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
    }

    /** A Java of some version that prints what it was told. */
    private Path pretendedJava(String version) throws IOException {
        Path home = temp.resolve("java-" + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/java"), "#!/bin/sh\nfor word; do printf '<%s> ' \"$word\"; done\n");
        return home;
    }

    private void source(String file, int secondsAgo) throws IOException {
        Path path = tree.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
        FileTime time = FileTime.from(Instant.now().minusSeconds(secondsAgo));
        for (Path part = path; part != null && !part.equals(tree); part = part.getParent()) {
            Files.setLastModifiedTime(part, time);
        }
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path found(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> pretended(String name) {
        return new TreeMap<>(Map.of("JAVA_HOME", pretended.toString(), "NAME", name));
    }

    private Ended pretend(String... arguments) throws Exception {
        return start(tree.resolve("groundswell"), pretended(""), arguments);
    }

    private Ended start(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        Process process = process(launcher, environment, arguments);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String name = environment.getOrDefault("NAME", "");
        return new Ended(Arrays.asList(arguments), process.exitValue(), read("out." + name), read("err." + name));
    }

    private Process process(Path launcher, Map<String, String> environment, String... arguments) throws IOException {
        String name = environment.getOrDefault("NAME", "");
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                        .toList())
                .directory(elsewhere.toFile())
                .redirectOutput(temp.resolve("out." + name).toFile())
                .redirectError(temp.resolve("err." + name).toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private String read(String file) throws IOException {
        return Files.readString(temp.resolve(file));
    }

    private List<String> builds() throws IOException {
        Path builds = tree.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
    }
}
