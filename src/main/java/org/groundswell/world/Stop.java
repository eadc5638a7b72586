package org.groundswell.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;

/**
 * When a run may stop before its last day, and what is taken down of its members then. A run that has stopped stays as it is:
 * later days are those of the last one.
 */
public record Stop(
        @Doc("what must have come about") @Default("never") Until until,

        @Doc("largest move in a sweep at which members have settled") @Range(min = 0, max = 2) @Default("0.0001")
        double within,

        @Doc("largest distance between any two members who agree: wider than a move, as members who settle on one"
                + " stance come closer and closer without ever meeting")
        @Range(min = 0, max = 2)
        @Default("0.01")
        double agree,

        @Doc("sweeps in a row in which that must be so") @Range(min = 1, max = 100_000) @Default("1")
        int sweeps,

        @Doc("gap between neighbouring stances beyond which they are of two clusters")
        @Range(min = 0, max = 2)
        @Default("0.1")
        double gap,

        @Doc("share of members from which on a cluster counts") @Range(min = 0, max = 1) @Default("0.05")
        double smallest) {
    /** The name under which outcomes stand. */
    public static final String NAME = "end";

    /** What must have come about. */
    public enum Until {
        @Doc("nothing: a run goes on to its last day")
        NEVER,
        @Doc("no stance moves any more, by more than within, nor would by any draw of the rule of talking")
        SETTLED,
        @Doc("all members agree: no two are further apart than agree")
        CONSENSUS
    }

    public Stop {
        Check.all(Stop.class, until, within, agree, sweeps, gap, smallest);
    }

    /** The outcome that tells most of an end: how long it took to agree, or how many clusters of an issue are left. */
    public String answer(String issue) {
        return NAME + (until == Until.CONSENSUS ? ".sweeps" : "." + issue + ".clusters");
    }

    /** What is taken down, by full names. */
    public List<OutcomeKind> outcomes(Collection<String> issues) {
        List<OutcomeKind> kinds = new ArrayList<>();
        if (until != Until.NEVER) {
            boolean agree = until == Until.CONSENSUS;
            kinds.add(OutcomeKind.event("stopped", agree ? "all members agree" : "members settle"));
            kinds.add(OutcomeKind.count(
                    "sweeps", agree ? "sweeps until all agree" : "sweeps until members have settled"));
        }
        for (String issue : issues) {
            String of = issue + ".";
            String on = " on " + issue;
            kinds.add(OutcomeKind.event(of + "consensus", "all members agree" + on));
            kinds.add(OutcomeKind.stance(of + "mean", "mean stance" + on));
            kinds.add(OutcomeKind.spread(of + "sd", "standard deviation of stances" + on));
            kinds.add(OutcomeKind.share(of + "for", "members above 0" + on));
            kinds.add(OutcomeKind.count(of + "clusters", "clusters" + on));
            kinds.add(OutcomeKind.share(of + "largest", "members in the largest cluster" + on));
        }
        return kinds.stream().map(kind -> kind.of(NAME)).toList();
    }
}
