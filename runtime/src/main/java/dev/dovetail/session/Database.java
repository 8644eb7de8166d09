package dev.dovetail.session;

import dev.dovetail.flush.KeyBlocks;
import dev.dovetail.jdbc.DialectReader;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.jdbc.StatementRunner;
import dev.dovetail.jdbc.TransactionConflictException;
import dev.dovetail.load.SelectCache;
import dev.dovetail.query.EntityPath;
import dev.dovetail.query.Query;
import dev.dovetail.sql.Dialect;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database that an application uses, through a data source of its own. Safe for several threads; one for each
 * database is enough. Answers to SQLAlchemy's {@code Engine} with its {@code sessionmaker}.
 */
public final class Database {
    private final DataSource source;
    private final Dialect dialect;
    private final KeyBlocks keys;
    private final SelectCache selects;
    private volatile @Nullable LazyLoads repeatedLoads;
    private final List<StatementListener> listeners = new CopyOnWriteArrayList<>();

    private Database(DataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
        this.keys = new KeyBlocks(dialect);
        this.selects = new SelectCache(dialect);
    }

    /**
     * A database whose kind is read from one connection.
     *
     * @throws IllegalArgumentException if that kind is not supported, naming those that are
     */
    public static Database of(DataSource source) {
        return new Database(source, DialectReader.read(source));
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
     * Hands a line to {@code report} where a session loads one relationship lazily so often, each time by a statement of
     * its own: it names the relationship and the plan that would load it with the query.
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

    /** Opens a session. It takes a connection when it needs one, and gives it back when it is closed. */
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
        try (Session session = openSession()) {
            work.accept(session);
            session.commit();
        }
    }

    /**
     * The same, up to {@code attempts} times, each in a new session, as long as other transactions get in the way: when
     * the database ends a deadlock, or cannot serialise. What {@code work} does besides, it may do several times.
     */
    public void transact(int attempts, Consumer<Session> work) {
        for (int attempt = 1;; attempt++) {
            try {
                transact(work);
                return;
            } catch (TransactionConflictException e) {
                if (attempt >= attempts) {
                    throw e;
                }
            }
        }
    }

    /** Runs {@code work} as {@link #transact(Consumer)} does, and gives its result. */
    public <T> T compute(Function<Session, T> work) {
        try (Session session = openSession()) {
            T result = work.apply(session);
            session.commit();
            return result;
        }
    }

    StatementRunner newRunner() {
        return new StatementRunner(source, dialect, listeners);
    }

    /** Where a rollback takes back what a sequence gave, blocks of it are the session's own, which can forget them. */
    KeyBlocks keys() {
        return dialect.rollsSequencesBack() ? new KeyBlocks(dialect) : keys;
    }

    SelectCache selects() {
        return selects;
    }
}
