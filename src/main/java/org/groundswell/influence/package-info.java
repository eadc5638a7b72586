/** Rules by which members' stances move when they talk with their contacts. */
@NullMarked
package org.groundswell.influence;

import org.jspecify.annotations.NullMarked;
