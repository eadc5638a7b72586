package org.groundswell.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The command line, in this process: arguments in; what it printed and its exit code out. */
final class Cli {
    /** A scenario whose runs take milliseconds. */
    static final Path CLUB = Path.of("src", "test", "resources", "scenarios", "club.yaml");

    private Cli() {}

    static Ended groundswell(Object... arguments) {
        List<String> words = Arrays.stream(arguments).map(String::valueOf).toList();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(words.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Ended(words, code, out.toString(), err.toString());
    }

    /** Four runs without charts into a folder. */
    static Ended study(Path folder, Object... more) {
        return study(4, folder, more);
    }

    static Ended study(int runs, Path folder, Object... more) {
        Stream<Object> words = Stream.of("run", CLUB, "--runs", runs, "--charts", "none", "--out", folder);
        return groundswell(Stream.concat(words, Stream.of(more)).toArray());
    }
}
