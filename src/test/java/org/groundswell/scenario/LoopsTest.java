package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LoopsTest {
    @Test
    void whatWaitsForNothingIsNoLoop() {
        assertThat(Loops.of(Map.of())).isEmpty();
        assertThat(Loops.of(Map.of("a", Set.of(), "b", Set.of("a")))).isEmpty();
        assertThat(Loops.of(Map.of("a", Set.of("unknown")))).isEmpty();
    }

    @Test
    void theShortestWayBackIsTold() {
        Map<String, Set<String>> waits = new LinkedHashMap<>();
        waits.put("a", new LinkedHashSet<>(List.of("b", "c")));
        waits.put("b", Set.of("d"));
        waits.put("c", Set.of("a"));
        waits.put("d", Set.of("a"));
        assertThat(Loops.of(waits)).containsExactly(List.of("a", "c"));
    }

    @Test
    void whatWaitsForItselfIsALoop() {
        assertThat(Loops.of(Map.of("a", Set.of("a")))).containsExactly(List.of("a"));
    }

    /** Every way through sixty names with two choices each is as long as it can be: there are 2^60 of them. */
    @Test
    void manyWaysTakeNoTime() {
        Map<String, Set<String>> waits = new LinkedHashMap<>();
        for (int i = 0; i < 60; i++) {
            waits.put("a" + i, Set.of("a" + (i + 1), "b" + (i + 1)));
            waits.put("b" + i, Set.of("a" + (i + 1), "b" + (i + 1)));
        }
        assertThat(Loops.of(waits)).isEmpty();
    }

    @Property
    void everyLoopToldLeadsBackToItsBeginning(@ForAll("waiting") Map<String, Set<String>> waits) {
        for (List<String> loop : Loops.of(waits)) {
            for (int i = 0; i < loop.size(); i++) {
                assertThat(waits.get(loop.get(i))).contains(loop.get((i + 1) % loop.size()));
            }
            assertThat(loop).doesNotHaveDuplicates();
        }
    }

    @Property
    void noNameIsToldTwice(@ForAll("waiting") Map<String, Set<String>> waits) {
        assertThat(Loops.of(waits).stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Property
    void thereIsALoopUnlessAllCanBePutInOrder(@ForAll("waiting") Map<String, Set<String>> waits) {
        assertThat(Loops.of(waits).isEmpty()).isEqualTo(canBePutInOrder(waits));
    }

    @Property
    void whenTheLoopsToldAreCutOneByOneNoneIsLeft(@ForAll("waiting") Map<String, Set<String>> waits) {
        Map<String, Set<String>> left = new LinkedHashMap<>(waits);
        for (int n = 0; n <= waits.size() && !Loops.of(left).isEmpty(); n++) {
            Loops.of(left).forEach(loop -> left.put(loop.get(0), Set.of()));
        }
        assertThat(canBePutInOrder(left)).isTrue();
    }

    /** Takes away, again and again, whatever waits for nothing that is left. */
    private static boolean canBePutInOrder(Map<String, Set<String>> waits) {
        List<String> left = new ArrayList<>(waits.keySet());
        while (left.removeIf(name -> waits.getOrDefault(name, Set.of()).stream().noneMatch(left::contains))) {
            // Until nothing more can be taken away.
        }
        return left.isEmpty();
    }

    @Provide
    Arbitrary<Map<String, Set<String>>> waiting() {
        Arbitrary<String> names = Arbitraries.of("a", "b", "c", "d", "e", "f");
        return Arbitraries.maps(names, names.set().ofMaxSize(3)).ofMaxSize(6);
    }
}
