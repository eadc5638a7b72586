/** Where runs are carried out. */
@NullMarked
package org.groundswell.engine;

import org.jspecify.annotations.NullMarked;
