package dev.dovetail.processor.model;

import dev.dovetail.annotation.GenerationType;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.metadata.KeySource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one database does not support.
 *
 * @param database the name of the database, for messages
 * @param option its name in {@code -Adovetail.dialects}
 * @param lacking what it does not support
 */
public record TypeSupport(String database, String option, Set<Lack> lacking) {
    /** Something that a database may not support. */
    public enum Lack {
        /** Columns of arrays. */
        ARRAYS,
        /** Columns of JSON. */
        JSON,
        /** A number that the database makes for a part of a composite primary key. */
        NUMBERED_PARTS,
        /** Sequences. */
        SEQUENCES,
        /** Checks of columns that a foreign key changes. */
        CHECKS_OF_CHANGED_COLUMNS,
        /** Checks that read the column that the database numbers. */
        CHECKS_OF_NUMBERS,
        /** Generated columns that read the column that the database numbers. */
        EXPRESSIONS_OF_NUMBERS
    }

    /** Returns whether the database does not support {@code lack}. */
    public boolean lacks(Lack lack) {
        return lacking.contains(lack);
    }

    /** Returns whether the database cannot generate keys as {@code source} says. */
    public boolean lacks(@Nullable KeySource source) {
        return lacks(Lack.SEQUENCES) && source != null && source.type() == GenerationType.SEQUENCE;
    }

    /** Returns whether the database does not support the type of {@code column}. */
    public boolean lacks(ColumnModel column) {
        return lacks(Lack.ARRAYS) && column.type().isArray()
                || lacks(Lack.JSON) && column.type() == ColumnType.JSON;
    }
}
