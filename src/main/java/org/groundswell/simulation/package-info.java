/** One run of a scenario on MASON's schedule. */
@NullMarked
package org.groundswell.simulation;

import org.jspecify.annotations.NullMarked;
