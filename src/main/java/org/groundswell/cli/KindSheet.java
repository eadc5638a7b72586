package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.List;
import org.groundswell.setting.Described;
import org.groundswell.setting.Kind;
import org.groundswell.setting.Names;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** All that a file can say of a kind of stage or rule, set in by the path of each setting. */
final class KindSheet {
    private final PrintWriter out;

    KindSheet(PrintWriter out) {
        this.out = out;
    }

    /** One line a kind. */
    static void printAll(List<Kind> kinds, PrintWriter out) {
        TextTable table = new TextTable();
        kinds.forEach(kind -> table.row(kind.name(), kind.doc(), ""));
        table.print(out);
    }

    /** The index of the kind that a user has named. */
    static int find(String what, String typed, List<Kind> kinds, CommandLine command) {
        List<String> names = kinds.stream().map(Kind::name).toList();
        int index = names.indexOf(typed);
        if (index < 0) {
            throw new ParameterException(
                    command,
                    (typed.isEmpty() ? "''" : Names.shown(typed)) + " is no " + what + Names.known(typed, names));
        }
        return index;
    }

    /**
     * @param section where the file has it
     * @param path what stands before its settings in events, variants and options
     */
    void print(Kind kind, String section, String path) {
        TextTable.say(kind.name() + ": " + kind.doc(), out);
        out.println();
        TextTable.say("In the file, under " + section + ": " + kind.written(), 0, 2, out);
        TextTable.say("In events, variants and --set: " + path + ".SETTING; events set only what says so", 0, 2, out);
        if (!kind.conventions().isEmpty()) {
            out.println();
            out.println("Conventions:");
            TextTable conventions = new TextTable();
            kind.conventions().forEach((subject, holds) -> conventions.row(subject, holds, ""));
            conventions.print(out);
        }
        if (!kind.settings().isEmpty()) {
            out.println();
            out.println("Settings:");
            settings(kind.settings(), 0);
        }
    }

    /** Settings of a part of the file, each after the one that it belongs to. */
    void settings(List<Described> settings) {
        settings(settings, settings.isEmpty() ? 0 : -depth(settings.get(0)) + 1);
    }

    private void settings(List<Described> settings, int above) {
        for (Described setting : settings) {
            int indent = 2 * (above + depth(setting));
            TextTable.say(setting.name() + ": " + setting.facts(), indent, indent + 8, out);
            TextTable.say(setting.doc(), indent + 4, indent + 4, out);
            if (!setting.source().isEmpty()) {
                TextTable.say("source: " + setting.source(), indent + 4, indent + 6, out);
            }
            for (Kind kind : setting.kinds()) {
                TextTable.say("- " + kind.written() + ": " + kind.doc(), indent + 4, indent + 6, out);
                settings(kind.settings(), above + 2);
            }
        }
    }

    private static int depth(Described setting) {
        return (int) Names.steps(setting.name()).stream()
                .filter(step -> !step.startsWith("<"))
                .count();
    }
}
