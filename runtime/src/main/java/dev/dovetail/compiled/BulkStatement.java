package dev.dovetail.compiled;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.sql.BoundSql;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A bulk statement, with its effects on the entities of a session. */
public sealed interface BulkStatement {
    /** Returns the type whose rows are changed. */
    EntityMapping<?> type();

    /** Returns the statements in order; the last one returns the number of changed rows. */
    List<BoundSql> statements();

    /** Returns the statements that follow for rows whose identifiers are read first, or null if there are none. */
    default @Nullable KeyedStatements keyed() {
        return null;
    }

    /** Returns the SQL of all statements. */
    default String sql() {
        List<String> all = new ArrayList<>();
        statements().forEach(each -> all.add(each.text()));
        KeyedStatements keyed = keyed();
        if (keyed != null) {
            all.add(keyed.sql());
        }
        return String.join("; ", all);
    }

    /**
     * An update.
     *
     * @param type the type whose rows are changed
     * @param statements the statements
     * @param attributes the indexes of the attributes that are set
     * @param keyed the statements for rows whose identifiers are read first, or null
     */
    record Update(EntityMapping<?> type, List<BoundSql> statements, int[] attributes, @Nullable KeyedStatements keyed)
            implements BulkStatement {}

    /**
     * A delete.
     *
     * @param type the type whose rows are deleted
     * @param statements the statements
     * @param keys the SELECT of the identifiers to delete, executed first if the session holds entities of the type
     * @param keyed the statements for rows whose identifiers are read first, or null
     */
    record Delete(EntityMapping<?> type, List<BoundSql> statements, BoundSql keys, @Nullable KeyedStatements keyed)
            implements BulkStatement {}

    /**
     * An insert or upsert.
     *
     * @param type the type whose rows are inserted
     * @param statements the statements
     * @param attributes the indexes of the attributes that an upsert updates
     * @param others the statements for the other tables of the row, by the key that the database gives it in the first
     *     statement; null if there are none
     */
    record Insert(EntityMapping<?> type, List<BoundSql> statements, int[] attributes,
            @Nullable Function<Object, List<BoundSql>> others) implements BulkStatement {}
}
