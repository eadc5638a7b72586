package org.groundswell.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What local units laid before a conference.
 *
 * @param subjects names of the subjects
 * @param subjectOf by real unit, the subject of its motion, −1 for none
 * @param textOf by real unit, the text of its motion as a position, or null
 * @param admitted by real unit, whether the motion was ruled in
 * @param lineOf by real unit, the mean stance of those who met, by issue: {@code [unit][issue]}; a unit that did not meet
 *     has the mean of its members
 */
public record Agenda(
        List<String> subjects, int[] subjectOf, @Nullable Position[] textOf, boolean[] admitted, double[][] lineOf) {}
