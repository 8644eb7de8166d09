package dev.dovetail.processor.model;

import dev.dovetail.dialect.ColumnType;

/**
 * A column, as DDL writes it.
 *
 * @param name the name, unquoted
 * @param type what it holds
 * @param nullable whether it may be null
 * @param length the greatest length of a text or of bytes; 0 for no limit
 * @param precision the digits of a decimal; 0 for the dialect's default
 * @param scale the digits after the decimal point
 * @param definition the type in the database's own words; empty for the derived one
 * @param defaultValue the default in the database's own words; empty for none
 * @param comment what it holds, in a sentence; empty where the user says nothing
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
        String comment) {

    /** A column with the type's own measures. */
    public static ColumnModel of(String name, ColumnType type, boolean nullable) {
        return new ColumnModel(name, type, nullable, 255, 0, 0, "", "", "");
    }

    /** A column for one value of an array. */
    public ColumnModel element() {
        return new ColumnModel(name, type.element(), nullable, length, precision, scale, "", "", "");
    }

    /** A column of another table that holds the same values: how a key's column is copied into an association table. */
    public ColumnModel renamed(String name) {
        return new ColumnModel(name, type, false, length, precision, scale, definition, "", "");
    }
}
