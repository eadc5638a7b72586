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
 */
record Movable(
        int subject, String name, double rate, @Nullable Position text, Keyed moved, Keyed preference, Keyed mood) {

    Movable(String stage, int subject, String name, double rate, @Nullable Position text, World world) {
        this(
                subject,
                name,
                rate,
                text,
                world.luck().of("moved " + stage, name),
                world.luck().of("prefers " + stage, name),
                world.luck().of("mood " + stage, name));
    }
}
