package org.groundswell.tally;

/**
 * One unit of a vote that is also counted by units: a canton, a branch, a constituency.
 *
 * @param name how messages name it
 * @param weight its vote as a share of the largest unit's: 1, or ½ for a Swiss half-canton; where units have several
 *     votes each, their share of all votes does as well, as only proportions matter
 * @param profile the ballots of its voters
 */
public record Unit(String name, Fraction weight, Profile profile) {
    /** More first preferences for the proposal than against it; a level unit has not carried it. */
    public boolean carried() {
        return profile.yes() > profile.no();
    }
}
