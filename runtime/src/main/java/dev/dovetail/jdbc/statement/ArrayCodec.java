package dev.dovetail.jdbc.statement;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Binds and reads arrays.
 *
 * @param dialect the dialect of the database
 */
record ArrayCodec(Dialect dialect) {
    /** Binds {@code array}, whose elements have the element type of {@code type}. */
    void bind(PreparedStatement to, int position, Object array, ColumnType type) throws SQLException {
        Array stored = to.getConnection().createArrayOf(dialect.elementType(type), boxed(array));
        if (type == ColumnType.STRING_ARRAY && dialect.infersTypes()) {
            // An array of varchar is not comparable to an array of text, so the driver must not choose the type.
            to.setObject(position, stored.toString(), Types.OTHER);
        } else {
            to.setArray(position, stored);
        }
    }

    private static Object[] boxed(Object array) {
        if (array instanceof int[] numbers) {
            return Arrays.stream(numbers).boxed().toArray();
        }
        if (array instanceof long[] numbers) {
            return Arrays.stream(numbers).boxed().toArray();
        }
        if (array instanceof double[] numbers) {
            return Arrays.stream(numbers).boxed().toArray();
        }
        return (Object[]) array;
    }

    String @Nullable [] strings(ResultSet row, int column) throws SQLException {
        @Nullable Object @Nullable [] elements = elements(row, column);
        return elements == null ? null : Arrays.copyOf(elements, elements.length, String[].class);
    }

    UUID @Nullable [] uuids(ResultSet row, int column) throws SQLException {
        @Nullable Object @Nullable [] elements = elements(row, column);
        return elements == null ? null : Arrays.copyOf(elements, elements.length, UUID[].class);
    }

    int @Nullable [] ints(ResultSet row, int column) throws SQLException {
        @Nullable Object @Nullable [] elements = elements(row, column);
        return elements == null ? null : Arrays.stream(elements).mapToInt(each -> number(each).intValue()).toArray();
    }

    long @Nullable [] longs(ResultSet row, int column) throws SQLException {
        @Nullable Object @Nullable [] elements = elements(row, column);
        return elements == null ? null : Arrays.stream(elements).mapToLong(each -> number(each).longValue()).toArray();
    }

    double @Nullable [] doubles(ResultSet row, int column) throws SQLException {
        @Nullable Object @Nullable [] elements = elements(row, column);
        return elements == null ? null : Arrays.stream(elements).mapToDouble(each -> number(each).doubleValue())
                .toArray();
    }

    private static Number number(@Nullable Object element) {
        if (element == null) {
            throw new IllegalStateException("An array that was read has null in it, which an array of numbers cannot "
                    + "hold.");
        }
        return (Number) element;
    }

    private static @Nullable Object @Nullable [] elements(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? null : (@Nullable Object[]) array.getArray();
    }
}
