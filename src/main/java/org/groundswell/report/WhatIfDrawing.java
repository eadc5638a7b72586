package org.groundswell.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;

/** Lays out a {@link WhatIfChart} as a table: a row for each what-if, a column for each outcome, a small axis in each cell. */
final class WhatIfDrawing {
    private static final int COLUMNS = 6;

    /** The names' column takes what such columns leave, within limits. */
    private static final double COLUMN = 140;

    private static final double NAMES_LEAST = 176;
    private static final double NAMES_MOST = 280;
    private static final int NAME_LINES = 6;

    /** The part of a column's width at either side of its axis. */
    private static final double PAD = 0.12;

    /** From a mark to the words below it, and from the words to the next line of them. */
    private static final double BELOW = 19;

    private static final double LINE = 12.5;

    private static final String BASELINE = "as it is";
    private static final Style CLEAR = Style.of(9.5, true, Palette.INK);
    private static final Style UNCLEAR = Style.of(9.5, false, Palette.QUIET);

    /** What a row says of an outcome; the first row, which the others are compared with, has no difference. */
    private record Cell(int row, int column, Estimate chance, Estimate baseline, Estimate difference) {
        boolean isBaseline() {
            return row == 0;
        }

        boolean isClear() {
            return !isBaseline() && WhatIfChart.isClear(difference);
        }

        /**
         * Its place among the columns, with the interval of the paired difference, which is what tells.
         *
         * @param raised from the middle of a row, as part of its height
         */
        Whiskers.Point point(double raised) {
            Interval interval = isBaseline() ? chance.interval() : Interval.unknown();
            if (!isBaseline() && difference.interval().isKnown() && !baseline.isMissing()) {
                double from = chance.value() - difference.value();
                interval = new Interval(
                        Math.max(0, Math.min(1, from + difference.interval().low())),
                        Math.max(0, Math.min(1, from + difference.interval().high())));
            }
            Interval placed = interval.isKnown()
                    ? new Interval(at(column, interval.low()), at(column, interval.high()))
                    : interval;
            return new Whiskers.Point(row - raised, new Estimate(at(column, chance.value()), placed));
        }
    }

    private final List<WhatIfChart.Outcome> outcomes;
    private final List<Cell> cells = new ArrayList<>();
    private final Rows rows;
    private final double column;
    private final boolean inOneLine;

    /** From the middle of a row up to its marks. */
    private final double raised;

    private WhatIfDrawing(List<WhatIfChart.Outcome> outcomes, List<String> variants, int columns) {
        this.outcomes = outcomes;
        for (int i = 0; i < outcomes.size(); i++) {
            WhatIfChart.Outcome outcome = outcomes.get(i);
            cells.add(new Cell(0, i, outcome.baseline(), outcome.baseline(), Estimate.missing()));
            for (int row = 0; row < variants.size(); row++) {
                Optional<WhatIfChart.Variant> variant = outcome.variant(variants.get(row));
                Estimate chance = variant.map(WhatIfChart.Variant::chance).orElse(Estimate.missing());
                Estimate difference =
                        variant.map(WhatIfChart.Variant::difference).orElse(Estimate.missing());
                cells.add(new Cell(row + 1, i, chance, outcome.baseline(), difference));
            }
        }
        Stream<Rows.Row> compared = variants.stream().map(name -> new Rows.Row(name, Style.LABEL, List.of()));
        Rows.Row baseline = new Rows.Row(BASELINE, Style.STRONG, List.of());
        List<Rows.Row> all = Stream.concat(Stream.of(baseline), compared).toList();
        double names = Math.max(NAMES_LEAST, Math.min(NAMES_MOST, Page.INNER - columns * COLUMN));
        double left = new Rows(all, NAME_LINES * Style.LABEL.leading(), names).left();
        this.column = Math.floor((Page.INNER - left) / columns);
        this.inOneLine =
                cells.stream().allMatch(cell -> style(cell).width(String.join(" ", phrases(cell))) <= column - 6);
        // A mark's radius, the words and as much room above as below.
        double high = 5 + BELOW + (inOneLine ? 0 : LINE) + 14;
        double longest = variants.stream()
                .mapToDouble(name -> Lines.balanced(name, names, NAME_LINES, Style.LABEL::width)
                        .shown()
                        .size())
                .max()
                .orElse(1);
        this.rows = new Rows(all, Math.max(high, longest * Style.LABEL.leading() + 8), names);
        this.raised = (BELOW + (inOneLine ? 0 : LINE) - 3) / 2;
    }

