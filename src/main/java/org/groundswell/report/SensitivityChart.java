package org.groundswell.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the variance of an outcome comes from: total effect and first order of each part of the assumptions.
 *
 * @param rows the parts or numbers, the largest first
 * @param whole all assumptions together, the world and luck
 * @param caution what is said in the place of rows; empty if they can be told
 */
public record SensitivityChart(Heading heading, List<Row> rows, List<Row> whole, String caution, String note)
        implements Chart {
    private static final int MOST_SAID = 4;

    /**
     * One part; its first order may be missing.
     *
     * @param told whether its interval lies above 0
     */
    public record Row(String label, Estimate total, Estimate first, boolean told) {
        /** "38 % (22–54 %)". */
        String words() {
            return total.isMissing()
                    ? "not known"
                    : Words.percent(total.value()) + " (" + Words.percent(total.interval()) + ")";
        }
    }

    public SensitivityChart {
        rows = List.copyOf(rows);
        whole = List.copyOf(whole);
    }

    @Override
    public String says() {
        return caution.isEmpty()
                ? rows.stream()
                        .limit(MOST_SAID)
                        .map(row -> row.label + ": " + row.words())
                        .collect(Collectors.joining("; "))
                : caution;
    }

    @Override
    public Page page() {
        return SensitivityDrawing.page(this);
    }
}
