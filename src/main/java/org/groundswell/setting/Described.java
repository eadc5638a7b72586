package org.groundswell.setting;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A setting in words, for lists and help.
 *
 * @param name path below what it belongs to; {@code <segment>} stands for the name of one
 * @param type what a file writes: "number", "date", "name of position"
 * @param range the rule for its numbers, or nothing
 * @param required whether a file must say it
 * @param byDefault what holds if a file does not say, with its range; nothing where then nothing holds
 * @param source where the range of the default comes from
 * @param daily whether an event can set it, and not only a variant
 * @param kinds the words or kinds between which a file chooses here, each with its settings
 */
public record Described(
        String name,
        String doc,
        String type,
        String range,
        boolean required,
        String byDefault,
        String source,
        boolean daily,
        List<Kind> kinds) {

    /** The settings of a record and of the records within it, each after the one that it belongs to. */
    public static List<Described> of(Class<?> record) {
        List<Described> settings = new ArrayList<>();
        addAll(record, "", Limits.NONE, false, settings);
        return settings;
    }

    /** What a file writes here and what holds if it writes nothing, on one line. */
    public String facts() {
        return type
                + (range.isEmpty() ? "" : (type.endsWith("number") ? " " : ", ") + range)
                + (required ? "; required" : byDefault.isEmpty() ? "; may be left out" : "; if left out, " + byDefault)
                + (daily ? "; an event can set it" : "");
    }

    /** @param path what stands before the names of the settings */
    static void addAll(Class<?> record, String path, Limits inherited, boolean inDaily, List<Described> settings) {
        for (Part part : Part.of(record)) {
            Limits limits = Limits.of(part, inherited);
            boolean daily = inDaily || part.daily();
            String name = path + (part.rest() ? "<" + TypeWords.key(part, part.type()) + ">" : part.name());
            Type type = part.rest() ? Part.element(part.type()) : part.type();
            settings.add(new Described(
                    name,
                    part.doc(),
                    TypeWords.of(part, type),
                    limits.equals(Limits.NONE)
                            ? ""
                            : Check.rule(limits.min(), limits.max()).substring("must be ".length()),
                    !part.optional(),
                    part.byDefault() == null ? "" : shown(part.byDefault()),
                    part.byDefault() == null ? "" : part.byDefault().source(),
                    daily,
                    kinds(part, type, name, limits, daily)));
            addWithin(part, type, name, limits, daily, settings);
        }
    }

    /** Goes on into records; one that is numbers by segment has been told of as one setting. */
    private static void addWithin(
            Part part, Type type, String name, Limits limits, boolean daily, List<Described> settings) {
        Class<?> raw = Part.raw(type);
        switch (Form.of(type)) {
            case LIST, TABLE ->
                addWithin(part, Part.element(type), name + "." + item(part, type), limits, daily, settings);
            case RECORD -> {
                Layout layout = Layout.of(raw);
                if (layout.shorthand().isEmpty() || !layout.open()) {
                    addAll(raw, name + ".", limits, daily, settings);
                }
            }
            default -> {
                // A single value, or one of several kinds, which are told with the setting.
            }
        }
    }

    private static List<Kind> kinds(Part part, Type type, String name, Limits limits, boolean daily) {
        Class<?> raw = Part.raw(type);
        return switch (Form.of(type)) {
            case LIST, TABLE -> kinds(part, Part.element(type), name + "." + item(part, type), limits, daily);
            case CHOICE -> Kind.of(raw, name + ".", limits, daily);
            case WORD -> raw.isEnum() ? part.words(raw) : List.of();
            default -> List.of();
        };
    }

    /** What stands for the step to one of a list or table: items that have no names are counted from 1. */
    private static String item(Part part, Type type) {
        return Form.of(type) == Form.LIST && !named(Part.element(type))
                ? "<number>"
                : "<" + TypeWords.key(part, type) + ">";
    }

    private static boolean named(Type item) {
        Class<?> raw = Part.raw(item);
        return switch (Form.of(item)) {
            case RECORD -> Layout.of(raw).names().contains("name");
            case CHOICE -> Form.permitted(raw).values().stream().allMatch(Described::named);
            default -> false;
        };
    }

    private static String shown(Default byDefault) {
        String value = byDefault.value().matches("\\{}|\\[]") ? "" : byDefault.value();
        return byDefault.low().isEmpty() ? value : value + " (" + byDefault.low() + " to " + byDefault.high() + ")";
    }

    /** What a setting means, with its default, on one line. */
    static String line(Part part) {
        String value = part.byDefault() == null ? "" : shown(part.byDefault());
        return part.doc()
                + (value.isEmpty() ? "" : "; if left out, " + value)
                + (part.daily() ? "; an event can set it" : "");
    }
}
