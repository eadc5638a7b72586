package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.groundswell.scenario.Catalogue;
import org.groundswell.setting.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the rules by which members influence each other, or one with its settings. */
@Command(name = "rules", description = "List influence rules and networks, or one with its settings.")
final class ListRulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "rule or network whose settings are shown")
    private @Nullable String name;

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.make();
        List<Kind> rules = catalogue.influence();
        PrintWriter out = spec.commandLine().getOut();
        if (name == null) {
            out.println("Influence rules, by which stances move when members talk:");
            KindSheet.printAll(rules, out);
            TextTable.say("A scenario that names none has " + catalogue.influenceByDefault() + ".", out);
            out.println("Networks, in which members talk (population.network):");
            KindSheet.printAll(catalogue.networks(), out);
            out.println("Settings of one: groundswell list rules NAME");
            out.println("Rules of counting, ties and quorums: groundswell list stages ballot");
            return Main.DONE;
        }
        List<Kind> all =
                Stream.concat(rules.stream(), catalogue.networks().stream()).toList();
        int index = KindSheet.find("influence rule or network", name, all, spec.commandLine());
        boolean rule = index < rules.size();
        new KindSheet(out)
                .print(
                        all.get(index),
                        rule ? "influence" : "population, network",
                        rule ? "influence" : "population.network");
        return Main.DONE;
    }
}
