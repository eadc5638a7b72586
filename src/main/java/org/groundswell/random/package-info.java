/** Keyed chance: every draw is a pure function of study, run, named decision, who and day. */
@NullMarked
package org.groundswell.random;

import org.jspecify.annotations.NullMarked;
