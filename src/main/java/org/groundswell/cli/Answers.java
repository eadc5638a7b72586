package org.groundswell.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.groundswell.report.Estimate;
import org.groundswell.report.Interval;
import org.groundswell.report.Scale;
import org.groundswell.report.Spoken;
import org.groundswell.report.Words;
import org.groundswell.scenario.Observation;
import org.groundswell.study.Chance;
import org.groundswell.study.Hindsight;
import org.groundswell.study.Spread;
import org.groundswell.study.Study;
import org.groundswell.world.OutcomeKind;

/** Each outcome of a study in words: how likely or how much, and between what. */
final class Answers {
    private final Study study;
    private final LocalDate start;
    private final boolean withYear;

    Answers(Study study) {
        this.study = study;
        this.start = study.scenario().calendar().start();
        this.withYear = start.getYear() != study.scenario().calendar().end().getYear();
    }

    /** "the members petition reaches its threshold". */
    String statement(String outcome) {
        OutcomeKind kind = study.kinds().get(outcome);
        return kind == null ? outcome : Spoken.statement(kind);
    }

    /** Adds what is to be said of an outcome. */
    void row(TextTable table, String variant, OutcomeKind kind) {
        String outcome = kind.name();
        Spread spread = study.spread(variant, outcome);
        if (spread.runs() == 0) {
            table.row(kind.doc(), study.runs(variant) == 1 ? "not in this run" : "in no run", "");
            return;
        }
        switch (kind.type()) {
            case EVENT -> table.row(kind.doc(), chance(variant, outcome), interval(variant, outcome));
            case DATE, SHARE, COUNT, STANCE, SPREAD ->
                table.row(kind.doc(), middle(variant, kind), range(variant, kind));
            case LABEL -> table.row(kind.doc(), labels(variant, kind), "");
        }
        ifItsWillWere(table, variant, outcome);
    }

    /** A chance in words; of a single run, whether it happened. */
    String chance(String variant, String outcome) {
        Chance chance = study.chance(variant, outcome);
        return chance.runs() == 1 ? chance.count() == 1 ? "yes" : "no" : Words.chance(chance.share());
    }

    /** A chance, or the median of a number or date. */
    String middle(String variant, OutcomeKind kind) {
        Spread spread = study.spread(variant, kind.name());
        return switch (kind.type()) {
            case EVENT -> chance(variant, kind.name());
            case DATE -> Words.day(day(spread.median()), withYear);
            case LABEL -> labels(variant, kind);
            default -> scale(kind).write(spread.median());
        };
    }

    /** Where the central 90 % of the runs lie that came to a number or date, in brackets; nothing of one run. */
    String range(String variant, OutcomeKind kind) {
        Spread spread = study.spread(variant, kind.name());
        return switch (kind.type()) {
            case EVENT -> interval(variant, kind.name());
            case DATE -> among(variant, spread, days(spread));
            case LABEL -> "";
            default -> among(variant, spread, Words.range(scale(kind), new Interval(spread.at(0.05), spread.at(0.95))));
        };
    }

    /** The same of a count, without brackets. */
    String range(Spread counts) {
        return Words.range(new Scale.Count(), new Interval(counts.at(0.05), counts.at(0.95)));
    }

    /** By how much an outcome differs, with its interval, in its own unit. */
    String difference(OutcomeKind kind, Estimate by) {
        return switch (kind.type()) {
            case EVENT -> Words.difference(by);
            case SHARE -> signed(by, 100, 0, " points");
            case DATE -> signed(by, 1, 0, " days");
            case STANCE, SPREAD -> signed(by, 1, 2, "");
            default -> signed(by, 1, 0, "");
        };
    }

    private static String signed(Estimate by, double unit, int fewest, String name) {
        double least = unit
                * Math.min(Math.abs(by.interval().low()), Math.abs(by.interval().high()));
        int decimals = Math.max(fewest, least >= 9.5 ? 0 : least >= 0.095 ? 1 : least >= 0.0095 ? 2 : 3);
        return Words.signed(by.value() * unit, decimals) + name + " ("
                + Words.signed(by.interval().low() * unit, decimals) + " to "
                + Words.signed(by.interval().high() * unit, decimals) + ")";
    }

    private String interval(String variant, String outcome) {
        Chance chance = study.chance(variant, outcome);
        return chance.runs() == 1 ? "" : "(" + Words.percent(Estimate.of(chance).interval()) + ")";
    }

    private LocalDate day(double day) {
        return start.plusDays(Math.round(day));
    }

