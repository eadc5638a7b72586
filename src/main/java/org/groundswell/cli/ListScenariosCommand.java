package org.groundswell.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.groundswell.report.Words;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Scenario;
import org.groundswell.setting.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the scenarios with their what-ifs. */
@Command(name = "scenarios", description = "List scenarios with their what-ifs.")
final class ListScenariosCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return print(spec.commandLine().getOut());
    }

    static int print(PrintWriter out) {
        Set<String> shown = new LinkedHashSet<>();
        for (Path folder : ScenarioFile.folders()) {
            for (Path file : ScenarioFile.files(folder)) {
                // Of two by one name, the command takes the first.
                if (shown.add(ScenarioFile.name(file))) {
                    print(out, file);
                }
            }
        }
        if (shown.isEmpty()) {
            out.println("There is no scenario in " + ScenarioFile.folders().get(0) + "/.");
        }
        return Main.DONE;
    }

    private static void print(PrintWriter out, Path file) {
        out.println(ScenarioFile.name(file) + " (" + file + ")");
        try {
            Scenario scenario = Blueprint.read(file, List.of()).scenario();
            TextTable.say("  " + scenario.title(), out);
            out.println("  as of " + scenario.asOf() + ", "
                    + Words.number(scenario.population().members()) + " members, "
                    + scenario.calendar().days() + " days");
            TextTable table = new TextTable();
            scenario.variants().forEach(variant -> table.row(variant.name(), variant.about(), ""));
            table.print(out);
        } catch (Refused refused) {
            out.println("  has faults: groundswell lint " + file);
        }
        out.println();
    }
}
