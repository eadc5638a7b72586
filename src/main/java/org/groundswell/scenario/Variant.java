package org.groundswell.scenario;

import java.util.Map;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Node;

/** A named what-if: the scenario with some settings changed. */
public record Variant(
        @Doc("name of the variant") String name,
        @Doc("what is different, in words") String about,

        @Doc("settings by path, with their new values") @Default("{}")
        Map<String, Node> set,

        @Doc("parts of a scenario laid over this one: new voices, events and the like") @Default("{}")
        Map<String, Node> add) {
    public Variant {
        Check.all(Variant.class, name, about, set, add);
    }
}
