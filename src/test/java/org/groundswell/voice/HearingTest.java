package org.groundswell.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundswell.influence.FriedkinJohnsen;
import org.groundswell.influence.FriedkinJohnsen.Anchor;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.population.Population;
import org.groundswell.random.Keyed;
import org.groundswell.world.Position;
import org.groundswell.world.Stances;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;

class HearingTest {
    /** 10⁻⁶ of the range of stances. */
    private static final double PRECISE = 2e-6;

    private static final String POSITIONS = "positions: {status-quo: {question: -0.4}, proposal: {question: 0.5},"
            + " other-side: {question: -0.8}, elsewhere: {other: 0.7}, both: {question: 0.9, other: -0.2}}";

    private static final String ISSUES = "issues: {question: {against: no, for: yes}, other: {against: no, for: yes}}";

    private static final String POPULATION = """
            population:
              name: all
              members: 3000
              units: {effect: 0, list: [{name: a, members: 1000}, {name: b, members: 2000}]}
              segments:
                - {name: left, share: 0.6, stance: {question: {mean: 0.2, sd: 0.5}, other: {mean: 0, sd: 0.4}}}
                - {name: right, share: 0.4, stance: {question: {mean: -0.2, sd: 0.5}, other: {mean: 0.3, sd: 0.4}}}
              bodies: [{name: union, members: 900, composition: {left: 0.5, right: 0.5}}]
              network: {contacts: 0}
            """;

    private static final String LOUD = "{name: loud, position: proposal, audience: {share: 0.5, bodies: {union: 3},"
            + " units: {a: 0.5}}, frequency: 0.4, strength: 0.3, trust: {left: 0.9, right: 0.2}, lasting: 0.3}";
    private static final String QUIET = "{name: quiet, position: both, audience: 0.7, frequency: 0.9, strength: 0.05,"
            + " trust: 0.5, lasting: 0.6}";
    private static final String FOE = "{name: foe, position: other-side, audience: 0.8, frequency: 0.5, strength: 0.4,"
            + " trust: {left: -0.6, right: 0.3}, lasting: 0.5}";
    private static final String PREACHER = "{name: preacher, position: elsewhere, audience: 1, frequency: 0.3,"
            + " strength: 0.2, trust: 0.8, agreement: {issue: question, slope: 0.9}, lasting: 0}";

    private static final Memory MEMORY = new Memory(3, 5, 0.15);

    private static Story story(String... voices) {
        return Story.of(ISSUES, POSITIONS, POPULATION, "voices: [" + String.join(", ", voices) + "]");
    }

    /** A world in which voices speak. */
    private static final class Stage {
        private final World world;
        private final List<Voice> voices;
        private final Hearing hearing;

        Stage(Story story) {
            this(story.world(1, 1), story.scenario().voices());
        }

        Stage(World world, List<Voice> voices) {
            this.world = world;
            this.voices = voices;
            voices.forEach(voice -> world.holds(voice.name(), world.position(voice.position())));
            new FriedkinJohnsen(0.05, 0, Anchor.START, 1).open(world);
            hearing = new Hearing(world, voices, MEMORY);
        }

        void day(int day) {
            world.advance(day);
            world.stances().fade(MEMORY.dailyRest());
            world.stances().express();
            hearing.day(voices);
        }

        Map<String, Double> measures() {
            Map<String, Double> taken = new LinkedHashMap<>();
            hearing.measure(taken::put);
            return taken;
        }
    }

    /** Members of one stance who hear every word; the first of them is looked at. */
    private static Stage one(double stance, String... voices) {
        Stage stage = new Stage(
                Story.of(POSITIONS.replace(", elsewhere: {other: 0.7}, both: {question: 0.9, other: -0.2}", ""))
                        .but("voices: [" + String.join(", ", voices) + "]")
                        .with(
                                "population.members=2",
                                "population.segments.members.stance.question={mean: " + stance + ", sd: 0}"));
        return stage;
    }

    private static String voice(String name, String position, double strength, double trust, double lasting) {
        return "{name: %s, position: %s, audience: 1, frequency: 1, strength: %s, trust: %s, lasting: %s}"
                .formatted(name, position, strength, trust, lasting);
    }

