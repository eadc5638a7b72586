package org.groundswell.verification;

import java.util.List;
import org.groundswell.setting.Check;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.tally.Fraction;
import org.groundswell.tally.Sections;
import org.groundswell.tally.Sections.Section;
import org.groundswell.tally.WeightedVote;

/** A card vote in sections. */
public record CardVote(@Doc("its sections") List<Side> sections) implements Figures {
    /** What one section cast. */
    public record Side(
            @Doc("name of the section") String name,
            @Doc("its part of the conference") Fraction weight,

            @Doc("weight cast for") @Range(min = 0, max = 1e12)
            long yes,

            @Doc("weight cast against") @Range(min = 0, max = 1e12)
            long no) {
        public Side {
            Check.all(Side.class, name, weight, yes, no);
        }
    }

    public CardVote {
        Check.all(CardVote.class, sections);
    }

    /** A figure of the count: "share" for, or "share pooled", as if there were no sections. */
    @Override
    public double figure(String of) {
        Sections conference = new Sections(
                sections.stream()
                        .map(side -> new Section(side.name, side.weight))
                        .toList(),
                false);
        List<WeightedVote> votes = sections.stream()
                .map(side -> new WeightedVote(side.yes, side.no, 0))
                .toList();
        return switch (of) {
            case "share" -> conference.count(votes).share();
            case "share pooled" -> conference.pooled(votes).share();
            default -> Double.NaN;
        };
    }

    @Override
    public String known() {
        return "share, share pooled";
    }
}
