package dev.dovetail.session;

import dev.dovetail.compiled.BulkStatement;
import dev.dovetail.compiled.PlanCache;
import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.compiled.RowsPlan;
import dev.dovetail.compiled.SelectPlan;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.jdbc.statement.FirstThrown;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.load.QueryLoad;
import dev.dovetail.sql.BoundSql;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Executes queries whose entities belong to no session. A query that loads only root entities creates them directly
 * from the rows. Any other query opens a session while it runs.
 */
final class DetachedQueryRunner implements QueryRunner {
    private final Database database;

    DetachedQueryRunner(Database database) {
        this.database = database;
    }

    /** Returns the database that serves {@code plan}. Rows can be locked on the primary only. */
    private Database serving(SelectPlan<?> plan) {
        return plan.fresh() ? database : database.reading();
    }

    private static <T> T within(Database database, Function<QueryRunner, T> work) {
        return database.compute(session -> work.apply(session.queries()));
    }

    private static <T> Stream<T> streaming(Database database, Function<QueryRunner, Stream<T>> work) {
        Session session = database.openSession();
        try {
            return work.apply(session.queries()).onClose(() -> ended(session));
        } catch (RuntimeException | Error e) {
            closing(session::close, e);
            throw e;
        }
    }

    /** Ends the session of a closed stream. Commits unless a failure was thrown to the reader. */
    private static void ended(Session session) {
        try (session) {
            if (session.runner().failure() == null) {
                session.parts().transaction.end();
            }
        }
    }

    private static void ended(StatementRunner runner) {
        try (runner) {
            if (runner.failure() == null) {
                runner.commit();
            }
        }
    }

    private static void closing(Runnable close, Throwable failure) {
        try {
            close.run();
        } catch (RuntimeException | Error e) {
            FirstThrown.of(failure, e);
        }
    }

    @Override
    public Dialect dialect() {
        return database.dialect();
    }

    @Override
    public PlanCache plans() {
        return database.plans();
    }

    @Override
    public <E> List<E> list(SelectPlan<E> plan) {
        if (!plan.fetches().isEmpty() || !plan.only().isEmpty() || plan.fresh()) {
            return within(serving(plan), queries -> queries.list(plan));
        }
        try (StatementRunner runner = database.reading().newRunner()) {
            runner.beginReading();
            List<E> found = QueryLoad.detached(plan, runner);
            runner.commit();
            return found;
        }
    }

    @Override
    public <E> Stream<E> stream(SelectPlan<E> plan) {
        return streaming(serving(plan), queries -> queries.stream(plan));
    }

    @Override
    public <T> List<T> list(RowsPlan<T> plan) {
        return within(database.reading(), queries -> queries.list(plan));
    }

    @Override
    public <T> Stream<T> stream(RowsPlan<T> plan) {
        return streaming(database.reading(), queries -> queries.stream(plan));
    }

    @Override
    public <E> List<E> list(EntityMapping<E> type, BoundSql statement) {
        return within(database, queries -> queries.list(type, statement));
    }

    @Override
    public int update(BoundSql statement) {
        return database.compute(session -> session.queries().update(statement));
    }

    @Override
    public int execute(BulkStatement bulk) {
        return database.compute(session -> session.queries().execute(bulk));
    }

    @Override
    public Rows rows(BoundSql statement, int fetchSize) {
        StatementRunner runner = database.reading().newRunner();
        try {
            runner.beginReading();
            return runner.query(statement, fetchSize).whenClosed(() -> ended(runner));
        } catch (RuntimeException | Error e) {
            closing(runner::close, e);
            throw e;
        }
    }
}
