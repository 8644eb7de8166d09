package dev.dovetail.compiled;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.sql.BoundSql;
import java.util.List;

/** A bulk statement, with its effects on the entities of a session. */
public sealed interface BulkStatement {
    /** Returns the type whose rows are changed. */
    EntityMapping<?> type();

    /** Returns the statements in order; the last one returns the number of changed rows. */
    List<BoundSql> statements();

    /**
     * An update.
     *
     * @param type the type whose rows are changed
     * @param statements the statements
     * @param attributes the indexes of the attributes that are set
     */
    record Update(EntityMapping<?> type, List<BoundSql> statements, int[] attributes) implements BulkStatement {}

    /**
     * A delete.
     *
     * @param type the type whose rows are deleted
     * @param statements the statements
     * @param keys the SELECT of the identifiers to delete, executed first if the session holds entities of the type
     */
    record Delete(EntityMapping<?> type, List<BoundSql> statements, BoundSql keys) implements BulkStatement {}

    /**
     * An insert or upsert.
     *
     * @param type the type whose rows are inserted
     * @param statements the statements
     * @param attributes the indexes of the attributes that an upsert updates
     */
    record Insert(EntityMapping<?> type, List<BoundSql> statements, int[] attributes) implements BulkStatement {}
}
