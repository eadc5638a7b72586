package org.groundswell.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.groundswell.engine.Result;
import org.groundswell.stage.conference.CardVote;
import org.groundswell.tally.power.Quota;

/**
 * Counts in how many card votes of a conference each affiliate's vote decided, run by run: with all of its weight on the other
 * side the text would have fared otherwise, everybody else voting as they did. A text that came to no vote is not counted; one
 * that was settled by a show of hands is, as a card vote would have gone.
 */
public final class Pivots implements Consumer<Result> {
    private final String stage;
    private final Quota.Share quota;
    private final Map<String, Integer> decided = new LinkedHashMap<>();
    private int runs;
    private int failed;
    private int votes;
    private int carried;

    /**
     * A count that stands at nought.
     *
     * @param stage name of the conference
     * @param blocs names of its affiliates
     */
    public Pivots(String stage, Quota.Share quota, List<String> blocs) {
        this.stage = stage;
        this.quota = quota;
        blocs.forEach(bloc -> decided.put(bloc, 0));
    }

    @Override
    public void accept(Result result) {
        if (result instanceof Result.Finished finished) {
            runs++;
            finished.outcome().votes().getOrDefault(stage, List.of()).forEach(this::count);
        } else {
            failed++;
        }
    }

    private void count(CardVote vote) {
        votes++;
        carried += quota.metBy(vote.count()) ? 1 : 0;
        decided.replaceAll((bloc, count) -> count + (vote.pivotal(bloc, quota) ? 1 : 0));
    }

    /** How often each affiliate decided, by name. */
    public Map<String, Chance> chances() {
        Map<String, Chance> chances = new LinkedHashMap<>();
        decided.forEach((bloc, count) -> chances.put(bloc, Chance.of(count, votes)));
        return chances;
    }

    /** Votes that carried by the quota. */
    public Chance carried() {
        return Chance.of(carried, votes);
    }

    /** Runs that came to their end. */
    public int runs() {
        return runs;
    }

    /** Runs that failed. */
    public int failed() {
        return failed;
    }
}
