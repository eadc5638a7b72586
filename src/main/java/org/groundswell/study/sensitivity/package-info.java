/** Which of a scenario's assumptions an outcome hangs on: Sobol' indices and screening. */
@NullMarked
package org.groundswell.study.sensitivity;

import org.jspecify.annotations.NullMarked;
