package org.groundswell.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Sound scenarios as somebody might write them: settings left out, in short or in full, words of all sorts. */
final class Generated {
    private static final List<List<String>> SHARES =
            List.of(List.of("1"), List.of("0.6", "40%"), List.of("0.5", "{value: 0.3, low: 0.3, high: 0.3}", "20 %"));
    private static final List<String> TEXTS = List.of(
            "plain words",
            "'yes'",
            "\"a: b # c\"",
            "\"\\\"quoted\\\"\"",
            "'it''s'",
            "\"\"",
            "2018",
            "\"0.5\"",
            "Ça va? 投票 \uD83D\uDDF3",
            "\" spaces around \"",
            "\"two\\nlines\\tand a tab\"",
            "\"null\"",
            "\"- dash\"",
            "'{braces}'",
            "\"%percent @at `tick` !bang &and *star |pipe\"",
            "\"\\u00a0\\u2003\"",
            "true",
            ">-\n  folded\n  text\n\n  twice",
            "|\n  kept\n   text");

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<String> issues = new ArrayList<>();
    private final List<String> positions = new ArrayList<>(List.of("status-quo"));
    private final List<String> segments = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>(List.of("whole"));
    private final List<String> voices = new ArrayList<>();

    private Generated(Random random) {
        this.random = random;
    }

    static Arbitrary<String> scenarios() {
        return Arbitraries.randomValue(random -> new Generated(random).write());
    }

    private String write() {
        add("scenario: generated", "title: " + pick(TEXTS), some("about: " + pick(TEXTS)), "as-of: 2020-01-01");
        add("calendar: {start: 2020-01-01, end: 2020-02-29}");
        issues();
        population();
        add(some("influence: "
                + pick("friedkin-johnsen", "{pace: 10%, rule: friedkin-johnsen}", "{rule: deffuant, tolerance: 1}")));
        add(some("world: {drift: " + number(0, 0.2) + "}"));
        voices();
        stages();
        add(some("outcomes: [ballot.passed, ballot.share]"), some("funnel: [petition.reached, ballot.passed]"));
        variants();
        return String.join("\n", lines) + "\n";
    }

    private void issues() {
        add("issues:");
        for (int i = 0; i <= random.nextInt(3); i++) {
            issues.add("i" + i);
            add("  i%d: {for: \"yes\", against: no%s}".formatted(i, some(", salience: " + number(0.1, 9))));
        }
        IntStream.rangeClosed(1, 1 + random.nextInt(3)).forEach(i -> positions.add("p" + i));
        add("positions:");
        for (String name : positions) {
            add("  " + name + ": {" + issues.get(0) + ": " + number(-1, 1)
                    + entries(issues.subList(1, issues.size()), -1, 1) + "}");
        }
    }

    private void population() {
        add(
                "population:",
                "  members: " + pick("5000", "{value: 5000, known: 2019-12-31, source: a count}"),
                "  name: whole");
        add(some("  scale: 0.5"), some("  network: {contacts: {value: 5, low: 3, high: 9}}"));
        add(some(pick(
                "  units: {count: 7, name: Branch}",
                "  units: {list: [{name: a, members: 3000}, {name: b, members: 2000}]}")));
        add("  segments:");
        List<String> shares = SHARES.get(random.nextInt(3));
        for (int g = 0; g < shares.size(); g++) {
            segments.add("s" + g);
            add("    - share: " + shares.get(g), "      name: s" + g, some("      susceptibility: " + number(0, 0.9)));
            add("      stance:");
            issues.forEach(issue -> add("        " + issue + ": "
                    + pick(
                            "{mean: 0.1, sd: 0.3}",
                            "{sd: {value: 0.2, high: 0.3, low: 0.1}, mean: -0.5}",
                            "{quantiles: [-1, 0, 0.5]}")));
        }
        if (random.nextBoolean()) {
            bodies.add("part");
            add("  bodies:", "    - {members: 400, name: part, composition: {s0: 1}" + some(", growth: -2.5") + "}");
        }
    }

    private void voices() {
        IntStream.range(0, random.nextInt(4)).forEach(v -> voices.add("v" + v));
        add(voices.isEmpty() ? "" : "voices:");
        for (String voice : voices) {
            add("  - frequency: " + number(0, 1), "    name: " + voice, "    position: " + pick(positions));
            add("    audience: "
                    + pick(number(0, 1), "{share: " + bySegment(0, 1) + "}", "{share: 1, bodies: {whole: 0.5}}"));
            add(
                    "    trust: " + bySegment(-1, 1),
                    some("    strength: " + number(0, 1)),
                    some("    about: " + pick(TEXTS.subList(0, 16))));
            add(
                    some("    agreement: {slope: 0.5, issue: " + pick(issues) + "}"),
                    some("    speaks-for: " + pick(bodies)));
        }
    }

