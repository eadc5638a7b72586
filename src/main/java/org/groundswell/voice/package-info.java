/** Who speaks to members, and what hearing a voice does. */
@NullMarked
package org.groundswell.voice;

import org.jspecify.annotations.NullMarked;
