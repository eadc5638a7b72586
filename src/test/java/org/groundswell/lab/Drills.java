package org.groundswell.lab;

/** How much is tried of what goes wrong: a little in every build, all of it with {@code -Ddrills=all}. */
public final class Drills {
    public static final boolean ALL = "all".equals(System.getProperty("drills"));

    private Drills() {}
}
