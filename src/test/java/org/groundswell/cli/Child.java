package org.groundswell.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The program in a process of its own, for what only a process has: signals, locale, charset, another Java. */
final class Child {
    private long patienceSeconds = 120;

    private final Path folder;
    private final List<String> before = new ArrayList<>();
    private String java;
    private final List<String> options = new ArrayList<>();
    // Small and quick to start; what is computed hangs on none of it.
    private List<String> machine = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");
    private final Map<String, String> environment = new LinkedHashMap<>();
    private List<String> arguments = List.of();
    private @Nullable Process process;

    /** @param folder where it starts; what it prints is kept there too */
    Child(Path folder) {
        this.folder = folder;
        this.java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Puts a command before that of Java, which is its last words. */
    Child within(String... command) {
        before.addAll(List.of(command));
        return this;
    }

    Child by(Path otherJava) {
        java = otherJava.toString();
        return this;
    }

    Child option(String option) {
        options.add(option);
        return this;
    }

    /** As the launcher starts it for runs, in so much memory. */
    Child forRuns(String memory) {
        machine = List.of("-XX:+UseParallelGC", "-XX:NewRatio=15", "-Xmx" + memory);
        return this;
    }

    Child patient(long seconds) {
        patienceSeconds = seconds;
        return this;
    }

    Child environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Child start(Object... words) throws IOException {
        arguments = Arrays.stream(words).map(String::valueOf).toList();
        List<String> command = new ArrayList<>(before);
        command.add(java);
        command.addAll(machine);
        command.add("-Djava.awt.headless=true");
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "org.groundswell.cli.Main"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().putAll(environment);
        process = builder.start();
        return this;
    }

    /** Surefire hands the classes over in a jar that names them. */
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Waits until something has come to pass. */
    Child when(BooleanSupplier truth) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(patienceSeconds);
        while (!truth.getAsBoolean()) {
            if (!running().isAlive() || System.nanoTime() > end) {
                throw new AssertionError("it ended, or waited too long: " + ended());
            }
            Thread.sleep(5);
        }
        return this;
    }

    /** Sends a signal, as a terminal does on Ctrl-C. */
    Child signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(running().pid()))
                .start()
                .waitFor();
        return this;
    }

    /** As the system does when memory is out, or a machine that loses its power: nothing can be done any more. */
    Child kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
        return this;
    }

    boolean isAlive() {
        return running().isAlive();
    }

    private Process running() {
        return Objects.requireNonNull(process, "it was not started");
    }

    Ended ended() throws InterruptedException {
        if (!running().waitFor(patienceSeconds, TimeUnit.SECONDS)) {
            running().destroyForcibly();
            throw new AssertionError("it never ended: " + printed(-1));
        }
        return printed(running().exitValue());
    }

    private Ended printed(int code) {
        return new Ended(arguments, code, text(folder, "out"), text(folder, "err"));
    }

    /** What a child that started in a folder has printed there so far. */
    static String text(Path folder, String stream) {
        try {
            return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
