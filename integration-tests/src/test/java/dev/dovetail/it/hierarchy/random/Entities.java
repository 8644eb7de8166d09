package dev.dovetail.it.hierarchy.random;

import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Column;
import dev.dovetail.query.Condition;
import dev.dovetail.query.EntityPath;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Plan;
import dev.dovetail.query.Plans;
import dev.dovetail.schema.Schema;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls the compiled entities of a random schema, as an application would call them in its source. */
@SuppressWarnings("unchecked")
final class Entities {
    private final ClassLoader loader;
    private final String packageName;
    private final Map<String, Method> methods = new HashMap<>();

    Entities(ClassLoader loader, String packageName) {
        this.loader = loader;
        this.packageName = packageName;
    }

    Schema schema() {
        return (Schema) constant(packageName.toUpperCase(Locale.ROOT) + "Schema", "SCHEMA");
    }

    private Class<?> type(String name) {
        try {
            return loader.loadClass(packageName + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object constant(String type, String name) {
        try {
            return type(type).getField(name).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isA(Object entity, Kind kind) {
        return type(kind.name).isInstance(entity);
    }

    /** Returns the root of a query for {@code kind}. */
    KeyedPath<Object, Object, Long> root(Kind kind) {
        String name = kind.name;
        return (KeyedPath<Object, Object, Long>) constant(name + "_", name.toLowerCase(Locale.ROOT));
    }

    Object create(Kind kind) {
        return call(type(kind.name + "_"), null, "create");
    }

    /** Returns the column {@code name} of a path. */
    Column<Object, Object> column(Object path, String name) {
        try {
            return (Column<Object, Object>) path.getClass().getField(name).get(path);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what a method of a path without parameters returns: a step, a cast, or a condition. */
    Object step(Object path, String name) {
        return call(path.getClass(), path, name);
    }

    /** Returns the condition that a field of a path has a value. */
    Condition<Object> equal(Object path, Field field, Object value) {
        if (field.form() == Field.Form.PLACE) {
            Object embedded = step(path, field.name());
            return (Condition<Object>) Objects.requireNonNull(call(embedded.getClass(), embedded, "eq",
                    place((String) value)));
        }
        return column(path, field.name()).eq(value);
    }

    /** Returns a fetch plan for a step of a path. */
    static Plan<Object> plan(Object step, boolean joined) {
        if (step instanceof CollectionPath<?, ?, ?> many) {
            CollectionPath<Object, Object, ?> path = (CollectionPath<Object, Object, ?>) many;
            return joined ? Plans.joined(path) : Plans.selectIn(path);
        }
        EntityPath<Object, Object> path = (EntityPath<Object, Object>) step;
        return joined ? Plans.joined(path) : Plans.selectIn(path);
    }

    @Nullable Object get(Object entity, String property) {
        Object value = call(entity.getClass(), entity, property);
        return value != null && value.getClass() == type("Place") ? text(value) : value;
    }

    void set(Object entity, Field field, @Nullable Object value) {
        call(entity.getClass(), entity, field.name(),
                field.form() == Field.Form.PLACE && value != null ? place((String) value) : value);
    }

    void refer(Object entity, String property, @Nullable Object target) {
        call(entity.getClass(), entity, property, target);
    }

    Collection<Object> collection(Object entity, String property) {
        return (Collection<Object>) Objects.requireNonNull(get(entity, property));
    }

    private Object place(String text) {
        String[] parts = text.split(" ");
        try {
            return type("Place").getConstructor(String.class, Integer.class)
                    .newInstance(parts[0], parts.length == 1 ? null : Integer.valueOf(parts[1]));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object place) {
        return place.toString().replaceAll("Place\\[street=(.*), number=(.*)]", "$1 $2").replace(" null", "");
    }

    private @Nullable Object call(Class<?> type, @Nullable Object object, String name, @Nullable Object... arguments) {
        Object first = arguments.length == 0 ? null : arguments[0];
        String of = first == null ? "" : first.getClass().getName();
        Method method = methods.computeIfAbsent(type.getName() + " " + name + " " + arguments.length + " " + of,
                key -> find(type, name, arguments.length, first));
        try {
            return method.invoke(object, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method find(Class<?> type, String name, int arguments, @Nullable Object first) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments && !method.isBridge()
                    && (first == null || takes(method.getParameterTypes()[0], first))) {
                method.setAccessible(true);
                return method;
            }
        }
        throw new IllegalStateException(type.getName() + " has no method " + name);
    }

    /** Returns whether a method takes {@code argument}. Any number fits a primitive parameter. */
    private static boolean takes(Class<?> parameter, Object argument) {
        return parameter.isPrimitive() || parameter.isInstance(argument);
    }
}
