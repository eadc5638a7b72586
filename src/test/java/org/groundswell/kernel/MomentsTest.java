package org.groundswell.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MomentsTest {
    @Property
    void sumsAreThoseOfThePlainWay(@ForAll long seed, @ForAll @IntRange(max = 50) int count) {
        Random random = new Random(seed);
        float[] stances = new float[count + 3];
        for (int i = 0; i < stances.length; i++) {
            stances[i] = 2 * random.nextFloat() - 1;
        }
        Moments moments = new Moments();
        moments.of(stances, stances.length);
        moments.of(stances, count);
        double sum = IntStream.range(0, count).mapToDouble(i -> stances[i]).sum();
        double squares = IntStream.range(0, count)
                .mapToDouble(i -> (double) stances[i] * stances[i])
                .sum();
        assertThat(moments.sum()).isCloseTo(sum, within(1e-12));
        assertThat(moments.squares()).isCloseTo(squares, within(1e-12));
    }
}
