package org.groundswell.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.groundswell.lab.Story;
import org.junit.jupiter.api.Test;

/** A day asks for no memory by member: what a run needs it has from the start, or from the opening of a stage. */
class DailyAllocationTest {
    private static final int MEMBERS = 60_000;
    private static final int SHORT = 10;
    private static final int LONG = 30;

    private static Story story(int members, int lastDay) {
        return Story.of(
                        "calendar: {start: 2020-01-01, end: 2020-01-" + lastDay + "}",
                        "influence: {rule: friedkin-johnsen, pace: 0.05, noise: 0.01}",
                        "voices: [{name: executive, position: proposal, audience: 0.5, frequency: 0.3, trust: 0.5}]",
                        """
                        stages:
                          - {name: names, kind: petition, opens: {on: 2020-01-01}, closes: 2020-01-%d, body: all, text: proposal,
                             threshold: 100, reach: {list: 0.5}, organisers: 0.01, word-of-mouth: 0.05}
                          - {name: vote, kind: ballot, opens: {on: 2020-01-02}, body: all, days: 60, options: [proposal, status-quo],
                             turnout: 0.5}
                        """.formatted(lastDay))
                .with("population.members=" + members, "population.network.contacts=12");
    }

    private static long allocated(int members, int lastDay) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Story story = story(members, lastDay);
        story.run(1, 1);
        long before = threads.getCurrentThreadAllocatedBytes();
        story.run(1, 1);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static double aDay(int members) {
        return (allocated(members, LONG) - allocated(members, SHORT)) / (double) (LONG - SHORT);
    }

    /** Less than a byte: what a day allocates at any size differs by as much until loops are compiled. */
    @Test
    void aDayAllocatesNothingByMember() {
        assertThat((aDay(MEMBERS) - aDay(1_000)) / MEMBERS).isLessThan(0.8);
    }
}
