package dev.dovetail.track;

import dev.dovetail.jdbc.Row;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.sql.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys as the identity map compares them: whole numbers as {@link Long}, other single values as they are, several as a
 * {@link CompositeKey}.
 */
public final class Keys {
    private Keys() {}

    /** The object's identifier; null while any part of it is. */
    public static @Nullable Object of(Tracked object) {
        return of(object, object.$type().idIndexes());
    }

    /** The identifier by which the database knows the row: as it was before a change; null while any part is. */
    public static @Nullable Object stored(Tracked object) {
        Object[] values = new Object[object.$type().ids().size()];
        for (int i = 0; i < values.length; i++) {
            Object value = normal(Given.stored(object, object.$type().ids().get(i)));
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        return values.length == 1 ? values[0] : new CompositeKey(values);
    }

    /** The values of the attributes at {@code indexes}; null while any of them is. */
    public static @Nullable Object of(Tracked object, int[] indexes) {
        if (indexes.length == 1) {
            return normal(object.$get(indexes[0]));
        }
        Object[] values = new Object[indexes.length];
        for (int i = 0; i < values.length; i++) {
            Object value = normal(object.$get(indexes[i]));
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        return new CompositeKey(values);
    }

    /** The key of the attributes in a row, the first at {@code first}; null where it is null there. */
    public static @Nullable Object read(List<Attribute> attributes, Row row, int first) {
        if (attributes.size() == 1) {
            return read(attributes.get(0), row, first);
        }
        Object[] values = new Object[attributes.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = read(attributes.get(i), row, first + i);
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        return new CompositeKey(values);
    }

    /** The same, where the attributes stand in scattered columns. */
    public static @Nullable Object read(List<Attribute> attributes, Row row, int[] columns) {
        if (columns.length == 1) {
            return read(attributes.get(0), row, columns[0]);
        }
        Object[] values = new Object[columns.length];
        for (int i = 0; i < values.length; i++) {
            Object value = read(attributes.get(i), row, columns[i]);
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        return new CompositeKey(values);
    }

    private static @Nullable Object read(Attribute attribute, Row row, int column) {
        return normal(attribute.toProperty(row.value(column, attribute.type())));
    }

    /** A user's key in the form that the identity map compares: one value, or a list of values in identifier order. */
    public static Object of(EntityType<?> type, Object key) {
        if (key instanceof List<?> list) {
            Object[] values = new Object[list.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = normal(list.get(i));
            }
            return new CompositeKey(values);
        }
        Object normal = normal(key);
        return normal == null ? key : normal;
    }

    /** The parts of a key, as property values in identifier order. */
    public static @Nullable Object part(Object key, int position) {
        return key instanceof CompositeKey composite ? composite.get(position) : key;
    }

    /** A part of a key as its column holds it: keys have whole numbers as long, the column may be narrower. */
    public static @Nullable Object narrowed(ColumnType type, @Nullable Object part) {
        if (!(part instanceof Long number)) {
            return part;
        }
        return switch (type) {
            case INT -> (Object) number.intValue();
            case SHORT -> (Object) number.shortValue();
            case BYTE -> (Object) number.byteValue();
            default -> (Object) number;
        };
    }

    private static @Nullable Object normal(@Nullable Object value) {
        return value instanceof Integer || value instanceof Short || value instanceof Byte
                ? (Object) ((Number) value).longValue()
                : value;
    }
}
