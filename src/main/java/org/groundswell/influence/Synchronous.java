package org.groundswell.influence;

/** Rules in which all members move at once, each from what the others held the evening before. */
public sealed interface Synchronous extends InfluenceRule permits FriedkinJohnsen, HegselmannKrause {}
