/** Counting for several seats: single transferable vote, block vote, slates. */
@NullMarked
package org.groundswell.tally.seats;

import org.jspecify.annotations.NullMarked;
