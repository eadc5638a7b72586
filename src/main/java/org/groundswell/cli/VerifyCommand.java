package org.groundswell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.groundswell.report.VerificationCharts;
import org.groundswell.report.Words;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.verification.Finding;
import org.groundswell.verification.Suite;
import org.groundswell.verification.Trial;
import org.groundswell.verification.Verification;
import org.groundswell.verification.VerificationFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the rules against theory and published figures. */
@Command(
        name = "verify",
        description = "Hold rules, networks, counts and institutions against theory and published figures.",
        footer = {
            "",
            "A case is data: settings and what must come of them. Those shipped are in",
            "scenarios/verification; the README (Held against theory) tells how to write",
            "one, and groundswell schema --cases prints the schema for your editor."
        })
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "RULE", description = "rules or cases to verify (default: all)")
    private List<String> wanted = new ArrayList<>();

    @Option(names = "--quick", description = "with fewer runs, and without cases that need many")
    private boolean quick;

    @Option(names = "--cases", paramLabel = "FOLDER", description = "folder of cases (default: those shipped)")
    private @Nullable Path folder;

    @Option(names = "--out", paramLabel = "FOLDER", description = "write table and chart there too")
    private @Nullable Path out;

    @Option(names = "--seed", paramLabel = "N", description = "seed from which all cases draw (default 1)")
    private String seed = "1";

    @Option(names = "--threads", paramLabel = "N", description = "threads (default: all processors)")
    private @Nullable String threads;

    @Override
    public Integer call() throws IOException, InterruptedException {
        int workers = Whole.threads(threads, spec.commandLine());
        long draws = Whole.any("--seed").of(seed, spec.commandLine());
        Path shipped = Path.of(System.getProperty("groundswell.home", ""), "scenarios", "verification");
        Path cases = folder == null ? shipped : folder;
        List<Suite.Entry> chosen = chosen(Suite.read(cases)).stream()
                .filter(entry -> runs(entry) > 0)
                .toList();
        if (chosen.isEmpty()) {
            throw new Refused(
                    Place.of(cases.toString()),
                    "there are no cases to verify"
                            + (quick ? " quickly (leave --quick out, or give cases quick runs)" : ""));
        }
        if (out != null) {
            VerificationFiles.prepare(out);
        }
        PrintWriter printed = spec.commandLine().getOut();
        VerificationTable table = new VerificationTable(printed);
        List<Finding> findings = new ArrayList<>();
        for (Suite.Entry entry : chosen) {
            List<Finding> found = Trial.of(entry, runs(entry), draws, workers);
            table.print(found);
            findings.addAll(found);
        }
        Verification verification = new Verification(new Version().version(), draws, quick, findings);
        if (out != null) {
            VerificationFiles.write(verification, out);
            VerificationCharts.write(verification, out);
        }
        long differ = verification.differing();
        printed.println();
        printed.println(Words.counted(findings.size(), "figure") + ": "
                + (differ == 0 ? "all agree" : differ + (differ == 1 ? " differs" : " differ"))
                + (out == null ? "" : "; table and chart in " + out));
        return differ == 0 ? Main.DONE : Main.FAILED;
    }

    private int runs(Suite.Entry entry) {
        return quick ? entry.one().quick() : entry.one().runs();
    }

    private List<Suite.Entry> chosen(Suite suite) {
        Set<String> known = new LinkedHashSet<>();
        suite.entries().forEach(entry -> known.add(entry.one().rule()));
        suite.entries().forEach(entry -> known.add(entry.one().name()));
        for (String one : wanted) {
            if (!known.contains(one)) {
                throw new Refused(Place.of("verify " + one), "there is no such rule or case" + Names.known(one, known));
            }
        }
        return suite.entries().stream()
                .filter(entry -> wanted.isEmpty()
                        || wanted.contains(entry.one().rule())
                        || wanted.contains(entry.one().name()))
                .toList();
    }
}
