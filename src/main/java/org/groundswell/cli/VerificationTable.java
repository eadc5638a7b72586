package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.groundswell.verification.Finding;

/** Findings as they come, one below the other: what was simulated, what theory says, and whether they agree. */
final class VerificationTable {
    private static final int FIGURE = 27;

    private final PrintWriter out;
    private String rule = "";

    VerificationTable(PrintWriter out) {
        this.out = out;
    }

    /** Prints the findings of one case. */
    void print(List<Finding> findings) {
        if (rule.isEmpty()) {
            line("", "simulated", "theory", "differs by", "allowed", "");
        }
        if (!findings.get(0).rule().equals(rule)) {
            rule = findings.get(0).rule();
            out.println(rule);
        }
        TextTable.say(findings.get(0).about(), 2, 4, out);
        for (Finding one : findings) {
            String figure = one.what();
            if (figure.length() > FIGURE) {
                TextTable.say(figure, 4, 6, out);
                figure = "";
            }
            line(
                    figure,
                    one.shown(),
                    one.theory().text(),
                    small(one.difference()),
                    small(one.allowed()),
                    one.agrees() ? "agrees" : "DIFFERS");
        }
        out.flush();
    }

    private void line(
            String figure, String simulated, String theory, String difference, String allowed, String verdict) {
        out.println(String.format(
                        Locale.ROOT,
                        "    %-" + FIGURE + "s %9s %11s %10s %8s %s",
                        figure,
                        simulated,
                        theory,
                        difference,
                        allowed,
                        verdict)
                .stripTrailing());
    }

    /** Two digits tell how far off something is. */
    private static String small(double difference) {
        return difference == 0 ? "0" : String.format(Locale.ROOT, "%.1e", difference);
    }
}
