package org.groundswell.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Tree;

/**
 * Checks that there is no more of anything than can be looked at in moments: every variant is read as a scenario of its
 * own, and in each of them every event.
 */
final class SizeCheck {
    private static final double MOST_WORK = 5e8;

    private final Draft draft;

    SizeCheck(Draft draft) {
        this.draft = draft;
    }

    /** Whether the rest can be checked. */
    boolean check() {
        Map<String, Integer> most = new LinkedHashMap<>();
        most.put("positions", 1_000);
        most.put("voices", 1_000);
        most.put("events", 500);
        most.put("subjects", 200);
        most.put("stages", 100);
        most.put("variants", 100);
        boolean small = true;
        for (Map.Entry<String, Integer> limit : most.entrySet()) {
            int count = size(limit.getKey());
            if (count > limit.getValue()) {
                draft.at(limit.getKey(), "must be at most " + limit.getValue() + ", but are " + count);
                small = false;
            }
        }
        double all = values(draft.tree());
        double work = all * (values("events") * (1.0 + size("variants")) + values("variants"));
        if (small && work > MOST_WORK) {
            draft.at("variants", "and events are too many for a scenario of " + (long) all + " values (give it fewer)");
            small = false;
        }
        return small;
    }

    private int size(String path) {
        Node node = Tree.find(draft.tree(), path).orElse(draft.tree());
        return node instanceof Listing list
                ? list.items().size()
                : node instanceof Table table && node != draft.tree()
                        ? table.entries().size()
                        : 0;
    }

    private double values(String path) {
        return Tree.find(draft.tree(), path).map(SizeCheck::values).orElse(0.0);
    }

    private static double values(Node node) {
        double values = 1;
        if (node instanceof Listing list) {
            for (Node item : list.items()) {
                values += values(item);
            }
        } else if (node instanceof Table table) {
            for (Node entry : table.entries().values()) {
                values += values(entry);
            }
        }
        return values;
    }
}
