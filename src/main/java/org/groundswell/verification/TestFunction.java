package org.groundswell.verification;

import org.groundswell.setting.Choice;

/** A calculation of which theory tells the figures that our estimators must find in it. */
@Choice("name")
public sealed interface TestFunction permits Ishigami, GFunction, LinearSum, Wilson {
    /**
     * A figure of one study.
     *
     * @param of such as "S 1"
     * @param seed of the study
     * @return NaN if there is no such figure
     */
    double figure(String of, long seed);
}
