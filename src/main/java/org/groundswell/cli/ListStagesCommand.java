package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.groundswell.scenario.Catalogue;
import org.groundswell.scenario.Catalogue.StageKind;
import org.groundswell.setting.Kind;
import org.groundswell.world.OutcomeKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the kinds of stages, or one with its settings, outcomes and daily measures. */
@Command(name = "stages", description = "List kinds of stages, or one with its settings and outcomes.")
final class ListStagesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "kind whose settings and outcomes are shown")
    private @Nullable String name;

    @Override
    public Integer call() {
        List<StageKind> stages = Catalogue.make().stages();
        List<Kind> kinds = stages.stream().map(StageKind::kind).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (name == null) {
            out.println("Kinds of stages, which a proposal passes:");
            KindSheet.printAll(kinds, out);
            out.println("Settings and outcomes of one: groundswell list stages NAME");
            out.println("Outcomes of a scenario without stages: groundswell list settings stop");
            return Main.DONE;
        }
        StageKind stage = stages.get(KindSheet.find("kind of stage", name, kinds, spec.commandLine()));
        new KindSheet(out).print(stage.kind(), "stages", "stages.NAME");
        outcomes(stage, out);
        return Main.DONE;
    }

    private static void outcomes(StageKind stage, PrintWriter out) {
        out.println();
        out.println("Outcomes, called NAME.OUTCOME (capitals stand for names of the file):");
        TextTable table = new TextTable();
        stage.outcomes()
                .forEach(one -> table.row(
                        one.name(),
                        one.doc() + (one.type() == OutcomeKind.Type.EVENT ? "" : " ...") + " (" + one.values() + ")",
                        ""));
        table.print(out);
        if (!stage.measures().isEmpty()) {
            out.println();
            out.println("Measured every day, in timeline.csv:");
            TextTable measures = new TextTable();
            stage.measures().forEach(one -> measures.row(one.name(), one.doc(), ""));
            measures.print(out);
        }
    }
}
