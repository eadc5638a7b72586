/** Charts of a study. */
@NullMarked
package org.groundswell.report;

import org.jspecify.annotations.NullMarked;
