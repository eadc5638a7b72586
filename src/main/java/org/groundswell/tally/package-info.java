/** Counting: ballots, weighted votes, quorums. Pure functions on exact integers. */
@NullMarked
package org.groundswell.tally;

import org.jspecify.annotations.NullMarked;
