package org.groundswell.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.groundswell.setting.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every number of a shipped scenario is a known figure, {@code {value, source, known}}, or an assumption with its range and
 * its reason, {@code {value, low, high, source}}.
 */
class SourcedNumbersTest {
    /** Numbers that may stand bare, by setting and value, each with its reason. */
    private record MayBeBare(Pattern setting, Pattern value, String reason) {
        static MayBeBare of(String setting, String value, String reason) {
            return new MayBeBare(Pattern.compile(setting), Pattern.compile(value), reason);
        }

        boolean covers(String path, String shown) {
            return setting.matcher(path).matches() && value.matcher(shown).matches();
        }
    }

    private static final List<MayBeBare> WRITTEN = List.of(
            MayBeBare.of("positions\\..*", ".*", "says what a word of this file means; members' stances are the facts"),
            MayBeBare.of("variants\\..*", ".*", "what if it were so: the question itself"),
            MayBeBare.of("population\\.scale", ".*", "how finely it is computed, nothing in the world"),
            MayBeBare.of("voices\\.[^.]+\\.frequency", "0", "a voice that is silent until an event lets it speak"),
            MayBeBare.of("stages\\.[^.]+\\.reach\\..*", "0", "a way that is closed until a variant opens it"),
            MayBeBare.of(
                    "stages\\.[^.]+\\.units\\.advice\\.[^.]+\\.trust\\.others",
                    "0",
                    "advice that nobody gives until an event"),
            MayBeBare.of("stages\\.[^.]+\\.effort(\\.[^.]+)?", "1", "leaves the work as it is; a lever for variants"));

