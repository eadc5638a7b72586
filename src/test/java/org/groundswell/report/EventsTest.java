package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;

/** An axis of a hundred days and a thousand points: ten points a day. */
class EventsTest {
    private static final LocalDate FIRST = Examples.START;
    private static final LocalDate LAST = FIRST.plusDays(99);

    private static Events events(EventMark... all) {
        return Events.of(List.of(all), DateTicks.of(FIRST, LAST, 1000), 1000);
    }

    private static EventMark window(int from, int to) {
        return new EventMark(FIRST.plusDays(from), FIRST.plusDays(to), "from " + from + " to " + to, 0.5);
    }

    private static EventMark day(int day) {
        return EventMark.on(FIRST.plusDays(day), "on " + day);
    }

    private static Collection<?> lines(Events events) {
        XYPlot plot = Plots.upright(DateTicks.of(FIRST, LAST, 1000), Ticks.none(0, 1));
        events.mark(plot);
        Collection<?> marks = plot.getDomainMarkers(Layer.FOREGROUND);
        return marks == null ? List.of() : marks;
    }

    @Test
    void noEventNeedsNoRoom() {
        assertThat(events().strip()).isZero();
        assertThat(events().height(700)).isZero();
    }

    @Test
    void aDayIsALineThroughThePlotAndAWindowIsNot() {
        assertThat(lines(events(window(3, 40), window(20, 60)))).isEmpty();
        assertThat(lines(events(day(3)))).hasSize(2);
    }

    @Test
    void aWindowOfOneDayIsADay() {
        assertThat(lines(events(window(7, 7)))).hasSize(2);
    }

    @Test
    void aBracketRunsFromTheFirstDayToTheLast() {
        assertThat(events(window(10, 39)).places())
                .containsExactly(new Events.Place(new Interval(100, 400), false, false, 250, 0));
    }

    @Test
    void aBadgeStandsBesideABracketThatIsTooShortForIt() {
        assertThat(events(window(10, 11)).places().get(0).badge()).isEqualTo(90);
        assertThat(events(window(0, 1)).places().get(0).badge()).isEqualTo(30);
    }

    @Test
    void windowsThatOverlapStandOnDifferentLevels() {
        EventMark[] fifteen =
                IntStream.range(0, 15).mapToObj(i -> window(i, 60 + i)).toArray(EventMark[]::new);
        Events events = events(fifteen);
        assertThat(events.places()).extracting(Events.Place::level).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(events.more()).isEqualTo(6);
        assertThat(events.strip()).isEqualTo(events(window(0, 60)).strip() + 8 * 17);
    }

    @Test
    void windowsOneAfterTheOtherShareALevel() {
        assertThat(events(window(0, 20), window(30, 50), window(60, 80)).places())
                .extracting(Events.Place::level)
                .containsOnly(0);
    }

    @Test
    void aDayStandsNextToThePlotWhateverWindowIsOpen() {
        assertThat(events(window(0, 90), day(40), window(50, 60)).places())
                .extracting(Events.Place::level)
                .containsExactly(1, 0, 0);
    }

    @Test
    void aWindowIsCutWhereTheAxisEnds() {
        assertThat(events(window(-20, 19), window(90, 300)).places())
                .containsExactly(
                        new Events.Place(new Interval(0, 200), true, false, 100, 0),
                        new Events.Place(new Interval(900, 1000), false, true, 950, 0));
    }

    @Test
    void whatLiesOutsideTheAxisIsNotShown() {
        Events events = events(window(-20, -1), window(100, 120), day(-1), day(100), day(99));
        assertThat(events.shown()).containsExactly(day(99));
        assertThat(events.more()).isZero();
    }

    @Test
    void theYearIsSaidWhereTheAxisHasTwo() {
        assertThat(events(day(3)).withYear()).isFalse();
        Ticks dates = DateTicks.of(LocalDate.of(2018, 12, 1), LocalDate.of(2019, 1, 1), 1000);
        assertThat(Events.of(List.of(), dates, 1000).withYear()).isTrue();
        Ticks year = DateTicks.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), 1000);
        assertThat(Events.of(List.of(), year, 1000).withYear()).isFalse();
        assertThat(day(2).words(true)).isEqualTo("on 2 (21 Jun 2018)");
    }

    @Test
    void aChanceIsSaidUnlessItIsCertain() {
        assertThat(window(0, 3).words(false).replace('\u00a0', ' ')).isEqualTo("from 0 to 3 (50 % likely, 19–22 Jun)");
        assertThat(day(2).words(false)).isEqualTo("on 2 (21 Jun)");
        assertThatThrownBy(() -> new EventMark(FIRST, FIRST, "frost", 1.2))
                .hasMessage("chance of event \"frost\" must be between 0 and 1, but is 1.2");
    }
}
