package org.groundswell.verification;

/** Something without chance of which figures can be asked. */
interface Figures {
    /** A figure by its name; NaN if there is none of that name. */
    double figure(String of);
}
