package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.groundswell.scenario.Catalogue;
import org.groundswell.scenario.Scenario;
import org.groundswell.setting.Described;
import org.groundswell.setting.Names;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the parts of a scenario file, or one with all its settings. */
@Command(name = "settings", description = "List the parts of a scenario file, or one with all its settings.")
final class ListSettingsCommand implements Callable<Integer> {
    private static final Pattern STEP = Pattern.compile("\\.<[^>]*>");

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            description = "part whose settings are shown, such as population or population.network")
    private @Nullable String part;

    @Override
    public Integer call() {
        List<Described> all = Described.of(Scenario.class);
        PrintWriter out = spec.commandLine().getOut();
        String asked = part;
        if (asked == null) {
            out.println("What a scenario file says:");
            TextTable table = new TextTable();
            all.stream()
                    .filter(setting -> !setting.name().contains("."))
                    .forEach(setting ->
                            table.row(setting.name(), setting.doc() + (setting.required() ? "; required" : ""), ""));
            table.print(out);
            out.println("Settings of a part: groundswell list settings PART");
            out.println("Of stages and of influence: groundswell list stages, groundswell list rules");
            out.println("Of the end, with its outcomes: groundswell list settings stop");
            return Main.DONE;
        }
        List<Described> settings = all.stream()
                .filter(setting -> setting.name().equals(asked)
                        || path(setting).equals(asked)
                        || path(setting).startsWith(asked + "."))
                .toList();
        if (settings.isEmpty()) {
            List<String> known = all.stream()
                    .map(ListSettingsCommand::path)
                    .filter(path -> path.indexOf('.') < 0 || asked.contains("."))
                    .distinct()
                    .toList();
            throw new ParameterException(
                    spec.commandLine(), Names.shown(asked) + " is no part of a scenario" + Names.known(asked, known));
        }
        new KindSheet(out).settings(settings);
        if (asked.equals("stop")) {
            outcomes(out);
        }
        return Main.DONE;
    }

    /** What is taken down of members when a run ends. */
    private static void outcomes(PrintWriter out) {
        out.println();
        out.println("Outcomes of an end (sweeps and stopped where something stops a run):");
        TextTable table = new TextTable();
        Catalogue.end().forEach(one -> table.row(one.name(), one.doc() + " (" + one.values() + ")", ""));
        table.print(out);
    }

    /** The path without the names that a file gives. */
    private static String path(Described setting) {
        return STEP.matcher(setting.name()).replaceAll("");
    }
}
