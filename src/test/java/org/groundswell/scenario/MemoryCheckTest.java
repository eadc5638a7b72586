package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.groundswell.population.PopulationSettings;
import org.groundswell.setting.Fault;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Reading;
import org.junit.jupiter.api.Test;

/** The small scenario simulates 2,000 members, of 120 + 2 · 24 + 2 + 12 · 8 = 266 bytes each, and 20 units of 200. */
class MemoryCheckTest {
    private static final double NEEDED = 2_000 * 266 + 20 * 200;
    private static final double HALF = 1_000 * 266 + 20 * 200;

    @Test
    void membersThatJustFitAreTaken() {
        assertThat(check("scale: 0.2", NEEDED)).isEmpty();
    }

    @Test
    void membersThatDoNotFitAreRefusedWithTheScaleThatWould() {
        assertThat(check("scale: 0.2", HALF))
                .singleElement()
                .extracting(Fault::message)
                .isEqualTo(
                        "population.scale must leave members that fit into memory, but 2000 simulated members need about"
                                + " 0.6 MB in one run, and Java may use 0.3 MB (set population.scale to at most 0.1, or let Java use"
                                + " more by -Xmx)");
    }

    @Test
    void theScaleThatIsOfferedFits() {
        assertThat(check("scale: 0.1", HALF)).isEmpty();
    }

    @Test
    void moreMembersThanAnArrayHoldsAreRefusedWhateverTheMemory() {
        assertThat(check("scale: 1", 1e15)).isEmpty();
        Small large = Small.with("members: {value: 10000", "members: {value: 1000000000")
                .and("scale: 0.2", "scale: 1");
        assertThat(large.faults()).singleElement().asString().contains("simulated members need about");
    }

    private static List<Fault> check(String scale, double memory) {
        Faults faults = new Faults();
        String text = Small.with("scale: 0.2", scale).text();
        Draft draft = Draft.of(Source.parse(text, "small.yaml", faults), Reading.CENTRAL, faults);
        new MemoryCheck(draft, memory)
                .check(draft.part("population", PopulationSettings.class).orElseThrow());
        return faults.list();
    }
}
