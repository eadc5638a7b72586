/** The institutions that a proposal passes, one record a kind. */
@NullMarked
package org.groundswell.stage;

import org.jspecify.annotations.NullMarked;
