package dev.dovetail.processor.model;

import dev.dovetail.dialect.ColumnType;

/**
 * What one database cannot hold.
 *
 * @param database the name of the database, for messages
 * @param option its name in {@code -Adovetail.dialects}
 * @param arrays whether it lacks arrays
 * @param json whether it lacks JSON
 */
public record TypeSupport(String database, String option, boolean arrays, boolean json) {
    /** Returns whether it cannot hold the column. */
    public boolean lacks(ColumnModel column) {
        return arrays && column.type().isArray() || json && column.type() == ColumnType.JSON;
    }
}
