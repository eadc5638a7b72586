package org.groundswell.cli;

import java.util.concurrent.Callable;
import org.groundswell.scenario.ScenarioSchema;
import org.groundswell.verification.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenario files. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of scenario files, for editors that check while you write.")
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--cases", description = "the schema of files of cases for verify, in place of scenarios")
    private boolean cases;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(cases ? CaseFile.schema() : ScenarioSchema.json());
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }
}
