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

    /**
     * Bytes that each member takes, more or less.
     *
     * @param everyone whether everybody knows everybody, and there are no contacts by member
     */
    double bytesAMember(int issues, boolean everyone);

    /** Prepares a run: anchors and buffers. */
    Talk open(World world);

    /** One day of talk. Rules may change from day to day; what they keep is in {@code talk}. */
    void day(World world, Talk talk);

    /**
     * Whether nobody can move any more, however the draws fall. It is asked after a day on which nobody did: where all move at
     * once and nothing is drawn, that day was the first of all that are the same.
     *
     * @param by a move of at most this at a time is none
     */
    boolean rests(World world, Talk talk, double by);
}
