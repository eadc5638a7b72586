package org.groundswell.report;

import java.util.List;
import java.util.stream.Collectors;

/** How a daily number spreads over the runs: median and bands over time, one panel a body or measure; on dates or sweeps. */
public record FanChart(Heading heading, Days days, List<Panel> panels, List<EventMark> events) implements Chart {
    /**
     * One fan.
     *
     * @param label whose number it is
     * @param about what the number is: "mean stance", "names"
     * @param lines thresholds to reach
     * @param observed what really happened, if it is known
     */
    public record Panel(
            String label,
            String about,
            Scale scale,
            List<FanDay> days,
            List<ReferenceLine> lines,
            List<Observed> observed,
            Runs runs) {
        public Panel {
            days = List.copyOf(days);
            lines = List.copyOf(lines);
            observed = List.copyOf(observed);
        }

        /** "names: median 70 on 19 Jun, 4,437 on 21 Sep, when 95 % of runs lie within 1,060–9,700; threshold 4,000". */
        private String says(Days told) {
            List<FanDay> known = days.stream().filter(FanDay::isKnown).toList();
            if (known.isEmpty()) {
                return "";
            }
            FanDay first = known.get(0);
            FanDay last = known.get(known.size() - 1);
            String what = label.isEmpty() || about.isEmpty() ? label + about : label + ", " + about;
            boolean withYear = first.date().getYear() != last.date().getYear();
            String start =
                    known.size() == 1 ? "" : scale.write(first.median()) + " " + told.at(first.date(), withYear) + ", ";
            String marks = lines.stream().map(line -> "; " + line.label()).collect(Collectors.joining());
            return what + ": median " + start + scale.write(last.median()) + " " + told.at(last.date(), withYear)
                    + ", when 95" + Words.PER_CENT + " of runs lie within " + Words.range(scale, last.ninetyFive())
                    + marks;
        }
    }

    public FanChart {
        panels = List.copyOf(panels);
        events = List.copyOf(events);
    }

    /** On dates. */
    public FanChart(Heading heading, List<Panel> panels, List<EventMark> events) {
        this(heading, Days.dates(), panels, events);
    }

    @Override
    public String says() {
        return panels.stream()
                .map(panel -> panel.says(days))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    @Override
    public Page page() {
        return FanDrawing.page(this);
    }
}
