package org.groundswell.scenario;

import java.util.Map;
import org.groundswell.setting.Address;
import org.groundswell.setting.Check;
import org.groundswell.setting.Completion;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Overlay;
import org.groundswell.setting.Tree;

/** A named what-if: the scenario with some settings changed. */
public record Variant(
        @Doc("name of the variant") String name,
        @Doc("what is different, in words") String about,

        @Doc("settings by path, with their new values; null takes one out") @Default("{}")
        Map<String, Node> set,

        @Doc("parts of a scenario laid over this one, as by a file that extends it: new voices, events and the like")
        @Default("{}")
        Map<String, Node> add,

        @Doc("whether it meets polls and turnout anew, as another model of the same members would; a lever acts on the"
                + " members of the scenario as they are")
        @Default("false")
        boolean ownLevels) {
    public Variant {
        Check.all(Variant.class, name, about, set, add, ownLevels);
    }

    /** The tree of a scenario as this variant has it, itself without variants. What leads nowhere is left out, and a fault. */
    Node in(Node tree, Faults faults) {
        String path = "variants." + name;
        Node added = Tree.find(tree, path + ".add")
                .filter(more -> !add.isEmpty())
                .map(more -> lay(tree, more, faults))
                .orElse(tree);
        SettingCheck check = new SettingCheck(added, faults);
        if (add.containsKey("variants")) {
            check.wrong(path + ".add", "variants", "no variant can add another");
        }
        Node changed =
                check.set(path + ".set", set, Variant::allowed, "belongs to a variant, and no variant can change one");
        return changed instanceof Table table ? table.without("variants") : changed;
    }

    private static Node lay(Node tree, Node more, Faults faults) {
        Node laid = Overlay.of(Scenario.class, tree, more, faults);
        // What the scenario as a whole lacks is not missing in the variant.
        Node whole = laid instanceof Table table ? new Table(table.entries(), table.keys(), tree.place()) : laid;
        return Completion.of(Scenario.class, whole);
    }

    private static boolean allowed(Address address) {
        return !address.steps().get(0).equals("variants");
    }
}