    private void stages() {
        add(
                "subjects:",
                "  - {rate: 2, name: k0, texts: [" + positions.get(1) + "]}",
                some("  - {name: k1, rate: 0.5}"));
        add(
                "stages:",
                "  - kind: petition",
                "    name: petition",
                "    closes: 2020-01-31",
                "    opens: {on: 2020-01-02}");
        add(
                "    body: " + pick(bodies),
                "    text: " + pick(positions),
                "    threshold: " + pick("5", "1%", "{value: 2%, low: 1%, high: 3%}"));
        add(
                "    reach: {list: " + bySegment(1, 9) + some(", other: 2") + "}",
                "    organisers: " + number(0, 1),
                "    word-of-mouth: 0");
        add(some("    marks: {second: 2, first: 1}"), some("    bursts: [{size: 0.1, name: b, on: 2020-01-05}]"));
        add("  - {name: ballot, kind: ballot, body: whole, days: 5, turnout: 45%, options: [" + positions.get(1)
                + ", status-quo],");
        add("     opens: {"
                + pick(
                        "when: petition.reached, else: 2020-02-01",
                        "on: 2020-02-02",
                        "when: {any: [petition.reached, {not: petition.reached}]}")
                + "}");
        add("    "
                + some(", rule: {quorums: [{of: turnout, share: 1/3}], count: "
                        + pick("plurality", "{rule: super-majority, share: 2/3}") + "}")
                + "}");
        add("  - {name: motions, kind: motions, opens: {on: 2020-01-02}, closes: 2020-02-02, spontaneous: {"
                + positions.get(1) + ": 0.5}}");
        add("  - {name: conference, kind: conference, opens: {on: 2020-02-10}, body: whole, motions: motions, picks: 1"
                + some(", floor: {margin: 1%}") + "}");
    }

    private void variants() {
        String voice = voices.isEmpty() ? "" : pick(voices);
        if (!voice.isEmpty()) {
            add("events:");
            add("  - {name: e0, what: x, set: {voices." + voice + ".frequency: " + number(0, 1) + "}, on: 2020-01-10}");
            add(some("  - {name: e1, what: x, set: {voices." + voice + ".trust: " + bySegment(-1, 1)
                    + "}, between: [2020-01-05, 2020-02-10]}"));
        }
        add(
                "variants:",
                "  - {name: more, about: x, set: {world.effort: 0.5, stages.petition.organisers: " + number(0, 1)
                        + "}}");
        add(some(
                "  - {name: other, about: x, add: {positions: {new: {i0: 0.2}}, subjects: [{name: k0, texts: [new]}], stages: [{name: motions, spontaneous: {"
                        + positions.get(1) + ": null, new: 1}}]}}"));
    }

    private String bySegment(double min, double max) {
        String all =
                segments.stream().map(name -> name + ": " + number(min, max)).collect(Collectors.joining(", "));
        return pick(
                number(min, max), "{" + all + "}", "{s0: " + number(min, max) + ", others: " + number(min, max) + "}");
    }

    private String entries(List<String> names, double min, double max) {
        Function<String, String> entry = name -> some(", " + name + ": " + number(min, max));
        return names.stream().map(entry).collect(Collectors.joining());
    }

    /** A number between two others: alone, as a percentage, with its source or with its range. */
    private String number(double min, double max) {
        double[] three = random.doubles(3, min, max).sorted().toArray();
        String[] said = new String[3];
        for (int i = 0; i < 3; i++) {
            said[i] = String.format(Locale.ROOT, "%.3f", three[i]);
        }
        return pick(
                said[1],
                String.format(Locale.ROOT, "%.1f%%", Math.rint(three[1] * 100)),
                "{value: " + said[1] + ", source: " + pick("a guess", "\"x: y\"") + "}",
                "{low: " + said[0] + ", high: " + said[2] + ", value: " + said[1] + some(", shape: normal") + "}");
    }

    private String some(String text) {
        return random.nextBoolean() ? text : "";
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private void add(String... more) {
        for (String line : more) {
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
    }
}
