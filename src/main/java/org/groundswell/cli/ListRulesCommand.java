package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.groundswell.scenario.Catalogue;
import org.groundswell.setting.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the rules by which members influence each other, networks, and rules of counting, or one with its settings. */
@Command(
        name = "rules",
        description =
                "List rules of influence and of counting, and networks, or one with its settings and conventions.")
final class ListRulesCommand implements Callable<Integer> {
    /** Rules for several seats, which ballots of a scenario cannot have. */
    private static final List<ForSeats> SEATS = List.of(
            new ForSeats("stv", "single transferable vote: surpluses of the elected and papers of the weakest pass on"),
            new ForSeats(
                    "block", "the options that a ballot ranks first get one vote each, as many as there are seats"));

    private record ForSeats(String name, String words) {}

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "rule or network whose settings are shown")
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
            out.println("Networks, in which members talk (population.network):");
            KindSheet.printAll(catalogue.networks(), out);
            out.println("Counting rules, by which a ballot decides:");
            KindSheet.printAll(counting, out);
            out.println("Settings and conventions of one: groundswell list rules NAME");
            out.println("Ties and quorums of a ballot: groundswell list stages ballot");
            out.println("Ballot files are counted by: groundswell count, also for several seats:");
            TextTable seats = new TextTable();
            SEATS.forEach(rule -> seats.row(rule.name, rule.words, ""));
            seats.print(out);
            return Main.DONE;
        }
        for (ForSeats rule : SEATS) {
            if (rule.name.equals(name)) {
                TextTable.say(name + ": " + rule.words, out);
                TextTable.say(
                        "Only files of ballots can be counted by it: groundswell count BALLOTS --rule " + name
                                + " --seats N; its settings: groundswell count --help",
                        out);
                return Main.DONE;
            }
        }
        Map<String, List<Kind>> sections = new LinkedHashMap<>();
        sections.put("influence", rules);
        sections.put("population.network", catalogue.networks());
        sections.put("stages.NAME.rule.count", counting);
        List<Kind> all = sections.values().stream().flatMap(List::stream).toList();
        Kind found = all.get(KindSheet.find("rule or network", name, all, spec.commandLine()));
        sections.forEach((path, kinds) -> {
            if (kinds.contains(found)) {
                String section = path.equals("influence") ? path : path.replace("stages.NAME", "a ballot");
                new KindSheet(out).print(found, section, path);
            }
        });
        return Main.DONE;
    }
}
