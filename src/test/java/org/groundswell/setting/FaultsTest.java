package org.groundswell.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class FaultsTest {
    private final Faults faults = new Faults();

    @Test
    void faultsAreToldInTheOrderOfTheirPlaces() {
        faults.add(new Place("b", 1, 1), "third");
        faults.add(new Place("a", 2, 1), "second");
        faults.add(new Place("a", 1, 9), "first");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(faults::refuse)
                .withMessage("a:1:9: first\na:2:1: second\nb:1:1: third");
    }

    @Test
    void theSameFaultIsOneHoweverOftenItIsFound() {
        faults.add(Place.of("a"), "wrong");
        faults.add(Place.of("a"), "wrong");
        assertThat(faults.list()).hasSize(1);
        assertThat(faults.count()).isEqualTo(1);
    }

    @Test
    void whatOthersHaveTooCanBeLeftOut() {
        Faults others = new Faults();
        others.add(Place.of("a"), "wrong");
        faults.add(Place.of("a"), "wrong");
        faults.add(Place.of("a"), "worse");
        assertThat(faults.without(others)).extracting(Fault::message).containsExactly("worse");
    }

    @Test
    void ofTooManyTheFirstAreKeptAndNoWordsAreMadeOfTheOthers() {
        for (int i = 0; i < Faults.MOST; i++) {
            faults.add(new Place("a", i, 1), "wrong");
        }
        faults.add(Place.of("a"), () -> {
            throw new AssertionError("nobody reads this");
        });
        assertThat(faults.count()).isEqualTo(Faults.MOST + 1);
        assertThat(faults.list()).hasSize(Faults.MOST + 1);
        assertThat(faults.list().get(Faults.MOST)).hasToString("a: this is the first of 201 faults; 1 are not shown");
    }

    @Test
    void nothingIsRefusedWithoutFaults() {
        faults.refuse();
        assertThat(faults.none()).isTrue();
    }

    @Test
    void aFaultIsOneLineHoweverItIsMade() {
        assertThat(new Fault(new Place("a\nb", 1, 2), "c\r\n\u001b[0m" + "d".repeat(5_000)).toString())
                .startsWith("a·b:1:2: c···[0md")
                .hasSizeLessThan(850);
    }
}
