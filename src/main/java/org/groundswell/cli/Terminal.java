package org.groundswell.cli;

/** Whether a person is watching. */
final class Terminal {
    private Terminal() {}

    /** True if the launcher saw that messages go to a terminal; Java alone cannot tell on every version. */
    static boolean is() {
        return Boolean.getBoolean("groundswell.terminal");
    }
}
