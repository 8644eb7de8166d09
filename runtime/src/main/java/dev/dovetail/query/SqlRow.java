package dev.dovetail.query;

import dev.dovetail.annotation.Converter;
import dev.dovetail.jdbc.Row;
import dev.dovetail.jdbc.Rows;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EnumConverter;
import dev.dovetail.sql.ColumnType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statement in SQL. Its columns are known by position, from 1, or by the names that the statement gives
 * them, whose case does not matter. Values are null where null stands. Always the same object, which goes from row to
 * row: it is to be read where it is handed over.
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

    /** How many columns it has. */
    public int columns() {
        return names().size();
    }

    /** The name of a column. */
    public String name(int column) {
        return names().get(checked(column) - 1);
    }

    /**
     * The value of a column, by its place, as {@code type}: one that a column can have, or an enum, which is stored by
     * name.
     */
    public <T> T get(int column, Class<T> type) {
        return read(checked(column), type);
    }

    /**
     * The value of a column, by its name, as {@code type}: one that a column can have, or an enum, which is stored by
     * name.
     */
    public <T> T get(String column, Class<T> type) {
        return read(place(column), type);
    }

    /** The value of a column, by its place, as a property has it: with its converter, if it has one. */
    public <T> T get(int column, Column<?, T> property) {
        return read(checked(column), property);
    }

    /** The value of a column, by its name, as a property has it: with its converter, if it has one. */
    public <T> T get(String column, Column<?, T> property) {
        return read(place(column), property);
    }

    /** The value of the column that has the name of a property's column, as the property has it. */
    public <T> T get(Column<?, T> property) {
        return read(place(property.attribute().column()), property);
    }

    /** What {@code converter} makes of the value of a column, by its name, that holds {@code stored}. */
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

    /** Refuses rows that have fewer columns than are asked for. */
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
                // Of two with one name, neither is meant by it.
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
