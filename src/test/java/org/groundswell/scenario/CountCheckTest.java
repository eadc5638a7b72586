package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An array has at most 2³¹ − 9 entries: 2,147,483,639 contacts, and stances of three issues for a third as many members. */
class CountCheckTest {
    private static final String MEMBERS = "members: {value: 10000";

    @Test
    void asManyContactsAsAnArrayHoldsAreTaken() {
        assertThat(Small.with(MEMBERS, "members: {value: 178000000")
                        .and("scale: 0.2", "scale: 1")
                        .faults())
                .isEmpty();
    }

    @Test
    void moreContactsThanAnArrayHoldsAreRefusedWithTheScaleThatWouldDo() {
        assertThat(Small.with(MEMBERS, "members: {value: 200000000")
                        .and("scale: 0.2", "scale: 1")
                        .faults())
                .singleElement()
                .asString()
                .endsWith("population.scale must leave at most 715,827,879 members and 2,147,483,639 contacts, but"
                        + " 200,000,000 members with 2,400,000,000 contacts are simulated (set population.scale to at most"
                        + " 0.894784)");
        assertThat(Small.with(MEMBERS, "members: {value: 200000000")
                        .and("scale: 0.2", "scale: 0.894784")
                        .faults())
                .isEmpty();
    }

    @Test
    void moreMembersThanAnArrayHoldsAreRefused() {
        assertThat(Small.with(MEMBERS, "members: {value: 1000000000")
                        .and("scale: 0.2", "scale: 0.8")
                        .and("  segments:", "  network: {kind: complete}\n  segments:")
                        .faults())
                .singleElement()
                .asString()
                .contains("but 800,000,000 members with 0 contacts are simulated");
    }
}