    private static double expressed(Stage stage) {
        stage.world.stances().express();
        return stage.world.stances().expressed(0)[0];
    }

    /** The plain way: one member, one voice after the other, in double and with branches. */
    private static final class Plain {
        private final World world;
        private final List<Voice> voices;
        private final Map<String, int[]> heard = new LinkedHashMap<>();
        private double[][] x = new double[2][0];
        private double[][] cue = new double[2][0];
        private double[][] anchor = new double[2][0];

        Plain(World world, List<Voice> voices) {
            this.world = world;
            this.voices = voices;
            voices.forEach(
                    voice -> heard.put(voice.name(), new int[world.population().size()]));
        }

        private static double[][] copy(float[] one, float[] other) {
            double[][] copy = new double[2][one.length];
            for (int i = 0; i < one.length; i++) {
                copy[0][i] = one[i];
                copy[1][i] = other[i];
            }
            return copy;
        }

        /** What the day will lead to from the stances as they are. */
        void day(int day) {
            Stances stances = world.stances();
            x = copy(stances.lasting(0), stances.lasting(1));
            cue = copy(stances.cue(0), stances.cue(1));
            anchor = copy(stances.anchor(0), stances.anchor(1));
            for (int i = 0; i < world.population().size(); i++) {
                member(i, day);
            }
        }

        private void member(int i, int day) {
            double[] s = new double[2];
            for (int k = 0; k < 2; k++) {
                cue[k][i] *= Math.pow(2, -1.0 / 3);
                s[k] = Math.max(-1, Math.min(1, x[k][i] + cue[k][i]));
            }
            double[] kappas = new double[2];
            double[] pulls = new double[2];
            double[] lastingPulls = new double[2];
            double[] pushes = new double[2];
            double[] lastingPushes = new double[2];
            for (Voice voice : voices) {
                if (!hears(voice, i, day)) {
                    continue;
                }
                int before = Objects.requireNonNull(heard.get(voice.name()))[i]++;
                double kappa = voice.strength() * trust(voice, i, s) / (1 + before / 5.0);
                Position line = world.position(voice.position());
                for (int k = 0; k < 2; k++) {
                    if (!line.speaksOf(k)) {
                        continue;
                    }
                    if (kappa > 0) {
                        kappas[k] += kappa;
                        pulls[k] += kappa * (line.at(k) - s[k]);
                        lastingPulls[k] += voice.lasting() * kappa * (line.at(k) - s[k]);
                    } else {
                        double push = -kappa * (s[k] - line.at(k)) * (1 - Math.abs(s[k])) / 2;
                        pushes[k] += push;
                        lastingPushes[k] += voice.lasting() * push;
                    }
                }
            }
            for (int k = 0; k < 2; k++) {
                double left = kappas[k] == 0 ? 1 : (1 - Math.exp(-kappas[k])) / kappas[k];
                double whole = left * pulls[k] + pushes[k];
                double lasting = left * lastingPulls[k] + lastingPushes[k];
                x[k][i] += lasting;
                cue[k][i] += whole - lasting;
                anchor[k][i] = carried(anchor[k][i], world.stances().origin(k)[i], lasting);
            }
        }

        private static double carried(double anchor, double origin, double step) {
            if (step > 0 && anchor < origin) {
                return anchor + step <= origin ? anchor + step : carried(origin, origin, step - (origin - anchor));
            }
            if (step < 0) {
                return -carried(-anchor, -origin, -step);
            }
            double y = (anchor - origin) / 0.15;
            return origin + 0.15 * (y + step / 0.15) / (1 + step / 0.15);
        }

        private double trust(Voice voice, int i, double[] s) {
            Population population = world.population();
            double trust = voice.trust()
                    .of(population
                            .settings()
                            .segments()
                            .get(population.segmentOf(i))
                            .name());
            return voice.agreement() == null
                    ? trust
                    : trust * Math.max(0, 1 + voice.agreement().slope() * s[0]);
        }

