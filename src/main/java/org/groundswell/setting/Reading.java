package org.groundswell.setting;

/** Which value a number takes that the file gives as a range: its middle, or one drawn for a run. */
@FunctionalInterface
public interface Reading {
    /** The middle of every range. */
    Reading CENTRAL = Assumption::value;

    /** A value between the least and the greatest that the setting may take. */
    double read(Assumption assumption);
}
