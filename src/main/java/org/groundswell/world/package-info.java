/** What changes in a run: the world of the day, outcomes, effects and what is measured. */
@NullMarked
package org.groundswell.world;

import org.jspecify.annotations.NullMarked;
