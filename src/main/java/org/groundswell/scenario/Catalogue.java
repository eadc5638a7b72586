package org.groundswell.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.influence.InfluenceRule;
import org.groundswell.setting.Binder;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Kind;
import org.groundswell.setting.Node;
import org.groundswell.setting.Reading;
import org.groundswell.stage.Stage;
import org.groundswell.tally.CountingRule;
import org.groundswell.tally.Quorum;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Subject;

/** What a scenario can be made of: every kind of stage, influence rule, counting rule and quorum, with its settings. */
public record Catalogue(List<StageKind> stages, List<Kind> influence, List<Kind> counting, List<Kind> quorums) {
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

    /** A kind of stage, with the outcomes by which a run tells what became of one; capitals stand for names of a file. */
    public record StageKind(Kind kind, List<OutcomeKind> outcomes) {}

    private record Examples(List<Stage<?>> stages) {}

    /** The catalogue of this version. */
    public static Catalogue make() {
        Faults faults = new Faults();
        Node tree = Yaml.file("examples", EXAMPLES, faults);
        Optional<Examples> examples =
                Binder.bind(Examples.class, tree, Reading.CENTRAL, faults).value();
        faults.refuse();
        List<Subject> subjects = List.of(new Subject("SUBJECT", 1, 1, List.of("TEXT")));
        Map<String, List<OutcomeKind>> outcomes = new LinkedHashMap<>();
        examples.orElseThrow().stages().forEach(stage -> outcomes.put(stage.name(), stage.outcomes(subjects)));
        List<StageKind> stages = Kind.of(Stage.class).stream()
                .map(kind -> new StageKind(kind, outcomes.getOrDefault(kind.name(), List.of())))
                .toList();
        return new Catalogue(stages, Kind.of(InfluenceRule.class), Kind.of(CountingRule.class), Kind.of(Quorum.class));
    }
}
