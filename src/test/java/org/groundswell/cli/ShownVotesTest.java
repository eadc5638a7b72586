package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ShownVotesTest {
    private static final BigFraction STEP = new BigFraction(1, 100);

    /** Thirds of votes move from row to row; whatever moves, each column adds up and no cell is off by a hundredth. */
    @Property(tries = 200)
    void everyColumnAddsUp(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 50) Integer> votes,
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 99) Integer> moves) {
        List<BigFraction> now =
                new ArrayList<>(votes.stream().map(BigFraction::new).toList());
        List<List<BigFraction>> exact = new ArrayList<>(List.of(List.copyOf(now)));
        for (int move : moves) {
            int from = move % now.size();
            int to = (move / now.size() + 1 + from) % now.size();
            BigFraction part = now.get(from).divide(new BigFraction(move));
            now.set(from, now.get(from).subtract(part));
            now.set(to, now.get(to).add(part));
            exact.add(List.copyOf(now));
        }
        BigDecimal whole =
                BigDecimal.valueOf(votes.stream().mapToLong(vote -> vote).sum());
        List<List<BigDecimal>> shown = new ShownVotes(2).columns(exact);
        for (int column = 0; column < exact.size(); column++) {
            assertThat(shown.get(column).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(whole);
            for (int row = 0; row < now.size(); row++) {
                BigFraction cell =
                        new BigFraction(shown.get(column).get(row).unscaledValue(), java.math.BigInteger.valueOf(100));
                assertThat(cell.subtract(exact.get(column).get(row)).abs()).isLessThan(STEP);
            }
        }
    }

    /** Three thirds are 0.33, 0.33 and 0.34; the first keeps its 0.34 while the others change. */
    @Test
    void whatDoesNotChangeIsShownAsBefore() {
        BigFraction third = new BigFraction(1, 3);
        List<List<BigDecimal>> shown = new ShownVotes(2)
                .columns(
                        List.of(List.of(third, third, third), List.of(third, new BigFraction(2, 3), BigFraction.ZERO)));
        assertThat(shown.get(0)).map(BigDecimal::toPlainString).containsExactly("0.34", "0.33", "0.33");
        assertThat(shown.get(1)).map(BigDecimal::toPlainString).containsExactly("0.34", "0.66", "0.00");
    }
}
