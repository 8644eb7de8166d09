package dev.dovetail.session;

import dev.dovetail.compiled.PlanCache;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.error.TooManyStatementsException;
import dev.dovetail.flush.InsertStatementCache;
import dev.dovetail.flush.KeyBlocks;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.jdbc.Isolation;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.jdbc.statement.DialectReader;
import dev.dovetail.jdbc.statement.OuterTransactions;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.jdbc.statement.TransactionOptions;
import dev.dovetail.load.SelectCache;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.EntityPath;
import dev.dovetail.query.Query;
import dev.dovetail.schema.Schema;
import dev.dovetail.schema.SchemaTarget;
import dev.dovetail.track.EntityTypes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database, reached through a {@link DataSource}. Opens sessions and runs work in transactions. Thread-safe; create
 * one instance for each database. Corresponds to SQLAlchemy's {@code Engine} with its {@code sessionmaker}, and to
 * JPA's {@code EntityManagerFactory}.
 */
public final class Database extends SchemaTarget {
    private final OuterTransactions source;
    private final Dialect dialect;
    private final KeyBlocks keys;
    private final SelectCache selects;
    private final PlanCache plans;
    private final InsertStatementCache inserts;
    private final EntityTypes types;
    private final TransactionOptions options;
    private volatile @Nullable LazyLoads repeatedLoads;
    private final List<StatementListener> listeners;
    private final Budgets budgets;

    private Database(OuterTransactions source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
        this.keys = new KeyBlocks(dialect);
        this.selects = new SelectCache(dialect);
        this.plans = new PlanCache();
        this.inserts = new InsertStatementCache(dialect);
        this.types = new EntityTypes();
        this.options = TransactionOptions.NONE;
        this.listeners = new CopyOnWriteArrayList<>();
        this.budgets = new Budgets();
    }

    private Database(Database other, OuterTransactions source, TransactionOptions options) {
        this.source = source;
        this.dialect = other.dialect;
        this.keys = other.keys;
        this.selects = other.selects;
        this.plans = other.plans;
        this.inserts = other.inserts;
        this.types = other.types;
        this.options = options;
        this.repeatedLoads = other.repeatedLoads;
        this.listeners = other.listeners;
        this.budgets = other.budgets;
    }

    /**
     * Returns a database that uses {@code source}. Opens one connection to detect the dialect, so that the database
     * must be up; {@link #of(DataSource, Dialect, Schema...)} opens none. If {@code source} is
     * aware of transactions, for example Spring's {@code TransactionAwareDataSourceProxy}, sessions join the active
     * transaction: they neither commit nor close it.
     *
     * @param schemas the schemas with tables in the database, for example {@code BlogSchema.SCHEMA}. Other entity types
     *     become known when a session first uses them or a related type, and all of a schema with
     *     {@link Schema#createIn} or {@link Schema#validate}. Only known types follow a changed key through one-sided
     *     relationships, or are named if a delete violates their foreign key.
     * @throws IllegalArgumentException if the database is not supported; the message lists the supported ones
     * @throws dev.dovetail.error.DatabaseException if no connection can be made
     */
    public static Database of(DataSource source, Schema... schemas) {
        OuterTransactions connections = new OuterTransactions(source, null);
        return new Database(connections, DialectReader.read(connections)).with(schemas);
    }

    /**
     * Returns a database that uses {@code source} and sends the SQL of {@code dialect}, for example
     * {@code Dialects.postgresql().without(Ability.ARRAYS)}. Opens no connection, so that the database need not be up.
     *
     * <p>Sessions detect the outer transactions of Spring, and those of another data source after they have once used
     * a connection with auto-commit. {@link #joiningOuterTransactions} tells them from the start.
     *
     * @param dialect one of {@link dev.dovetail.dialect.Dialects}, or an implementation of the application
     * @param schemas the schemas with tables in the database, as in {@link #of(DataSource, Schema...)}
     */
    public static Database of(DataSource source, Dialect dialect, Schema... schemas) {
        return new Database(new OuterTransactions(source, null), dialect).with(schemas);
    }

    private Database with(Schema... schemas) {
        for (Schema schema : schemas) {
            for (EntityType<?> type : schema.types()) {
                types.add((EntityMapping<?>) type);
            }
        }
        return this;
    }

    /**
     * Calls {@code listener} after each statement of the sessions that are opened later.
     *
     * @return this database
     */
    public Database listen(StatementListener listener) {
        listeners.add(listener);
        return this;
    }

    /** Stops calling {@code listener}. */
    public void unlisten(StatementListener listener) {
        listeners.remove(listener);
    }

    /**
     * Reports repeated lazy loads. When a session has lazily loaded the same relationship {@code often} times, passes
     * to {@code report} a line that names the relationship and the fetch plan that avoids the loads. Affects only
     * sessions that are opened later.
     *
     * @return this database
     */
    public Database reportRepeatedLoads(int often, Consumer<String> report) {
        repeatedLoads = new LazyLoads(often, report);
        return this;
    }

