package org.groundswell.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundswell.influence.InfluenceRule;
import org.groundswell.population.NetworkSettings;
import org.groundswell.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every setting of a scenario is explained, and what it is by default is sound. */
class DocumentationTest {
    @ParameterizedTest
    @MethodSource("parts")
    void everySettingSaysWhatItMeansInAPhrase(String name, Part part) {
        assertThat(part.doc()).as(name).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyKindSaysWhatItIs(Class<?> kind) {
        assertThat(kind.isAnnotationPresent(Doc.class)).as(kind.getName()).isTrue();
    }

    /** Whoever holds a rule against its paper must know what it does where papers differ. */
    @Test
    void everyRuleAndNetworkTellsItsConventions() {
        assertThat(Kind.of(InfluenceRule.class))
                .allSatisfy(
                        rule -> assertThat(rule.conventions()).containsKeys("order", "weights", "issues", "source"));
        assertThat(Kind.of(NetworkSettings.class))
                .allSatisfy(network -> assertThat(network.conventions()).containsKeys("links", "weights"));
        Stream.of(InfluenceRule.class, NetworkSettings.class)
                .flatMap(kinds -> Kind.of(kinds).stream())
                .flatMap(kind -> kind.conventions().values().stream())
                .forEach(holds ->
                        assertThat(holds).isNotBlank().doesNotEndWith(".").doesNotContain("\n", "  "));
    }

    /** Words that are not in the type cannot be meant. */
    @ParameterizedTest
    @MethodSource("parts")
    void wordsThatAPartMayBeAreSomeOfItsType(String name, Part part) {
        if (!part.among().isEmpty()) {
            assertThat(part.words(part.raw()).stream().map(Kind::name))
                    .as(name)
                    .containsExactlyElementsOf(part.among());
            assertThat(part.among())
                    .hasSizeLessThan(Scalars.constants(part.raw()).size());
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyDefaultLiesInItsRangeAndHasASourceIfItHasOne(String name, Part part) {
        Default byDefault = part.byDefault();
        boolean number = Form.of(part.type()) == Form.NUMBER || Form.of(part.type()) == Form.WHOLE;
        if (byDefault == null || !number) {
            return;
        }
        Limits limits = Limits.of(part, Limits.NONE);
        double value = Double.parseDouble(byDefault.value());
        assertThat(limits.allow(value)).as(name).isTrue();
        assertThat(byDefault.low().isEmpty())
                .as(name)
                .isEqualTo(byDefault.high().isEmpty());
        assertThat(byDefault.low().isEmpty())
                .as(name)
                .isEqualTo(byDefault.source().isEmpty());
        if (!byDefault.low().isEmpty()) {
            double low = Double.parseDouble(byDefault.low());
            double high = Double.parseDouble(byDefault.high());
            assertThat(limits.allow(low) && low <= value && value <= high && limits.allow(high))
                    .as(name)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void aTableThatSaysNothingIsSoundWhereNothingNeedBeSaid(Class<? extends Record> type) {
        if (Part.of(type).stream().allMatch(Part::optional)) {
            Faults faults = new Faults();
            Optional<?> bound = Binder.bind(type, Node.Table.empty(Place.of("nothing")), Reading.CENTRAL, faults)
                    .value();
            // Some records ask for one of several settings, each of which may be left out.
            boolean asksForOne =
                    faults.list().stream().allMatch(fault -> fault.message().startsWith("must "));
            assertThat(bound.isPresent() || asksForOne).as(type.getName()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void noTwoRecordsShareTheNameUnderWhichTheSchemaDefinesThem(Class<?> type) {
        assertThat(all().stream().filter(other -> Schema.name(other).equals(Schema.name(type))))
                .hasSize(1);
    }

    static Stream<Object[]> parts() {
        return all().stream()
                .flatMap(type -> Part.of(type).stream()
                        .map(part -> new Object[] {type.getSimpleName() + "." + part.name(), part}));
    }

    static Stream<Class<?>> choices() {
        return all().stream()
                .filter(type -> Stream.of(type.getInterfaces())
                        .flatMap(one -> Stream.concat(Stream.of(one), Stream.of(one.getInterfaces())))
                        .anyMatch(one -> one.isAnnotationPresent(Choice.class)));
    }

    static Stream<Class<?>> records() {
        return all().stream();
    }

    /** Every record that a scenario can have in it. */
    private static Set<Class<?>> all() {
        Set<Class<?>> found = new LinkedHashSet<>();
        add(Scenario.class, found);
        return found;
    }

    private static void add(Type type, Set<Class<?>> found) {
        Class<?> raw = Part.raw(type);
        switch (Form.of(type)) {
            case LIST, TABLE -> add(Part.element(type), found);
            case CHOICE, TAGGED -> Form.permitted(raw).values().forEach(kind -> add(kind, found));
            case RECORD -> {
                if (found.add(raw)) {
                    Part.of(raw).forEach(part -> add(part.type(), found));
                }
            }
            default -> {
                // Single values have no parts.
            }
        }
    }
}
