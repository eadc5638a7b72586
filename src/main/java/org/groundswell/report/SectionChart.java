package org.groundswell.report;

import java.util.List;

/**
 * What a conference of two sections does: which subjects each picks for debate, and how each votes.
 *
 * @param units what the section of local units is called: "CLPs"
 * @param affiliates what the section of affiliated bodies is called: "affiliates"
 * @param lines majorities to reach in the votes
 */
public record SectionChart(
        Heading heading,
        String units,
        String affiliates,
        List<Subject> subjects,
        List<Vote> votes,
        List<ReferenceLine> lines,
        Runs runs)
        implements Chart {
    /** The chance that a subject is prioritised by each section and by at least one of them. */
    public record Subject(String label, Estimate byUnits, Estimate byAffiliates, Estimate byEither) {}

    /**
     * The share for in one section or in both together.
     *
     * @param observed the real share; unknown as a rule
     */
    public record Vote(String label, FiveNumbers inFavour, Interval observed) {}

    public SectionChart {
        subjects = List.copyOf(subjects);
        votes = List.copyOf(votes);
        lines = List.copyOf(lines);
    }

    @Override
    public Page page() {
        return SectionDrawing.page(this);
    }
}
