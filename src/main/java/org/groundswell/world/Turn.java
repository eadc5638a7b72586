package org.groundswell.world;

/** An effect of a stage that acts next morning: a body or a voice takes a position. */
public record Turn(String actor, Position position) {}
