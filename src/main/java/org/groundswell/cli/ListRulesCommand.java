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

/** Shows the rules by which members influence each other and by which ballots are counted, or one with its settings. */
@Command(name = "rules", description = "List rules of influence and of counting, or one with its settings.")
final class ListRulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "rule whose settings are shown")
    private @Nullable String name;

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.make();
        List<Kind> rules = catalogue.influence();
        PrintWriter out = spec.commandLine().getOut();
        List<Kind> counting = catalogue.counting();
        if (name == null) {
            out.println("Influence rules, by which stances move when members talk:");
            KindSheet.printAll(rules, out);
            TextTable.say("A scenario that names none has " + catalogue.influenceByDefault() + ".", out);
            out.println("Counting rules, by which a ballot decides:");
            KindSheet.printAll(counting, out);
            out.println("Settings of one: groundswell list rules NAME");
            out.println("Ties and quorums of a ballot: groundswell list stages ballot");
            out.println("Ballot files are counted by: groundswell count");
            return Main.DONE;
        }
        List<Kind> all = Stream.concat(rules.stream(), counting.stream()).toList();
        int index = KindSheet.find("rule", name, all, spec.commandLine());
        boolean counts = index >= rules.size();
        new KindSheet(out)
                .print(
                        all.get(index),
                        counts ? "rule.count of a ballot" : "influence",
                        counts ? "stages.NAME.rule.count" : "influence");
        return Main.DONE;
    }
}
