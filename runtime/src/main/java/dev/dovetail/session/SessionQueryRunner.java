package dev.dovetail.session;

import dev.dovetail.compiled.BulkStatement;
import dev.dovetail.compiled.PlanCache;
import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.compiled.RowsPlan;
import dev.dovetail.compiled.SelectPlan;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.RowLocking;
import dev.dovetail.flush.RowLocks;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.load.QueryLoad;
import dev.dovetail.load.RootCursor;
import dev.dovetail.sql.BoundSql;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Executes the queries of a session. Flushes before each while autoflush is on, and always before updates. */
final class SessionQueryRunner implements QueryRunner {
    private final SessionParts parts;
    private final PlanCache plans;
    private final QueryLoad load;

    SessionQueryRunner(SessionParts parts, PlanCache plans) {
        this.parts = parts;
        this.plans = plans;
        this.load = new QueryLoad(parts.loader);
    }

    /** Executes a query of entities of {@code type}, or of columns if {@code type} is null. */
    private <T> T reading(@Nullable EntityMapping<?> type, Supplier<T> work) {
        return parts.transaction.using(() -> {
            parts.checkedAutoflush().beforeQuery(type);
            return work.get();
        });
    }

    @Override
    public Dialect dialect() {
        return parts.runner.dialect();
    }

    @Override
    public PlanCache plans() {
        return plans;
    }

    @Override
    public <E> List<E> list(SelectPlan<E> plan) {
        checkLock(plan);
        return reading(plan.type(), () -> plan.fresh()
                ? RowLocks.list(plan.type(), parts.runner, () -> load.list(plan))
                : load.list(plan));
    }

    @Override
    public <E> Stream<E> stream(SelectPlan<E> plan) {
        checkLock(plan);
        if (plan.multiplies() || plan.fresh() && dialect().rowLocking() != RowLocking.BY_SELECT) {
            return list(plan).stream();
        }
        RootCursor<E> cursor = reading(plan.type(), () -> load.cursor(plan));
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new SessionCursor<>(cursor, parts.transaction),
                        Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(cursor::close);
    }

    /** Throws an exception if {@code plan} locks rows in a read-only session, which may read them from a replica. */
    private void checkLock(SelectPlan<?> plan) {
        if (plan.fresh() && parts.runner.isReadOnly()) {
            throw new IllegalStateException("This session is read-only, and rows are locked to change them: nothing was"
                    + " sent. Leave forUpdate() or forShare() out, or use a session of the database itself, not of"
                    + " database.readOnly().");
        }
    }

    @Override
    public <T> List<T> list(RowsPlan<T> plan) {
        return reading(null, () -> load.list(plan));
    }

    @Override
    public <T> Stream<T> stream(RowsPlan<T> plan) {
        return reading(null, () -> load.stream(plan, rows -> new SessionCursor<>(rows, parts.transaction)));
    }

    @Override
    public <E> List<E> list(EntityMapping<E> type, BoundSql statement) {
        return reading(type, () -> load.list(type, statement));
    }

    @Override
    public int update(BoundSql statement) {
        return parts.transaction.using(() -> {
            parts.transaction.flush();
            return parts.runner.update(statement);
        });
    }

    @Override
    public int execute(BulkStatement bulk) {
        return parts.transaction.using(() -> parts.execute(bulk));
    }

    @Override
    public Rows rows(BoundSql statement, int fetchSize) {
        return reading(null, () -> parts.runner.query(statement, fetchSize));
    }
}
