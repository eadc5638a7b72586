/** Ballot files: reading them, what is mended or invalid in them, and ballots of any number of options in little memory. */
@NullMarked
package org.groundswell.ballots;

import org.jspecify.annotations.NullMarked;
