package dev.dovetail.query;

import dev.dovetail.metadata.EntityType;
import dev.dovetail.sql.BoundSql;
import java.util.List;

/** A statement that changes many rows at once, and what it makes of the objects of a session. */
public sealed interface Write {
    /** The type whose rows are changed. */
    EntityType<?> type();

    /** The statements, in their order; the last one says how many rows were changed. */
    List<BoundSql> statements();

    /**
     * An update.
     *
     * @param attributes the attributes that are set, by index
     */
    record Update(EntityType<?> type, List<BoundSql> statements, int[] attributes) implements Write {}

    /**
     * A delete.
     *
     * @param keys the select of the keys that are deleted, asked before where objects may be among them
     */
    record Delete(EntityType<?> type, List<BoundSql> statements, BoundSql keys) implements Write {}

    /**
     * An insert, which may change rows that are there.
     *
     * @param attributes the attributes that are set where there is such a row, by index
     */
    record Insert(EntityType<?> type, List<BoundSql> statements, int[] attributes) implements Write {}
}
