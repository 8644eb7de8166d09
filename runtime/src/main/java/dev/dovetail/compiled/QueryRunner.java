package dev.dovetail.compiled;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.sql.BoundSql;
import java.util.List;
import java.util.stream.Stream;

/**
 * Executes compiled queries and bulk statements. A session's runner flushes before bulk and SQL updates, and before
 * reads while autoflush is on. A runner without a session flushes nothing.
 */
public interface QueryRunner {
    /** Returns the dialect of the database. */
    Dialect dialect();

    /** Returns the cache of compiled queries. */
    PlanCache plans();

    /** Returns the root entities, each once, in the order of their first rows. */
    <E> List<E> list(SelectPlan<E> plan);

    /** Returns the root entities as a stream that reads from a database cursor. The caller must close the stream. */
    <E> Stream<E> stream(SelectPlan<E> plan);

    /** Returns the projection of each row. */
    <T> List<T> list(RowsPlan<T> plan);

    /** Returns the projection of each row as a stream that reads from a cursor. The caller must close the stream. */
    <T> Stream<T> stream(RowsPlan<T> plan);

    /** Returns the entities of an SQL statement, whose columns are matched by name. */
    <E> List<E> list(EntityMapping<E> type, BoundSql statement);

    /** Executes an SQL statement that changes rows, and returns their number. */
    int update(BoundSql statement);

    /** Executes a bulk statement and returns the number of changed rows. */
    int execute(BulkStatement bulk);

    /** Returns the rows of a statement that does not return entities. The caller must close them. */
    default Rows rows(BoundSql statement) {
        return rows(statement, 0);
    }

    /**
     * Returns the rows of a statement, with a cursor that reads {@code fetchSize} rows at a time, or as many as the
     * driver chooses if it is 0.
     */
    Rows rows(BoundSql statement, int fetchSize);
}
