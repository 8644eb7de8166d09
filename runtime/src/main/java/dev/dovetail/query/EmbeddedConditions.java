package dev.dovetail.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the conditions of embedded records from those of their columns. */
final class EmbeddedConditions {
    private EmbeddedConditions() {}

    /** Returns the condition that {@code columns} have {@code values}, of which some can be null. */
    static <R> Condition<R> equal(List<Column<R, ?>> columns, List<@Nullable Object> values) {
        List<Condition<R>> equations = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            equations.add(any(columns.get(i)).eq(values.get(i)));
        }
        return all(equations);
    }

    /** Returns the condition that two records are equal. Null equals null, except in the columns {@code certain}. */
    static <R> Condition<R> equal(List<Column<R, ?>> columns, List<Column<R, ?>> others, List<Column<R, ?>> certain) {
        List<Condition<R>> equations = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Column<R, Object> column = any(columns.get(i));
            Column<R, Object> other = any(others.get(i));
            Condition<R> equation = column.eq(other);
            equations.add(certain.contains(column) ? equation
                    : new Or<>(List.of(equation, new And<>(List.of(column.isNull(), other.isNull())))));
        }
        return all(equations);
    }

    /** Returns the condition that a record is there and differs from {@code values} in any column. */
    static <R> Condition<R> different(
            List<Column<R, ?>> columns, List<@Nullable Object> values, List<Column<R, ?>> certain) {
        List<Condition<R>> differences = new ArrayList<>(columns.size());
        boolean mayBeNull = false;
        for (int i = 0; i < columns.size(); i++) {
            Column<R, Object> column = any(columns.get(i));
            boolean isCertain = certain.contains(column);
            differences.add(isCertain ? column.ne(values.get(i)) : column.isDistinctFrom(values.get(i)));
            mayBeNull |= !isCertain;
        }
        Condition<R> different = differences.size() == 1 ? differences.get(0) : new Or<>(differences);
        return mayBeNull && !certain.isEmpty() ? new And<>(List.of(certain.get(0).isNotNull(), different)) : different;
    }

    /** Returns the condition that {@code columns} have any of {@code rows}. */
    static <R> Condition<R> oneOf(List<Column<R, ?>> columns, List<List<@Nullable Object>> rows) {
        List<Object> single = new ArrayList<>(rows.size());
        for (List<@Nullable Object> row : rows) {
            Object value = row.get(0);
            if (value != null && columns.size() == 1) {
                single.add(value);
            }
        }
        if (single.size() == rows.size()) {
            return any(columns.get(0)).in(single);
        }
        List<Condition<R>> ways = new ArrayList<>(rows.size());
        for (List<@Nullable Object> row : rows) {
            ways.add(equal(columns, row));
        }
        return ways.size() == 1 ? ways.get(0) : new Or<>(ways);
    }

    /** Returns the condition that all {@code columns} are null. */
    static <R> Condition<R> allNull(List<Column<R, ?>> columns) {
        List<Condition<R>> tests = new ArrayList<>(columns.size());
        columns.forEach(column -> tests.add(column.isNull()));
        return all(tests);
    }

    /** Returns the condition that any of {@code columns} is not null. */
    static <R> Condition<R> anyNotNull(List<Column<R, ?>> columns) {
        List<Condition<R>> tests = new ArrayList<>(columns.size());
        columns.forEach(column -> tests.add(column.isNotNull()));
        return tests.size() == 1 ? tests.get(0) : new Or<>(tests);
    }

    private static <R> Condition<R> all(List<Condition<R>> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new And<>(conditions);
    }

    /** Returns {@code column} as one that takes any value. Records give values of its type. */
    @SuppressWarnings("unchecked")
    private static <R> Column<R, Object> any(Column<R, ?> column) {
        return (Column<R, Object>) column;
    }
}
