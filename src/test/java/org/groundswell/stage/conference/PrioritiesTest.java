package org.groundswell.stage.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrioritiesTest {
    private static final double OFF = Double.NEGATIVE_INFINITY;

    private static Priorities ballot(int picks, double... lot) {
        return new Priorities(picks, lot);
    }

    @Test
    void aVoterPicksItsBestAndTheHeaviestAreChosen() {
        Priorities ballot = ballot(2, 0.1, 0.2, 0.3, 0.4);
        ballot.vote(new double[] {4, 3, 2, 1}, 10);
        ballot.vote(new double[] {1, 2, 3, 4}, 7);
        ballot.vote(new double[] {1, 4, 3, 2}, 5);
        assertThat(ballot.votes()).containsExactly(10, 15, 12, 7);
        assertThat(ballot.chosen()).containsExactly(false, true, true, false);
    }

    @Test
    void whatIsNotOnTheBallotIsNeverChosen() {
        Priorities ballot = ballot(3, 0.1, 0.2, 0.3, 0.4);
        ballot.vote(new double[] {OFF, 3, OFF, 1}, 1);
        assertThat(ballot.chosen()).containsExactly(false, true, false, true);
        assertThat(ballot(3, 0.1, 0.2).chosen()).containsExactly(false, false);
    }

    @Test
    void levelSubjectsAreChosenByLot() {
        for (double[] lot : new double[][] {{0.7, 0.2, 0.4}, {0.2, 0.7, 0.4}, {0.7, 0.4, 0.2}}) {
            Priorities ballot = ballot(1, lot);
            ballot.vote(new double[] {3, 2, 1}, 2);
            ballot.vote(new double[] {2, 3, 1}, 2);
            ballot.vote(new double[] {1, 2, 3}, 2);
            for (int k = 0; k < 3; k++) {
                assertThat(ballot.chosen()[k]).isEqualTo(lot[k] == 0.2);
            }
        }
    }
}