        private boolean hears(Voice voice, int i, int day) {
            Population population = world.population();
            Voice.Audience audience = voice.audience();
            double chance = audience.share()
                    .of(population
                            .settings()
                            .segments()
                            .get(population.segmentOf(i))
                            .name());
            chance *= population.isIn(i, 1) ? audience.bodies().getOrDefault("union", 1.0) : 1;
            chance *= audience.units().getOrDefault(population.units().name(population.unitOf(i)), 1.0);
            Keyed follow = world.luck().of("follow", voice.name());
            Keyed hear = world.luck().of("hear", voice.name());
            long key = population.key(i);
            return follow.uniform(key, population.ordinal(i), 0) < Math.min(1, chance)
                    && hear.uniform(key, population.ordinal(i), day) < voice.frequency();
        }
    }

    @Test
    void manyVoicesMoveMembersAsThePlainWaySays() {
        Story story = story(LOUD, QUIET, FOE, PREACHER);
        Stage stage = new Stage(story);
        Plain plain = new Plain(stage.world, stage.voices);
        for (int day = 0; day < 6; day++) {
            plain.day(day);
            stage.day(day);
            Stances stances = stage.world.stances();
            for (int k = 0; k < 2; k++) {
                for (int i = 0; i < stage.world.population().size(); i++) {
                    assertThat((double) stances.lasting(k)[i]).isCloseTo(plain.x[k][i], within(PRECISE));
                    assertThat((double) stances.cue(k)[i]).isCloseTo(plain.cue[k][i], within(PRECISE));
                    assertThat((double) stances.anchor(k)[i]).isCloseTo(plain.anchor[k][i], within(PRECISE));
                }
            }
        }
    }

    @Test
    void oneHearingMovesByItsShareOfTheGap() {
        Stage stage = one(0.1, voice("leader", "proposal", 0.3, 0.5, 0.2));
        stage.day(0);
        double moved = (1 - Math.exp(-0.15)) * 0.4;
        assertThat(expressed(stage)).isCloseTo(0.1 + moved, within(PRECISE));
        assertThat((double) stage.world.stances().lasting(0)[0]).isCloseTo(0.1 + 0.2 * moved, within(PRECISE));
        assertThat((double) stage.world.stances().cue(0)[0]).isCloseTo(0.8 * moved, within(PRECISE));
    }

    /** Two who say the same are one who says it twice as strongly. */
    @Test
    void voicesOfOneDayActAsOne() {
        Stage two = one(0.1, voice("a", "proposal", 0.2, 0.5, 0.2), voice("b", "proposal", 0.4, 0.5, 0.2));
        Stage single = one(0.1, voice("c", "proposal", 0.3, 1, 0.2));
        two.day(0);
        single.day(0);
        assertThat(expressed(two)).isCloseTo(expressed(single), within(PRECISE));
    }

    /** Nobody is carried beyond those who speak, however many they are and however strongly they speak. */
    @Test
    void noChoirCarriesAnybodyBeyondItself() {
        List<String> choir = new ArrayList<>();
        for (int v = 0; v < 60; v++) {
            choir.add(voice("v" + v, "proposal", 1, 1, 0.5));
        }
        Stage stage = one(-0.9, choir.toArray(String[]::new));
        for (int day = 0; day < 5; day++) {
            stage.day(day);
            assertThat(expressed(stage)).isLessThanOrEqualTo(0.5 + PRECISE);
        }
        assertThat(expressed(stage)).isCloseTo(0.5, within(1e-3));
    }

    /** After n hearings the next counts 1 / (1 + n/5), and does so still after hundreds. */
    @Test
    void hearingsWearOff() {
        Stage stage = one(0, voice("leader", "proposal", 0.01, 1, 0));
        double s = 0;
        double cue = 0;
        for (int day = 0; day < 300; day++) {
            stage.day(day);
            cue *= Math.pow(2, -1.0 / 3);
            s = cue;
            cue += (1 - Math.exp(-0.01 / (1 + Math.min(day, 255) / 5.0))) * (0.5 - s);
            assertThat(expressed(stage)).isCloseTo(cue, within(PRECISE));
        }
    }