    @Nullable LazyLoads repeatedLoads() {
        return repeatedLoads;
    }

    /** Returns the SQL dialect of this database. */
    @Override
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Returns a database with the same data source whose sessions are read-only: they refuse to flush changes. The
     * transaction is declared read-only where the database supports it. Corresponds to Hibernate's
     * {@code setDefaultReadOnly}.
     */
    public Database readOnly() {
        return new Database(this, source, options.readOnly());
    }

    /**
     * Returns a database with the same data source whose transactions run at {@code isolation}, or at the next stricter
     * level if the database does not support it: {@code database.withIsolation(SERIALIZABLE).transact(3, session ->
     * ...)}. Corresponds to SQLAlchemy's {@code execution_options(isolation_level=...)}.
     */
    public Database withIsolation(Isolation isolation) {
        return new Database(this, source, options.with(isolation));
    }

    /**
     * Returns a database with the same data source whose sessions set {@code timeout} for each statement. The timeout
     * is rounded up to whole seconds; {@link Duration#ZERO} means none.
     */
    public Database withStatementTimeout(Duration timeout) {
        return new Database(this, source, options.with(timeout));
    }

    /**
     * Returns a database whose sessions join an outer transaction if {@code active} returns true in the current thread,
     * and use a transaction of their own otherwise. Needed only if sessions cannot detect outer transactions by the
     * connection: if the data source is aware of transactions, is not Spring's, and its connections are not in
     * auto-commit mode outside of a transaction either. Saves the second connection that detects them, for example
     * {@code joiningOuterTransactions(TransactionSynchronizationManager::isActualTransactionActive)}.
     */
    public Database joiningOuterTransactions(BooleanSupplier active) {
        return new Database(this, source.joining(active), options);
    }

    /**
     * Opens a session, which the caller must close. A transaction takes a connection with its first statement and
     * returns it when the transaction ends.
     */
    public Session openSession() {
        return new Session(this);
    }

    /**
     * Returns a query without a session, for reading only. Its entities are detached, and each row gives a new one.
     * Such a query takes about half the time of a query in a session.
     */
    public <E> Query<E> select(EntityPath<E, E> root) {
        return new DetachedSelects(this).select(root);
    }

    /** Runs {@code work} in a new session. Commits when {@code work} returns, and rolls back if it throws. */
    public void transact(Consumer<Session> work) {
        transact(1, work);
    }

    /**
     * Runs {@code work} like {@link #transact(Consumer)} and retries it in a new session after a
     * {@link dev.dovetail.error.TransactionConflictException}, at most {@code attempts} times in all. Waits a random
     * time of up to 320 ms between attempts. Other effects of {@code work} may happen more than once. Does not retry
     * inside an outer transaction.
     *
     * @throws IllegalArgumentException if {@code attempts} is less than 1
     */
    public void transact(int attempts, Consumer<Session> work) {
        Retry.run(this, attempts, session -> {
            work.accept(session);
            return this;
        });
    }

    /** Runs {@code work} like {@link #transact(Consumer)} and returns its result. */
    public <T extends @Nullable Object> T compute(Function<Session, T> work) {
        return compute(1, work);
    }

    /** Runs {@code work} like {@link #transact(int, Consumer)} and returns its result. */
    public <T extends @Nullable Object> T compute(int attempts, Function<Session, T> work) {
        return Retry.run(this, attempts, work);
    }

    /**
     * Runs {@code work} and checks that the current thread sends at most {@code statements} statements during it, in
     * any session of this database or of one derived from it, for example by {@link #readOnly}. Intended for tests of
     * code that opens its own sessions: {@code database.expect(2, () -> service.order(7))}. Calls can be nested.
     *
     * @throws TooManyStatementsException if it sends more; the message lists the statements and the fetch plans that
     *     avoid the lazy loads
     */
    public void expect(int statements, Runnable work) {
        budgets.expect(statements, work);
    }

    Budgets budgets() {
        return budgets;
    }

    @Override
    @SuppressWarnings("exports") // the runtime's own
    protected StatementRunner newRunner() {
        return new StatementRunner(source, dialect, listeners, budgets, options);
    }

    InsertStatementCache inserts() {
        return inserts;
    }

    /**
     * Returns the reserved blocks of sequence values. If a rollback also undoes {@code nextval}, each session needs
     * blocks of its own, which it can discard.
     */
    KeyBlocks keys() {
        return dialect.rollsSequencesBack() ? new KeyBlocks(dialect) : keys;
    }

    @Override
    @SuppressWarnings("exports") // the runtime's own
    protected EntityTypes types() {
        return types;
    }

    SelectCache selects() {
        return selects;
    }

    PlanCache plans() {
        return plans;
    }
}
