package org.groundswell.stage;

import org.groundswell.random.Keyed;
import org.groundswell.world.Position;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Something a meeting can be asked to send: a text, or a subject that has none.
 *
 * @param subject number of the subject it belongs to
 * @param text null for a subject without texts
 * @param rate how much units care for the subject
 * @param moved whether it is moved in a unit
 * @param preference what it is to a member, beside its distance
 * @param mood by how much more a unit cares for the subject than others do; the same for all texts of a subject
 * @param lot who is preferred among those with level votes
 */
record Movable(
        int subject,
        String name,
        double rate,
        @Nullable Position text,
        Keyed moved,
        Keyed preference,
        Keyed mood,
        Keyed lot) {

    Movable(String stage, int subject, String name, double rate, @Nullable Position text, World world) {
        this(
                subject,
                name,
                rate,
                text,
                world.luck().of("moved " + stage, name),
                world.luck().of("prefers " + stage, name),
                world.luck().of("mood " + stage, world.subjects().get(subject).name()),
                world.luck().of("level " + stage, name));
    }

    /** How much a unit cares for the subject, on the scale of a logit. */
    double mood(long unit) {
        return StrictMath.log(rate) + mood.gaussian(unit, 0, 0);
    }
}
