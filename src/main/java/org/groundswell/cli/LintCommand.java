package org.groundswell.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.groundswell.report.Words;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Cautions;
import org.groundswell.scenario.Scenario;
import org.groundswell.scenario.Setting;
import org.groundswell.setting.Assumption;
import org.groundswell.setting.Names;
import org.groundswell.setting.Refused;
import org.groundswell.study.Design;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenario files without running them. */
@Command(name = "lint", description = "Check scenario files: every fault with its place, or what the file rests on.")
final class LintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "scenario files, or names of some in scenarios/")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "change a setting first; repeatable")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--register", description = "print every number that is uncertain, with its range and source")
    private boolean register;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Setting> overrides = settings.stream().map(Setting::parse).toList();
        int code = Main.DONE;
        for (String name : scenarios) {
            try {
                Path file = ScenarioFile.find(name);
                Blueprint blueprint = Blueprint.read(file, overrides);
                new Design(blueprint, List.of(), 1, Design.TRIED, 0, 1, true).tryRanges();
                out.println(file + ": sound. " + summary(blueprint));
                Cautions.of(blueprint.scenario()).forEach(caution -> out.println("  note: " + caution));
                if (register) {
                    print(out, blueprint);
                }
            } catch (Refused refused) {
                refused.faults().forEach(spec.commandLine().getErr()::println);
                code = Main.USAGE;
            }
        }
        return code;
    }

    private static String summary(Blueprint blueprint) {
        Scenario scenario = blueprint.scenario();
        long open =
                blueprint.register().values().stream().filter(Assumption::open).count();
        return String.join(
                ", ",
                Words.counted(scenario.calendar().days(), scenario.toldInSweeps() ? "sweep" : "day"),
                Words.counted(scenario.stages().size(), "stage"),
                Words.counted(scenario.voices().size(), "voice"),
                Words.counted(scenario.variants().size(), "variant"),
                Words.counted(open, "uncertain number"));
    }

    private static void print(PrintWriter out, Blueprint blueprint) {
        for (Assumption one : blueprint.register().values()) {
            out.println("  " + one.path() + ": " + Names.number(one.value())
                    + (one.open() ? " (" + Names.number(one.low()) + " to " + Names.number(one.high()) + ")" : "")
                    + (one.source().isEmpty() ? "" : ". " + one.source())
                    + (one.known() == null ? "" : ", known " + one.known()));
        }
    }
}
