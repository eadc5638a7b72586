package org.groundswell.report;

import java.time.LocalDate;
import java.util.List;

/**
 * On which date something is reached, and how often it never is.
 *
 * @param about what is reached, in a few words
 * @param first day on which it can be reached
 * @param last day on which it can be
 * @param reached one date for each run that got there
 * @param never how many runs did not
 * @param total all runs; those that are neither never came to the stage
 * @param observed when it really happened, if that is known
 */
public record DateHistogram(
        Heading heading,
        String about,
        LocalDate first,
        LocalDate last,
        List<LocalDate> reached,
        int never,
        int total,
        List<Observed> observed,
        List<EventMark> events)
        implements Chart {
    public DateHistogram {
        reached = List.copyOf(reached);
        observed = List.copyOf(observed);
        events = List.copyOf(events);
        if (never < 0 || reached.size() + never > total) {
            throw new IllegalArgumentException("runs that reached it (" + reached.size() + ") and that never did ("
                    + never + ") must not be more than all runs (" + total + ")");
        }
    }

    @Override
    public String says() {
        if (runs().counted() == 0) {
            return "";
        }
        String share = about + ": " + Words.percent(reached.size() / (double) runs().counted()) + " of runs get there";
        if (reached.isEmpty()) {
            return share;
        }
        FiveNumbers days =
                FiveNumbers.ofSteps(reached.stream().map(DateTicks::at).toList());
        String median = Words.day(DateTicks.date(days.median()), withYear());
        String ninety = Words.days(
                DateTicks.date(days.ninety().low()),
                DateTicks.date(days.ninety().high()),
                withYear());
        return share + "; " + Words.spread(median, ninety, "the runs that get there");
    }

    /** Whether a day and a month alone could be of two years. */
    boolean withYear() {
        return first.getYear() != last.getYear();
    }

    @Override
    public Page page() {
        return DateHistogramDrawing.page(this);
    }

    Runs runs() {
        return new Runs(reached.size() + never, total);
    }
}
