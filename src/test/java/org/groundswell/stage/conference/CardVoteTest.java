package org.groundswell.stage.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.groundswell.tally.Fraction;
import org.groundswell.tally.Sections;
import org.groundswell.tally.WeightedVote;
import org.groundswell.tally.power.Quota;
import org.junit.jupiter.api.Test;

/** What must not change a card vote does not; and whose vote decides it. */
class CardVoteTest {
    private static final Sections HALVES = new Sections(
            List.of(new Sections.Section("units", Fraction.HALF), new Sections.Section("affiliates", Fraction.HALF)),
            false);
    private static final int FEW = 200;

    private static CardVote vote(WeightedVote units, List<CardVote.Cast> blocs) {
        return new CardVote("text", HALVES, units, blocs);
    }

    private static CardVote.Cast cast(String bloc, long weight, boolean inFavour) {
        return new CardVote.Cast(bloc, weight, new WeightedVote(inFavour ? weight : 0, inFavour ? 0 : weight, 0));
    }

    /** Blocs of some weights, for or against as the bits of a number. */
    private static List<CardVote.Cast> blocs(List<Long> weights, int sides) {
        List<CardVote.Cast> blocs = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            blocs.add(cast("bloc " + i, weights.get(i), (sides >> i & 1) == 1));
        }
        return blocs;
    }

    /** Each section by a factor of its own. */
    @Property(tries = FEW)
    void scalingASectionsWeightsChangesNothing(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1_000) Long> weights,
            @ForAll @IntRange(min = 0, max = 255) int sides,
            @ForAll @LongRange(min = 0, max = 50) long yes,
            @ForAll @LongRange(min = 0, max = 50) long no,
            @ForAll @LongRange(min = 0, max = 50) long abstaining,
            @ForAll @LongRange(min = 1, max = 1_000_000) long ofUnits,
            @ForAll @LongRange(min = 1, max = 1_000_000) long ofBlocs) {
        CardVote plain = vote(new WeightedVote(yes, no, abstaining), blocs(weights, sides));
        CardVote scaled = vote(
                new WeightedVote(ofUnits * yes, ofUnits * no, ofUnits * abstaining),
                blocs(weights.stream().map(w -> ofBlocs * w).toList(), sides));
        assertThat(scaled.count()).isEqualTo(plain.count());
        for (CardVote.Cast bloc : plain.blocs()) {
            assertThat(scaled.pivotal(bloc.bloc(), Quota.MAJORITY))
                    .isEqualTo(plain.pivotal(bloc.bloc(), Quota.MAJORITY));
        }
    }

    @Property(tries = FEW)
    void theOrderOfBlocsIsNothing(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1_000) Long> weights,
            @ForAll @IntRange(min = 0, max = 255) int sides,
            @ForAll Random order) {
        WeightedVote units = new WeightedVote(20, 22, 0);
        List<CardVote.Cast> blocs = blocs(weights, sides);
        CardVote plain = vote(units, blocs);
        List<CardVote.Cast> others = new ArrayList<>(blocs);
        Collections.shuffle(others, order);
        assertThat(vote(units, others).count()).isEqualTo(plain.count());
        for (CardVote.Cast bloc : blocs) {
            assertThat(vote(units, others).pivotal(bloc.bloc(), Quota.MAJORITY))
                    .isEqualTo(plain.pivotal(bloc.bloc(), Quota.MAJORITY));
        }
    }

    /** Two halves of a bloc that vote alike are that bloc; what each alone could decide is less. */
    @Property(tries = FEW)
    void splittingABlocChangesNoOutcome(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 1_000) Long> weights,
            @ForAll @IntRange(min = 0, max = 255) int sides,
            @ForAll @LongRange(min = 0, max = 1_000) long part) {
        WeightedVote units = new WeightedVote(20, 22, 0);
        List<CardVote.Cast> blocs = blocs(weights, sides);
        CardVote plain = vote(units, blocs);
        CardVote.Cast first = blocs.get(0);
        boolean inFavour = first.vote().yes() > 0;
        List<CardVote.Cast> split = new ArrayList<>(blocs.subList(1, blocs.size()));
        split.add(cast("left", part % first.weight(), inFavour));
        split.add(cast("right", first.weight() - part % first.weight(), inFavour));
        CardVote parted = vote(units, split);
        assertThat(parted.count()).isEqualTo(plain.count());
        if (parted.pivotal("left", Quota.MAJORITY)) {
            assertThat(plain.pivotal(first.bloc(), Quota.MAJORITY)).isTrue();
        }
    }

    /** A bloc decides if and only if turning its vote round turns the outcome round. */
    @Property(tries = FEW)
    void whoDecidesCouldTurnItRound(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 10) Long> weights,
            @ForAll @IntRange(min = 0, max = 255) int sides,
            @ForAll @IntRange(min = 0, max = 10) int units) {
        WeightedVote local = new WeightedVote(units, 10 - units, 0);
        CardVote vote = vote(local, blocs(weights, sides));
        for (int i = 0; i < weights.size(); i++) {
            CardVote turned = vote(local, blocs(weights, sides ^ 1 << i));
            assertThat(vote.pivotal("bloc " + i, Quota.MAJORITY))
                    .isEqualTo(Quota.MAJORITY.metBy(vote.count()) != Quota.MAJORITY.metBy(turned.count()));
        }
    }

    /** Who stayed out of it, or split, could have cast all of its weight. */
    @Test
    void whoAbstainedCouldHaveDecided() {
        CardVote.Cast abstains = new CardVote.Cast("miners", 3, new WeightedVote(0, 0, 3));
        CardVote vote = vote(new WeightedVote(1, 1, 0), List.of(abstains, cast("weavers", 2, true)));
        assertThat(vote.pivotal("miners", Quota.MAJORITY)).isTrue();
        assertThat(vote.pivotal("weavers", Quota.MAJORITY)).isTrue();
        assertThat(vote.affiliates()).isEqualTo(new WeightedVote(2, 0, 3));
    }
}
