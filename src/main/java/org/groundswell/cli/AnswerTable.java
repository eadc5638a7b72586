package org.groundswell.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.study.Chance;
import org.groundswell.study.Contrast;
import org.groundswell.study.Design;
import org.groundswell.study.Info;
import org.groundswell.study.Parts;
import org.groundswell.study.Spread;
import org.groundswell.study.Study;
import org.groundswell.world.OutcomeKind;

/** The answer of a study as a table that one reads in ten seconds. */
final class AnswerTable {
    private final Study study;
    private final PrintWriter out;
    private final LocalDate start;
    private final boolean withYear;

    AnswerTable(Study study, PrintWriter out) {
        this.study = study;
        this.out = out;
        this.start = study.scenario().calendar().start();
        this.withYear = start.getYear() != study.scenario().calendar().end().getYear();
    }

    void print() {
        heading();
        Map<String, List<String[]>> byStage = new LinkedHashMap<>();
        for (String outcome : study.outcomes()) {
            OutcomeKind kind = study.kinds().get(outcome);
            if (kind != null) {
                int dot = outcome.indexOf('.');
                byStage.computeIfAbsent(outcome.substring(0, dot), stage -> new ArrayList<>())
                        .addAll(lines(kind, outcome.substring(dot + 1)));
            }
        }
        int width = byStage.values().stream()
                .flatMap(List::stream)
                .mapToInt(line -> line[0].length())
                .max()
                .orElse(0);
        byStage.forEach((stage, lines) -> {
            out.println("  " + stage);
            for (String[] line : lines) {
                out.println("    " + pad(line[0], width) + "   " + line[1]);
            }
        });
        out.println();
        whatItHangsOn();
        study.info().variants().stream().filter(variant -> !variant.isEmpty()).forEach(this::variant);
    }

    private void heading() {
        Info info = study.info();
        out.println(study.scenario().title());
        out.println(info.scenario() + " as of " + study.scenario().asOf() + ": " + runs(info) + ", "
                + String.format(Locale.ROOT, "%,d", info.simulated()) + " simulated members for "
                + String.format(
                        Locale.ROOT, "%,d", study.scenario().population().members()) + " (scale "
                + plain(info.scale()) + "), "
                + (info.sampled() ? "assumptions drawn from their ranges" : "assumptions at their middle") + ", seed "
                + info.seed());
        out.println();
    }

    private static String runs(Info info) {
        return info.complete() ? info.done() + " runs" : info.done() + " of " + info.asked() + " runs, incomplete";
    }

    private static String plain(double value) {
        return org.groundswell.setting.Names.number(value);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private List<String[]> lines(OutcomeKind kind, String name) {
        List<String[]> lines = new ArrayList<>();
        lines.add(new String[] {kind.doc(), answer(Design.BASELINE, kind)});
        if (name.equals("accepted") && study.kinds().containsKey(kind.name() + "-at-half")) {
            lines.add(new String[] {
                "  if its will were 0, 1/2, 1",
                String.join(
                        ", ",
                        List.of("-at-0", "-at-half", "-at-1").stream()
                                .map(at -> Words.percent(study.chance(Design.BASELINE, kind.name() + at)
                                                .share())
                                        + " %")
                                .toList())
            });
        }
        return lines;
    }

    private String answer(String variant, OutcomeKind kind) {
        int all = study.rows(variant).size();
        Spread spread = study.spread(variant, kind.name());
        String among = spread.runs() < all ? ", in the " + spread.runs() + " of " + all + " runs that come to it" : "";
        if (spread.runs() == 0 && kind.type() != OutcomeKind.Type.EVENT) {
            return "no run comes to it";
        }
        return switch (kind.type()) {
            case EVENT -> {
                Chance chance = study.chance(variant, kind.name());
                yield pad(Words.about(chance), 14) + " (" + Words.range(chance) + ")";
            }
            case DATE -> Words.dates(start, spread, withYear) + among;
            case SHARE -> Words.shares(spread) + among;
            case COUNT -> Words.counts(spread) + among;
            case STANCE -> Words.stances(spread) + among;
            case LABEL -> labels(variant, kind);
        };
    }

    private String labels(String variant, OutcomeKind kind) {
        double[] values = study.values(variant, kind.name());
        List<double[]> shares = new ArrayList<>();
        for (int label = 0; label < kind.labels().size(); label++) {
            int which = label;
            double count = Arrays.stream(values).filter(value -> value == which).count();
            if (count > 0) {
                shares.add(new double[] {label, count / values.length});
            }
        }
        shares.sort(Comparator.comparingDouble(share -> -share[1]));
        return String.join(
                ", ",
                shares.stream()
                        .map(share -> kind.labels().get((int) share[0]) + " " + Words.percent(share[1]) + " %")
                        .toList());
    }

    /** Why the last step of the funnel is uncertain. */
    private void whatItHangsOn() {
        List<String> funnel = study.scenario().funnel();
        if (funnel.isEmpty()) {
            return;
        }
        String last = funnel.get(funnel.size() - 1);
        Parts parts = study.parts(last);
        if (!Double.isNaN(parts.luck())) {
            out.println("Why " + last + " is uncertain: assumptions " + Words.percent(parts.assumptions())
                    + " %, what is open in the world " + Words.percent(parts.world()) + " %, members' luck "
                    + Words.percent(parts.luck()) + " % of the variance (" + parts.twins() + " twin runs)");
            out.println();
        }
    }

    private void variant(String variant) {
        study.scenario().variants().stream()
                .filter(one -> one.name().equals(variant))
                .forEach(one -> out.println("What if: " + one.about() + " (" + variant + ")"));
        for (String outcome : study.outcomes()) {
            OutcomeKind kind = study.kinds().get(outcome);
            if (kind != null && kind.type() == OutcomeKind.Type.EVENT) {
                Contrast contrast = study.contrast(variant, outcome);
                out.println("    " + pad(outcome, 40) + " " + pad(Words.about(study.chance(variant, outcome)), 14)
                        + "  " + points(contrast));
            }
        }
        out.println();
    }

    private static String points(Contrast contrast) {
        double difference = contrast.difference() * 100;
        if (Math.abs(difference) < 0.05 && contrast.high() - contrast.low() < 0.001) {
            return "no difference";
        }
        return String.format(
                Locale.ROOT, "%+.0f points (%+.0f to %+.0f)", difference, contrast.low() * 100, contrast.high() * 100);
    }
}
