/** Voting power in weighted games: Banzhaf and Shapley–Shubik, counted exactly. */
@NullMarked
package org.groundswell.tally.power;

import org.jspecify.annotations.NullMarked;
