/** The scenario file: reading with places, checks, variants, timeline, schema. */
@NullMarked
package org.groundswell.scenario;

import org.jspecify.annotations.NullMarked;