    static Page page(WhatIfChart chart) {
        if (chart.outcomes().isEmpty() || chart.runs().counted() == 0) {
            return Page.of(chart.heading(), List.of(Message.noRuns("", chart.runs())), List.of());
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Key(List.of(
                new Key.Entry(Key.mark(Mark.hollow()), BASELINE),
                new Key.Entry(Key.mark(Mark.dot(Palette.BLUE)), "more likely"),
                new Key.Entry(Key.mark(Mark.square(Palette.ORANGE)), "less likely"),
                new Key.Entry(Key.mark(Mark.diamond(Palette.AXIS)), "no clear difference"))));
        List<WhatIfChart.Outcome> all = chart.outcomes();
        // Tables of about one width, when one would be too wide.
        int tables = (all.size() + COLUMNS - 1) / COLUMNS;
        int columns = (all.size() + tables - 1) / tables;
        for (int i = 0; i < all.size(); i += columns) {
            List<WhatIfChart.Outcome> some = all.subList(i, Math.min(i + columns, all.size()));
            WhatIfDrawing table = new WhatIfDrawing(some, chart.variants(), columns);
            blocks.add(table.new Heads());
            blocks.add(table.plot());
        }
        return Page.of(chart.heading(), blocks, List.of(Words.runs(chart.runs())));
    }

    /** The outcomes over their columns. */
    private final class Heads implements Block {
        @Override
        public double height(double width) {
            return outcomes.stream()
                                    .mapToInt(outcome -> lines(outcome).shown().size())
                                    .max()
                                    .orElse(0)
                            * Style.STRONG.leading()
                    + 4;
        }

        @Override
        public void draw(Graphics2D graphics, Rectangle2D area) {
            for (int i = 0; i < outcomes.size(); i++) {
                Lines lines = lines(outcomes.get(i));
                double x = area.getX() + rows.left() + (i + PAD) * column;
                double below = (lines.shown().size() - 1) * Style.STRONG.leading() + 8;
                Style.STRONG.draw(graphics, lines, x, area.getMaxY() - below, Style.From.START);
            }
        }

        private Lines lines(WhatIfChart.Outcome outcome) {
            return Style.STRONG.lines(outcome.label(), column * (1 - PAD) - 4, 8);
        }
    }

    private PlotBlock plot() {
        XYPlot plot = Plots.rows(rows.all().size(), axis());
        Whiskers.marks(plot, Mark.hollow(), points(Cell::isBaseline));
        Whiskers.marks(plot, Mark.diamond(Palette.AXIS), points(cell -> !cell.isBaseline() && !cell.isClear()));
        Whiskers.marks(plot, Mark.dot(Palette.BLUE), points(cell -> cell.isClear() && cell.difference.value() > 0));
        Whiskers.marks(
                plot, Mark.square(Palette.ORANGE), points(cell -> cell.isClear() && cell.difference.value() <= 0));
        double right = Page.INNER - rows.left() - column * outcomes.size();
        return rows.plot("", "", plot, rows.left(), right, List.of(this::baselines, this::words));
    }

    /** From 0 to 100 in each column. */
    private Ticks axis() {
        List<Ticks.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            for (double chance : new double[] {0, 0.5, 1}) {
                ticks.add(new Ticks.Tick(at(i, chance), Words.number(chance * 100, 0)));
            }
        }
        return new Ticks(0, outcomes.size(), ticks);
    }

    private static double at(int column, double chance) {
        return column + PAD + chance * (1 - 2 * PAD);
    }

    private List<Whiskers.Point> points(Predicate<Cell> which) {
        return cells.stream()
                .filter(cell -> !cell.chance.isMissing())
                .filter(which)
                .map(cell -> cell.point(raised / rows.high()))
                .toList();
    }

    /** Each outcome's chance as it is, led down through its column, but not through words. */
    private void baselines(Ground ground) {
        for (int i = 0; i < outcomes.size(); i++) {
            Estimate baseline = outcomes.get(i).baseline();
            if (!baseline.isMissing()) {
                ground.graphics().setPaint(Palette.QUIET);
                ground.graphics().setStroke(Plots.DASHED);
                for (int row = 1; row < rows.all().size(); row++) {
                    Point2D from = ground.at(row - 0.5, at(i, baseline.value()));
                    Point2D to = ground.at(row - (raised - 8) / rows.high(), at(i, baseline.value()));
                    ground.graphics().draw(new Line2D.Double(from, to));
                }
            }
        }
    }

    private void words(Ground ground) {
        for (Cell cell : cells) {
            double x = ground.at(0, cell.column + 0.5).getX();
            double y = ground.at(cell.row, 0).getY() - raised + BELOW;
            List<String> phrases = phrases(cell);
            List<String> lines = inOneLine ? List.of(String.join(" ", phrases)) : phrases;
            for (int i = 0; i < lines.size(); i++) {
                ground.rimmed(lines.get(i), style(cell), x, y + i * LINE, Style.From.MIDDLE);
            }
        }
    }

    private static Style style(Cell cell) {
        return cell.isBaseline() || cell.isClear() ? CLEAR : UNCLEAR;
    }

    /** What a cell says, in the words of the terminal: the difference, and its interval if it is known. */
    private static List<String> phrases(Cell cell) {
        if (cell.isBaseline() || cell.difference.isMissing()) {
            return List.of(cell.chance.isMissing() ? "no run" : Words.percent(cell.chance.value()));
        }
        String margin = Words.margin(cell.difference);
        String verdict = Words.verdict(cell.difference);
        return margin.isEmpty() ? List.of(verdict) : List.of(verdict, margin);
    }
}
