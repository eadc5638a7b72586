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
                "Each dot is a figure; what is allowed is four standard errors, or the tolerance of an exact case",
                findings.size() + " figures of " + byRule.size() + " rules; "
                        + (verification.quick() ? "quick suite" : "whole suite") + ", seed " + verification.seed());
        return new VerificationChart(heading, rows);
    }
}
