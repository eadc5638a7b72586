/** The hot loops, without branches that depend on data, on plain arrays; each has a plain twin in the tests. */
@NullMarked
package org.groundswell.kernel;

import org.jspecify.annotations.NullMarked;
