package org.groundswell.setting;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a path leads: to a setting, by way of names that a completed tree defines.
 *
 * @param steps the names on the way; the last holds dots if it is itself a path, as in {@code events.x.set}
 * @param daily whether the setting, or one that it belongs to, may change from day to day
 * @param chooses the entry that tells which of several records this is, if the path leads to that entry: another record has
 *     other settings, and replaces this one
 */
public record Address(
        List<String> steps,
        boolean daily,
        Type type,
        @Nullable Part part,
        String chooses) {
    private static final int LONGEST_SHOWN = 200;

    /**
     * Follows a path. Where the tree is itself at fault on the way, it cannot be told where the path leads.
     *
     * @throws IllegalArgumentException naming what is known where the path goes astray
     */
    public static Optional<Address> of(Class<? extends Record> root, Node tree, String path) {
        List<String> steps = Names.steps(path);
        Walk here = new Walk(root, tree, null, false);
        for (int i = 0; i < steps.size(); i++) {
            if (here.holdsPaths()) {
                List<String> joined = new ArrayList<>(steps.subList(0, i));
                joined.add(String.join(".", steps.subList(i, steps.size())));
                return Optional.of(new Address(joined, here.daily, Node.class, here.part, ""));
            }
            if (i == steps.size() - 1 && here.chooses(steps.get(i))) {
                return Optional.of(new Address(steps.subList(0, i), here.daily, here.type, here.part, steps.get(i)));
            }
            Walk next = here.step(steps.get(i));
            if (next == null && here.isLost()) {
                return Optional.empty();
            }
            if (next == null) {
                throw new IllegalArgumentException(astray(steps, i, here.known()));
            }
            here = next;
        }
        return Optional.of(new Address(steps, here.daily, here.type, here.part, ""));
    }

    private static String astray(List<String> steps, int at, List<String> known) {
        List<String> right = new ArrayList<>(steps);
        Names.nearest(steps.get(at), known).ifPresent(name -> right.set(at, name));
        String hint = right.equals(steps) ? "" : ", did you mean " + shown(right) + "?";
        String before = at == 0 ? "" : " below " + shown(steps.subList(0, at));
        return "there is no setting " + shown(steps) + hint + Names.list("known" + before, known);
    }

    private static String shown(List<String> steps) {
        return Names.shown(String.join(".", steps), LONGEST_SHOWN);
    }

    /**
     * The tree with this setting set to a value; {@code null} takes it out.
     *
     * @throws IllegalArgumentException if what tells which of several records this is would be taken out
     */
    public Node set(Node tree, Node value) {
        if (!chooses.isEmpty() && value.isNull()) {
            String whole = shown(steps);
            throw new IllegalArgumentException(whole + " cannot be without " + chooses
                    + " (to take it out as a whole, set " + whole + " to null)");
        }
        Node whole = chooses.isEmpty() ? value : chosen(tree, value);
        return Tree.set(tree, steps, value.isNull() ? null : Completion.complete(part, type, whole));
    }

    private Node chosen(Node tree, Node value) {
        Table bare = Table.of(chooses, value);
        return Tree.find(tree, String.join(".", steps))
                .flatMap(node -> node instanceof Table table ? table.get("name") : Optional.empty())
                .map(name -> bare.with("name", name))
                .orElse(bare);
    }

    /** What a way has come to so far; the node is null where the tree leaves out an optional setting. */
    private record Walk(
            Type type, @Nullable Node node, @Nullable Part part, boolean daily) {
        boolean holdsPaths() {
            return Form.of(type) == Form.TABLE && Form.of(Part.element(type)) == Form.RAW;
        }

        boolean chooses(String name) {
            return Form.of(type) == Form.CHOICE && name.equals(Layout.key(Part.raw(type)));
        }

        @Nullable
        Walk step(String name) {
            Node below = node == null ? null : Tree.child(node, name).orElse(null);
            return switch (Form.of(type)) {
                case LIST -> below == null ? null : new Walk(Part.element(type), below, part, daily);
                case TABLE -> {
                    // Names that refer may be new here, as they are defined elsewhere; a table's own names may not.
                    boolean known = below != null || part != null && part.keysRefer(type);
                    yield known ? new Walk(Part.element(type), below, part, daily) : null;
                }
                case CHOICE, RECORD -> entry(name);
                default -> null;
            };
        }

        private @Nullable Walk entry(String name) {
            Layout layout = layout();
            Table table = node instanceof Table given ? given : Table.empty(Place.of(""));
            Part named = layout == null ? null : layout.part(name);
            if (named == null) {
                return null;
            }
            Node below = named.rest() ? table.get(name).orElse(null) : named.node(table);
            Type next = named.rest() ? Part.element(named.type()) : named.type();
            return new Walk(next, below, named, daily || named.daily());
        }

        private @Nullable Layout layout() {
            Class<?> raw = Part.raw(type);
            if (Form.of(type) == Form.RECORD) {
                return Layout.of(raw);
            }
            Node chosen = node == null ? null : Layout.chosen(raw, node);
            Class<?> permitted =
                    chosen instanceof Text word ? Form.permitted(raw).get(word.text()) : null;
            return permitted == null ? null : Layout.of(permitted);
        }

        /** Whether the tree does not have here what the type asks for. */
        boolean isLost() {
            return switch (Form.of(type)) {
                case LIST -> !(node instanceof Listing);
                case TABLE -> !(node instanceof Table);
                case RECORD -> node != null && !(node instanceof Table);
                case CHOICE -> layout() == null;
                default -> false;
            };
        }

        List<String> known() {
            if (node instanceof Listing list) {
                return Tree.steps(list).stream().distinct().toList();
            }
            Layout layout = Form.of(type) == Form.RECORD || Form.of(type) == Form.CHOICE ? layout() : null;
            if (layout != null) {
                return layout.names();
            }
            return Form.of(type) == Form.TABLE && node instanceof Table table
                    ? new ArrayList<>(table.entries().keySet())
                    : List.of();
        }
    }
}
