package org.groundswell.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a conference of two sections does: which subjects each picks for debate, and how each votes.
 *
 * @param units what the section of local units is called: "CLPs"
 * @param affiliates what the section of affiliated bodies is called: "affiliates"
 * @param votesOn what is voted on, as the heading of the votes: "Share for a motion on Brexit"
 * @param lines majorities to reach in the votes
 */
public record SectionChart(
        Heading heading,
        String units,
        String affiliates,
        List<Subject> subjects,
        String votesOn,
        List<Vote> votes,
        List<ReferenceLine> lines,
        Runs runs)
        implements Chart {
    private static final int MOST_SAID = 4;

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
    public String says() {
        String debated = ranked().stream()
                .limit(MOST_SAID)
                .map(subject -> subject.label + " " + Words.chance(subject.byEither.value()))
                .collect(Collectors.joining(", "));
        String shares = votes.stream()
                .filter(vote -> vote.inFavour.isKnown())
                .map(vote -> vote.label + " " + Words.spread(new Scale.Share(), vote.inFavour))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        debated.isEmpty() ? "" : "most often debated: " + debated,
                        shares.isEmpty() ? "" : "share for: " + shares)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The subjects that are known, the likeliest first. */
    List<Subject> ranked() {
        return subjects.stream()
                .filter(subject -> !subject.byEither.isMissing())
                .sorted(Comparator.comparingDouble((Subject subject) -> subject.byEither.value())
                        .reversed())
                .toList();
    }

    @Override
    public Page page() {
        return SectionDrawing.page(this);
    }
}
