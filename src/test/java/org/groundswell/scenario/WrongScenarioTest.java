package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the reader says to wrong scenarios. Each paragraph of wrong.txt changes the sound scenario, {@code old => new}, and
 * then has a line for every fault: the words at which it stands, and the message.
 */
class WrongScenarioTest {
    @Test
    void theScenarioThatIsChangedIsSound() {
        assertThat(Small.sound().faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void everyFaultIsOneLineWithPlaceRuleAndRemedy(String paragraph) {
        Small small = Small.sound();
        List<String> expected = new ArrayList<>();
        for (String line : paragraph.split("\n")) {
            String[] change = line.replace("\\n", "\n").split(" => ", -1);
            String[] fault = line.split(" \\| ", 2);
            if (fault.length == 2) {
                expected.add(small.place(fault[0].replace("\\n", "\n")) + ": " + fault[1]);
            } else {
                small = small.and(change[0], change[1]);
            }
        }
        assertThat(small.faults()).containsExactlyElementsOf(expected);
    }

    static Stream<String> paragraphs() {
        return Stream.of(Small.resource("wrong.txt").split("\n\n"))
                .map(paragraph -> paragraph.replaceAll("(?m)^#.*\n", "").strip())
                .filter(paragraph -> !paragraph.isEmpty());
    }
}
