package dev.dovetail.session;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.jdbc.Isolation;
import dev.dovetail.jdbc.statement.DialectReader;
import dev.dovetail.jdbc.statement.OuterTransactions;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.jdbc.statement.TransactionOptions;
import dev.dovetail.query.EntityPath;
import dev.dovetail.query.Query;
import dev.dovetail.schema.Schema;
import java.time.Duration;
import java.util.Objects;
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
public final class Database extends ObservedDatabase {
    private final OuterTransactions source;
    /** The source of connections for reads: the replicas, or the same as {@code source} if there are none. */
    private final OuterTransactions reads;
    private final boolean onlyReads;
    private final TransactionOptions options;

    private Database(OuterTransactions source, Dialect dialect) {
        super(DatabaseParts.of(dialect), null);
        this.source = source;
        this.reads = source;
        this.onlyReads = false;
        this.options = TransactionOptions.NONE;
    }

    private Database(Database other, OuterTransactions source, OuterTransactions reads, boolean onlyReads,
            TransactionOptions options) {
        super(other.parts, other.repeatedLoads());
        this.source = source;
        this.reads = reads;
        this.onlyReads = onlyReads;
        this.options = options;
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
        return new Database(new OuterTransactions(source, null), Objects.requireNonNull(dialect, "dialect"))
                .with(schemas);
    }

    private Database with(Schema... schemas) {
        for (Schema schema : schemas) {
            types().addLater(schema, schema::types);
        }
        return this;
    }

    /**
     * Returns a database with the same data source whose sessions are read-only: they refuse to flush changes. The
     * transaction is declared read-only where the database supports it. Corresponds to Hibernate's
     * {@code setDefaultReadOnly}. If there are {@linkplain #withReplicas(Replicas) replicas}, the sessions use them.
     */
    public Database readOnly() {
        return new Database(this, source, reads, true, options.readOnly());
    }

    /**
     * Returns a database with the same data source whose transactions run at {@code isolation}, or at the next stricter
     * level if the database does not support it: {@code database.withIsolation(SERIALIZABLE).transact(3, session ->
     * ...)}. Corresponds to SQLAlchemy's {@code execution_options(isolation_level=...)}.
     */
    public Database withIsolation(Isolation isolation) {
        return new Database(this, source, reads, onlyReads, options.with(isolation));
    }

    /**
     * Returns a database with the same data source whose sessions set {@code timeout} for each statement. The timeout
     * is rounded up to whole seconds; {@link Duration#ZERO} means none.
     */
    public Database withStatementTimeout(Duration timeout) {
        return new Database(this, source, reads, onlyReads, options.with(timeout));
    }

    /**
     * Returns a database with the same data source that leaves the values of statements out of its log, of what
     * listeners receive, and of the messages of exceptions. What a driver says, which may repeat a value, is replaced
     * by its SQLSTATE and code, also in the cause of an exception. Identifiers remain: {@code Post#42}.
     */
    public Database hidingValues() {
        return new Database(this, source, reads, onlyReads, options.hidingValues());
    }

    /**
     * Returns a database whose sessions join an outer transaction if {@code active} returns true in the current thread,
     * and use a transaction of their own otherwise. Needed only if the data source is aware of transactions, is not
     * Spring's, and its connections are not in auto-commit mode outside of a transaction either.
     */
    public Database joiningOuterTransactions(BooleanSupplier active) {
        return new Database(this, source.joining(active), reads.joining(active), onlyReads, options);
    }

    Database managed() {
        return new Database(this, source.managed(), source.managed(), onlyReads, options);
    }

    /** Returns a database like {@link #withReplicas(Replicas)}, with replicas whose lag has no limit. */
    public Database withReplicas(DataSource... replicas) {
        return withReplicas(Replicas.of(replicas));
    }

    /**
     * Returns a database whose reads use replicas in turn: the queries of {@link #select} and the sessions of
     * {@link #readOnly}. Other sessions use the primary from their beginning, so that each reads what it has written.
     * Within an outer transaction, all reads belong to it and use the primary. So do reads at
     * {@link Isolation#SERIALIZABLE}, which a replica cannot guarantee.
     *
     * <p>A replica that cannot be reached or loses a connection is left out for a while. A read whose connection is
     * lost on the way fails with {@link dev.dovetail.error.ConnectionLostException}. If all replicas are left out,
     * reads use the primary. Corresponds to Spring's routing by {@code @Transactional(readOnly = true)}.
     *
     * @param replicas the servers that repeat the writes of this database, for example by streaming replication
     * @throws IllegalArgumentException if the lag is limited and the database cannot measure it
     */
    public Database withReplicas(Replicas replicas) {
        return new Database(this, source, source.readingFrom(replicas.open(dialect())), onlyReads, options);
    }

    /** Returns the database for reads without a session. */
    Database reading() {
        return reads == source || onlyReads ? this : new Database(this, source, reads, true, options);
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

    @Override
    @SuppressWarnings("exports") // the runtime's own
    protected StatementRunner newRunner() {
        boolean anywhere = onlyReads && options.isolation() != Isolation.SERIALIZABLE;
        return new StatementRunner(anywhere ? reads : source, parts.dialect(), parts.observers(), options);
    }
}
