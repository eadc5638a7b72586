package org.groundswell.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Names;

/**
 * All that a vote needs to pass: its counting rule, its quorums, and whether units must agree too.
 *
 * <p>For an approval quorum, yes is what the carried option has in the last round of the count; where nothing is carried,
 * what option 0 has there. Of rules that compare pairs or give points these are the first preferences.
 *
 * @param statusQuo whether the last option leaves things as they are, so that its win carries nothing; false for
 *     elections, where every option is a candidate
 */
public record DecisionRule(
        @Default("majority") @Doc("how the ballots decide") CountingRule count,

        @Default("[]") @Doc("how much of the electorate must vote or approve")
        List<Quorum> quorums,

        @Default("false") @Doc("whether more than half of the units' votes is needed too")
        boolean doubleMajority,

        @Default("status-quo") @Doc("who is preferred among level options")
        TieRule tie,

        @Default("true") @Doc("whether the last option leaves things as they are")
        boolean statusQuo) {
    public DecisionRule {
        quorums = List.copyOf(quorums);
        if (doubleMajority && !(count instanceof Majority || count instanceof SuperMajority)) {
            throw new IllegalArgumentException(
                    "double-majority must go with majority or super-majority, but the count is "
                            + Names.kebab(count.getClass().getSimpleName()));
        }
    }

    /** This counting rule and nothing else: no quorum, no units; ties and the last option leave things as they are. */
    public static DecisionRule of(CountingRule count) {
        return new DecisionRule(count, List.of(), false, TieRule.STATUS_QUO, true);
    }

    /** The same rule for one unit that decides by itself. */
    public DecisionRule ofOneUnit() {
        return new DecisionRule(count, quorums, false, tie, statusQuo);
    }

    /**
     * Decides one vote.
     *
     * @param lot see {@link TieRule#over}
     * @throws IllegalArgumentException if a double majority is asked, which needs the count of each unit
     */
    public Verdict decide(Profile profile, IntToDoubleFunction lot) {
        if (doubleMajority) {
            throw new IllegalArgumentException(
                    "double-majority must be decided from the units' counts, but there are none");
        }
        return verdict(profile, List.of(), lot);
    }

    /** Decides one vote from the counts of its units, which are summed for all tests but that of the units. */
    public Verdict decide(List<Unit> units, IntToDoubleFunction lot) {
        DoubleMajority both = new DoubleMajority(units);
        return verdict(both.everyone(), doubleMajority ? List.of(both.requirement()) : List.of(), lot);
    }

    private Verdict verdict(Profile profile, List<Requirement> ofUnits, IntToDoubleFunction lot) {
        Count counted = count.count(profile, tie.over(profile.options(), lot));
        boolean change =
                counted.winner().isPresent() && !(statusQuo && counted.winner().getAsInt() == profile.options() - 1);
        OptionalInt carried = change ? counted.winner() : OptionalInt.empty();
        long yes = counted.last().votes().get(carried.orElse(0));
        List<Requirement> requirements = new ArrayList<>();
        count.requirement(profile).ifPresent(requirements::add);
        quorums.forEach(quorum -> requirements.add(quorum.requirement(profile, yes)));
        requirements.addAll(ofUnits);
        return new Verdict(counted, carried, requirements);
    }
}
