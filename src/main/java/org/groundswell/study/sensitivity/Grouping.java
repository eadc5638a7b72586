package org.groundswell.study.sensitivity;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.engine.Change;
import org.groundswell.engine.Change.Borrowed;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Scenario;
import org.groundswell.setting.Assumption;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;

/** How the uncertain numbers of a scenario are put together to factors. */
public enum Grouping {
    /** Each part of the file, and each named thing of a list: {@code population}, {@code voices.leader}. */
    PART {
        @Override
        List<Factor> group(List<String> numbers) {
            Map<String, List<String>> parts = new LinkedHashMap<>();
            numbers.forEach(number -> parts.computeIfAbsent(part(number), one -> new ArrayList<>())
                    .add(number));
            List<Factor> factors = new ArrayList<>();
            parts.forEach((part, own) -> factors.add(new Factor(part, Borrowed.What.NUMBERS, part, own)));
            return factors;
        }
    },
    /** Each number by itself. */
    NUMBER {
        @Override
        List<Factor> group(List<String> numbers) {
            return numbers.stream()
                    .map(number -> new Factor(number, Borrowed.What.NUMBERS, number, List.of(number)))
                    .toList();
        }
    };

    /** What the numbers outside the part that is looked into are called together. */
    public static final String REST = "everything else";

    abstract List<Factor> group(List<String> numbers);

    /** The uncertain numbers of a scenario. */
    public static List<String> open(Blueprint blueprint) {
        return blueprint.register().values().stream()
                .filter(Assumption::open)
                .map(Assumption::path)
                .toList();
    }

    /**
     * The factors of a scenario, two at least.
     *
     * @param within the part of the file to look into; empty for all of it
     * @throws Refused if there are not as many, or there is no such part
     */
    public List<Factor> factors(Blueprint blueprint, String within) {
        List<String> numbers = open(blueprint);
        List<String> inside = screened(blueprint, within);
        List<Factor> factors = new ArrayList<>(group(inside));
        if (inside.size() < numbers.size()) {
            List<String> rest = new ArrayList<>(numbers);
            rest.removeAll(inside);
            factors.add(new Factor(REST, Borrowed.What.OTHERS, within, rest));
        }
        if (factors.size() < 2) {
            throw new Refused(
                    Place.of(blueprint.scenario().scenario()),
                    "has all its ranges in one part (" + factors.get(0).label() + "): ask --by number");
        }
        return factors;
    }

    /**
     * The uncertain numbers of a scenario below a path.
     *
     * @throws Refused if there is nothing to tell apart, or no such part
     */
    public static List<String> screened(Blueprint blueprint, String within) {
        List<String> numbers = open(blueprint);
        if (numbers.size() < 2) {
            throw new Refused(
                    Place.of(blueprint.scenario().scenario()),
                    "has " + (numbers.isEmpty() ? "no number" : "only one number (" + numbers.get(0) + ")")
                            + " with a range, so that there is nothing to tell apart (write what is uncertain as {value,"
                            + " low, high})");
        }
        return inside(numbers, within);
    }

    private static List<String> inside(List<String> numbers, String within) {
        List<String> inside =
                numbers.stream().filter(number -> Change.within(number, within)).toList();
        if (inside.isEmpty()) {
            List<String> parts = numbers.stream().map(Grouping::part).distinct().toList();
            throw new Refused(
                    Place.of("--within " + within), "no number with a range is there" + Names.known(within, parts));
        }
        return inside;
    }

    /** The part that a number belongs to. */
    static String part(String number) {
        String[] words = number.split("\\.", 3);
        return words.length > 2 && namesThings(words[0]) ? words[0] + "." + words[1] : words[0];
    }

    /** Whether a setting of a scenario holds several things by name. */
    private static boolean namesThings(String setting) {
        return Arrays.stream(Scenario.class.getRecordComponents())
                .filter(component -> Names.kebab(component.getName()).equals(setting))
                .map(RecordComponent::getType)
                .anyMatch(type -> Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type));
    }
}
