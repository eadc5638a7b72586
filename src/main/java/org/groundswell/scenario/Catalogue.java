package org.groundswell.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.influence.InfluenceRule;
import org.groundswell.population.NetworkSettings;
import org.groundswell.setting.Binder;
import org.groundswell.setting.Default;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Kind;
import org.groundswell.setting.Node;
import org.groundswell.setting.Part;
import org.groundswell.setting.Reading;
import org.groundswell.stage.Stage;
import org.groundswell.tally.CountingRule;
import org.groundswell.tally.Quorum;
import org.groundswell.world.Measure;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Stop;
import org.groundswell.world.Subject;

/**
 * What a scenario can be made of: every kind of stage, influence rule, network, counting rule and quorum, with its
 * settings.
 *
 * @param influenceByDefault the influence rule of a scenario that names none
 */
public record Catalogue(
        List<StageKind> stages,
        List<Kind> influence,
        String influenceByDefault,
        List<Kind> networks,
        List<Kind> counting,
        List<Kind> quorums) {
    /** A stage that has every outcome which its kind can have. Capitals stand for names that a file gives. */
    private static final String EXAMPLES = """
            stages:
              - {name: petition, kind: petition, opens: {on: 2000-01-01}, closes: 2000-01-02, body: BODY, text: TEXT,
                 threshold: 1, marks: {MARK: 1}, reach: {WAY: 1}, organisers: 1, word-of-mouth: 1}
              - {name: committee, kind: committee, opens: {on: 2000-01-01}, body: BODY, text: TEXT, will: 1}
              - {name: ballot, kind: ballot, opens: {on: 2000-01-01}, body: BODY, days: 1, options: [TEXT, OTHER],
                 rule: {double-majority: true}, turnout: 0.5}
              - {name: motions, kind: motions, opens: {on: 2000-01-01}, closes: 2000-01-02, spontaneous: {}}
              - {name: conference, kind: conference, opens: {on: 2000-01-01}, body: BODY, motions: STAGE, picks: 1,
                 grades: [{name: GRADE, from: 0}]}
              - {name: response, kind: response, opens: {on: 2000-01-01}, leadership: VOICE, body: BODY, ease: 0,
                 ease-of-adapting: 0}
            """;

    /**
     * A kind of stage; capitals stand for names of a file.
     *
     * @param outcomes by which a run tells what became of one
     * @param measures what one tells every day
     */
    public record StageKind(Kind kind, List<OutcomeKind> outcomes, List<Measure> measures) {
        private static final List<Subject> SUBJECTS = List.of(new Subject("SUBJECT", 1, 1, List.of("TEXT")));

        private static StageKind of(Kind kind, Stage<?> example) {
            return new StageKind(kind, example.outcomes(SUBJECTS), example.measures(SUBJECTS));
        }
    }

    private record Examples(List<Stage<?>> stages) {}

    /** The catalogue of this version. */
    public static Catalogue make() {
        Faults faults = new Faults();
        Node tree = Yaml.file("examples", EXAMPLES, faults);
        Optional<Examples> examples =
                Binder.bind(Examples.class, tree, Reading.CENTRAL, faults).value();
        faults.refuse();
        Map<String, Stage<?>> byKind = new LinkedHashMap<>();
        examples.orElseThrow().stages().forEach(stage -> byKind.put(stage.name(), stage));
        List<StageKind> stages = Kind.of(Stage.class).stream()
                .map(kind -> StageKind.of(kind, Objects.requireNonNull(byKind.get(kind.name()), kind.name())))
                .toList();
        return new Catalogue(
                stages,
                Kind.of(InfluenceRule.class),
                usualInfluence(),
                Kind.of(NetworkSettings.class),
                Kind.of(CountingRule.class),
                Kind.of(Quorum.class));
    }

    /** Every outcome of an end, of an issue that is called ISSUE. */
    public static List<OutcomeKind> end() {
        return new Stop(Stop.Until.SETTLED, 0, 0, 1, 0, 0).outcomes(List.of("ISSUE"));
    }

    private static String usualInfluence() {
        return Part.of(Scenario.class).stream()
                .filter(part -> part.raw() == InfluenceRule.class)
                .map(Part::byDefault)
                .map(Default::value)
                .findFirst()
                .orElseThrow();
    }
}
