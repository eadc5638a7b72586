package org.groundswell.tally;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;

/**
 * The card vote of a conference in sections, such as local parties 50 % and affiliates 50 %.
 *
 * <p>Share for = Σ section weight × for / (for + against) within the section, over the sections that cast anything, divided
 * by their weights: a section counts the same however much of its strength came. The weight of a section that casts nothing
 * (nobody there, or all abstain) is not cast, which is the same as spreading it over the others in proportion.
 *
 * @param sections their weights need not add up to 1, as only proportions matter
 * @param abstentionsCount if true, abstaining weight stays below the line of its section's share like a vote against
 */
public record Sections(
        @Doc("the sections and their weights") List<Section> sections,

        @Default("false") @Doc("whether abstaining counts like voting against")
        boolean abstentionsCount) {
    /** A part of a conference whose votes are normalised within it. */
    public record Section(
            @Doc("name of the section") String name,
            @Doc("its part of the conference") Fraction weight) {}

    public Sections {
        sections = List.copyOf(sections);
        if (sections.stream().allMatch(section -> section.weight.numerator() == 0)) {
            throw new IllegalArgumentException("weight of some section must be above 0, but is 0 for all of "
                    + sections.stream().map(Section::name).toList());
        }
    }

    /**
     * Counts one card vote.
     *
     * @param votes one for each section, in the order of the sections
     */
    public WeightedCount count(List<WeightedVote> votes) {
        if (votes.size() != sections.size()) {
            throw new IllegalArgumentException(
                    "votes must be given for " + sections.size() + " sections, but are for " + votes.size());
        }
        BigFraction all = sections.stream().map(Sections::weight).reduce(BigFraction.ZERO, BigFraction::add);
        return IntStream.range(0, votes.size())
                .mapToObj(i -> WeightedCount.of(weight(sections.get(i)).divide(all), votes.get(i), abstentionsCount))
                .reduce(WeightedCount.NOTHING, WeightedCount::plus);
    }

    /** Counts one card vote as if the conference had no sections: each weight counts the same wherever it was cast. */
    public WeightedCount pooled(List<WeightedVote> votes) {
        return WeightedCount.of(BigFraction.ONE, WeightedVote.sum(votes), abstentionsCount);
    }

    private static BigFraction weight(Section section) {
        return new BigFraction(section.weight.numerator()).divide(new BigFraction(section.weight.denominator()));
    }
}
