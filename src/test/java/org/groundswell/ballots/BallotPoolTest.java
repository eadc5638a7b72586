package org.groundswell.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.groundswell.tally.Papers;
import org.junit.jupiter.api.Test;

class BallotPoolTest {
    /** More than a chunk of the pool holds, against an ordinary map. */
    @Test
    void manyDifferentBallotsAreAllKeptAndEqualOnesMerged() {
        Random random = new Random(3);
        BallotPool pool = new BallotPool();
        Map<String, Long> plain = new TreeMap<>();
        int n = 900;
        int[] options = new int[n];
        int[] ranks = new int[n];
        long all = 0;
        for (int i = 0; i < 60_000; i++) {
            int length = 1 + random.nextInt(i % 500 == 0 ? n : 40);
            int start = random.nextInt(n);
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < length; at++) {
                options[at] = (start + at) % n;
                ranks[at] = at == 0 ? 0 : ranks[at - 1] + (start % 3 == 0 && at % 5 == 0 ? 0 : 1);
                text.append(at == 0 ? "" : ranks[at] == ranks[at - 1] ? " = " : " > ")
                        .append(options[at]);
            }
            pool.add(options, ranks, length, 1 + i % 3);
            plain.merge(text.toString(), 1L + i % 3, Long::sum);
            all += 1 + i % 3;
        }
        BallotBox box = new BallotBox(n, pool, all, 0, 0, all);
        assertThat(Read.ballots(box)).isEqualTo(plain);
        assertThat(box.distinct()).isEqualTo(plain.size());
    }

    @Test
    void theFirstOfThoseStillInIsFoundAndLevelOnesAreToldApart() {
        BallotPool pool = new BallotPool();
        pool.add(new int[] {3, 1, 2, 0}, new int[] {0, 1, 1, 2}, 4, 1);
        assertThat(pool.first(0, new boolean[] {true, true, true, true}, Papers.NONE, Papers.SEVERAL))
                .isEqualTo(3);
        assertThat(pool.first(0, new boolean[] {true, true, true, false}, Papers.NONE, Papers.SEVERAL))
                .isEqualTo(Papers.SEVERAL);
        assertThat(pool.first(0, new boolean[] {true, false, true, false}, Papers.NONE, Papers.SEVERAL))
                .isEqualTo(2);
        assertThat(pool.first(0, new boolean[] {true, false, false, false}, Papers.NONE, Papers.SEVERAL))
                .isEqualTo(0);
        assertThat(pool.first(0, new boolean[] {false, false, false, false}, Papers.NONE, Papers.SEVERAL))
                .isEqualTo(Papers.NONE);
    }
}
