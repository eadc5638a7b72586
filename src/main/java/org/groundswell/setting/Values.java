package org.groundswell.setting;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.jspecify.annotations.Nullable;

/** Reads single values: numbers, as drawn where they are ranges, and words. Any of them may stand with its source. */
final class Values {
    private final Reading reading;
    private final Findings found;
    private final Words words;
    private final Assumptions assumptions;

    Values(Reading reading, Findings found) {
        this.reading = reading;
        this.found = found;
        this.words = new Words(found.faults());
        this.assumptions = new Assumptions(found.faults());
    }

    @Nullable
    Double number(Node node, String path, Limits limits) {
        return number(node, path, limits, Scalars::number);
    }

    /** A whole number as the type that a record holds. */
    @Nullable
    Number whole(Class<?> type, Node node, String path, Limits limits) {
        Double value = number(node, path, limits.in(type), Scalars::whole);
        if (value == null) {
            return null;
        }
        long rounded = Math.round(value);
        boolean small = type == int.class || type == Integer.class;
        // Not a conditional expression, which would make a long of either.
        if (small) {
            return Math.toIntExact(rounded);
        }
        return rounded;
    }

    @Nullable
    Amount amount(Node node, String path) {
        Node first = node instanceof Table table ? table.get("value").orElse(node) : node;
        boolean share = first instanceof Text text && Scalars.isShare(text);
        Function<Text, Double> parse = text -> {
            if (Scalars.isShare(text) != share) {
                String kind = share ? "a share" : "a number of members";
                throw new IllegalArgumentException("must be " + kind + ", as value is, but is " + text.shown());
            }
            return share ? Scalars.number(text) : Scalars.whole(text);
        };
        Double value = number(node, path, Amount.limits(share), parse);
        return value == null ? null : new Amount(share ? value : Math.rint(value), share);
    }

    private @Nullable Double number(Node node, String path, Limits limits, Function<Text, Double> parse) {
        if (!(node instanceof Table table)) {
            return words.number(node, path, limits, parse);
        }
        Assumption assumption = assumptions.read(table, path, limits, parse);
        if (assumption == null) {
            return null;
        }
        found.note(assumption);
        return assumption.read(reading);
    }

    /** A name, text, date, switch, one of a few words, or what a type of its own reads from text. */
    @Nullable
    Object word(Part part, Class<?> type, Node node, String path) {
        int before = found.faults().count();
        Node bare = node instanceof Table table && node.isNumber() ? sourced(table, path) : node;
        Object value = words.read(bare, path, "one word or text", text -> {
            if (type == String.class) {
                return part.named() ? Scalars.name(text) : Scalars.text(text);
            }
            if (type == LocalDate.class) {
                return Scalars.date(text);
            }
            if (type == boolean.class || type == Boolean.class) {
                return Scalars.yesOrNo(text);
            }
            return type.isEnum() ? Scalars.constant(type, part.words(type), text) : parsed(type, text);
        });
        return found.faults().count() == before ? value : null;
    }

    private Node sourced(Table table, String path) {
        assumptions.onlyKnown(table, path, List.of("value", "source", "known"), "what is no number");
        LocalDate known = assumptions.known(table, path);
        found.note(path, known, table.place());
        return table.get("value").orElse(table);
    }

    /** A type of its own that reads itself from text by a static {@code parse}. */
    private static Object parsed(Class<?> type, Text text) {
        if (text.text().length() > Scalars.LONGEST) {
            throw new IllegalArgumentException("must be at most " + Scalars.LONGEST + " letters long");
        }
        try {
            return type.getMethod("parse", String.class).invoke(null, text.text());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                // The message begins with the kind of value, as if the setting were called so.
                String rule = String.valueOf(wrong.getMessage()).replaceFirst("^[a-z]+ (?=must )", "");
                throw new IllegalArgumentException(rule, wrong);
            }
            throw new IllegalStateException("cannot read " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no way to read " + type, e);
        }
    }
}
