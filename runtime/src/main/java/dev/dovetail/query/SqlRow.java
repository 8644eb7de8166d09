package dev.dovetail.query;

import dev.dovetail.annotation.Converter;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.generated.EnumConverter;
import dev.dovetail.generated.Row;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an SQL statement. Columns are identified by position, from 1, or by name, ignoring case. A value is null if
 * the column is null. The object is reused for the next row: do not keep it.
 */
public final class SqlRow {
    private final Rows rows;
    private final Row row;
    private final String sql;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    SqlRow(Rows rows, String sql) {
        this.rows = rows;
        this.row = rows.row();
        this.sql = sql;
    }

    /** Returns the number of columns. */
    public int columns() {
        return names().size();
    }

    /** Returns the name of a column. */
    public String name(int column) {
        return names().get(checked(column) - 1);
    }

    /**
     * Returns the value of a column by position. {@code type} is a type that an attribute can have; an enum is read by
     * name.
     */
    public <T> T get(int column, Class<T> type) {
        return read(checked(column), type);
    }

    /**
     * Returns the value of a column by name. {@code type} is a type that an attribute can have; an enum is read by
     * name.
     */
    public <T> T get(String column, Class<T> type) {
        return read(place(column), type);
    }

    /** Returns the value of a column by position, converted like that of {@code property}. */
    public <T> T get(int column, Column<?, T> property) {
        return read(checked(column), property);
    }

    /** Returns the value of a column by name, converted like that of {@code property}. */
    public <T> T get(String column, Column<?, T> property) {
        return read(place(column), property);
    }

    /** Returns the value of the column that has the column name of {@code property}. */
    public <T> T get(Column<?, T> property) {
        return read(place(property.attribute().column()), property);
    }

    /** Returns the value of a column by name, read as {@code stored} and converted by {@code converter}. */
    @SuppressWarnings("NullAway")
    public <T, S> T get(String column, Class<S> stored, Converter<T, S> converter) {
        S value = read(place(column), stored);
        return value == null ? null : converter.toProperty(value);
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private <T> T read(int column, Class<T> type) {
        T[] constants = type.getEnumConstants();
        if (constants == null) {
            return (T) row.value(column, ColumnType.of(type));
        }
        String name = row.string(column);
        return name == null ? null : constant(constants, name);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> T constant(T[] constants, String name) {
        return (T) EnumConverter.byName((Enum[]) constants).toProperty(name);
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private <T> T read(int column, Column<?, T> property) {
        Attribute attribute = property.attribute();
        return (T) attribute.toProperty(row.value(column, attribute.type()));
    }

    private int checked(int column) {
        if (column < 1 || column > columns()) {
            throw new IllegalArgumentException("There is no column " + column + ": the statement gives " + given()
                    + ".\n    in: "
                    + sql);
        }
        return column;
    }

    /** Throws if the rows have fewer than {@code columns} columns. */
    void needs(int columns) {
        if (columns > columns()) {
            throw new IllegalArgumentException(columns + " columns are asked for, and the statement gives " + given()
                    + ".\n    in: " + sql);
        }
    }

    private String given() {
        return columns() + (columns() == 1 ? " column: " : " columns: ") + String.join(", ", names());
    }

    private int place(String name) {
        if (places.isEmpty()) {
            for (int i = 0; i < columns(); i++) {
                // A name that two columns share identifies neither.
                places.merge(folded(names().get(i)), i + 1, (first, second) -> 0);
            }
        }
        Integer place = places.get(folded(name));
        if (place == null) {
            throw new IllegalArgumentException("There is no column \"" + name + "\": the statement gives " + given()
                    + ".\n    in: "
                    + sql);
        }
        if (place == 0) {
            throw new IllegalArgumentException("Several columns have the name \"" + name
                    + "\": give them other names, or ask for"
                    + " one by its place.\n    in: " + sql);
        }
        return place;
    }

    private static String folded(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private List<String> names() {
        if (names.isEmpty()) {
            for (int i = 1; i <= rows.columns(); i++) {
                names.add(rows.columnName(i));
            }
        }
        return names;
    }

    @Override
    public String toString() {
        return "Row of " + sql;
    }
}