    /** The anchor follows less and less, and never further than its reach. */
    @Test
    void anchorsAreNotCarriedBeyondTheirReach() {
        Stage stage = one(-0.9, voice("leader", "proposal", 0.05, 1, 1));
        double before = 0;
        for (int day = 0; day < 400; day++) {
            stage.day(day);
            double away = stage.world.stances().anchor(0)[0] + 0.9;
            assertThat(away).isBetween(before - PRECISE, 0.15);
            before = away;
        }
        assertThat(before).isGreaterThan(0.1);
        assertThat(stage.world.stances().lasting(0)[0]).isGreaterThan(-0.5f);
    }

    /** One word that nobody can resist, and then one the other way. */
    @Test
    void notEvenOneGreatStepCarriesAnAnchorBeyondItsReachAndItComesBackFreely() {
        Stage stage = one(-0.9, voice("leader", "proposal", 1, 1, 1));
        stage.day(0);
        double step = (1 - Math.exp(-1)) * 1.4 / 0.15;
        assertThat(stage.world.stances().anchor(0)[0] + 0.9).isCloseTo(0.15 * step / (1 + step), within(PRECISE));
        Stage back = one(0.45, voice("leader", "proposal", 0.1, 1, 1));
        back.world.stances().anchor(0)[0] = 0.35f;
        back.day(0);
        assertThat((double) back.world.stances().anchor(0)[0])
                .isCloseTo(0.35 + (1 - Math.exp(-0.1)) * 0.05, within(PRECISE));
    }

    /** κ |τ| (s − p)(1 − |s|)/2: away from the speaker, and less so towards the ends. */
    @Test
    void whoIsNotTrustedRepels() {
        for (double stance : new double[] {0, 0.3, -0.9, 0.9}) {
            Stage stage = one(stance, voice("foe", "other-side", 0.4, -0.5, 0.25));
            stage.day(0);
            double push = 0.4 * 0.5 * (stance + 0.8) * (1 - Math.abs(stance)) / 2;
            assertThat(expressed(stage)).isCloseTo(stance + push, within(PRECISE));
            assertThat((double) stage.world.stances().lasting(0)[0]).isCloseTo(stance + 0.25 * push, within(PRECISE));
        }
    }

