package org.groundswell.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.population.Population;
import org.groundswell.random.Chance;
import org.groundswell.random.Keyed;
import org.groundswell.scenario.Scenario;
import org.groundswell.world.Agenda;
import org.groundswell.world.Position;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MotionsTest {
    private static final String MOTIONS = "{name: motions, kind: motions, opens: {on: 2020-01-01}, closes: 2020-01-20,"
            + " attendance: 0.5, delegate-units: 0, spontaneous: {}, admitted: 0.67}";

    private static final String PEACE = "subjects: [{name: peace, rate: 1, texts: [proposal]}]";

    private static Story motions(String subjects, String... settings) {
        return Story.of(subjects, "stages: [" + MOTIONS + "]")
                .with("population.members=12000", "population.units={count: 400, spread: 0, effect: 0}")
                .with(settings);
    }

    private static String at(double stance) {
        return "population.segments.members.stance.question={mean: " + stance + ", sd: 0}";
    }

    private static Sample sent(Staged staged, String subject) {
        Sample sent = new Sample();
        Agenda agenda = Objects.requireNonNull(staged.world().agenda("motions"));
        for (int unit = 0; unit < agenda.subjectOf().length; unit++) {
            int of = agenda.subjectOf()[unit];
            sent.add(of >= 0 && agenda.subjects().get(of).equals(subject));
        }
        return sent;
    }

    @Test
    void withoutSupportersAndOrganisersThereIsNoMotion() {
        Staged staged = Staged.of(motions(PEACE, at(-0.4), "stages.motions.spontaneous={proposal: 20}"), 1);
        assertThat(staged.outcome("motions.submitted")).isZero();
        assertThat(staged.outcome("motions.peace")).isZero();
        assertThat(staged.outcome("motions.peace.proposal")).isZero();
    }

    /** Where all are for it, a text is moved with chance 1 − exp(−(spontaneous + effort · organised)), and carried. */
    @Test
    void whereAllAreForItEveryTextThatIsMovedIsSent() {
        Staged staged = Staged.of(
                motions(
                        PEACE,
                        at(0.4),
                        "stages.motions.spontaneous={proposal: 0.3}",
                        "stages.motions.organised={proposal: 0.2}",
                        "stages.motions.effort={proposal: 1.5}"),
                1);
        sent(staged, "peace").hasChance(-Math.expm1(-(0.3 + 1.5 * 0.2)));
        assertThat(staged.outcome("motions.submitted")).isEqualTo(staged.outcome("motions.peace.proposal"));
    }

    /** Organisers can move what nobody wants; they cannot carry it. */
    @Test
    void whatIsMovedAgainstAllIsNotSent() {
        Staged staged = Staged.of(motions(PEACE, at(-0.4), "stages.motions.organised={proposal: 20}"), 1);
        assertThat(staged.outcome("motions.submitted")).isZero();
    }

    @Test
    void aShareOfMotionsIsRuledIn() {
        Staged staged = Staged.of(motions(PEACE, at(0.4), "stages.motions.organised={proposal: 20}"), 1);
        double submitted = staged.outcome("motions.submitted");
        assertThat(submitted).isEqualTo(400);
        assertThat(staged.outcome("motions.admitted") / submitted)
                .isCloseTo(0.67, within(4 * Math.sqrt(0.67 * 0.33 / 400)));
    }

    /** Units meet once, on days spread evenly over the window. */
    @Test
    void unitsMeetAllOverTheWindow() {
        Scenario scenario = motions(PEACE, at(0.4), "stages.motions.organised={proposal: 20}")
                .scenario();
        double[] sent = new double[20];
        for (int run = 1; run <= 5; run++) {
            double[] ofRun = Staged.of(scenario, run).daily("motions.peace");
            assertThat(ofRun).hasSize(20);
            for (int day = 0; day < 20; day++) {
                sent[day] += ofRun[day] / (5 * 400);
            }
        }
        for (int day = 0; day < 20; day++) {
            double share = (day + 1) / 20.0;
            assertThat(sent[day]).isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / 2000) + 1e-12));
        }
    }

    /** ln rate + N of one subject against another's: the more cared for wins with chance Φ(ln(r/r′)/√2), but for members' luck. */
    @Test
    void subjectsWithoutTextsCompeteByHowMuchAUnitCares() {
        Staged staged = Staged.of(
                motions(
                        "subjects: [{name: bread, rate: 2}, {name: roses, rate: 1}]",
                        "stages.motions.spontaneous={bread: 20, roses: 20}",
                        "population.units.count=800",
                        "population.members=40000"),
                1);
        sent(staged, "bread")
                .hasMean(NormalDistribution.of(0, 1).cumulativeProbability(Math.log(2) / Math.sqrt(2)), 0.01);
        assertThat(staged.outcome("motions.submitted")).isEqualTo(800);
    }

    /** A unit cares for a subject, not for one of its texts: between those its members' stances decide. */
    @Test
    void textsOfOneSubjectCompeteByStance() {
        Story story = Story.of(
                        "positions: {status-quo: {question: -0.4}, proposal: {question: 0.4}, half: {question: 0.15}}",
                        "subjects: [{name: peace, rate: 1, texts: [half, proposal]}]",
                        "stages: [" + MOTIONS + "]")
                .with(
                        at(0.4),
                        "population.members=20000",
                        "population.units={count: 200, spread: 0, effect: 0}",
                        "stages.motions.attendance=1",
                        "stages.motions.organised={proposal: 20, half: 20}");
        Staged staged = Staged.of(story, 1);
        assertThat(staged.outcome("motions.peace.proposal")).isGreaterThanOrEqualTo(198);
    }

    @Test
    void moreMotionsThanABallotHoldsAreNoFault() {
        String subjects = IntStream.range(0, 30)
                .mapToObj(k -> "{name: s" + k + ", rate: 1}")
                .collect(Collectors.joining(", ", "subjects: [", "]"));
        String moved =
                IntStream.range(0, 30).mapToObj(k -> "s" + k + ": 20").collect(Collectors.joining(", ", "{", "}"));
        Staged staged = Staged.of(motions(subjects, "stages.motions.spontaneous=" + moved), 1);
        assertThat(staged.outcome("motions.submitted")).isEqualTo(400);
    }

    /** At a scale several units meet with the members of one, each with luck of its own. */
    @Test
    void everyRealUnitMeets() {
        Staged staged = Staged.of(
                motions(PEACE, at(0.4), "population.scale=0.05", "stages.motions.spontaneous={proposal: 0.5}"), 1);
        assertThat(staged.world().population().units().simulated()).isEqualTo(20);
        sent(staged, "peace").hasChance(-Math.expm1(-0.5));
    }

    private static final Story MANY = Story.of(
            """
                    positions:
                      status-quo: {question: -0.3}
                      proposal: {question: 0.5}
                      half: {question: 0.1}
                      other-side: {question: -0.8}
                    """,
            """
                    population:
                      name: all
                      members: 4000
                      scale: 0.25
                      units: {count: 160, spread: 0.6, effect: 0.2}
                      segments:
                        - {name: left, share: 0.6, stance: {question: {mean: 0.2, sd: 0.5}}}
                        - {name: right, share: 0.4, stance: {question: {mean: -0.1, sd: 0.4}}}
                      network: {contacts: 0}
                    """,
            "subjects: [{name: peace, rate: 2, texts: [proposal, half]}, {name: war, rate: 1, texts: [other-side]},"
                    + " {name: bread, rate: 1.5}]",
            "stages: ["
                    + MOTIONS.replace(
                            "attendance: 0.5, delegate-units: 0, spontaneous: {}",
                            "attendance: 0.2, delegate-units: 0.4, delegates: 0.1, spontaneous: {proposal: 1, half: 0.7,"
                                    + " other-side: 0.5, bread: 0.5}, organised: {proposal: 0.4}")
                    + "]");

    /** The plain way: each meeting by itself, with an exhaustive ballot in which everybody votes in each round. */
    @Test
    void motionsAreThoseOfThePlainWay() {
        for (int run = 1; run <= 4; run++) {
            Staged staged = Staged.of(MANY, run);
            World world = staged.world();
            Agenda agenda = Objects.requireNonNull(world.agenda("motions"));
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (int unit = 0; unit < 160; unit++) {
                PlainMeeting meeting = new PlainMeeting(world, unit);
                String sent = meeting.decide();
                Position text = agenda.textOf()[unit];
                int subject = agenda.subjectOf()[unit];
                assertThat(text == null ? subject < 0 ? "nothing" : "bread" : text.name())
                        .as("unit %s of run %s", unit, run)
                        .isEqualTo(sent);
                assertThat(agenda.lineOf()[unit][0]).isCloseTo(meeting.line(), within(1e-6));
                counts.merge(sent, 1, Integer::sum);
            }
            assertThat(counts.keySet()).contains("nothing", "proposal", "half", "bread");
        }
    }

    /** The order in which subjects are listed decides no ballot, however often votes are level. */
    @Test
    void theOrderOfSubjectsIsNothing() {
        Story shuffled = MANY.but("subjects: [{name: bread, rate: 1.5}, {name: war, rate: 1, texts: [other-side]},"
                + " {name: peace, rate: 2, texts: [half, proposal]}]");
        for (int run = 1; run <= 4; run++) {
            Staged one = Staged.of(MANY, run);
            Staged other = Staged.of(shuffled, run);
            for (String outcome : List.of("peace", "war", "bread", "peace.half", "peace.proposal", "admitted")) {
                assertThat(other.outcome("motions." + outcome)).isEqualTo(one.outcome("motions." + outcome));
            }
        }
    }

    private static final class PlainMeeting {
        private record Option(
                String name,
                String subject,
                double rate,
                double often,
                @Nullable Position text) {}

        private final World world;
        private final long key;
        private final int first;
        private final int last;
        private final Map<Integer, Double> present = new LinkedHashMap<>();
        private final List<Option> options;

        PlainMeeting(World world, int unit) {
            this.world = world;
            Population population = world.population();
            this.key = population.units().realKey(unit);
            int simulated = population.units().simulatedFor(unit);
            this.first = population.start(simulated);
            this.last = population.start(simulated + 1);
            this.options = List.of(
                    new Option("proposal", "peace", 2, 1, world.position("proposal")),
                    new Option("half", "peace", 2, 0.7, world.position("half")),
                    new Option("other-side", "war", 1, 0.5, world.position("other-side")),
                    new Option("bread", "bread", 1.5, 0.5, null));
            boolean delegates = world.luck().of("delegate-unit", "motions").uniform(key, 0, 0) < 0.4;
            float[] activity = Story.activity(world, delegates ? "stand" : "attend", population.membersOf(0));
            Keyed attends = world.luck().of("attends", "motions");
            for (int i = first; i < last; i++) {
                if (attends.uniform(key, i - first, 0) < Math.min(1, activity[i] * (delegates ? 0.1 : 0.2))) {
                    present.put(i, (double) activity[i]);
                }
            }
        }

        double line() {
            double sum = 0;
            int count = 0;
            for (int i = first; i < last; i++) {
                if (present.isEmpty() || present.containsKey(i)) {
                    sum += stance(i);
                    count++;
                }
            }
            return sum / count;
        }

        private double stance(int i) {
            return world.stances().expressed(0)[i];
        }

        private double distance(@Nullable Position text, int i) {
            return Math.abs(stance(i) - Objects.requireNonNull(text).at(0));
        }

        private double ahead(Option option, int i) {
            return option.text == null
                    ? 0
                    : (distance(world.position("status-quo"), i) - distance(option.text, i)) / 0.2;
        }

        private double gumbel(String name, int i) {
            return -Math.log(world.luck().of("prefers motions", name).exponential(key, i - first, 0));
        }

        String decide() {
            List<Option> moved = new ArrayList<>();
            for (Option option : options) {
                double with = 0;
                double all = 0;
                for (Map.Entry<Integer, Double> one : present.entrySet()) {
                    all += one.getValue();
                    with += option.text == null || ahead(option, one.getKey()) > 0 ? one.getValue() : 0;
                }
                double organised = option.name.equals("proposal") ? 0.4 : 0;
                double chance = 1 - Math.exp(-(option.often * with / all + organised));
                if (!present.isEmpty()
                        && world.luck().of("moved motions", option.name).uniform(key, 0, 0) < chance) {
                    moved.add(option);
                }
            }
            while (moved.size() > 1) {
                Map<Option, Integer> votes = new LinkedHashMap<>();
                moved.forEach(option -> votes.put(option, 0));
                for (int i : present.keySet()) {
                    Option favourite = moved.get(0);
                    for (Option option : moved) {
                        favourite = utility(option, i) > utility(favourite, i) ? option : favourite;
                    }
                    votes.merge(favourite, 1, Integer::sum);
                }
                Option weakest = moved.get(0);
                for (Option option : moved) {
                    int fewer = votes.getOrDefault(weakest, 0) - votes.getOrDefault(option, 0);
                    weakest = fewer > 0 || fewer == 0 && lot(option) > lot(weakest) ? option : weakest;
                }
                moved.remove(weakest);
            }
            if (moved.isEmpty()) {
                return "nothing";
            }
            Option best = moved.get(0);
            int yes = 0;
            for (int i : present.keySet()) {
                yes += ahead(best, i) + gumbel(best.name, i) > gumbel("status-quo", i) ? 1 : 0;
            }
            return best.text == null || 2 * yes > present.size() ? best.name : "nothing";
        }

        private double utility(Option option, int i) {
            double mood = Math.log(option.rate)
                    + world.luck().of("mood motions", option.subject).gaussian(key, 0, 0);
            return mood + ahead(option, i) + gumbel(option.name, i);
        }

        private double lot(Option option) {
            return world.luck().of("level motions", option.name).uniform(key, 0, 0);
        }
    }

    @Test
    void aWindowThatOpensAfterItsLastDayIsOver() {
        Scenario scenario = motions(PEACE, at(0.4), "stages.motions.organised={proposal: 20}")
                .scenario();
        World late = Story.world(scenario, new Chance(1, 1));
        late.advance(25);
        Staged staged = Staged.of(scenario, late);
        assertThat(staged.outcome("motions.submitted")).isZero();
        assertThat(staged.daily("motions.peace")).hasSize(1);
    }
}
