package org.groundswell.population;

import org.groundswell.random.Draws;
import org.groundswell.setting.Choice;
import org.groundswell.setting.Doc;

/**
 * Whom members talk to. Members are numbered from 1 in the order of their units. Each link is drawn by one of the two
 * members it joins, keyed by that member.
 */
@Choice(value = "kind", otherwise = "acquaintances")
@Doc("whom members talk to")
public sealed interface NetworkSettings
        permits Acquaintances,
                Complete,
                RingLattice,
                Grid,
                Star,
                Bipartite,
                RandomGraph,
                SmallWorld,
                PreferentialAttachment,
                Blocks,
                Configuration,
                Links {
    /** The network of a run. */
    Network draw(Population population, Draws luck);

    /** How many contacts a member has on average, as far as the settings tell. */
    double perMember(PopulationSettings population);

    /** Bytes that a run keeps for each contact. */
    default double bytesAContact() {
        return Integer.BYTES;
    }

    /** What is needed while the network is drawn, beside what is kept: where each member's links begin, and whither they lead. */
    default Drawing drawing() {
        return new Drawing(Integer.BYTES, Integer.BYTES / 2.0);
    }

    /**
     * What drawing a network takes.
     *
     * @param bytesAMember for each member
     * @param bytesAContact for each contact, of which a link makes two
     */
    record Drawing(double bytesAMember, double bytesAContact) {}

    /**
     * What keeps so many members from having this network.
     *
     * @return a message that goes on from the path of the network, beginning with the setting: "neighbours must be …"; empty
     *     if nothing does
     */
    default String obstacle(long members) {
        return "";
    }
}
