package org.groundswell.influence;

import org.groundswell.setting.Choice;
import org.groundswell.world.World;

/** How members' lasting stances move when they talk with their contacts. */
@Choice("rule")
public sealed interface InfluenceRule permits Synchronous, Encounter {
    /** Prepares a run: anchors and buffers. */
    Talk open(World world);

    /** One day of talk. Rules may change from day to day; what they keep is in {@code talk}. */
    void day(World world, Talk talk);
}
