package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundswell.world.OutcomeKind;
import org.junit.jupiter.api.Test;

class SpokenTest {
    @Test
    void aNameIsSpokenWithoutHyphens() {
        assertThat(Spoken.of("members-petition")).isEqualTo("members petition");
        assertThat(Spoken.of("first_count")).isEqualTo("first count");
        assertThat(Spoken.the("members-petition")).isEqualTo("the members petition");
        assertThat(Spoken.capital("members-petition")).isEqualTo("Members petition");
        assertThat(Spoken.capital("\u00e9lan")).isEqualTo("\u00c9lan");
        assertThat(Spoken.capital("")).isEmpty();
    }

    @Test
    void aWordThatNeverStandsAloneKeepsItsHyphen() {
        assertThat(Spoken.of("by-election")).isEqualTo("by-election");
        assertThat(Spoken.of("second-run-off")).isEqualTo("second run-off");
        assertThat(Spoken.of("nearby-branches")).isEqualTo("nearby branches");
    }

    @Test
    void lettersStayAsTheFileWritesThem() {
        assertThat(Spoken.of("NCG-at-first")).isEqualTo("NCG at first");
        assertThat(Spoken.capital("PCS")).isEqualTo("PCS");
    }

    @Test
    void unitsAreManyOfWhatTheScenarioCallsOne() {
        assertThat(Spoken.plural("CLP")).isEqualTo("CLPs");
        assertThat(Spoken.plural("branch")).isEqualTo("branches");
        assertThat(Spoken.plural("local-party")).isEqualTo("local parties");
        assertThat(Spoken.plural("canton")).isEqualTo("cantons");
        assertThat(Spoken.plural("essay")).isEqualTo("essays");
        assertThat(Spoken.plural("unit")).isEqualTo("local units");
    }

    @Test
    void anOutcomeIsAStatement() {
        assertThat(Spoken.statement(
                        OutcomeKind.event("moved", "moves, all the way or half").of("leadership")))
                .isEqualTo("the leadership moves, all the way or half");
        assertThat(Spoken.statement(OutcomeKind.event("held", "is held").of("by-election")))
                .isEqualTo("the by-election is held");
    }
}
