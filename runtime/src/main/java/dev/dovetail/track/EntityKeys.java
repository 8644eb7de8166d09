package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts identifiers to the form of the identity map: stored values that are equal if the database treats them as
 * equal (see {@link Attribute#key}), or a {@link CompositeKey}.
 */
public final class EntityKeys {
    private EntityKeys() {}

    /** Returns the identifier of {@code object}, or null if a part of it is null. */
    public static @Nullable Object of(Tracked object) {
        return of(object, object.$type().idIndexes());
    }

    /**
     * Returns the identifier that the row has in the database, before any unflushed change, or null if a part of it is
     * null.
     */
    public static @Nullable Object stored(Tracked object) {
        return stored(object, object.$type().idIndexes());
    }

    /**
     * Returns the values that the attributes at {@code indexes} have in the database, before any unflushed change, or
     * null if one is null.
     */
    public static @Nullable Object stored(Tracked object, int[] indexes) {
        if (object.$changes() == null) {
            return of(object, indexes);
        }
        EntityMapping<?> type = object.$type();
        List<Attribute> attributes = new ArrayList<>(indexes.length);
        @Nullable Object[] values = new Object[indexes.length];
        for (int i = 0; i < values.length; i++) {
            Attribute attribute = type.attribute(indexes[i]);
            attributes.add(attribute);
            values[i] = MergedValues.stored(object, attribute);
        }
        return of(attributes, values);
    }

    /** Returns the key that consists of {@code values}, or null if one is null. */
    public static @Nullable Object of(List<Attribute> attributes, @Nullable Object[] values) {
        Object[] parts = new Object[values.length];
        for (int i = 0; i < parts.length; i++) {
            Object part = attributes.get(i).key(values[i]);
            if (part == null) {
                return null;
            }
            parts[i] = part;
        }
        return parts.length == 1 ? parts[0] : new CompositeKey(parts);
    }

    /** Returns the key that consists of the values of the attributes at {@code indexes}, or null if one is null. */
    public static @Nullable Object of(Tracked object, int[] indexes) {
        EntityMapping<?> type = object.$type();
        if (indexes.length == 1) {
            return type.attribute(indexes[0]).key(object.$get(indexes[0]));
        }
        Object[] values = new Object[indexes.length];
        for (int i = 0; i < values.length; i++) {
            Object value = type.attribute(indexes[i]).key(object.$get(indexes[i]));
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        return new CompositeKey(values);
    }

    /**
     * Reads a key from {@code row}. The columns of {@code attributes} begin at {@code first}. Returns null if one is
     * null.
     */
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

    /** Reads a key from {@code columns} of {@code row}, one for each attribute. Returns null if one is null. */
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
        return attribute.storedKey(row.value(column, attribute.type()));
    }

    /** Returns the part of {@code key} at {@code position}, in the form of the identity map. */
    public static @Nullable Object part(Object key, int position) {
        return key instanceof CompositeKey composite ? composite.get(position) : key;
    }

    /** Returns the part of {@code key} at {@code position} as it is bound to the column of {@code attribute}. */
    public static @Nullable Object column(Attribute attribute, Object key, int position) {
        return attribute.ofKey(part(key, position));
    }
}
