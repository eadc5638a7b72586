package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.List;
import org.groundswell.report.Estimate;
import org.groundswell.report.Words;
import org.groundswell.study.Pivots;
import org.groundswell.study.PowerStudy;
import org.groundswell.tally.power.Power;
import org.groundswell.tally.power.Powers;

/** Who decides in a vote by weights, as a table. */
final class PowerTable {
    private static final int NAME = 21;
    private static final int COLUMN = 8;
    private static final int LEAST_WEIGHT = 9;
    private static final int MOST_NAMED = 6;

    private final PowerStudy study;
    private final PrintWriter out;
    private final boolean counted;
    private final int weight;

    PowerTable(PowerStudy study, PrintWriter out) {
        this.study = study;
        this.out = out;
        this.weight = study.shown().stream()
                .mapToInt(line -> Words.number(line.weight()).length() + 2)
                .reduce(LEAST_WEIGHT, Math::max);
        this.counted = study.runs() != null && study.runs().carried().runs() > 0;
    }

    void print() {
        TextTable.say(study.title(), out);
        TextTable.say(study.about(), out);
        out.println();
        header();
        String section = "";
        for (PowerStudy.Line line : study.shown()) {
            if (!line.section().equals(section)) {
                section = line.section();
                out.println("  " + section);
            }
            print(line);
        }
        out.println();
        roles();
        notes();
    }

    private void header() {
        String columns = right("weight", weight)
                + right(study.shareIsOfSection() ? "of own" : "share", COLUMN)
                + right("Banzhaf", COLUMN)
                + right("Shapley", COLUMN)
                + right("decides", COLUMN);
        print(" ".repeat(NAME), columns, counted ? "  in the runs" : "");
    }

    private void print(PowerStudy.Line line) {
        String name = "  " + (line.section().isEmpty() ? "" : "  ")
                + (line.label().isEmpty() ? "all " + Words.number(line.players()) : line.label());
        String columns = right(Words.number(line.weight()), weight)
                + percent(line.share())
                + percent(line.banzhaf())
                + percent(line.shapley())
                + percent(line.decides());
        String runs = line.decided().runs() == 0
                ? ""
                : "  " + Words.percent(line.decided().share()) + " ("
                        + Words.percent(Estimate.of(line.decided()).interval()) + ")";
        List<String> broken = TextTable.wrapped(name, NAME);
        broken.subList(0, broken.size() - 1).forEach(part -> print(part, "", ""));
        print(broken.get(broken.size() - 1), columns, runs);
    }

    private void print(String name, String columns, String runs) {
        String row = name + " ".repeat(Math.max(0, NAME - name.length())) + columns + runs;
        out.println(row.replace(Words.PER_CENT, " %").stripTrailing());
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }

    /** To a tenth of a per cent; what is less and not nothing is told to be. */
    private static String percent(double share) {
        if (Double.isNaN(share)) {
            return right("", COLUMN);
        }
        return right((share > 0 && share < 0.0005 ? "<0.1" : Words.number(100 * share, 1)) + " %", COLUMN);
    }

    private void roles() {
        roles(Power.Role.DICTATOR, "Decides alone: ");
        roles(Power.Role.VETO, "Nothing carries without (a veto): ");
        roles(Power.Role.DUMMY, "Can never decide (a dummy): ");
        if (!study.game().oneSideAtMost()) {
            TextTable.say("Two opposed sides could both carry, as no more than half is needed.", out);
        }
    }

    private void roles(Power.Role role, String words) {
        List<String> names = study.lines().stream()
                .filter(line -> line.role() == role)
                .map(PowerStudy.Line::label)
                .toList();
        if (!names.isEmpty()) {
            String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
            TextTable.say(
                    words + String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size()))) + more + ".", out);
        }
    }

    private void notes() {
        TextTable.say(
                "Banzhaf and Shapley(-Shubik): parts of the power, adding to 100 %. decides: how often a vote decides"
                        + " if all others toss coins. Everybody votes for or against, as one.",
                out);
        if (study.shareIsOfSection()) {
            TextTable.say("of own: share of the weight of its own section.", out);
        }
        if (study.powers().shapley() == Powers.Shapley.OCEAN) {
            TextTable.say("Shapley takes the many small ones as an ocean of which no drop matters.", out);
        } else if (study.powers().shapley() == Powers.Shapley.UNKNOWN) {
            TextTable.say(
                    "Shapley is not told: it hangs on the sizes of coalitions, and to count so many players of such weights"
                            + " by size takes more than a gigabyte (weights in a coarser unit would fit).",
                    out);
        }
        Pivots runs = study.runs();
        if (runs != null) {
            TextTable.say(
                    counted
                            ? "in the runs: how often, of "
                                    + Words.counted(runs.carried().runs(), "card vote") + " in "
                                    + Words.counted(runs.runs(), "run")
                                    + ", it would have gone the other way with that vote; in brackets what more runs"
                                    + " would show (95 %). Weights are drawn from their ranges there, and not all"
                                    + " units come."
                            : "In " + Words.counted(runs.runs(), "run") + " no text came to a vote.",
                    out);
        }
    }
}
