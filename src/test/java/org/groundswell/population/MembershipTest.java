package org.groundswell.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.population.Membership.Combination;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final Story STORY = Story.of("""
            population:
              name: party
              members: 20000
              segments:
                - {name: left, share: 0.5, stance: {question: {mean: 0, sd: 0.4}}}
                - {name: right, share: 0.5, stance: {question: {mean: 0, sd: 0.4}}}
              bodies:
                - {name: movement, members: 5000, composition: {left: 0.8, right: 0.2}}
                - {name: youth, members: 2000, composition: {left: 1}, within: movement}
                - {name: union, members: 6000, composition: {left: 0.5, right: 0.5}}
              network: {contacts: 0}
            """);

    private static final int MOVEMENT = 1;
    private static final int YOUTH = 2;
    private static final int UNION = 3;

    private final PopulationSettings settings = STORY.scenario().population();
    private final Population population = STORY.population(1, 1);

    @Test
    void combinationsAreThoseOfTheMembers() {
        for (int body = 0; body <= UNION; body++) {
            for (int segment = 0; segment < 2; segment++) {
                int all = 1 | 1 << MOVEMENT | 1 << YOUTH | 1 << UNION;
                check(body, segment, Membership.combinations(settings, body, segment, all));
            }
        }
    }

    private void check(int body, int segment, List<Combination> combinations) {
        assertThat(combinations.stream().mapToDouble(Combination::share).sum()).isCloseTo(1, within(1e-12));
        for (Combination combination : combinations) {
            Sample share = new Sample();
            for (int i : population.membersOf(body)) {
                if (population.segmentOf(i) == segment) {
                    share.add(population.bodiesOf(i) == combination.bodies());
                }
            }
            if (share.size() > 0) {
                share.hasChance(combination.share());
            }
        }
    }

    /** Asked for youth alone, the movement around it counts too, and the union does not. */
    @Test
    void bodiesThatNobodyAskedForArePassedOver() {
        List<Combination> combinations = Membership.combinations(settings, 0, 0, 1 << YOUTH);
        assertThat(combinations).extracting(Combination::bodies).containsExactlyInAnyOrder(1, 3, 7);
        assertThat(Membership.combinations(settings, YOUTH, 0, 0)).containsExactly(new Combination(7, 1));
        assertThat(Membership.around(settings, YOUTH)).isEqualTo(7);
    }
}