    /** What else a default may be. One that says anything of the world has a range. */
    private static final List<MayBeBare> BY_DEFAULT = List.of(
            MayBeBare.of(".*", "0", "leaves something out"),
            MayBeBare.of(".*\\.chance", "1", "what has a date comes"),
            MayBeBare.of(".*\\.after", "1", "the next day, as soon as anything follows from anything"),
            MayBeBare.of("issues\\.[^.]+\\.salience", "1", "no issue weighs more than another"),
            MayBeBare.of("influence\\.steps", "1", "how finely it is computed, nothing in the world"),
            MayBeBare.of("population\\.units\\.(count|spread)", ".*", "of no meaning where units are listed by name"));

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?(\\s*%|\\s*/\\s*\\d+)?");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    @ParameterizedTest
    @MethodSource("org.groundswell.scenario.RoundTripTest#shipped")
    void whatTheAuthorWroteIsSourcedOrHasARange(Path file) throws IOException {
        Node tree = Yaml.file(file.toString(), Files.readString(file), new Faults());
        assertThat(unsourced(tree, WRITTEN)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.groundswell.scenario.RoundTripTest#shipped")
    void whatTheAuthorLeftToDefaultsIsSourcedOrHasARangeToo(Path file) {
        String resolved = Blueprint.read(file, List.of()).yaml();
        Node tree = Yaml.file(file + ", resolved", resolved, new Faults());
        assertThat(unsourced(
                        tree,
                        Stream.of(WRITTEN, BY_DEFAULT).flatMap(List::stream).toList()))
                .isEmpty();
    }

    /** A later day under {@code known} the reader refuses; this is for sources without one, such as those of defaults. */
    @ParameterizedTest
    @MethodSource("org.groundswell.scenario.RoundTripTest#shipped")
    void noSourceNamesAYearThatHadNotPassed(Path file) {
        Blueprint blueprint = Blueprint.read(file, List.of());
        int year = blueprint.scenario().asOf().getYear();
        assertThat(blueprint.register().values())
                .allSatisfy(one -> assertThat(one.known() != null
                                || YEAR.matcher(one.source())
                                        .results()
                                        .map(MatchResult::group)
                                        .allMatch(named -> Integer.parseInt(named) < year))
                        .as("%s: %s (add known, or rest it on something earlier)", one.path(), one.source())
                        .isTrue());
    }

    @Test
    void aBareNumberIsFoundWhereverItStands() {
        assertThat(faults("stages: [{name: vote, days: 10}]")).containsExactly("stages.vote.days is bare: 10");
        assertThat(faults("quorums: [{of: turnout, share: 30%}]")).containsExactly("quorums.1.share is bare: 30%");
        assertThat(faults("unit-votes: {Uri: 1/2}")).containsExactly("unit-votes.Uri is bare: 1/2");
        assertThat(faults("quantiles: [-1, .5]")).containsExactly("quantiles.1 is bare: -1", "quantiles.2 is bare: .5");
        assertThat(faults("events: [{name: e, set: {voices.leader.frequency: 1e-3}}]"))
                .containsExactly("events.e.set.voices.leader.frequency is bare: 1e-3");
        assertThat(faults("voices: [{name: press, frequency: 0.1}]")).hasSize(1);
        assertThat(faults("observed: [{of: vote.held, was: 0}]")).hasSize(1);
    }

    @Test
    void whatIsNoNumberOrMayBeBareIsPassedOver() {
        assertThat(faults("as-of: 2018-06-22")).isEmpty();
        assertThat(faults("title: '10'")).isEmpty();
        assertThat(faults("positions: {strike: {pay: 0.5}}")).isEmpty();
        assertThat(faults("voices: [{name: press, frequency: 0}]")).isEmpty();
        assertThat(faults("observed: [{of: vote.held, was: 0, source: minutes}]"))
                .isEmpty();
    }

    @Test
    void aFigureNeedsASourceAndADayAndAnAssumptionARangeAndAReason() {
        assertThat(faults("days: {value: 10, source: rules, known: 2018-01-01}"))
                .isEmpty();
        assertThat(faults("days: {value: 10, low: 7, high: 14, source: 'assumed: as before'}"))
                .isEmpty();
        assertThat(faults("days: {value: 10}")).containsExactly("days has no source: 10");
        assertThat(faults("days: {value: 10, source: rules}"))
                .containsExactly("days has neither a range nor the day on which it was known: 10");
        assertThat(faults("days: {value: 10, source: 'assumed: short', known: 2018-01-01}"))
                .containsExactly("days is assumed without a range: 10");
        assertThat(faults("days: {value: 10, low: 10, high: 10, source: 'assumed: short'}"))
                .containsExactly("days has a range without width: 10");
        assertThat(faults("days: {value: 10, low: 7, high: 14, source: assumed}"))
                .containsExactly("days is assumed without a reason: 10");
        assertThat(faults("positions: {strike: {pay: {value: 0.5}}}")).hasSize(1);
    }

    private static List<String> faults(String text) {
        return unsourced(Yaml.file("x", text, new Faults()), WRITTEN).stream()
                .map(fault -> fault.replaceFirst("^x:\\d+:\\d+: ", ""))
                .toList();
    }

    private static List<String> unsourced(Node tree, List<MayBeBare> exceptions) {
        List<String> found = new ArrayList<>();
        walk(tree, "", exceptions, found);
        return found;
    }

    private static void walk(Node node, String path, List<MayBeBare> exceptions, List<String> found) {
        if (node instanceof Text word) {
            boolean number = !word.quoted() && NUMBER.matcher(word.text()).matches();
            if (number && exceptions.stream().noneMatch(one -> one.covers(path, word.text()))) {
                found.add(node.place() + ": " + path + " is bare: " + word.text());
            }
        } else if (node instanceof Listing list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                // What was seen has its source beside it, and is no input.
                boolean seen = path.equals("observed")
                        && item instanceof Table one
                        && !source(one).isBlank();
                if (!seen) {
                    walk(item, below(path, Tree.step(item, i)), exceptions, found);
                }
            }
        } else if (node instanceof Table table && !node.isNumber()) {
            table.entries().forEach((key, value) -> walk(value, below(path, key), exceptions, found));
        } else if (node instanceof Table table) {
            String wrong = wrong(table);
            if (!wrong.isEmpty()) {
                found.add(node.place() + ": " + path + " " + wrong + ": " + shown(table, "value"));
            }
        }
    }

    private static String wrong(Table number) {
        String source = source(number);
        boolean range = number.get("low").isPresent();
        if (source.isBlank()) {
            return "has no source";
        }
        if (source.equals("assumed")) {
            return "is assumed without a reason";
        }
        if (!range && source.startsWith("assumed")) {
            return "is assumed without a range";
        }
        if (range && shown(number, "low").equals(shown(number, "high"))) {
            return "has a range without width";
        }
        return range || number.get("known").isPresent() ? "" : "has neither a range nor the day on which it was known";
    }

    private static String source(Table table) {
        return table.get("source").flatMap(Node::word).map(Text::text).orElse("");
    }

    private static String shown(Table table, String entry) {
        return table.get(entry).map(Node::shown).orElse("");
    }

    private static String below(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }
}
