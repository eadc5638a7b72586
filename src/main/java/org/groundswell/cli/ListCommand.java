package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what there is to choose from; scenarios, if not told of what. */
@Command(
        name = "list",
        description = "List what there is to choose from (scenarios, if not told of what).",
        subcommands = {
            ListScenariosCommand.class,
            ListSettingsCommand.class,
            ListStagesCommand.class,
            ListRulesCommand.class
        })
final class ListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int code = ListScenariosCommand.print(out);
        out.println("How one without stages ends, and with what outcomes: groundswell list settings stop");
        out.println("What a scenario can be made of: groundswell list settings, list stages, list rules");
        return code;
    }
}
