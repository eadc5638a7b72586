package org.groundswell.lab;

import java.util.List;

/** Stories in which much happens. */
public final class Stories {
    private Stories() {}

    public static final List<String> VOICES = List.of(
            "{name: leader, position: leaders-line, audience: 0.8, frequency: 0.3, trust: {left: 0.8, right: 0.2}}",
            "{name: press, position: press-line, audience: 0.7, frequency: 0.5, trust: 0.2}",
            "{name: rebels, position: proposal, audience: {share: 0.1, bodies: {movement: 5}}, frequency: 0.3, trust:"
                    + " {left: 0.5, right: 0.3}}",
            "{name: movement-line, position: status-quo, audience: {share: 0.1, bodies: {movement: 8}}, frequency: 0.2,"
                    + " trust: 0.5, speaks-for: movement}");

    public static final List<String> SUBJECTS = List.of(
            "{name: peace, rate: 3, affiliates-rate: 2, texts: [proposal, half]}",
            "{name: bread, rate: 2, affiliates-rate: 1}",
            "{name: roses, rate: 1, affiliates-rate: 1}",
            "{name: work, rate: 1, affiliates-rate: 2}");

    public static final List<String> BODIES = List.of(
            "{name: movement, members: 500, composition: {left: 0.9, right: 0.1}, stance: {peace: 0.1}}",
            "{name: union, members: 400, composition: {left: 0.4, right: 0.6}, stance: {peace: -0.05}}",
            "{name: choir, members: 200, composition: {left: 0.5, right: 0.5}}");

    public static final List<String> BLOCS = List.of(
            "{name: miners, weight: 3, line: half}",
            "{name: weavers, weight: 3, line: proposal, text: proposal}",
            "{name: bakers, weight: 3, line: status-quo}");

    public static final List<String> STAGES = List.of("""
            {name: names, kind: petition, opens: {on: 2020-01-02}, closes: 2020-02-10, body: movement, text: proposal,
             threshold: 10%, marks: {some: 10}, reach: {list: 1}, organisers: 0.01, word-of-mouth: 0.05,
             bursts: [{name: launch, on: 2020-01-05, size: 0.02}]}""", """
            {name: board, kind: committee, opens: {when: names.reached}, petition: names, body: movement, text: proposal,
             will: 0.6, checking: 3, notice: 2, window: 5, before: 2020-02-25}""", """
            {name: vote, kind: ballot, opens: {when: board.accepted, after: 2}, body: movement, days: 5,
             options: [proposal, half, status-quo], rule: {count: instant-runoff, quorums: [{of: turnout, share: 20%}]},
             turnout: 0.4, binds: movement}""", """
            {name: motions, kind: motions, opens: {on: 2020-01-10}, closes: 2020-02-05, attendance: 0.1,
             spontaneous: {proposal: 0.4, half: 0.2, bread: 0.3, roses: 0.3, work: 0.3}, organised: {proposal: 0.2}}""", """
            {name: congress, kind: conference, opens: {on: 2020-02-15}, vote-after: 2, body: party, motions: motions, picks: 2,
             units: {first-delegate: 40, per-delegate: 20, pool: 0.2, slates: {movement: 2}},
             affiliates: {blocs: [BLOCS]}, compositing: {leadership: leader}, grades: [{name: some, from: 0}, {name: more, from: 0.5}]}""", """
            {name: response, kind: response, opens: {when: congress.peace.carried}, leadership: leader, body: party,
             share: congress.peace.card, blocs: congress.peace.affiliates-for, ease: 0, ease-of-adapting: 0.5}""");

    /** From a petition of a movement to the response of a party's leadership, in sixty days and 1,200 members. */
    public static Story whole() {
        return whole(VOICES, SUBJECTS, BODIES, BLOCS, STAGES);
    }

    public static Story whole(
            List<String> voices, List<String> subjects, List<String> bodies, List<String> blocs, List<String> stages) {
        return Story.of(
                "calendar: {start: 2020-01-01, end: 2020-02-29}",
                "issues: {peace: {against: war, for: peace}, loyalty: {against: change, for: loyal}}",
                """
                positions:
                  status-quo: {peace: -0.3}
                  proposal: {peace: 0.8}
                  half: {peace: 0.3}
                  leaders-line: {peace: -0.2, loyalty: 0.9}
                  press-line: {peace: 0.2, loyalty: -0.3}
                """,
                """
                population:
                  name: party
                  members: 1200
                  units: {count: 30, spread: 0.4}
                  segments:
                    - name: left
                      share: 0.6
                      stance: {peace: {mean: 0.4, sd: 0.4}, loyalty: {mean: 0.6, sd: 0.3}}
                    - name: right
                      share: 0.4
                      stance: {peace: {mean: 0.2, sd: 0.5}, loyalty: {mean: -0.2, sd: 0.3}}
                  polls: [{name: asked, share: 65%%, between: [proposal, status-quo]}]
                  bodies: [%s]
                  network: {contacts: 6}
                """.formatted(String.join(", ", bodies)),
                "influence: {rule: friedkin-johnsen}",
                "world: {}",
                "voices: [" + String.join(", ", voices) + "]",
                """
                events:
                  - {name: plan, what: a plan is published, between: [2020-01-10, 2020-02-10], chance: 0.6,
                     set: {voices.press.frequency: 0.9}}
                  - {name: answer, what: the leader answers, when: names.reached, after: 3,
                     set: {voices.leader.frequency: 0.8}}
                """,
                "subjects: [" + String.join(", ", subjects) + "]",
                "stages: [" + String.join(", ", stages).replace("BLOCS", String.join(", ", blocs)) + "]",
                """
                variants:
                  - {name: the-same, about: nothing is different, set: {voices.press.frequency: 0.5}}
                  - {name: quiet, about: organisers do half, set: {stages.names.effort: 0.5}}
                """);
    }
}
