package org.groundswell.report;

import java.awt.Graphics2D;

/**
 * A picture that answers one question, drawn the same way to every file format.
 *
 * <p>A chart knows how high it has to be at a given width, since titles wrap and each row takes its place. All of it,
 * text too, grows and shrinks with the width.
 */
public sealed interface Chart
        permits ClusterChart,
                CountBars,
                DateHistogram,
                DecisionChart,
                DensityChart,
                Distribution,
                FanChart,
                FunnelChart,
                PowerChart,
                ScreeningChart,
                SectionChart,
                SensitivityChart,
                VarianceChart,
                VerificationChart,
                WhatIfChart {
    Heading heading();

    /** The chart laid out in blocks from top to bottom. */
    Page page();

    /** What it says, for those who hear it and do not see it: a sentence, or nothing if there is no run to show. */
    String says();

    /** The name of its files, without extension. */
    default String name() {
        return heading().name();
    }

    /** The height at which nothing in it is squeezed or stretched. */
    default double height(double width) {
        return page().height(width);
    }

    default void draw(Graphics2D graphics, double width, double height) {
        page().draw(graphics, width, height);
    }
}
