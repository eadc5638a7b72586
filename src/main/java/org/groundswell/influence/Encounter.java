package org.groundswell.influence;

/**
 * Rules in which two members meet at a time, and the next two see the result. Encounters are keyed by their slot in the
 * day, which picks the member and the contact.
 */
public sealed interface Encounter extends InfluenceRule permits Deffuant {}
