package org.groundswell.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Scenario;
import org.groundswell.setting.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what there is to choose from. */
@Command(name = "list", description = "List scenarios.")
final class ListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> files = ScenarioFile.files(ScenarioFile.shipped());
        for (Path file : files) {
            try {
                Scenario scenario = Blueprint.read(file, List.of()).scenario();
                out.println(file + "  " + scenario.title());
            } catch (Refused refused) {
                out.println(file + "  has faults: groundswell lint " + file);
            }
        }
        return Main.DONE;
    }
}
