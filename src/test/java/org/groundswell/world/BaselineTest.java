package org.groundswell.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.groundswell.kernel.Logistic;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The quadrature over the baseline's members beside the members themselves, drawn many times. */
class BaselineTest {
    private static final Story STORY = Story.of("""
            population:
              name: all
              members: 2000
              units: {count: 20, spread: 0.5, effect: 0.3}
              segments:
                - {name: left, share: 0.6, stance: {question: {mean: 0.4, sd: 0.3}}}
                - {name: right, share: 0.4, stance: {question: {mean: -0.1, sd: 0.5}}}
              activity: {sigma: 1.2, rho: 0.7, extremity: 0.3}
              bodies:
                - {name: movement, members: 600, composition: {left: 0.9, right: 0.1}, stance: {question: 0.3}}
              network: {contacts: 0}
            """);

    private static void check(String body, Baseline.Act act) {
        Scenario scenario = STORY.scenario();
        Sample shares = new Sample();
        double theory = 0;
        for (int run = 1; run <= 80; run++) {
            World world = Story.world(scenario, new Chance(1, run));
            theory = world.baseline().share(world.baseline().body(body), act);
            int[] members = world.population().membersOf(world.population().body(body));
            float[] activity = Story.activity(world, "act", members);
            double sum = 0;
            for (int j = 0; j < members.length; j++) {
                sum += act.chance(
                        Math.log(activity[j]), Math.abs(world.stances().lasting(0)[members[j]]));
            }
            shares.add(sum / members.length);
        }
        shares.hasMean(theory, 5e-4);
    }

    @Test
    void theShareThatDoAnActIsThatOfDrawnMembers() {
        for (String body : new String[] {"all", "movement"}) {
            check(body, (logActivity, extremity) -> Logistic.exact(-1.5 + 0.8 * logActivity + 1.6 * extremity));
            check(body, (logActivity, extremity) -> -Math.expm1(-0.4 * Math.exp(logActivity)));
            check(body, (logActivity, extremity) -> extremity);
        }
    }

    @Test
    void activityHasMeanOne() {
        Baseline baseline = STORY.world(1, 1).baseline();
        assertThat(baseline.share(0, (logActivity, extremity) -> Math.exp(logActivity)))
                .isCloseTo(1, within(0.005));
    }
}
