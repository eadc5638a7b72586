package org.groundswell.report;

/** Something drawn over or beside a plot, at places the plot gives it: a label, a badge, words in a column. */
interface Overlay {
    void draw(Ground ground);
}
