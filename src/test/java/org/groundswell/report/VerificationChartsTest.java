package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.groundswell.verification.Figure;
import org.groundswell.verification.Finding;
import org.groundswell.verification.Verification;
import org.junit.jupiter.api.Test;

/** The heading tells how far off figures may be, of the kinds of figures that there are. */
class VerificationChartsTest {
    private static Finding finding(double error, double allowed) {
        return new Finding("voter", "one", "about", "what", 100, 0.5, Figure.parse("0.5"), error, allowed, "source");
    }

    private static String subtitle(Finding... findings) {
        return VerificationCharts.of(new Verification("1", 1, false, List.of(findings)))
                .heading()
                .subtitle();
    }

    @Test
    void whatIsDrawnIsAllowedErrors() {
        assertThat(subtitle(finding(0.1, 0.4), finding(0.1, 0.51)))
                .contains("four standard errors", "Student's t")
                .doesNotContain("tolerance");
    }

    @Test
    void whatIsExactIsAllowedATolerance() {
        assertThat(subtitle(finding(0, 0), finding(0, 1e-6)))
                .contains("tolerance", "rounding")
                .doesNotContain("errors");
    }

    @Test
    void aSuiteOfBothTellsBoth() {
        assertThat(subtitle(finding(0, 0), finding(0.1, 0.4))).contains("four standard errors", "tolerance");
    }
}
