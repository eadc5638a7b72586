package org.groundswell.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what there is to choose from; scenarios, if not told of what. */
@Command(
        name = "list",
        description = "List what there is to choose from (scenarios, if not told of what).",
        subcommands = ListScenariosCommand.class)
final class ListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return ListScenariosCommand.print(spec.commandLine().getOut());
    }
}
