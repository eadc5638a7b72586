package org.groundswell.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.verification.Finding;
import org.groundswell.verification.Verification;

/** The chart of a verification. */
public final class VerificationCharts {
    private VerificationCharts() {}

    /** Draws it into a folder. */
    public static void write(Verification verification, Path folder) throws IOException {
        ChartWriter.write(of(verification), folder);
    }

    static VerificationChart of(Verification verification) {
        List<Finding> findings = verification.findings();
        Map<String, List<Double>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                .add(Double.isNaN(finding.part()) ? Double.POSITIVE_INFINITY : finding.part()));
        List<VerificationChart.Row> rows = byRule.entrySet().stream()
                .map(entry -> new VerificationChart.Row(entry.getKey(), entry.getValue()))
                .toList();
        Heading heading = new Heading(
                "verification",
                "Do the rules come to what theory says?",
                allowed(findings),
                findings.size() + " figures of " + byRule.size() + " rules; "
                        + (verification.quick() ? "quick suite" : "whole suite") + ", seed " + verification.seed());
        return new VerificationChart(heading, rows);
    }

    /** How far off a figure may be: what is drawn by its errors, what is exact by what its case says. */
    private static String allowed(List<Finding> findings) {
        List<String> allowed = new ArrayList<>();
        if (findings.stream().anyMatch(finding -> finding.error() > 0)) {
            allowed.add("four standard errors where it is drawn (what is as rare by Student's t where runs are few)");
        }
        if (findings.stream().anyMatch(finding -> finding.error() == 0)) {
            allowed.add("its case's tolerance, or else rounding, where it is exact");
        }
        return "Each dot is a figure; it may be off by " + String.join("; by ", allowed);
    }
}
