/** All runs that answer one question: summaries with their uncertainty, and the folder of results. */
@NullMarked
package org.groundswell.study;

import org.jspecify.annotations.NullMarked;
