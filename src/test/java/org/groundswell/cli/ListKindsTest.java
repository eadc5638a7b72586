package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;
import static org.groundswell.cli.Cli.groundswell;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.groundswell.influence.InfluenceRule;
import org.groundswell.scenario.Blueprint;
import org.groundswell.setting.Amount;
import org.groundswell.setting.Names;
import org.groundswell.setting.PerSegment;
import org.groundswell.setting.Written;
import org.groundswell.stage.Stage;
import org.groundswell.tally.CountingRule;
import org.groundswell.tally.Quorum;
import org.groundswell.tally.TieRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ListKindsTest {
    /** A scenario with a stage of each kind. */
    private static final Path SMALL = Path.of("src/test/resources/org/groundswell/scenario/small.yaml");

    @TempDir
    private Path temp;

    @Test
    void everyRuleIsListedAndTheOneThatHoldsByDefaultIsNamed() {
        String list = groundswell("list", "rules").with(0).out();
        assertThat(records(InfluenceRule.class))
                .hasSize(14)
                .allSatisfy(rule -> assertThat(list).containsPattern("(?m)^ +" + name(rule) + " +[a-z]"));
        assertThat(records(CountingRule.class))
                .hasSize(13)
                .allSatisfy(rule -> assertThat(list).containsPattern("(?m)^ +" + name(rule) + " +[a-z]"));
        assertThat(list).contains("names none has friedkin-johnsen", "list stages ballot");
    }

    @Test
    void rulesForSeveralSeatsAreToldToBeOnesForFiles() {
        String list = groundswell("list", "rules").with(0).out();
        for (String rule : List.of("stv", "block")) {
            assertThat(list).containsPattern("(?m)^ +" + rule + " +[a-z]");
            assertThat(groundswell("list", "rules", rule).with(0).out().replace('\n', ' '))
                    .startsWith(rule + ": ")
                    .contains("groundswell count BALLOTS --rule " + rule + " --seats N");
        }
    }

    @Test
    void everyKindOfStageIsListed() {
        String list = groundswell("list", "stages").with(0).out();
        assertThat(records(Stage.class))
                .hasSize(6)
                .allSatisfy(stage -> assertThat(list).containsPattern("(?m)^ +" + name(stage) + " +[a-z]"));
    }

    @Test
    void theBareListTellsOfBoth() {
        String all = groundswell("list").with(0).out();
        assertThat(all)
                .startsWith(groundswell("list", "scenarios").with(0).out())
                .endsWith("What a scenario can be made of: groundswell list settings, list stages, list rules\n");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everySettingOfAKindIsTold(Class<?> kind) {
        List<String> paths = new ArrayList<>();
        addPaths(kind, "", paths);
        assertThat(paths).isNotEmpty();
        assertThat(heads(sheet(kind))).containsAll(paths);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSheetFitsANarrowScreen(Class<?> kind) {
        assertThat(sheet(kind).lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
    }

    @Test
    void aSettingIsToldWithTypeRangeDefaultSourceAndWhetherAnEventCanSetIt() {
        String petition = groundswell("list", "stages", "petition").with(0).out();
        assertThat(petition).contains("""

                  organisers: number between 0 and 10; required; an event can set it
                      names a day for each reached member who is wholly willing, from the
                      organisers' work
                """, """

                  midpoint: number between 0 and 2; if left out, 0.6 (0.3 to 0.9)
                      distance from the text at which a member without credit is half willing
                      source: assumed: wide
                """, """

                    deadline.days: whole number between 1 and 1000; if left out, 7
                """);
    }

    @Test
    void conventionsOfARuleAndOfANetworkAreTold() {
        assertThat(groundswell("list", "rules", "hegselmann-krause").with(0).out())
                .contains("""

                Conventions:
                    order    synchronous as published, or as many members as there are, drawn
                             one after another
                    oneself  counts as one of those who are near enough
                """);
        assertThat(groundswell("list", "rules", "complete").with(0).out())
                .endsWith("Conventions:\n    links    mutual; none with oneself\n    weights  all 1\n");
    }

    @Test
    void onlyOrdersThatARuleKnowsAreListedAndTaken() {
        assertThat(groundswell("list", "rules", "deffuant").with(0).out())
                .contains("order: one of asynchronous, edge;", "- edge: ")
                .doesNotContain("- synchronous: ");
        groundswell("lint", CLUB, "--set", "influence={rule: deffuant, tolerance: 0.4, order: synchronous}")
                .refused("influence.order must be one of asynchronous, edge, but is synchronous");
        groundswell("lint", CLUB, "--set", "influence={rule: voter, form: link, order: synchronous}")
                .refused("influence.order must be asynchronous for the forms invasion and link, but is synchronous");
    }

    @Test
    void howABallotIsCountedIsFoundWithIt() {
        String ballot = groundswell("list", "stages", "ballot").with(0).out();
        assertThat(records(CountingRule.class))
                .allSatisfy(rule -> assertThat(ballot).containsPattern("- (\\{rule: )?" + name(rule) + "[:,}]"));
        assertThat(records(Quorum.class))
                .allSatisfy(quorum -> assertThat(ballot).contains("- {of: " + name(quorum) + ","));
        assertThat(TieRule.values())
                .allSatisfy(tie -> assertThat(ballot)
                        .contains("- " + tie.name().toLowerCase(Locale.ROOT).replace('_', '-') + ": "));
        assertThat(heads(ballot))
                .contains("rule.count.share", "rule.quorums.<number>.share", "rule.quorums.<number>.count-invalid");
    }

    @Test
    void aSettingIsSetByThePathThatIsTold() {
        groundswell(
                        "lint",
                        CLUB,
                        "--set",
                        "stages.vote.rule.quorums=[{of: turnout, share: 40%}]",
                        "--set",
                        "stages.vote.rule.quorums.1.share=0.3")
                .with(0);
        groundswell("lint", CLUB, "--set", "stages.vote.rule.count={rule: super-majority, share: 2/3}")
                .with(0);
        groundswell("lint", CLUB, "--set", "stages.names.deadline.push=0.5").with(0);
        groundswell("lint", CLUB, "--set", "influence={rule: deffuant, tolerance: 0.4}")
                .with(0);
    }

    @Test
    void everyOutcomeAndMeasureOfAStudyIsListed() throws IOException {
        Path out = temp.resolve("small");
        groundswell("run", SMALL, "--runs", 1, "--charts", "none", "--out", out).with(0);
        List<String> produced = new ArrayList<>(
                List.of(Files.readAllLines(out.resolve("runs.csv")).get(0).split(",", -1)));
        Files.readAllLines(out.resolve("timeline.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[2])
                .distinct()
                .forEach(produced::add);
        Map<String, String> kinds = new LinkedHashMap<>();
        Blueprint.read(SMALL, List.of()).scenario().stages().forEach(stage -> kinds.put(stage.name(), name(stage)));
        assertThat(kinds.values())
                .containsExactlyInAnyOrderElementsOf(
                        records(Stage.class).map(ListKindsTest::name).toList());
        kinds.forEach((stage, kind) -> {
            List<String> listed =
                    told(groundswell("list", "stages", kind).with(0).out());
            assertThat(produced.stream()
                            .filter(name -> name.startsWith(stage + "."))
                            .map(name -> name.substring(stage.length() + 1)))
                    .as(kind)
                    .isNotEmpty()
                    .allMatch(name -> listed.stream().anyMatch(one -> name.matches(one)), "is among " + listed);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "rules, defuant, defuant is no rule or network; did you mean deffuant?",
        "stages, balot, balot is no kind of stage; did you mean ballot?",
        "rules, mojority, mojority is no rule or network; did you mean majority?",
        "stages, '', is no kind of stage (known: petition",
        "rulse, '', rulse is no command of groundswell list; did you mean rules?"
    })
    void aMistypedNameIsToldTheNearestOne(String what, String name, String message) {
        groundswell("list", what, name).refused(message.replace(";", ","));
    }

    static Stream<Class<?>> kinds() {
        return Stream.of(Stage.class, InfluenceRule.class, CountingRule.class)
                .flatMap(ListKindsTest::records)
                .filter(kind -> kind.getRecordComponents().length > 0);
    }

    private static String sheet(Class<?> kind) {
        String what = Stage.class.isAssignableFrom(kind) ? "stages" : "rules";
        return groundswell("list", what, name(kind)).with(0).out();
    }

    /** What stands before the colon in a line. */
    private static List<String> heads(String sheet) {
        return sheet.lines().map(line -> line.strip().replaceFirst(":.*", "")).toList();
    }

    /** Outcomes and measures that a sheet lists, as patterns where capitals stand for names. */
    private static List<String> told(String sheet) {
        return sheet.substring(sheet.indexOf("\nOutcomes"))
                .lines()
                .filter(line -> line.matches(" {4}\\S+  .*"))
                .map(line -> line.strip().replaceFirst(" .*", ""))
                .map(name -> name.replaceAll("[A-Z]+", "[\\\\w-]+"))
                .toList();
    }

    private static void addPaths(Class<?> record, String path, List<String> paths) {
        for (RecordComponent component : record.getRecordComponents()) {
            Written written = component.getAnnotation(Written.class);
            String name = path + (written == null ? Names.kebab(component.getName()) : written.value());
            paths.add(name);
            boolean list = List.class.isAssignableFrom(component.getType());
            Class<?> held = list ? item(component.getGenericType()) : component.getType();
            if (held != null && isTable(held)) {
                addPaths(held, name + (list ? ".<name>." : "."), paths);
            }
        }
    }

    private static @Nullable Class<?> item(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0] instanceof Class<?> type ? type : null;
    }

    /** Whether a file writes it as a table of settings, and not as one value. */
    private static boolean isTable(Class<?> type) {
        boolean parses = Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("parse"));
        return type.isRecord() && !parses && type != Amount.class && type != PerSegment.class;
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return Arrays.stream(Objects.requireNonNull(sealed.getPermittedSubclasses()))
                .flatMap(type -> type.isRecord() ? Stream.of(type) : records(type));
    }

    private static String name(Class<?> kind) {
        return Names.kebab(kind.getSimpleName());
    }

    private static String name(Stage<?> stage) {
        return name(stage.getClass());
    }

    @Test
    void settingsAreListedByPartAndByPath() {
        assertThat(groundswell("list", "settings").with(0).out())
                .contains("  population  who the members are; required\n", "  memory ")
                .doesNotContain("population.scale");
        String network =
                groundswell("list", "settings", "population.network").with(0).out();
        assertThat(network).contains("population.network.contacts: whole number between 0 and 200");
        assertThat(network).doesNotContain("population.scale", "voices");
        assertThat(groundswell("list", "settings", "voices").with(0).out()).contains("voices.<name>.audience.share");
        groundswell("list", "settings", "populaton").refused("is no part of a scenario, did you mean population?");
        groundswell("list", "settings", "population.netwrk").refused("did you mean population.network?");
    }
}
