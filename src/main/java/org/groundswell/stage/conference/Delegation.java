package org.groundswell.stage.conference;

/**
 * A real unit at a conference.
 *
 * @param unit number of the real unit
 * @param key key of its draws
 * @param members members it votes for
 * @param delegates how many it sent
 * @param line where it stands, by issue: a mix of its meeting and its delegates
 * @param segments share of its delegates in each segment
 */
public record Delegation(int unit, long key, long members, int delegates, double[] line, double[] segments) {}
