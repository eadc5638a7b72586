package org.groundswell.influence;

import org.groundswell.setting.Choice;
import org.groundswell.world.World;

/**
 * How members' lasting stances move when they talk with their contacts. A day is a sweep.
 *
 * <p>Whoever never changes its mind (a zealot) is heard like any other. Of several issues each goes its own way, unless the
 * rule says otherwise.
 */
@Choice("rule")
public sealed interface InfluenceRule
        permits FriedkinJohnsen,
                DeGroot,
                Altafini,
                HegselmannKrause,
                Deffuant,
                AttractionRepulsion,
                Voter,
                NoisyVoter,
                QVoter,
                Sznajd,
                MajorityInGroups,
                LinearThreshold,
                Bass,
                Axelrod {
    /** What it makes of what contacts weigh; links with other weights are refused. */
    Weights weights();

    /** Whether it is drawn who moves, or whether: a sweep in which nobody moved may be a lull then. */
    boolean draws();

    /** Prepares a run: anchors and buffers. */
    Talk open(World world);

    /** One day of talk. Rules may change from day to day; what they keep is in {@code talk}. */
    void day(World world, Talk talk);
}
