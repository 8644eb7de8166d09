package dev.dovetail.processor.model;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.metadata.ColumnWrites;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the name, unquoted
 * @param type the type of its values
 * @param nullable whether it may be null
 * @param length the maximum length of strings or bytes; 0 for no limit
 * @param precision the number of digits of a decimal; 0 for the default of the dialect
 * @param scale the number of digits after the decimal point
 * @param definition the SQL type; empty for the derived one
 * @param defaultValue the default in SQL; empty for none
 * @param nativeEnum the enum type of the database; null for other columns
 * @param writes which statements write it
 * @param as the expression of a generated column; empty for none
 * @param comment the first sentence of the property's Javadoc; empty if there is none
 */
public record ColumnModel(
        String name,
        ColumnType type,
        boolean nullable,
        int length,
        int precision,
        int scale,
        String definition,
        String defaultValue,
        @Nullable NativeEnum nativeEnum,
        ColumnWrites writes,
        String as,
        String comment) {
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");

    /** Returns a column with the default length, precision and scale. */
    public static ColumnModel of(String name, ColumnType type, boolean nullable) {
        return new ColumnModel(name, type, nullable, 255, 0, 0, "", "", null, ColumnWrites.PLAIN, "", "");
    }

    /** Returns whether the database makes the value of a new row that has none. */
    public boolean isFilled() {
        return !defaultValue.isEmpty() || writes.fetched();
    }

    /** Returns whether the expression of this generated column contains the name {@code column}. */
    public boolean reads(String column) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(column) + "(?!\\w)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(TEXT.matcher(as).replaceAll("''")).find();
    }

    /** Returns the column that one element of this array column would have. */
    public ColumnModel element() {
        return new ColumnModel(name, type.element(), nullable, length, precision, scale, "", "", null,
                ColumnWrites.PLAIN, "", "");
    }

    /** Returns a copy of this column without default and comment, as in a table that only others write. */
    public ColumnModel withoutDefault() {
        return new ColumnModel(name, type, nullable, length, precision, scale, definition, "", nativeEnum,
                ColumnWrites.PLAIN, "", "");
    }

    /**
     * Returns a copy of this column with another name, not nullable and without default and comment, as in an
     * association table.
     */
    public ColumnModel renamed(String name) {
        return new ColumnModel(name, type, false, length, precision, scale, definition, "", nativeEnum,
                ColumnWrites.PLAIN, "", "");
    }

    /** Returns a copy with {@code length}. */
    public ColumnModel ofLength(int length) {
        return new ColumnModel(name, type, nullable, length, precision, scale, definition, defaultValue, nativeEnum,
                writes, as, comment);
    }

    /** Returns a copy that may be null. */
    public ColumnModel asNullable() {
        return new ColumnModel(name, type, true, length, precision, scale, definition, defaultValue, nativeEnum,
                writes, as, comment);
    }
}
