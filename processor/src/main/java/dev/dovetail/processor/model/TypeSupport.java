package dev.dovetail.processor.model;

import dev.dovetail.annotation.GenerationType;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.Nullable;

/**
 * What one database does not support.
 *
 * @param database the name of the database, for messages
 * @param option its name in {@code -Adovetail.dialects}
 * @param arrays whether it does not support arrays
 * @param json whether it does not support JSON
 * @param parts whether it does not number a part of a composite primary key
 * @param sequences whether it has no sequences
 * @param changedChecks whether it accepts no checks of columns that a foreign key changes
 */
public record TypeSupport(String database, String option, boolean arrays, boolean json, boolean parts,
        boolean sequences, boolean changedChecks) {
    /** Returns whether the database cannot generate keys as {@code source} says. */
    public boolean lacks(@Nullable KeySource source) {
        return sequences && source != null && source.type() == GenerationType.SEQUENCE;
    }

    /** Returns whether the database does not support the type of {@code column}. */
    public boolean lacks(ColumnModel column) {
        return arrays && column.type().isArray() || json && column.type() == ColumnType.JSON;
    }
}
