/** Parts of a conference as pure functions: delegations, priorities, compositing, the vote on the floor. */
@NullMarked
package org.groundswell.stage.conference;

import org.jspecify.annotations.NullMarked;
