package dev.dovetail.session;

import dev.dovetail.flush.Flush;
import dev.dovetail.jdbc.JdbcCall;
import dev.dovetail.jdbc.StatementRunner;
import dev.dovetail.load.Loader;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.query.QueryRunner;
import dev.dovetail.query.Write;
import dev.dovetail.track.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with the database: one transaction after the other, one object for each row, and every change written
 * at the right time. Changes are flushed before queries, and with {@link #commit}. Not for several threads at once.
 * Answers to SQLAlchemy's {@code Session} and JPA's {@code EntityManager}.
 */
public final class Session extends Queries implements AutoCloseable {
    private final StatementRunner runner;
    private final SessionSource source;
    private final UnitOfWork work;
    private final Loader loader;
    private final SessionQueries queries;
    final SessionTransaction transaction;
    private final Autoflush autoflush;
    private final SessionObjects objects;

    Session(Database database) {
        this.runner = database.newRunner();
        this.source = new SessionSource(this, database.repeatedLoads(), database.budgets());
        this.work = new UnitOfWork(source);
        this.loader = new Loader(work, runner, database.selects());
        this.queries = new SessionQueries(this, database.plans());
        this.transaction =
                new SessionTransaction(work, runner, new Flush(work, runner, database.inserts(), database.keys()));
        this.autoflush = new Autoflush(this, work, transaction);
        this.objects = new SessionObjects(work, loader, transaction, autoflush);
    }

    /**
     * Adds a new object, and what it reaches through relationships that cascade saves. Its row is inserted at flush.
     */
    public <E> E add(E entity) {
        objects.add(tracked(entity));
        return entity;
    }

    /** Adds several objects, in their order. */
    public void addAll(Iterable<?> entities) {
        for (Object entity : entities) {
            add(entity);
        }
    }

    /**
     * Marks an object for deletion: its row, and what cascades from it, is deleted at flush.
     *
     * @throws IllegalStateException if the object has no row
     */
    public void delete(Object entity) {
        objects.delete(tracked(entity));
    }

    @Override
    QueryRunner queries() {
        check();
        return queries;
    }

    @Override
    <T extends @Nullable Object> T lend(JdbcCall<T> work) {
        return transaction.lend(work);
    }

    int execute(Write write) {
        transaction.flush(false);
        return new BulkWrite(work, runner, transaction).execute(write);
    }

    @Override
    @Nullable Tracked findByKey(EntityType<?> type, Object key) {
        return objects.find(type, key);
    }

    /**
     * The session's own object for the same row, with what was set of the given one: of a new object what a setter or a
     * method of a collection has set, of a detached one what was changed since it was read. Makes a new object where
     * there is no row. Follows relationships that cascade merges. The given object stays as it is, but where an object
     * of the session refers to it, that refers to its own one instead. Does not flush.
     *
     * @throws dev.dovetail.error.StaleObjectException if a versioned row was changed or deleted since an object of the
     *     graph was read; nothing was changed then
     */
    @SuppressWarnings("unchecked")
    public <E> E merge(E entity) {
        return (E) objects.merge(tracked(entity));
    }

    /** Reads an object again, after writing what has changed. */
    public void refresh(Object entity) {
        objects.refresh(tracked(entity));
    }

    /** Forgets what an object holds: the next access reads it again. Changes that were not flushed are lost. */
    public void expire(Object entity) {
        objects.expire(tracked(entity));
    }

    /** Forgets what all persistent objects hold. */
    public void expireAll() {
        objects.expireAll();
    }

    /** Takes an object out of the session, with what cascades: its changes are not written, its row stays. */
    public void detach(Object entity) {
        objects.detach(tracked(entity));
    }

    /** Whether the object belongs to this session. */
    public boolean contains(Object entity) {
        checkUse();
        return UnitOfWork.of(tracked(entity)) == work;
    }

    /** The object's state, whatever session it belongs to. */
    public static EntityState stateOf(Object entity) {
        return UnitOfWork.stateOf(tracked(entity));
    }

    /** Writes all changes; the transaction goes on. */
    public void flush() {
        transaction.flush(false);
    }

    /**
     * Flushes and commits; a new transaction begins, and the connection goes back until it needs one. Objects keep what
     * they hold. Where the transaction is part of one that somebody else has begun, that one commits.
     */
    public void commit() {
        transaction.commit();
    }

    /**
     * Undoes the transaction, in the database and in memory: objects inserted in it are transient again, deleted ones
     * persistent again, and all others are read again when next used. A new transaction begins. Where nothing was done
     * in this one, neither a statement sent nor a property set, memory stays as it is. Of a transaction that somebody
     * else has begun, what this session did is undone.
     */
    public void rollback() {
        transaction.rollback();
    }

    /** Flushes, and marks a point to which the transaction can be rolled back. */
    public SavepointScope savepoint() {
        return transaction.savepoint();
    }

    /** Whether there are changes that the next flush would look at. */
    public boolean hasChanges() {
        return transaction.hasChanges();
    }

    /** What flushes before anything is read; checks that the session can be used. */
    Autoflush autoflush() {
        check();
        return autoflush;
    }

    Loader loader() {
        return loader;
    }

    @Override
    SessionSource source() {
        return source;
    }

    @Override
    StatementRunner runner() {
        return runner;
    }

    @Override
    void checkUse() {
        transaction.use.check();
    }

    UnitOfWork work() {
        return work;
    }

    private void check() {
        transaction.check();
    }

    static Tracked tracked(Object entity) {
        if (entity instanceof Tracked tracked) {
            return tracked;
        }
        if (entity == null) {
            throw new NullPointerException("null is no entity.");
        }
        throw new IllegalArgumentException("A " + entity.getClass().getName() + " is no entity."
                + " Entities are made by their companion, for example User_.create().");
    }

    /** Rolls back what was not committed, which is new again, detaches the others, and gives the connection back. */
    @Override
    public void close() {
        if (!work.isClosed()) {
            transaction.close();
        }
    }
}
