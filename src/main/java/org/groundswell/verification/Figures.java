package org.groundswell.verification;

/** Something without chance of which figures can be asked. */
interface Figures {
    /** A figure by its name; NaN if there is none of that name. */
    double figure(String of);

    /** Whether there is a figure of that name, as far as can be told without much counting. */
    default boolean has(String of) {
        return !Double.isNaN(figure(of));
    }

    /** In words, how the names of its figures are written. */
    String known();
}
