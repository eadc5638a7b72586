package org.groundswell.kernel;

/**
 * Means over members' contacts, of all issues at once and block by block. A member without contacts has its own stance.
 *
 * <p>Stances are taken down first, and may then change while means are asked for.
 */
public interface Means {
    /**
     * Takes down the stances of which means are asked for next.
     *
     * @param x by issue and member
     */
    void of(float[][] x);

    /**
     * Gives the means of one block.
     *
     * @param from the first member of the block
     * @param to the first member after the block
     * @param out by issue; the mean of member {@code from + i} at {@code i}. Has {@link ContactMean#rows} rows
     */
    void block(int from, int to, float[][] out);
}
