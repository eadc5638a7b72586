package org.groundswell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.verification.Finding;
import org.groundswell.verification.Suite;
import org.groundswell.verification.Trial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the rules against theory and published figures. */
@Command(name = "verify", description = "Hold the rules against theory and published figures.")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "RULE", description = "rules or cases to verify (default: all)")
    private List<String> wanted = new ArrayList<>();

    @Option(names = "--quick", description = "with fewer runs, and without cases that need many")
    private boolean quick;

    @Option(names = "--cases", paramLabel = "FOLDER", description = "folder of cases (default: those shipped)")
    private @Nullable Path folder;

    @Option(names = "--threads", paramLabel = "N", description = "threads (default: all processors)")
    private @Nullable String threads;

    @Override
    public Integer call() throws IOException, InterruptedException {
        int workers = threads == null
                ? Runtime.getRuntime().availableProcessors()
                : new Whole("--threads", 1, 1024).ofInt(threads, spec.commandLine());
        Suite suite = Suite.read(
                folder == null
                        ? Path.of(System.getProperty("groundswell.home", ""), "scenarios", "verification")
                        : folder);
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> all = new ArrayList<>();
        for (Suite.Entry entry : chosen(suite)) {
            int runs = quick ? entry.one().quick() : entry.one().runs();
            long begun = System.nanoTime();
            List<Finding> findings = runs == 0 ? List.of() : Trial.of(entry, runs, workers);
            for (Finding one : findings) {
                out.printf(
                        "%-22s %-28s %-34s %12s %12s %10.2g %10.2g %s%n",
                        one.rule(),
                        one.name(),
                        one.what(),
                        Names.number(Math.rint(one.simulated() * 1e6) / 1e6),
                        one.theory(),
                        one.difference(),
                        one.allowed(),
                        one.agrees() ? "agrees" : "DIFFERS");
            }
            out.printf("   %.1f s%n", (System.nanoTime() - begun) / 1e9);
            out.flush();
            all.addAll(findings);
        }
        return all.stream().allMatch(Finding::agrees) ? Main.DONE : Main.FAILED;
    }

    private List<Suite.Entry> chosen(Suite suite) {
        List<Suite.Entry> chosen = suite.entries().stream()
                .filter(entry -> wanted.isEmpty()
                        || wanted.contains(entry.one().rule())
                        || wanted.contains(entry.one().name()))
                .toList();
        if (chosen.isEmpty()) {
            throw new Refused(Place.of("verify " + String.join(" ", wanted)), "there is no such rule or case");
        }
        return chosen;
    }
}
