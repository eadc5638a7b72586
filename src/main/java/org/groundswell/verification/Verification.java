package org.groundswell.verification;

import java.util.List;

/**
 * A verification that was carried out.
 *
 * @param version of the program
 * @param seed from which all cases drew
 * @param quick whether cases had fewer runs, and some none
 */
public record Verification(String version, long seed, boolean quick, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    /** Figures that lie further off than allowed. */
    public long differing() {
        return findings.stream().filter(finding -> !finding.agrees()).count();
    }
}
