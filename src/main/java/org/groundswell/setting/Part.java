package org.groundswell.setting;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One component of a settings record with all that is known of it: what binder, schema, lists of settings and checks of
 * events read.
 *
 * @param name as a file writes it
 * @param optional whether a file may leave it out
 */
public record Part(
        String name,
        Type type,
        String doc,
        @Nullable Range range,
        @Nullable Default byDefault,
        boolean optional,
        boolean daily,
        boolean shorthand,
        boolean rest,
        @Nullable Refers refers,
        Method accessor) {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            List<Part> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                parts.add(of(component));
            }
            return List.copyOf(parts);
        }
    };

    /** The parts of a record in its order. */
    public static List<Part> of(Class<?> record) {
        return PARTS.get(record);
    }

    /** The class of this part's values, without what it is a list or table of. */
    public Class<?> raw() {
        return raw(type);
    }

    /** Of what a list or table is made. */
    public Type element() {
        return element(type);
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    static Type element(Type type) {
        Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
        return arguments[arguments.length - 1];
    }

    /** A component's name as a file writes it. */
    static String name(RecordComponent component) {
        Written written = component.getAnnotation(Written.class);
        return written == null ? Names.kebab(component.getName()) : written.value();
    }

    private static Part of(RecordComponent component) {
        Default byDefault = component.getAnnotation(Default.class);
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        component.getAccessor().setAccessible(true);
        return new Part(
                name(component),
                component.getGenericType(),
                Optional.ofNullable(component.getAnnotation(Doc.class))
                        .map(Doc::value)
                        .orElse(""),
                component.getAnnotation(Range.class),
                byDefault,
                nullable || byDefault != null || component.isAnnotationPresent(Rest.class),
                component.isAnnotationPresent(Daily.class),
                component.isAnnotationPresent(Shorthand.class),
                component.isAnnotationPresent(Rest.class),
                component.getAnnotation(Refers.class),
                component.getAccessor());
    }
}
