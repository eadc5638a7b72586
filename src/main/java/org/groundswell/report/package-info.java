/**
 * Charts of a study, as plain records that another layer fills, each drawn alike to SVG and PNG.
 *
 * <p>A chart lays out a {@link org.groundswell.report.Page} of blocks; JFreeChart draws what lies between the axes.
 */
@NullMarked
package org.groundswell.report;

import org.jspecify.annotations.NullMarked;
