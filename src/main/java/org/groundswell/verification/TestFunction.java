package org.groundswell.verification;

import java.util.List;
import org.groundswell.setting.Choice;

/** A calculation of which theory tells the figures that our estimators must find in it. */
@Choice("name")
public sealed interface TestFunction permits Ishigami, GFunction, LinearSum, Wilson {
    /**
     * A figure of one study.
     *
     * @param of such as "S 1"
     * @param seed of the study
     */
    double figure(String of, long seed);

    /** What it tries. */
    String rule();

    /** Names of all its figures. */
    List<String> figures();
}
