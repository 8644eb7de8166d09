package dev.dovetail.query;

import dev.dovetail.jdbc.Rows;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.sql.BoundSql;
import dev.dovetail.sql.Dialect;
import java.util.List;
import java.util.stream.Stream;

/** Executes queries; a session is one. Each call first flushes what the session has changed. */
public interface QueryRunner {
    /** The database's particulars. */
    Dialect dialect();

    /** The queries that the database has compiled. */
    PlanCache plans();

    /** The roots of a query, each once, in the order of their first rows. */
    <E> List<E> list(SelectPlan<E> plan);

    /** The same one after the other, as a cursor reads them. To be closed. */
    <E> Stream<E> stream(SelectPlan<E> plan);

    /** What each row of a query gives. */
    <T> List<T> list(RowsPlan<T> plan);

    /** The same one after the other, as a cursor reads them. To be closed. */
    <T> Stream<T> stream(RowsPlan<T> plan);

    /** The entities whose columns a statement gives, by their names. */
    <E> List<E> list(EntityType<E> type, BoundSql statement);

    /** Executes a statement of the user's that changes something; says how many rows. */
    int update(BoundSql statement);

    /** Changes rows, and says how many. */
    int execute(Write write);

    /** The rows of a statement that does not give entities. To be closed. */
    default Rows rows(BoundSql statement) {
        return rows(statement, 0);
    }

    /** The same, with a cursor that fetches {@code fetchSize} rows at a time; 0 leaves it to the driver. */
    Rows rows(BoundSql statement, int fetchSize);
}
