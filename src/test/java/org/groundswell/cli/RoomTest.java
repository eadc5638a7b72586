package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Setting;
import org.groundswell.setting.Refused;
import org.groundswell.simulation.MemoryNeed;
import org.groundswell.study.Design;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final double PLENTY = 1e13;

    private static Design design(String... settings) {
        Blueprint blueprint = Blueprint.read(
                Path.of("scenarios", "momentum-2018.yaml"),
                Stream.of(settings).map(Setting::parse).toList());
        return new Design(blueprint, List.of(), 1, 10, 0, 1, false);
    }

    private static double need(Design design) {
        return MemoryNeed.of(design.baseline().scenario()).bytes();
    }

    private static Room.Workers workers(Design design, double bytes, int threads, boolean asked) {
        return new Room(bytes, PLENTY).workers(design, design.plan(), design.size(), threads, asked, "--scale ");
    }

    @Test
    void whatFindsRoomRunsOnAllThreads() {
        Design design = design();
        Room.Workers workers = workers(design, 4 * need(design), 4, true);
        assertThat(workers.threads()).isEqualTo(4);
        assertThat(workers.note()).isEmpty();
    }

    @Test
    void fewerThreadsRunWhereNobodyAskedForMoreAndItIsSaid() {
        Design design = design();
        Room.Workers workers = workers(design, 3.5 * need(design), 4, false);
        assertThat(workers.threads()).isEqualTo(3);
        assertThat(workers.note())
                .hasValueSatisfying(note -> assertThat(note)
                        .startsWith("note: on 3 threads, as 27,000 members × ")
                        .endsWith("for runs"));
    }

    @Test
    void threadsThatWereAskedForAndFindNoRoomAreRefusedWithHowManyWould() {
        Design design = design();
        assertThatThrownBy(() -> workers(design, 3.5 * need(design), 4, true))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("population.members: 27,000 members × ")
                .hasMessageContaining(", and 4 threads run as many at a time: ")
                .hasMessageContaining("(--threads 3, --scale 0.04");
    }

    @Test
    void aRunThatFindsNoRoomIsRefusedWithTheScaleThatWould() {
        Design design = design("population.members=10000000", "population.scale=1");
        double bytes = need(design) / 3;
        Refused refused = catchRefused(design, bytes);
        assertThat(refused.getMessage()).contains(" a run, but Java has ").doesNotContain("--threads");
        Matcher scale = Pattern.compile("--scale ([0-9.]+) ").matcher(refused.getMessage());
        assertThat(scale.find()).isTrue();
        Design smaller = design("population.members=10000000", "population.scale=" + scale.group(1));
        assertThat(workers(smaller, bytes, 1, true).threads()).isOne();
    }

    /** Half again as much is more than rounding to whole gigabytes adds. */
    @Test
    void theMemoryThatIsOfferedWouldDoAndIsOfferedOnlyWhereTheMachineHasIt() {
        Design design = design("population.members=10000000", "population.scale=1");
        double bytes = need(design) / 3;
        Matcher more = Pattern.compile("-Xmx(\\d+)g")
                .matcher(catchRefused(design, bytes).getMessage());
        assertThat(more.find()).isTrue();
        double offered = Double.parseDouble(more.group(1)) * (1 << 30);
        assertThat(offered).isBetween(need(design), 1.5 * need(design) + (1 << 30));
        assertThatThrownBy(() ->
                        new Room(bytes, offered / 2).workers(design, design.plan(), design.size(), 1, true, "--scale "))
                .hasMessageNotContaining("Xmx");
    }

    /** With twenty contacts at the middle of their range, some of ten runs draw more. */
    @Test
    void theRunThatNeedsMostIsTheOneThatMustFindRoom() {
        Blueprint blueprint = design().baseline();
        Design sampled = new Design(blueprint, List.of(), 1, 10, 0, 1, true);
        assertThat(sampled.need(sampled.plan(), 0).bytes()).isGreaterThan(need(sampled));
    }

    private static Refused catchRefused(Design design, double bytes) {
        try {
            workers(design, bytes, 1, true);
        } catch (Refused refused) {
            return refused;
        }
        throw new AssertionError("it was not refused");
    }
}
