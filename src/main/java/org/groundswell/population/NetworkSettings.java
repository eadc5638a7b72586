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

    /** How many contacts a member has on average, as far as the settings tell; what they take in memory. */
    double perMember(double members);

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
