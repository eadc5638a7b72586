/** What a study leaves on disk: its database while it runs, and the files made from it. */
@NullMarked
package org.groundswell.study.store;

import org.jspecify.annotations.NullMarked;
