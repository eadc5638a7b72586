package org.groundswell.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChanceTest {
    private static double luck(Chance chance) {
        return chance.luck().of("sign").uniform(7, 0, 0);
    }

    private static double world(Chance chance) {
        return chance.world().of("sign").uniform(7, 0, 0);
    }

    @Test
    void theSameKeyGivesTheSameDraw() {
        Chance again = new Chance(5, 17, 0, 0);
        assertThat(luck(new Chance(5, 17))).isEqualTo(luck(again));
        assertThat(world(new Chance(5, 17))).isEqualTo(world(again));
    }

    @Test
    void zeroIsASeedAndEverySeedAndRunHasItsOwnChance() {
        List<Long> numbers = LongStream.of(0, 1, 2, -1, -2, 1L << 32, 1L << 63, Long.MAX_VALUE)
                .boxed()
                .toList();
        List<Double> draws = numbers.stream()
                .flatMap(seed -> numbers.stream().map(run -> new Chance(seed, run)))
                .flatMap(chance -> Stream.of(luck(chance), world(chance)))
                .toList();
        assertThat(draws).doesNotHaveDuplicates().hasSize(128);
    }

    @Test
    void aTwinDiffersInTheTwinnedStreamOnly() {
        Chance run = new Chance(5, 17);
        Chance otherWorld = new Chance(5, 17, 1, 0);
        Chance otherLuck = new Chance(5, 17, 0, 1);
        assertThat(world(otherLuck)).isEqualTo(world(run));
        assertThat(luck(otherWorld)).isEqualTo(luck(run));
        assertThat(Stream.of(world(run), world(otherWorld), luck(run), luck(otherLuck)))
                .doesNotHaveDuplicates();
    }

    @Test
    void decisionAndNameAreTakenApart() {
        Draws draws = new Chance(5, 17).luck();
        assertThat(Stream.of(draws.of("ab", "c"), draws.of("a", "bc"), draws.of("abc"), draws.of("", "abc"))
                        .map(keyed -> keyed.uniform(7, 0, 0)))
                .doesNotHaveDuplicates();
        assertThat(draws.of("sign").uniform(7, 0, 0))
                .isEqualTo(draws.of("sign", "").uniform(7, 0, 0));
    }

    @Test
    void namesMayBeInAnyScript() {
        Draws draws = new Chance(5, 17).luck();
        assertThat(draws.of("sign", "Zürich").uniform(7, 0, 0))
                .isNotEqualTo(draws.of("sign", "Z?rich").uniform(7, 0, 0));
        assertThat(Keyed.who("Zürich")).isNotEqualTo(Keyed.who("Z?rich"));
    }

    /** SHA-256 of "abc" as FIPS 180-2 prints it. */
    @Test
    void whoIsTheBeginningOfTheHashOfTheName() {
        assertThat(Keyed.who("abc")).isEqualTo(0xba7816bf8f01cfeaL);
    }

    /** Detects unintended change and proves nothing: whoever changes these numbers changes the results of every study. */
    @Test
    void theseDrawsHaveNotChanged() {
        Keyed keyed = new Chance(2018, 42, 0, 0).luck().of("sign", "members-petition");
        long who = Keyed.who("CLP 17");
        assertThat(keyed.uniform(who, 5, 74)).isEqualTo(0.3966788403491782);
        assertThat(keyed.gaussian(who, 5, 74)).isEqualTo(-0.26195299614857037);
        assertThat(keyed.exponential(who, 5, 74)).isEqualTo(0.9246282920596873);
        assertThat(KeyedBlockTest.gaussian(keyed, who, 5, 74)).isEqualTo(0.63792974f);
        assertThat(new Chance(2018, 42, 0, 0).world().of("drift").gaussian(0, 0, 74))
                .isEqualTo(-0.12398413936984787);
    }
}