    private String days(Spread spread) {
        return Words.days(day(spread.at(0.05)), day(spread.at(0.95)), withYear);
    }

    /** "(34–45; 13 runs)": which runs a range is of, where it is not all of them. */
    private String among(String variant, Spread spread, String range) {
        int all = study.runs(variant);
        if (all == 1) {
            return "";
        }
        return "(" + range
                + (spread.runs() < all ? "; " + spread.runs() + (spread.runs() == 1 ? " run)" : " runs)") : ")");
    }

    private String labels(String variant, OutcomeKind kind) {
        double[] values = study.values(variant, kind.name());
        double[] shares = IntStream.range(0, kind.labels().size())
                .mapToDouble(label ->
                        Arrays.stream(values).filter(value -> value == label).count() / (double) values.length)
                .toArray();
        return String.join(
                ", ",
                IntStream.range(0, shares.length)
                        .boxed()
                        .filter(label -> shares[label] > 0)
                        .sorted(Comparator.comparing(label -> -shares[label]))
                        .map(label -> kind.labels().get(label)
                                + (values.length == 1 ? "" : " " + Words.percent(shares[label])))
                        .toList());
    }

    /** What was seen since, and whether the runs had it so. */
    TextTable hindsight() {
        TextTable table = new TextTable();
        table.title("What was seen since, and what the runs say of it:");
        String stage = "";
        for (Hindsight one : study.hindsight()) {
            String of = one.kind().name().substring(0, one.kind().name().indexOf('.'));
            if (!of.equals(stage)) {
                table.group(of);
                stage = of;
            }
            table.row(one.kind().doc(), seen(one), beside(one));
        }
        return table;
    }

    private String seen(Hindsight one) {
        Observation seen = one.seen();
        if (seen.is() != null) {
            return seen.is();
        }
        if (seen.on() != null) {
            return Words.day(seen.on(), withYear);
        }
        if (seen.from() != null && seen.to() != null) {
            return Words.days(seen.from(), seen.to(), withYear);
        }
        if (one.kind().type() == OutcomeKind.Type.EVENT) {
            return Objects.equals(seen.was(), 1.0) ? "yes" : "no";
        }
        Double low = seen.was() == null ? seen.low() : seen.was();
        Double high = seen.was() == null ? seen.high() : seen.was();
        return low == null || high == null ? "" : Words.range(scale(one.kind()), new Interval(low, high));
    }

    private String beside(Hindsight one) {
        int all = study.info().done();
        if (one.runs() == 0 || one.came() == 0) {
            return "(in no run: a surprise)";
        }
        if (all == 1) {
            return "";
        }
        if (one.kind().type() == OutcomeKind.Type.EVENT || one.kind().type() == OutcomeKind.Type.LABEL) {
            return "(so in " + Words.percent(one.share()) + of(one.runs(), all)
                    + (one.expected() ? ")" : ": a surprise)");
        }
        boolean date = one.kind().type() == OutcomeKind.Type.DATE;
        String range = date ? days(one) : Words.range(scale(one.kind()), new Interval(one.low(), one.high()));
        return "(90 %: " + range + of(date ? one.runs() : one.came(), all)
                + (Double.isNaN(one.share()) ? "" : "; as seen in " + Words.percent(one.share()))
                + (one.expected() ? ")" : "; outside)");
    }

    private static String of(int runs, int all) {
        return runs == all ? "" : " of " + Words.counted(runs, "run");
    }

    /** "3 Aug – never". */
    private String days(Hindsight one) {
        if (Double.isInfinite(one.low())) {
            return "never";
        }
        return Double.isInfinite(one.high())
                ? "from " + Words.day(day(one.low()), withYear) + " to never"
                : Words.days(day(one.low()), day(one.high()), withYear);
    }

    private static Scale scale(OutcomeKind kind) {
        return switch (kind.type()) {
            case SHARE -> new Scale.Share();
            case STANCE -> new Scale.Stance("", "");
            case SPREAD -> new Scale.Spread();
            default -> new Scale.Count();
        };
    }

    /** A committee's will is known least of all, so that it tells the answer for any. */
    private void ifItsWillWere(TextTable table, String variant, String outcome) {
        List<String> at = List.of(outcome + "-at-0", outcome + "-at-half", outcome + "-at-1");
        if (study.kinds().keySet().containsAll(at)) {
            table.row(
                    "  if its will were 0, 1/2, 1",
                    String.join(
                            ", ",
                            at.stream()
                                    .map(one -> Words.percent(
                                            study.chance(variant, one).share()))
                                    .toList()),
                    "");
        }
    }
}
