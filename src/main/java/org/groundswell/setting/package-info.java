/** What a setting is: its range, meaning, default and place in a file, and the faults that are found in it. */
@NullMarked
package org.groundswell.setting;

import org.jspecify.annotations.NullMarked;
