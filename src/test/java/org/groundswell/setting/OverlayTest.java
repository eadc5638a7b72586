package org.groundswell.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private static final Place HERE = Place.of("here");

    private final Faults faults = new Faults();

    @Test
    void tablesMergeAndWordsAreReplaced() {
        assertThat(laid(table("a", "1", "b", table("c", "2", "d", "3")), table("b", table("d", "4", "e", "5"))))
                .isEqualTo(table("a", "1", "b", table("c", "2", "d", "4", "e", "5")));
    }

    @Test
    void aNumberWithItsRangeIsReplacedAsOne() {
        Table ranged = table("value", "1", "low", "0", "high", "2");
        assertThat(laid(table("a", ranged), table("a", table("value", "3"))))
                .isEqualTo(table("a", table("value", "3")));
        assertThat(laid(table("a", ranged), table("a", "3"))).isEqualTo(table("a", "3"));
    }

    @Test
    void itemsOfListsMergeByName() {
        Node lower = list(table("name", "x", "a", "1"), table("name", "y", "a", "2"));
        Node upper = list(table("name", "y", "a", "3"), table("name", "z", "a", "4"));
        assertThat(laid(lower, upper))
                .isEqualTo(
                        list(table("name", "x", "a", "1"), table("name", "y", "a", "3"), table("name", "z", "a", "4")));
    }

    @Test
    void listsWithoutNamesAreReplaced() {
        assertThat(laid(list(word("a"), word("b")), list(word("c")))).isEqualTo(list(word("c")));
        assertThat(laid(list(table("name", "x")), list())).isEqualTo(list());
    }

    @Test
    void nullTakesAnEntryOutAndRemoveAnItem() {
        assertThat(laid(table("a", "1", "b", "2"), table("a", "null"))).isEqualTo(table("b", "2"));
        assertThat(laid(list(table("name", "x"), table("name", "y")), list(table("name", "x", "remove", "true"))))
                .isEqualTo(list(table("name", "y")));
    }

    @Test
    void theTextNullTakesNothingOut() {
        Node quoted = table("a", new Text("null", true, HERE));
        assertThat(laid(table("a", "1"), quoted)).isEqualTo(quoted);
    }

    @Test
    void anotherKindOrRuleReplacesAll() {
        assertThat(laid(table("kind", "a", "x", "1"), table("kind", "b", "y", "2")))
                .isEqualTo(table("kind", "b", "y", "2"));
        assertThat(laid(table("rule", "a", "x", "1"), table("rule", "a", "y", "2")))
                .isEqualTo(table("rule", "a", "x", "1", "y", "2"));
    }

    @Test
    void aNameThatStandsTwiceIsAFault() {
        Overlay.of(list(table("name", "x")), list(table("name", "x"), table("name", "x")), faults);
        assertThat(faults.list()).extracting(Fault::message).containsExactly("x: this name is taken already");
    }

    @Property
    void nothingLaidOverATreeIsTheTree(@ForAll("trees") Table tree) {
        assertThat(laid(tree, Table.empty(HERE))).isEqualTo(tree);
    }

    @Property
    void aTreeLaidOverItselfIsItself(@ForAll("trees") Table tree) {
        assertThat(laid(tree, tree)).isEqualTo(tree);
    }

    @Property
    void whatTheUpperTreeSaysHolds(@ForAll("trees") Table lower, @ForAll("trees") Table upper) {
        Node laid = laid(lower, upper);
        upper.entries().forEach((key, value) -> {
            if (value instanceof Text) {
                assertThat(Tree.find(laid, key)).contains(value);
            }
        });
        lower.entries().forEach((key, value) -> {
            if (upper.get(key).isEmpty()) {
                assertThat(Tree.find(laid, key)).contains(value);
            }
        });
    }

    private Node laid(Node lower, Node upper) {
        Node laid = Overlay.of(lower, upper, faults);
        assertThat(faults.list()).isEmpty();
        return withoutPlaces(laid);
    }

    private static Node withoutPlaces(Node node) {
        if (node instanceof Listing list) {
            return new Listing(
                    list.items().stream().map(OverlayTest::withoutPlaces).toList(), HERE);
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node instanceof Table table) {
            table.entries().forEach((key, value) -> entries.put(key, withoutPlaces(value)));
            return new Table(entries, Map.of(), HERE);
        }
        return node;
    }

    @Provide
    Arbitrary<Table> trees() {
        return tables(Arbitraries.of("1", "2", "3").map(OverlayTest::word), 3);
    }

    private static Arbitrary<Table> tables(Arbitrary<? extends Node> values, int depth) {
        Arbitrary<Node> nodes = depth == 0
                ? values.map(value -> value)
                : Arbitraries.oneOf(
                        values.map(value -> value), tables(values, depth - 1).map(table -> table));
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "d"), nodes)
                .ofMaxSize(4)
                .map(entries -> new Table(new LinkedHashMap<>(entries), Map.of(), HERE));
    }

    private static Text word(String text) {
        return new Text(text, false, HERE);
    }

    private static Listing list(Node... items) {
        return new Listing(List.of(items), HERE);
    }

    private static Table table(Object... keysAndValues) {
        Map<String, Node> entries = new LinkedHashMap<>();
        List<Object> values = new ArrayList<>(List.of(keysAndValues));
        for (int i = 0; i < values.size(); i += 2) {
            Object value = values.get(i + 1);
            entries.put((String) values.get(i), value instanceof String text ? word(text) : (Node) value);
        }
        return new Table(entries, Map.of(), HERE);
    }
}
