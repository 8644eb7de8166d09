package dev.dovetail.query;

import dev.dovetail.error.EmbeddedValueException;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The path to an embedded record, with a column for each component. Each embedded property has a generated subclass
 * with its columns: {@code user.home().city}. It can be compared, selected, set and ordered by as a whole.
 *
 * @param <R> the root entity of the query
 * @param <V> the record
 */
public abstract non-sealed class EmbeddedPath<R, V> implements Selectable<R, V>, Settable<R, V>, Ordering<R> {
    private final EntityPath<R, ?> path;
    private final String property;

    /**
     * Called by generated code.
     *
     * @param path the path to the entity
     * @param property the name of the property; with points for a nested record
     */
    protected EmbeddedPath(EntityPath<R, ?> path, String property) {
        this.path = path;
        this.property = property;
    }

    /** Returns the columns of the components, and the paths of nested records, in the order of the constructor. */
    protected abstract List<Selectable<R, ?>> parts();

    /** Returns those {@link #parts} that are never null where the record is not. */
    protected abstract List<Selectable<R, ?>> required();

    /** Calls the constructor with the values of {@link #parts}. */
    protected abstract V make(@Nullable Object[] values);

    /** Returns the values of {@link #parts}. */
    protected abstract @Nullable Object[] values(V record);

    /** Returns the attributes of all components, also of nested records. */
    public final List<Attribute> attributes() {
        return columns().stream().map(Column::attribute).toList();
    }

    /** Returns the columns of all components, also of nested records. */
    final List<Column<R, ?>> columns() {
        return columnsOf(parts());
    }

    /** Returns the columns that are null only where the record is. */
    private List<Column<R, ?>> certain() {
        List<Column<R, ?>> columns = new ArrayList<>();
        for (Selectable<R, ?> part : required()) {
            if (part instanceof EmbeddedPath<R, ?> nested) {
                columns.addAll(nested.certain());
            } else {
                columns.add((Column<R, ?>) part);
            }
        }
        return columns;
    }

    private static <R> List<Column<R, ?>> columnsOf(List<Selectable<R, ?>> parts) {
        List<Column<R, ?>> columns = new ArrayList<>();
        for (Selectable<R, ?> part : parts) {
            if (part instanceof EmbeddedPath<R, ?> nested) {
                columns.addAll(nested.columns());
            } else {
                columns.add((Column<R, ?>) part);
            }
        }
        return columns;
    }

    /** Returns the values of {@code record} for {@link #columns}. Those of a record that is null are null. */
    @SuppressWarnings("unchecked")
    final List<@Nullable Object> valuesOf(@Nullable V record) {
        List<Selectable<R, ?>> parts = parts();
        if (record == null) {
            return new ArrayList<>(Collections.nCopies(columns().size(), null));
        }
        @Nullable Object[] given = values(record);
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            if (parts.get(i) instanceof EmbeddedPath<R, ?> nested) {
                values.addAll(((EmbeddedPath<R, Object>) nested).valuesOf(given[i]));
            } else {
                values.add(given[i]);
            }
        }
        return values;
    }

    /**
     * Returns the record of {@code values}, one for each of {@link #parts}. It is null if they all are, unless each of
     * its components may be null.
     *
     * @throws EmbeddedValueException if the constructor throws an exception
     */
    final @Nullable V record(@Nullable Object[] values) {
        if (Arrays.stream(values).allMatch(value -> value == null) && !certain().isEmpty()) {
            return null;
        }
        try {
            return make(values);
        } catch (RuntimeException e) {
            throw EmbeddedValueException.of(toString(), Arrays.toString(values), e);
        }
    }

    /** Returns the record whose components have the values that {@code values} gives; null if it has none. */
    public final @Nullable V recordOf(Function<Attribute, ? extends @Nullable Object> values) {
        List<Selectable<R, ?>> parts = parts();
        @Nullable Object[] given = new Object[parts.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = parts.get(i) instanceof EmbeddedPath<R, ?> nested ? nested.recordOf(values)
                    : values.apply(((Column<R, ?>) parts.get(i)).attribute());
        }
        return record(given);
    }

    /** Returns the condition that the record equals {@code record}. {@code eq(null)} is {@link #isNull}. */
    public final Condition<R> eq(@Nullable V record) {
        return record == null ? isNull() : EmbeddedConditions.equal(columns(), valuesOf(record));
    }

    /** Returns the condition that this record and {@code other} are equal. Null components are equal. */
    public final Condition<R> eq(EmbeddedPath<R, V> other) {
        return EmbeddedConditions.equal(columns(), other.columns(), certain());
    }

    /**
     * Returns the condition that the record differs from {@code record}. Rows in which it is null do not match.
     * {@code ne(null)} is {@link #isNotNull}.
     */
    public final Condition<R> ne(@Nullable V record) {
        return record == null ? isNotNull() : EmbeddedConditions.different(columns(), valuesOf(record), certain());
    }

    /** Returns the condition that the record is one of {@code records}. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<R> in(V... records) {
        return in(Arrays.asList(records));
    }

    /** Returns the condition that the record is one of {@code records}. It is false if there are none. */
    public final Condition<R> in(Collection<? extends V> records) {
        List<Column<R, ?>> columns = columns();
        List<List<@Nullable Object>> values = new ArrayList<>(records.size());
        for (V record : records) {
            values.add(valuesOf(checked(record)));
        }
        return EmbeddedConditions.oneOf(columns, values);
    }

    /** Returns the condition that the record is none of {@code records}. Rows in which it is null do not match. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<R> notIn(V... records) {
        return notIn(Arrays.asList(records));
    }

    /**
     * Returns the condition that the record is none of {@code records}. Rows in which it is null do not match, unless
     * {@code records} is empty: then all rows match.
     */
    public final Condition<R> notIn(Collection<? extends V> records) {
        List<Condition<R>> conditions = new ArrayList<>();
        for (V record : records) {
            conditions.add(ne(checked(record)));
        }
        return conditions.isEmpty() ? in(records).not()
                : conditions.size() == 1 ? conditions.get(0) : new And<>(conditions);
    }

    private static <V> V checked(@Nullable V record) {
        if (record == null) {
            throw new IllegalArgumentException(
                    "A record to compare with is null; write isNull() or isNotNull().");
        }
        return record;
    }

    /** Returns the condition that the record is null: that all its columns are. */
    public final Condition<R> isNull() {
        return EmbeddedConditions.allNull(columns());
    }

    /** Returns the condition that the record is not null: that any of its columns is not. */
    public final Condition<R> isNotNull() {
        return EmbeddedConditions.anyNotNull(columns());
    }

    /** Returns the ascending order by each column. */
    public final EmbeddedOrder<R> asc() {
        return new EmbeddedOrder<>(columns().stream().map(Column::asc).toList());
    }

    /** Returns the descending order by each column. */
    public final EmbeddedOrder<R> desc() {
        return new EmbeddedOrder<>(columns().stream().map(Column::desc).toList());
    }

    @Override
    public final List<OrderTerm<R>> terms() {
        return asc().terms();
    }

    @Override
    public final String toString() {
        return path + "." + property;
    }
}
