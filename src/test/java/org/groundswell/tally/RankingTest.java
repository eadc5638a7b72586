package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(Votes.class)
@Domain(DomainContext.Global.class)
class RankingTest {
    @Test
    void fifteenOptionsFitInOneNumber() {
        int[] backwards = IntStream.iterate(14, option -> option - 1).limit(15).toArray();
        Ranking ranking = Ranking.of(backwards);
        assertThat(ranking.options()).containsExactly(14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
        assertThat(ranking.firstAmong(0b11)).isEqualTo(1);
        assertThat(ranking.length()).isEqualTo(15);
    }

    @Property
    void aRankingHoldsTheOptionsItWasMadeOf(@ForAll Ranking ranking) {
        int[] order = ranking.options().stream().mapToInt(Integer::intValue).toArray();
        assertThat(Ranking.of(order)).isEqualTo(ranking);
    }

    @Property
    void rankingsAreOrderedLikeTheirOptions(@ForAll Ranking a, @ForAll Ranking b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(lexicographic(a.options(), b.options()));
    }

    @Test
    void aBallotPassesToItsNextPreferenceStillInTheCount() {
        Ranking ranking = Ranking.of(3, 1, 0);
        assertThat(ranking.firstAmong(0b1111)).isEqualTo(3);
        assertThat(ranking.firstAmong(0b0111)).isEqualTo(1);
        assertThat(ranking.firstAmong(0b0101)).isEqualTo(0);
        assertThat(ranking.firstAmong(0b0100)).isEqualTo(-1);
    }

    @Test
    void anOptionNamedTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(1, 2, 1))
                .withMessage("ranking must name each option from 0 to 14 at most once, but is [1, 2, 1]");
    }

    @Test
    void anEmptyRankingIsABlankBallotAndNoRanking() {
        assertThatIllegalArgumentException()
                .isThrownBy(Ranking::of)
                .withMessage("ranking must name between 1 and 15 options, but names 0");
    }

    @Test
    void aNumberThatIsNoRankingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ranking(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ranking(0x0100_1000_0000_0000L))
                .withMessage("code must be that of a ranking, but is 0x100100000000000");
    }

    private static int lexicographic(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return a.get(i) < b.get(i) ? -1 : 1;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
