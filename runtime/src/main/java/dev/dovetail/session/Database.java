package dev.dovetail.session;

import dev.dovetail.error.TooManyStatementsException;
import dev.dovetail.flush.InsertForms;
import dev.dovetail.flush.KeyBlocks;
import dev.dovetail.jdbc.DialectReader;
import dev.dovetail.jdbc.Isolation;
import dev.dovetail.jdbc.OuterTransactions;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.jdbc.StatementRunner;
import dev.dovetail.jdbc.TransactionOptions;
import dev.dovetail.load.SelectCache;
import dev.dovetail.query.EntityPath;
import dev.dovetail.query.PlanCache;
import dev.dovetail.query.Query;
import dev.dovetail.sql.Dialect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database that an application uses, through a data source of its own. Safe for several threads; one for each
 * database is enough. Answers to SQLAlchemy's {@code Engine} with its {@code sessionmaker}.
 */
public final class Database {
    private final OuterTransactions source;
    private final Dialect dialect;
    private final KeyBlocks keys;
    private final SelectCache selects;
    private final PlanCache plans;
    private final InsertForms inserts;
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
        this.inserts = new InsertForms(dialect);
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
        this.options = options;
        this.repeatedLoads = other.repeatedLoads;
        this.listeners = other.listeners;
        this.budgets = other.budgets;
    }

    /**
     * A database whose kind is read from one connection. Where {@code source} knows of transactions, for example
     * Spring's {@code TransactionAwareDataSourceProxy}, sessions join the one that is active: they neither commit nor
     * close it.
     *
     * @throws IllegalArgumentException if that kind is not supported, naming those that are
     */
    public static Database of(DataSource source) {
        OuterTransactions connections = new OuterTransactions(source, null);
        return new Database(connections, DialectReader.read(connections));
    }

    /** Lets {@code listener} see each statement after it was executed. */
    public Database listen(StatementListener listener) {
        listeners.add(listener);
        return this;
    }

    /** No longer lets {@code listener} see statements. */
    public void unlisten(StatementListener listener) {
        listeners.remove(listener);
    }

    /**
     * Hands a line to {@code report} where a session loads one relationship lazily so often, each time by a statement
     * of its own: it names the relationship and the plan that would load it with the query.
     */
    public Database reportRepeatedLoads(int often, Consumer<String> report) {
        repeatedLoads = new LazyLoads(often, report);
        return this;
    }

    @Nullable LazyLoads repeatedLoads() {
        return repeatedLoads;
    }

    /** What is particular to this kind of database. */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * The same database with transactions that only read: sessions refuse to write, and the database is told so where
     * it can make use of it. Answers to Hibernate's {@code setDefaultReadOnly}.
     */
    public Database readOnly() {
        return new Database(this, source, options.readOnly());
    }

    /**
     * The same database with transactions at {@code isolation}, or at the next stricter one that it has:
     * {@code database.withIsolation(SERIALIZABLE).transact(3, session -> ...)}. Answers to SQLAlchemy's
     * {@code execution_options(isolation_level=...)}.
     */
    public Database withIsolation(Isolation isolation) {
        return new Database(this, source, options.with(isolation));
    }

    /**
     * The same database with sessions whose statements may take so long; zero for as long as they take. Drivers count
     * whole seconds: a part of one counts as one.
     */
    public Database withStatementTimeout(Duration timeout) {
        return new Database(this, source, options.with(timeout));
    }

    /**
     * The same database with sessions that join a transaction of somebody else's where {@code active} says that there
     * is one in this thread, and are on their own elsewhere. Needed only where sessions cannot tell by the connections:
     * for a data source that knows of transactions, is not Spring's, and gives connections without auto-commit also
     * outside of them. Spares the second connection by which sessions tell otherwise, for example with
     * {@code joiningOuterTransactions(TransactionSynchronizationManager::isActualTransactionActive)}.
     */
    public Database joiningOuterTransactions(BooleanSupplier active) {
        return new Database(this, source.joining(active), options);
    }

    /**
     * Opens a session. A transaction takes a connection with its first statement, and gives it back as it was when it
     * ends, at the latest when the session is closed.
     */
    public Session openSession() {
        return new Session(this);
    }

    /**
     * A query without a session, for what is only read: its entities are detached, as they are after a session was
     * closed. That takes half the time of a query in a session, and a new object for each row, whatever is in memory.
     */
    public <E> Query<E> select(EntityPath<E, E> root) {
        return Query.of(root, new DetachedQueries(this));
    }

    /** Runs {@code work} in a session of its own: commits when it returns, rolls back when it throws. */
    public void transact(Consumer<Session> work) {
        transact(1, work);
    }

    /**
     * The same, up to {@code attempts} times, each in a new session, as long as other transactions get in the way: when
     * the database ends a deadlock, or cannot serialise. Before it tries again it waits for some milliseconds, up to a
     * third of a second. What {@code work} does besides, it may do several times. Within a transaction that somebody
     * else has begun there is one attempt: only all of it can be tried again.
     */
    public void transact(int attempts, Consumer<Session> work) {
        Attempts.run(this, attempts, session -> {
            work.accept(session);
            return this;
        });
    }

    /** Runs {@code work} as {@link #transact(Consumer)} does, and gives its result. */
    public <T> T compute(Function<Session, T> work) {
        return compute(1, work);
    }

    /** Runs {@code work} as {@link #transact(int, Consumer)} does, and gives its result. */
    public <T> T compute(int attempts, Function<Session, T> work) {
        return Attempts.run(this, attempts, work);
    }

    /**
     * Runs {@code work}, in which this thread may send so many statements, in whatever sessions; meant for tests of a
     * service that opens its own: {@code database.expect(2, () -> service.order(7))}. It counts for a database and for
     * those that were made of it, for example by {@link #readOnly}. Work can hold another {@code expect}.
     *
     * @throws TooManyStatementsException if it sends more, naming them, and the plans that would have saved some
     */
    public void expect(int statements, Runnable work) {
        budgets.expect(statements, work);
    }

    Budgets budgets() {
        return budgets;
    }

    StatementRunner newRunner() {
        return new StatementRunner(source, dialect, listeners, budgets::current, options);
    }

    InsertForms inserts() {
        return inserts;
    }

    /** Where a rollback takes back what a sequence gave, blocks of it are the session's own, which can forget them. */
    KeyBlocks keys() {
        return dialect.rollsSequencesBack() ? new KeyBlocks(dialect) : keys;
    }

    SelectCache selects() {
        return selects;
    }

    PlanCache plans() {
        return plans;
    }
}
