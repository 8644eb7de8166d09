package dev.dovetail.sql;

import dev.dovetail.dialect.TableName;
import org.jspecify.annotations.Nullable;

/**
 * A table reference: one use of a table in a statement. Equal references are the same one and share an alias; a
 * statement that needs a table twice uses two that are not equal.
 */
public interface TableReference {
    /** Returns the table. */
    TableName table();

    /** Returns the common table expression, or null if this refers to a table of the database. */
    default @Nullable CommonTable commonTable() {
        return null;
    }

    /** Returns whether it is that of an entity which is only read. It may be a view, whose functions may write. */
    default boolean isReadOnly() {
        return false;
    }

    /**
     * Returns whether this path in another statement gives an equal table reference, so that one can replace the other.
     */
    default boolean isShared() {
        return false;
    }

    /**
     * Returns the table reference from which a join leads to this one, and which gets its alias first; null if none.
     */
    default @Nullable TableReference joinedFrom() {
        return null;
    }
}
