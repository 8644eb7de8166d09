package dev.dovetail.session;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.CompositeKey;
import dev.dovetail.track.KeyParts;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks and converts the identifiers that an application passes to {@code find} and {@code get}. */
final class IdentifierArgument {
    private IdentifierArgument() {}

    /**
     * Returns {@code key} in the form in which the identity map compares identifiers.
     *
     * @throws IllegalArgumentException if {@code key} has the wrong type or number of values
     * @throws NullPointerException if {@code key}, or a value of a composite identifier, is null
     */
    static Object of(EntityMapping<?> type, @Nullable Object key, Dialect dialect) {
        List<Attribute> ids = type.ids();
        if (key == null) {
            throw new NullPointerException(type.name() + ": null is no key.");
        }
        if (ids.size() == 1) {
            @Nullable Object[] record = type.partsOf(key);
            return part(type, ids.get(0), record == null ? key : record[0], dialect);
        }
        List<?> list = KeyParts.of(type, key);
        Object[] parts = new Object[list.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part(type, ids.get(i), list.get(i), dialect);
        }
        return new CompositeKey(parts);
    }

    private static Object part(EntityMapping<?> type, Attribute id, @Nullable Object value, Dialect dialect) {
        if (value == null) {
            throw new NullPointerException(type.name() + "." + id.name() + ": null is no key.");
        }
        Object key = id.isConverted() ? converted(type, id, value) : fits(id.type(), value) ? value : null;
        if (key == null) {
            boolean whole = value instanceof Integer || value instanceof Short || value instanceof Byte;
            throw new IllegalArgumentException(type.name() + "." + id.name() + ": " + value + " is a "
                    + (whole ? "Long" : value.getClass().getSimpleName()) + ", and keys are " + kind(id.type()) + ".");
        }
        Object held = id.type() == ColumnType.DECIMAL ? key : id.held(key, dialect);
        Object stored = Objects.requireNonNull(id.storedKey(held));
        return id.type().isIntegral() && stored instanceof Number number ? (Object) number.longValue() : stored;
    }

    private static @Nullable Object converted(EntityMapping<?> type, Attribute id, Object value) {
        try {
            return id.toColumn(value);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(type.name() + "." + id.name() + ": " + value + " is a "
                    + value.getClass().getName() + ", which its converter does not take.", e);
        }
    }

    private static boolean fits(ColumnType type, Object value) {
        return switch (type) {
            case BYTE, SHORT, INT, LONG -> value instanceof Long || value instanceof Integer || value instanceof Short
                    || value instanceof Byte;
            case STRING -> value instanceof String;
            case UUID -> value instanceof UUID;
            default -> type.javaType().isInstance(value);
        };
    }

    private static String kind(ColumnType type) {
        return switch (type) {
            case BYTE, SHORT, INT, LONG -> "whole numbers";
            case UUID -> "UUIDs";
            case STRING -> "texts";
            default -> "of type " + type.javaType().getSimpleName();
        };
    }
}
