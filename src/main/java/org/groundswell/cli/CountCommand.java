package org.groundswell.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.groundswell.ballots.BallotFile;
import org.groundswell.ballots.Contents;
import org.groundswell.ballots.Format;
import org.groundswell.ballots.SlateFile;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.tally.Denominator;
import org.groundswell.tally.Papers;
import org.groundswell.tally.Profile;
import org.groundswell.tally.seats.Slates.Slate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts a file of real ballots by a rule. */
@Command(name = "count", description = "Count a file of ballots by a rule: who wins, round by round.")
final class CountCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "BALLOTS",
            description = "file of ballots: soi, soc, toi or toc (PrefLib), blt, csv, or txt with lines such as"
                    + " 42: Ann > Bob = Cid; - is standard input")
    private String ballots;

    @Mixin
    private final RuleOptions asked = new RuleOptions();

    @Option(names = "--electorate", paramLabel = "N", description = "how many could have voted")
    private @Nullable String electorate;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "preflib, blt, csv or lines, if the file's name does not tell")
    private @Nullable String format;

    @Option(
            names = "--options",
            paramLabel = "NAMES",
            description = "csv, lines: all options in order, parted by commas; other names are struck")
    private @Nullable String options;

    @Option(names = "--strict", description = "refuse ballots that would have to be mended")
    private boolean strict;

    @Option(names = "--json", description = "print the count as JSON, and nothing else")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Rules rules = new Rules(asked);
        rules.check();
        BallotFile file = file();
        try {
            Contents contents = read(file);
            Papers papers = papers(contents);
            Sheet sheet = rules.count(contents, papers, slates(contents));
            CountReport report = new CountReport(contents, papers, electorate != null, asked, rules.settings(), sheet);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.print(report.json());
            } else {
                report.print(out);
            }
            out.flush();
            return Main.DONE;
        } catch (OutOfMemoryError e) {
            spec.commandLine()
                    .getErr()
                    .println("groundswell: out of memory: too many ballots differ from each other; give it more by"
                            + " JDK_JAVA_OPTIONS=-Xmx8g");
            return Main.FAILED;
        }
    }

    private BallotFile file() {
        Format written = format == null
                ? Format.of(ballots)
                        .orElseThrow(() -> asked.refused(
                                ballots + " does not tell its format by its name: add --format preflib, blt, csv or"
                                        + " lines"))
                : asked.word("--format", format, Format.class);
        List<String> listed = options == null ? List.of() : BallotFile.names(options);
        if (options != null && (written == Format.PREFLIB || written == Format.BLT)) {
            throw asked.refused("--options says nothing to " + written.name().toLowerCase(Locale.ROOT)
                    + ", whose files list their options");
        }
        if (options != null && listed.isEmpty()) {
            throw asked.refused(
                    "--options must name the options, but names none (leave it out to take those that ballots"
                            + " name)");
        }
        String name = ballots.equals(STANDARD_INPUT) ? "standard input" : ballots;
        return new BallotFile(name, written, listed, asked.proposal(), strict);
    }

    private Contents read(BallotFile file) throws IOException {
        if (ballots.equals(STANDARD_INPUT)) {
            return file.read(System.in);
        }
        try (InputStream in = open(ballots)) {
            return file.read(in);
        }
    }

    private static InputStream open(String typed) throws IOException {
        Path path;
        try {
            path = Path.of(typed);
        } catch (InvalidPathException e) {
            throw new Refused(Place.of(typed), "cannot be a path here: " + e.getReason());
        }
        if (!Files.exists(path)) {
            throw new Refused(Place.of(typed), "there is no such file");
        }
        if (Files.isDirectory(path)) {
            throw new Refused(Place.of(typed), "is a folder, not a file");
        }
        // A channel would ask for its place, which a pipe has not.
        return new BufferedInputStream(new FileInputStream(path.toFile()));
    }

    private Papers papers(Contents contents) {
        if (electorate == null) {
            if (asked.rule().endsWith("majority") && asked.of() == Denominator.ELECTORATE) {
                throw asked.refused("--of electorate needs --electorate, how many could have voted");
            }
            return contents.box();
        }
        Whole voters = new Whole("--electorate", contents.box().cast(), Profile.MOST_VOTES);
        return contents.box().of(voters.of(electorate, spec.commandLine()));
    }

    private List<Slate> slates(Contents contents) throws IOException {
        String file = asked.slates();
        if (file == null) {
            return List.of();
        }
        try (InputStream in = open(file)) {
            return SlateFile.read(file, in, contents.names());
        }
    }
}
