package org.groundswell.setting;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.jspecify.annotations.Nullable;

/**
 * One component of a settings record with all that is known of it: what binder, schema, lists of settings and checks of
 * events read.
 *
 * @param name as a file writes it
 * @param named whether its text is a name, by which something is addressed in paths and columns
 * @param among the words that it may be, where its type has more; else none
 * @param optional whether a file may leave it out
 */
public record Part(
        String name,
        Type type,
        boolean named,
        String doc,
        @Nullable Range range,
        List<String> among,
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

    /** Whether the keys of a table that belongs to this part stand for something defined elsewhere. */
    boolean keysRefer(Type table) {
        return refers != null && Form.of(element(table)) != Form.TABLE;
    }

    /** This part's value in a table, or its default; null if there is neither. */
    @Nullable
    Node node(Table table) {
        Node node = table.get(name).orElse(null);
        return node == null && byDefault != null ? node(byDefault, table.place()) : node;
    }

    private static Node node(Default byDefault, Place place) {
        String value = byDefault.value();
        if (value.equals("{}")) {
            return Table.empty(place);
        }
        if (value.equals("[]")) {
            return new Listing(List.of(), place);
        }
        Text bare = new Text(value, value.isEmpty(), place);
        if (byDefault.low().isEmpty()) {
            return bare;
        }
        return Table.of("value", bare)
                .with("low", new Text(byDefault.low(), false, place))
                .with("high", new Text(byDefault.high(), false, place))
                .with("source", new Text(byDefault.source(), true, place));
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

    static List<String> among(RecordComponent component) {
        Among among = component.getAnnotation(Among.class);
        return among == null ? List.of() : List.of(among.value());
    }

    /** The words that it may be, of an enum. */
    List<Kind> words(Class<?> constants) {
        return Kind.words(constants).stream()
                .filter(word -> among.isEmpty() || among.contains(word.name()))
                .toList();
    }

    private static Part of(RecordComponent component) {
        Default byDefault = component.getAnnotation(Default.class);
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        component.getAccessor().setAccessible(true);
        return new Part(
                name(component),
                component.getGenericType(),
                component.getType() == String.class
                        && (component.getName().equals("name") || component.isAnnotationPresent(Named.class)),
                Optional.ofNullable(component.getAnnotation(Doc.class))
                        .map(Doc::value)
                        .orElse(""),
                component.getAnnotation(Range.class),
                among(component),
                byDefault,
                nullable || byDefault != null || component.isAnnotationPresent(Rest.class),
                component.isAnnotationPresent(Daily.class),
                component.isAnnotationPresent(Shorthand.class),
                component.isAnnotationPresent(Rest.class),
                component.getAnnotation(Refers.class),
                component.getAccessor());
    }
}
