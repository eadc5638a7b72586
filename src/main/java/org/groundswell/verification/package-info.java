/** Holds what the rules come to against theory and published figures. */
@NullMarked
package org.groundswell.verification;

import org.jspecify.annotations.NullMarked;
