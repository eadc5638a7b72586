package org.groundswell.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.groundswell.stage.When.All;
import org.groundswell.stage.When.Any;
import org.groundswell.stage.When.Not;
import org.groundswell.stage.When.Outcome;
import org.groundswell.stage.When.Truth;
import org.junit.jupiter.api.Test;

/** Kleene's strong three-valued logic (1938): with NO below OPEN below YES, all is the least and any the greatest. */
class WhenTest {
    private static final List<Truth> RISING = List.of(Truth.NO, Truth.OPEN, Truth.YES);

    private static Truth holds(When when, Truth... known) {
        Map<String, OptionalDouble> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < known.length; i++) {
            outcomes.put(
                    "o" + i,
                    known[i] == Truth.OPEN ? OptionalDouble.empty() : OptionalDouble.of(known[i] == Truth.YES ? 1 : 0));
        }
        return when.holds(name -> outcomes.getOrDefault(name, OptionalDouble.empty()));
    }

    private static When o(int number) {
        return new Outcome("o" + number);
    }

    private static Truth least(Truth... truths) {
        return List.of(truths).stream()
                .min((a, b) -> RISING.indexOf(a) - RISING.indexOf(b))
                .orElseThrow();
    }

    private static Truth greatest(Truth... truths) {
        return List.of(truths).stream()
                .max((a, b) -> RISING.indexOf(a) - RISING.indexOf(b))
                .orElseThrow();
    }

    private static Truth contrary(Truth truth) {
        return RISING.get(2 - RISING.indexOf(truth));
    }

    @Test
    void theTablesAreKleenes() {
        for (Truth a : RISING) {
            assertThat(holds(o(0), a)).isEqualTo(a);
            assertThat(holds(new Not(o(0)), a)).isEqualTo(contrary(a));
            for (Truth b : RISING) {
                assertThat(holds(new All(List.of(o(0), o(1))), a, b)).isEqualTo(least(a, b));
                assertThat(holds(new Any(List.of(o(0), o(1))), a, b)).isEqualTo(greatest(a, b));
                for (Truth c : RISING) {
                    When mixed = new Any(List.of(new All(List.of(o(0), new Not(o(1)))), o(2)));
                    assertThat(holds(mixed, a, b, c)).isEqualTo(greatest(least(a, contrary(b)), c));
                    assertThat(holds(new All(List.of(o(0), o(1), o(2))), a, b, c))
                            .isEqualTo(least(a, b, c));
                }
            }
        }
    }

    /** What is certain stays so: an open outcome that becomes known never turns a yes or a no around. */
    @Test
    void certaintyIsKept() {
        When when = new Not(new All(List.of(o(0), new Any(List.of(o(1), new Not(o(2)))))));
        for (Truth a : RISING) {
            for (Truth b : RISING) {
                for (Truth c : RISING) {
                    Truth before = holds(when, a, b, c);
                    for (Truth later : List.of(Truth.YES, Truth.NO)) {
                        Truth after = holds(
                                when,
                                a == Truth.OPEN ? later : a,
                                b == Truth.OPEN ? later : b,
                                c == Truth.OPEN ? later : c);
                        assertThat(before == Truth.OPEN || before == after).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void allOfNothingHoldsAndAnyOfNothingDoesNot() {
        assertThat(holds(new All(List.of()))).isEqualTo(Truth.YES);
        assertThat(holds(new Any(List.of()))).isEqualTo(Truth.NO);
    }
}
