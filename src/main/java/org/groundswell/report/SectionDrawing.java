package org.groundswell.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;

/** Lays out a {@link SectionChart}: dots for the chances of subjects, and below them ranges for the votes. */
final class SectionDrawing {
    private static final double SUBJECT_HIGH = 34;
    private static final double VOTE_HIGH = 22;
    private static final double ASIDE = 0.26;

    private final SectionChart chart;
    private final List<SectionChart.Subject> subjects;
    private final List<SectionChart.Vote> votes;

    private SectionDrawing(SectionChart chart) {
        this.chart = chart;
        this.subjects = chart.ranked();
        this.votes =
                chart.votes().stream().filter(vote -> vote.inFavour().isKnown()).toList();
    }

    static Page page(SectionChart chart) {
        SectionDrawing drawing = new SectionDrawing(chart);
        return Page.of(chart.heading(), drawing.blocks(), List.of(Words.runs(chart.runs())));
    }

    private List<Block> blocks() {
        Rows dots = new Rows(
                subjects.stream()
                        .map(subject -> Rows.Row.of(
                                subject.label(), Words.chance(subject.byEither().value())))
                        .toList(),
                SUBJECT_HIGH);
        Rows ranges = new Rows(
                votes.stream()
                        .map(vote -> Rows.Row.of(vote.label(), Words.spread(new Scale.Share(), vote.inFavour())))
                        .toList(),
                VOTE_HIGH);
        double left = Math.max(dots.left(), ranges.left());
        double right = Math.max(dots.right(), ranges.right());
        List<Block> blocks = new ArrayList<>();
        if (subjects.isEmpty()) {
            blocks.add(Message.noRuns("Subjects picked for debate", chart.runs()));
        } else {
            blocks.add(key());
            blocks.add(dots.plot(
                    "Subjects picked for debate",
                    "chance, with 95" + Words.PER_CENT + " interval; in words: by either",
                    picks(),
                    left,
                    right,
                    List.of()));
        }
        if (!chart.votes().isEmpty()) {
            blocks.add(votes.isEmpty() ? Message.noRuns(chart.votesOn(), chart.runs()) : ranges(ranges, left, right));
        }
        return blocks;
    }

    private Key key() {
        return new Key(List.of(
                new Key.Entry(Key.mark(units()), "by " + chart.units()),
                new Key.Entry(Key.mark(affiliates()), "by " + chart.affiliates()),
                new Key.Entry(Key.mark(either()), "by either")));
    }

    private XYPlot picks() {
        XYPlot plot = Plots.rows(subjects.size(), Plots.chances().padded());
        Whiskers.marks(plot, units(), points(-ASIDE, SectionChart.Subject::byUnits));
        Whiskers.marks(plot, affiliates(), points(0, SectionChart.Subject::byAffiliates));
        Whiskers.marks(plot, either(), points(ASIDE, SectionChart.Subject::byEither));
        return plot;
    }

    private Block ranges(Rows rows, double left, double right) {
        XYPlot plot = Plots.rows(votes.size(), Plots.chances().padded());
        Ranges.add(plot, votes.stream().map(SectionChart.Vote::inFavour).toList());
        List<Overlay> over = new ArrayList<>();
        for (ReferenceLine line : chart.lines()) {
            Plots.across(plot, line.at(), Palette.INK, Plots.DASHED);
        }
        over.add(Ranges.observed(votes.stream().map(SectionChart.Vote::observed).toList()));
        String about = "median, half and 90" + Words.PER_CENT + " of the runs";
        List<String> lines = chart.lines().stream().map(ReferenceLine::label).toList();
        String dashed = lines.isEmpty() ? "" : "; dashed: " + String.join(", ", lines);
        return rows.plot(chart.votesOn(), about + dashed, plot, left, right, over);
    }

    private List<Whiskers.Point> points(double aside, Function<SectionChart.Subject, Estimate> part) {
        return IntStream.range(0, subjects.size())
                .mapToObj(i -> new Whiskers.Point(i + aside, part.apply(subjects.get(i))))
                .toList();
    }

    private static Mark units() {
        return Mark.dot(Palette.BLUE);
    }

    private static Mark affiliates() {
        return Mark.square(Palette.ORANGE);
    }

    private static Mark either() {
        return Mark.diamond(Palette.INK);
    }
}
