/** The command line, one command a verb; the only place that prints or exits. */
@NullMarked
package org.groundswell.cli;

import org.jspecify.annotations.NullMarked;
