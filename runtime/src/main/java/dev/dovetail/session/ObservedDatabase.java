package dev.dovetail.session;

import dev.dovetail.compiled.PlanCache;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.error.TooManyStatementsException;
import dev.dovetail.flush.InsertStatementCache;
import dev.dovetail.flush.KeyBlocks;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.jdbc.TransactionListener;
import dev.dovetail.load.SelectCache;
import dev.dovetail.schema.SchemaTarget;
import dev.dovetail.track.EntityTypes;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of a database that its copies share, and what observes it. */
abstract sealed class ObservedDatabase extends SchemaTarget permits Database {
    final DatabaseParts parts;
    private volatile @Nullable LazyLoads repeatedLoads;

    ObservedDatabase(DatabaseParts parts, @Nullable LazyLoads repeatedLoads) {
        this.parts = parts;
        this.repeatedLoads = repeatedLoads;
    }

    private Database self() {
        return (Database) this;
    }

    /** Returns the SQL dialect of this database. */
    @Override
    public final Dialect dialect() {
        return parts.dialect();
    }

    /**
     * Calls {@code listener} after each statement of the sessions that are opened later.
     *
     * @return this database
     */
    public final Database listen(StatementListener listener) {
        parts.listeners().add(listener);
        return self();
    }

    /** Stops calling {@code listener}. */
    public final void unlisten(StatementListener listener) {
        parts.listeners().remove(listener);
    }

    /**
     * Calls {@code listener} when a transaction begins or ends, in the sessions that are opened later.
     *
     * @return this database
     */
    public final Database listen(TransactionListener listener) {
        parts.transactions().add(listener);
        return self();
    }

    /** Stops calling {@code listener}. */
    public final void unlisten(TransactionListener listener) {
        parts.transactions().remove(listener);
    }

    /**
     * Calls {@code callback} before each flush of the sessions that are opened later, with what is new, changed and
     * deleted. It may change entities or refuse the flush by an exception:
     *
     * <pre>{@code
     * database.beforeFlush(changes -> {
     *     for (FlushChange<Post> change : changes.changed(Post_.TYPE)) {
     *         change.entity().editedAt(clock.instant());
     *     }
     * });
     * }</pre>
     *
     * <p>Several callbacks are called in turn, each until it has seen what the others have changed, ten times at most.
     * Statements that update by query and {@code session.jdbc(...)} are not heard. Read-only sessions call none.
     *
     * @return this database
     */
    public final Database beforeFlush(FlushCallback callback) {
        parts.callbacks().add(callback);
        return self();
    }

    final List<FlushCallback> flushCallbacks() {
        return parts.callbacks();
    }

    /**
     * Reports repeated lazy loads. When a session has lazily loaded the same relationship {@code often} times, passes
     * to {@code report} a line that names the relationship and the fetch plan that avoids the loads. Affects only
     * sessions that are opened later.
     *
     * @return this database
     */
    public final Database reportRepeatedLoads(int often, Consumer<String> report) {
        repeatedLoads = new LazyLoads(often, report);
        return self();
    }

    final @Nullable LazyLoads repeatedLoads() {
        return repeatedLoads;
    }

    /**
     * Runs {@code work} and checks that the current thread sends at most {@code statements} statements during it, in
     * any session of this database or of one derived from it, for example by {@link Database#readOnly}. Intended for
     * tests of code that opens its own sessions: {@code database.expect(2, () -> service.order(7))}. Calls can be
     * nested.
     *
     * @throws TooManyStatementsException if it sends more; the message lists the statements and the fetch plans that
     *     avoid the lazy loads
     */
    public final void expect(int statements, Runnable work) {
        parts.budgets().expect(statements, work);
    }

    final Budgets budgets() {
        return parts.budgets();
    }

    final InsertStatementCache inserts() {
        return parts.inserts();
    }

    /**
     * Returns the reserved blocks of sequence values. If a rollback also undoes {@code nextval}, each session needs
     * blocks of its own, which it can discard.
     */
    final KeyBlocks keys() {
        return dialect().rollsSequencesBack() ? new KeyBlocks(dialect()) : parts.keys();
    }

    @Override
    @SuppressWarnings("exports") // the runtime's own
    protected final EntityTypes types() {
        return parts.types();
    }

    final SelectCache selects() {
        return parts.selects();
    }

    final PlanCache plans() {
        return parts.plans();
    }
}
