package org.groundswell.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.groundswell.setting.Tree;
import org.jspecify.annotations.Nullable;

/** What two trees give different values. */
final class Difference {
    private Difference() {}

    static void between(Node one, Node other, String path, List<String> found) {
        if (one instanceof Table left && other instanceof Table right) {
            Set<String> keys = new LinkedHashSet<>(left.entries().keySet());
            keys.addAll(right.entries().keySet());
            for (String key : keys) {
                descend(left.get(key).orElse(null), right.get(key).orElse(null), path, key, found);
            }
        } else if (one instanceof Listing left && other instanceof Listing right) {
            int size = Math.max(left.items().size(), right.items().size());
            for (int i = 0; i < size; i++) {
                Node a = i < left.items().size() ? left.items().get(i) : null;
                Node b = i < right.items().size() ? right.items().get(i) : null;
                String step = a == null && b != null ? Tree.step(b, i) : a == null ? "" : Tree.step(a, i);
                descend(a, b, path, step, found);
            }
        } else if (!(one instanceof Text left
                && other instanceof Text right
                && left.text().equals(right.text()))) {
            found.add(path + " (" + shown(one) + " against " + shown(other) + ")");
        }
    }

    private static void descend(
            @Nullable Node one, @Nullable Node other, String path, String step, List<String> found) {
        String below = path.isEmpty() ? step : path + "." + step;
        if (one == null || other == null) {
            found.add(below + (one == null ? " (only in the second)" : " (only in the first)"));
        } else {
            between(one, other, below, found);
        }
    }

    private static String shown(Node node) {
        return node.shown();
    }
}
