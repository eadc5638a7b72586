package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BinsTest {
    @Test
    void everyValueIsInOneBin() {
        for (Scale scale : List.of(new Scale.Share(), new Scale.Stance("", ""))) {
            Bins bins = Bins.of(Examples.bell(200, 0.5, 0.1), scale);
            assertThat(bins.all().stream().mapToDouble(Bins.Bin::share).sum()).isCloseTo(1, within(1e-12));
            assertThat(bins.all()).hasSizeBetween(8, 41);
        }
    }

    @Test
    void theUpperBoundBelongsToTheLastBin() {
        Bins bins = Bins.of(List.of(0.95, 1.0), 0.1, 1);
        assertThat(bins.all()).singleElement().satisfies(bin -> {
            assertThat(bin.high()).isCloseTo(1, within(1e-12));
            assertThat(bin.share()).isEqualTo(1);
        });
    }

    @Test
    void aValueOnAnEdgeCountsUpwards() {
        List<Bins.Bin> bins = Bins.of(List.of(0.3, 0.29), 0.1, 1).all();
        assertThat(bins).extracting(Bins.Bin::share).containsExactly(0.5, 0.5);
    }

    @Test
    void equalValuesMakeOneBar() {
        assertThat(Bins.of(List.of(0.0, 0.0), new Scale.Count()).all()).hasSize(1);
    }

    @Test
    void quantilesLeaveOutMissingRuns() {
        FiveNumbers spread = FiveNumbers.of(List.of(Double.NaN, 1.0, 2.0, 3.0, Double.NaN));
        assertThat(spread.median()).isEqualTo(2);
        assertThat(FiveNumbers.of(List.of(Double.NaN)).isKnown()).isFalse();
    }
}
