/** Members as arrays, their units and bodies, and the network of contacts between them. */
@NullMarked
package org.groundswell.population;

import org.jspecify.annotations.NullMarked;
