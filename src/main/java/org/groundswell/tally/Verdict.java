package org.groundswell.tally;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a vote passed, and each test it had to meet.
 *
 * @param count the count of the ballots
 * @param carried the option that the counting rule chose, unless it is the status quo; it stands only if the vote passed
 * @param requirements the majority where the rule asks a share, the quorums in their order, then the units
 */
public record Verdict(Count count, OptionalInt carried, List<Requirement> requirements) {
    public Verdict {
        requirements = List.copyOf(requirements);
    }

    /** The counting rule carried an option and every requirement is met. */
    public boolean passed() {
        return carried.isPresent() && unmet().isEmpty();
    }

    /** The option that the vote puts in force, if it passed. */
    public OptionalInt outcome() {
        return passed() ? carried : OptionalInt.empty();
    }

    /** The reasons why it failed, unless it is only that no option was carried. */
    public List<Requirement> unmet() {
        return requirements.stream().filter(requirement -> !requirement.met()).toList();
    }

    /** The first test of a kind, if the vote had to meet one. */
    public Optional<Requirement> requirement(Requirement.Kind kind) {
        return requirements.stream()
                .filter(requirement -> requirement.kind() == kind)
                .findFirst();
    }
}
