package dev.dovetail.track;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that a property can hold a value, as the compiler does for the argument of a setter. */
final class PropertyTypes {
    private static final Map<Class<?>, Class<?>> BOXED = Map.of(boolean.class, Boolean.class, byte.class, Byte.class,
            short.class, Short.class, int.class, Integer.class, long.class, Long.class, float.class, Float.class,
            double.class, Double.class, char.class, Character.class);

    private PropertyTypes() {}

    /**
     * Checks that {@code property}, of type {@code type}, can hold {@code value}.
     *
     * @throws IllegalArgumentException if it cannot
     */
    static void check(Object property, Class<?> type, @Nullable Object value) {
        Class<?> boxed = BOXED.get(type);
        if (value == null) {
            if (boxed != null) {
                throw new IllegalArgumentException(property + ": null is no " + type.getTypeName() + ".");
            }
        } else if (!(boxed == null ? type : boxed).isInstance(value)) {
            throw mismatch(property, type, value);
        }
    }

    /** Returns the exception for a value of another type. Does not quote the value, which may be confidential. */
    static IllegalArgumentException mismatch(Object property, Class<?> type, Object value) {
        return new IllegalArgumentException(property + ": a " + value.getClass().getTypeName() + " is no "
                + type.getTypeName() + ".");
    }
}