    @Test
    void repelledMembersStayWithinTheRange() {
        Stage stage = one(0.2, voice("foe", "other-side", 1, -1, 0.5));
        for (int day = 0; day < 100; day++) {
            stage.day(day);
            assertThat(expressed(stage)).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void trustFollowsAgreement() {
        String believer = voice("leader", "proposal", 0.3, 0.5, 0.2)
                .replace("lasting", "agreement: {issue: question, slope: 1}, lasting");
        for (double stance : new double[] {-1, -0.5, 0, 0.9}) {
            Stage stage = one(stance, believer);
            stage.day(0);
            double kappa = 0.15 * (1 + stance);
            assertThat(expressed(stage)).isCloseTo(stance + (1 - Math.exp(-kappa)) * (0.5 - stance), within(PRECISE));
        }
    }

    /** A cue of today is half of itself in three days; what lasts stays. */
    @Test
    void cuesFade() {
        Stage stage = one(0.1, voice("leader", "proposal", 0.3, 1, 0.25));
        stage.day(0);
        double lasting = stage.world.stances().lasting(0)[0] - 0.1;
        double cue = stage.world.stances().cue(0)[0];
        assertThat(cue).isCloseTo(3 * lasting, within(PRECISE));
        for (int day = 1; day <= 3; day++) {
            stage.world.stances().fade(MEMORY.dailyRest());
        }
        assertThat(expressed(stage)).isCloseTo(0.1 + lasting + cue / 2, within(PRECISE));
    }

    @Test
    void audiencesAreOfTheirSize() {
        Stage stage = new Stage(story(
                "{name: loud, position: proposal, audience: {share: {left: 0.4, right: 0.2}, bodies: {union: 10}, units:"
                        + " {a: 0.5}}, frequency: 1, strength: 0.01, trust: 1}"));
        stage.day(0);
        Population population = stage.world.population();
        // 0.01 of a gap can be seen where there is one: who has a cue has heard.
        for (int unit = 0; unit < 2; unit++) {
            for (int segment = 0; segment < 2; segment++) {
                for (int union = 0; union < 2; union++) {
                    Sample heard = new Sample();
                    for (int i = population.start(unit); i < population.start(unit + 1); i++) {
                        if (population.segmentOf(i) == segment && population.isIn(i, 1) == (union == 1)) {
                            heard.add(stage.world.stances().cue(0)[i] != 0);
                        }
                    }
                    double share = (segment == 0 ? 0.4 : 0.2) * (union == 1 ? 10 : 1) * (unit == 0 ? 0.5 : 1);
                    heard.hasChance(Math.min(1, share));
                }
            }
        }
    }

    @Test
    void followersHearAVoiceAsOftenAsItIsHeard() {
        Stage stage = new Stage(story(
                "{name: loud, position: proposal, audience: 0.5, frequency: 0.3, strength: 0.01, trust: 1}",
                "{name: mute, position: proposal, audience: 0.5, frequency: 0, strength: 0.01, trust: 1}"));
        Sample heard = new Sample();
        for (int day = 0; day < 100; day++) {
            stage.day(day);
            heard.add(stage.measures().getOrDefault("voice.loud.heard", Double.NaN));
            assertThat(stage.measures().getOrDefault("voice.mute.heard", Double.NaN))
                    .isZero();
        }
        // The audience is drawn once; days differ within it.
        heard.hasMean(0.15, 4 * 0.3 * Math.sqrt(0.25 / 3_000));
    }

    @Test
    void aVoiceWithoutStrengthChangesNothing() {
        Stage without = new Stage(story(LOUD, FOE));
        Stage with = new Stage(story(LOUD, QUIET.replace("strength: 0.05", "strength: 0"), FOE));
        for (int day = 0; day < 5; day++) {
            without.day(day);
            with.day(day);
        }
        assertThat(with.world.stances().lasting(0))
                .isEqualTo(without.world.stances().lasting(0));
        assertThat(with.world.stances().cue(0))
                .isEqualTo(without.world.stances().cue(0));
    }

    @Test
    void theOrderOfVoicesIsNothing() {
        Story story = story(LOUD, QUIET, FOE, PREACHER);
        List<Voice> sorted = new ArrayList<>(story.scenario().voices());
        sorted.sort(Comparator.comparing(Voice::name));
        Stage one = new Stage(story.world(1, 1), List.copyOf(sorted));
        Collections.reverse(sorted);
        Stage other = new Stage(story.world(1, 1), sorted);
        for (int day = 0; day < 5; day++) {
            one.day(day);
            other.day(day);
        }
        assertThat(other.world.stances().lasting(0))
                .isEqualTo(one.world.stances().lasting(0));
        assertThat(other.world.stances().cue(1)).isEqualTo(one.world.stances().cue(1));
        assertThat(other.measures()).isEqualTo(one.measures());
    }

    /** What is for and what against is a matter of words. */
    @Test
    void flippingSignsMirrorsTheResult() {
        Story mirrored = story(LOUD, FOE)
                .but(
                        "positions: {status-quo: {question: 0.4}, proposal: {question: -0.5}, other-side: {question: 0.8}}");
        Stage one = new Stage(story(LOUD, FOE));
        World flipped = mirrored.world(1, 1);
        for (int i = 0; i < flipped.population().size(); i++) {
            flipped.stances().lasting(0)[i] = -one.world.stances().lasting(0)[i];
        }
        Stage other = new Stage(flipped, mirrored.scenario().voices());
        for (int day = 0; day < 5; day++) {
            one.day(day);
            other.day(day);
        }
        for (int i = 0; i < flipped.population().size(); i++) {
            assertThat(other.world.stances().lasting(0)[i])
                    .isEqualTo(-one.world.stances().lasting(0)[i]);
            assertThat(other.world.stances().cue(0)[i])
                    .isEqualTo(-one.world.stances().cue(0)[i]);
        }
    }
}
