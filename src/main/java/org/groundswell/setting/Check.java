package org.groundswell.setting;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds the values of a record against the {@link Range} of its components, and against the words that they may be
 * {@link Among}, for use in a compact constructor.
 */
public final class Check {
    private record Bound(int index, String name, double min, double max) {}

    private record Choices(int index, String name, List<String> words) {}

    private static final ClassValue<List<Choices>> CHOICES = new ClassValue<>() {
        @Override
        protected List<Choices> computeValue(Class<?> type) {
            List<Choices> choices = new ArrayList<>();
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                List<String> words = Part.among(components[i]);
                if (!words.isEmpty()) {
                    choices.add(new Choices(i, Part.name(components[i]), words));
                }
            }
            return choices;
        }
    };

    private static final ClassValue<List<Bound>> BOUNDS = new ClassValue<>() {
        @Override
        protected List<Bound> computeValue(Class<?> type) {
            List<Bound> bounds = new ArrayList<>();
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                Range range = components[i].getAnnotation(Range.class);
                if (range != null) {
                    bounds.add(new Bound(i, Part.name(components[i]), range.min(), range.max()));
                }
            }
            return bounds;
        }
    };

    private Check() {}

    /**
     * Throws for the first value outside its range, or that is none of its words.
     *
     * @param record the record's class
     * @param values its components, all of them and in their order
     * @throws IllegalArgumentException naming setting, rule and value
     */
    public static void all(Class<? extends Record> record, @Nullable Object... values) {
        for (Bound bound : BOUNDS.get(record)) {
            if (values[bound.index] instanceof Number number) {
                within(bound.name, number.doubleValue(), bound.min, bound.max);
            }
        }
        for (Choices choice : CHOICES.get(record)) {
            if (values[choice.index] instanceof Enum<?> constant) {
                String word = Kind.word(constant).name();
                if (!choice.words.contains(word)) {
                    throw new IllegalArgumentException(
                            choice.name + " must be one of " + String.join(", ", choice.words) + ", but is " + word);
                }
            }
        }
    }

    /** Returns the value if it lies within both ends; refuses NaN too. */
    public static double within(String name, double value, double min, double max) {
        if (min <= value && value <= max) {
            return value;
        }
        throw new IllegalArgumentException(name + " " + rule(min, max) + ", but is " + Names.number(value));
    }

    /** The rule in words: "must be between 0 and 0.5". */
    public static String rule(double min, double max) {
        if (max == Double.POSITIVE_INFINITY) {
            return min == Double.NEGATIVE_INFINITY
                    ? "must be a finite number"
                    : "must be at least " + Names.number(min);
        }
        if (min == Double.NEGATIVE_INFINITY) {
            return "must be at most " + Names.number(max);
        }
        return "must be between " + Names.number(min) + " and " + Names.number(max);
    }
}
