package org.groundswell.stage;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.kernel.Logistic;
import org.groundswell.random.Keyed;
import org.groundswell.stage.conference.Bloc;
import org.groundswell.stage.conference.CardVote;
import org.groundswell.stage.conference.Delegation;
import org.groundswell.tally.Fraction;
import org.groundswell.tally.Sections;
import org.groundswell.tally.WeightedCount;
import org.groundswell.tally.WeightedVote;
import org.groundswell.world.Position;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/** Votes on the floor of a conference: a show of hands, and a card vote where it is close or called for. */
final class FloorVote {
    private final Conference conference;
    private final World world;
    private final List<Delegation> delegations;
    private final @Nullable Position leadership;
    private final Position statusQuo;

    /**
     * How one text fared.
     *
     * @param hands share of heads for it; like the other shares, what a vote would have given if it was remitted
     * @param card share of a card vote for it, held or not
     * @param remitted whether its movers gave way to the platform, so that no vote was taken
     * @param binding whether a card vote was held and is large enough to bind
     * @param votes who voted how
     */
    record Vote(
            double hands,
            double card,
            double unitsFor,
            double affiliatesFor,
            boolean remitted,
            boolean cardHeld,
            boolean carried,
            boolean binding,
            CardVote votes) {}

    FloorVote(Conference conference, World world, List<Delegation> delegations, @Nullable Position leadership) {
        this.conference = conference;
        this.world = world;
        this.delegations = delegations;
        this.leadership = leadership;
        this.statusQuo = world.position("status-quo");
    }

    Vote vote(Position text) {
        double platform = platform(text);
        long[] members = new long[2];
        long[] delegates = new long[2];
        Keyed luck = world.luck().of("votes for " + text.name(), conference.name());
        for (Delegation delegation : delegations) {
            double chance = Logistic.exact(leaning(delegation.line(), text) + platform);
            int side = luck.uniform(delegation.key(), 0, 0) < chance ? 0 : 1;
            members[side] += delegation.members();
            delegates[side] += delegation.delegates();
        }
        WeightedVote units = new WeightedVote(members[0], members[1], 0);
        Sections sections = new Sections(
                List.of(
                        new Sections.Section("units", conference.units().weight()),
                        new Sections.Section(
                                "affiliates", conference.affiliates().weight())),
                false);
        CardVote votes = new CardVote(text.name(), sections, units, blocs(text, platform));
        WeightedVote affiliates = votes.affiliates();
        WeightedCount card = votes.count();
        double heads = delegates[0] + delegates[1];
        double hands = hands(delegates[0], heads, affiliates);
        Keyed chair = world.open().of("chair " + text.name(), conference.name());
        boolean remitted =
                platform < 0 && chair.uniform(0, 1, 0) < conference.floor().remit();
        boolean close = !(Math.abs(hands - 0.5) > conference.floor().margin());
        boolean cardHeld = !remitted
                && (close || chair.uniform(0, 0, 0) < conference.floor().demand());
        boolean carried = !remitted && (cardHeld ? card.exceeds(Fraction.HALF) : hands > 0.5);
        boolean binding = carried && cardHeld && card.reaches(conference.floor().binding());
        return new Vote(
                hands, card.share(), share(units), share(affiliates), remitted, cardHeld, carried, binding, votes);
    }

    /**
     * The platform speaks for a text that is nearer to the leadership's line than the status quo is, and against one that is
     * further; where its line is as near to either, or silent, it says nothing.
     */
    private double platform(Position text) {
        return leadership == null
                ? 0
                : Math.signum(leaning(leadership.at(), text))
                        * conference.floor().platform();
    }

    private double leaning(double[] line, Position text) {
        return (statusQuo.distance(line) - text.distance(line))
                / conference.floor().scale();
    }

    private List<CardVote.Cast> blocs(Position text, double platform) {
        Keyed votes = world.open().of("bloc-vote " + text.name(), conference.name());
        List<CardVote.Cast> cast = new ArrayList<>();
        for (Bloc bloc : conference.affiliates().byName()) {
            long who = Keyed.who(bloc.name());
            double chance = Logistic.exact(leaning(line(bloc), text) + platform);
            long weight = bloc.card();
            boolean abstains = votes.uniform(who, 0, 0) < bloc.abstains();
            long yes = 0;
            if (votes.uniform(who, 1, 0) < bloc.splits()) {
                yes = Math.round(weight * chance);
            } else if (votes.uniform(who, 2, 0) < chance) {
                yes = weight;
            }
            WeightedVote vote = abstains ? new WeightedVote(0, 0, weight) : new WeightedVote(yes, weight - yes, 0);
            cast.add(new CardVote.Cast(bloc.name(), weight, vote));
        }
        return cast;
    }

    /** Where a bloc stands at this conference: around the line stated, together with the others and by itself. */
    private double[] line(Bloc bloc) {
        Conference.Affiliates section = conference.affiliates();
        double[] stands = world.position(bloc.line()).at();
        int k = 0;
        for (String issue : world.issues().keySet()) {
            Keyed draw = world.open().of("bloc-line " + conference.name(), issue);
            double moved = Math.sqrt(section.correlation()) * draw.gaussian(0, 0, 0)
                    + Math.sqrt(1 - section.correlation()) * draw.gaussian(Keyed.who(bloc.name()), 1, 0);
            stands[k] = Math.max(-1, Math.min(1, stands[k] + section.spread() * moved));
            k++;
        }
        return stands;
    }

    /** Share of heads for: units' delegates, and affiliates' in proportion to their weight. */
    private double hands(long delegatesFor, double delegates, WeightedVote affiliates) {
        double cast = affiliates.yes() + affiliates.no();
        double others = cast == 0 ? 0 : conference.affiliates().heads() * delegates;
        double all = delegates + others;
        return all == 0 ? Double.NaN : (delegatesFor + (cast == 0 ? 0 : others * affiliates.yes() / cast)) / all;
    }

    private static double share(WeightedVote vote) {
        double cast = vote.yes() + vote.no();
        return cast == 0 ? Double.NaN : vote.yes() / cast;
    }
}
