package org.groundswell.population;

/**
 * Who listens to whom in a run: for each member a row of contacts, with what each weighs.
 *
 * <p>What a member hears from itself, where a file says so, is a contact too.
 */
public sealed interface Network permits Contacts, Everyone {
    int members();

    /** How many contacts a member has. */
    int count(int member);

    /** A member's contact by its place in the row, from 0. */
    int contact(int member, int place);

    /** What that contact weighs against the member's others; below 0 where the member rejects it. */
    double weight(int member, int place);

    /** How many rows and places there are in all. */
    long entries();

    /** The member in whose row an entry lies, entries being counted row after row. */
    int owner(long entry);

    /** The contact of an entry. */
    default int contact(long entry) {
        int owner = owner(entry);
        return contact(owner, Math.toIntExact(entry - first(owner)));
    }

    /** The first entry of a member's row. */
    long first(int member);
}
