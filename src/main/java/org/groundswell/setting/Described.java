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
 */
public record Described(
        String name,
        String doc,
        String type,
        String range,
        boolean required,
        String byDefault,
        String source,
        boolean daily) {

    /** The settings of a record and of the records within it, each after the one that it belongs to. */
    public static List<Described> of(Class<?> record) {
        List<Described> settings = new ArrayList<>();
        addAll(record, "", Limits.NONE, false, settings);
        return settings;
    }

    private static void addAll(
            Class<?> record, String path, Limits inherited, boolean inDaily, List<Described> settings) {
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
                    daily));
            addWithin(part, type, name, limits, daily, settings);
        }
    }

    /** Goes on into records; one that is numbers by segment has been told of as one setting. */
    private static void addWithin(
            Part part, Type type, String name, Limits limits, boolean daily, List<Described> settings) {
        Class<?> raw = Part.raw(type);
        switch (Form.of(type)) {
            case LIST -> addWithin(part, Part.element(type), name + ".<name>", limits, daily, settings);
            case TABLE ->
                addWithin(
                        part,
                        Part.element(type),
                        name + ".<" + TypeWords.key(part, type) + ">",
                        limits,
                        daily,
                        settings);
            case RECORD -> {
                Layout layout = Layout.of(raw);
                if (layout.shorthand().isEmpty() || !layout.open()) {
                    addAll(raw, name + ".", limits, daily, settings);
                }
            }
            default -> {
                // A single value, or one of several kinds, which have lists of their own.
            }
        }
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
