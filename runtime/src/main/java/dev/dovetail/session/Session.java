package dev.dovetail.session;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.flush.Flush;
import dev.dovetail.jdbc.JdbcCall;
import dev.dovetail.jdbc.StatementRunner;
import dev.dovetail.load.Loader;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.query.QueryRunner;
import dev.dovetail.query.Write;
import dev.dovetail.track.Cascades;
import dev.dovetail.track.Expiry;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.Tracking;
import dev.dovetail.track.UnitOfWork;
import java.util.Locale;
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
    private final PendingKeys pendingKeys;
    private final SessionQueries queries;
    final SessionTransaction transaction;
    private final Autoflush autoflush;

    Session(Database database) {
        this.runner = database.newRunner();
        this.source = new SessionSource(this, database.repeatedLoads(), database.budgets());
        this.work = new UnitOfWork(source);
        this.loader = new Loader(work, runner, database.selects());
        this.pendingKeys = new PendingKeys(work);
        this.queries = new SessionQueries(this, database.plans());
        this.transaction = new SessionTransaction(work, runner, new Flush(work, runner, database.inserts(), database.keys()));
        this.autoflush = new Autoflush(this, work, transaction);
    }

    /** Adds a new object, and what it reaches through relationships that cascade saves. Its row is inserted at flush. */
    public <E> E add(E entity) {
        check();
        Cascades.add(work, tracked(entity));
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
        check();
        Tracked object = tracked(entity);
        switch (stateOf(entity)) {
            case TRANSIENT -> throw new IllegalStateException(Tracking.describe(object)
                    + " is new: it has no row to delete. Nothing was changed.");
            case PENDING -> throw new IllegalStateException(Tracking.describe(object)
                    + " has not been inserted yet. To take it out of the session, call session.detach(...)."
                    + " Nothing was changed.");
            case DELETED -> { }
            case DETACHED -> {
                Cascades.add(work, object);
                work.markDeleted(object);
            }
            case PERSISTENT -> {
                mine(object);
                work.markDeleted(object);
            }
        }
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
        check();
        Tracked known = work.find(type, key);
        if (known == null) {
            autoflush.beforeFinding(type, key);
            known = work.find(type, key);
        } else if (loader.isExpired(known)) {
            autoflush.beforeReading(known);
        }
        if (known == null) {
            known = loader.find(type, key);
        } else if (loader.isExpired(known) && !work.deleting().contains(known) && !loader.read(known)) {
            transaction.gone(known, key);
            return null;
        }
        return known == null || work.deleting().contains(known) ? null : known;
    }

    /**
     * The session's own object for the same row, with what was set of the given one: of a new object what a setter or a
     * method of a collection has set, of a detached one what was changed since it was read. Makes a new object where there
     * is no row. Follows relationships that cascade merges. The given object stays as it is, but where an object of the
     * session refers to it, that refers to its own one instead. Does not flush.
     *
     * @throws dev.dovetail.flush.StaleObjectException if a versioned row was changed or deleted since an object of the
     *     graph was read; nothing was changed then
     */
    @SuppressWarnings("unchecked")
    public <E> E merge(E entity) {
        check();
        return (E) new Merge(work, loader, pendingKeys).merge(tracked(entity));
    }

    /** Reads an object again, after writing what has changed. */
    public void refresh(Object entity) {
        check();
        Tracked object = mine(tracked(entity));
        flush();
        expire(Reach.along(object, Cascade.REFRESH));
        loader.attributes(object);
    }

    /** Forgets what an object holds: the next access reads it again. Changes that were not flushed are lost. */
    public void expire(Object entity) {
        check();
        expire(Reach.along(mine(tracked(entity)), Cascade.REFRESH));
    }

    /** New objects have no row to read again. */
    private static void expire(IdentityList objects) {
        for (Tracked object : objects) {
            if (stateOf(object) == EntityState.PERSISTENT) {
                Expiry.expire(object);
            }
        }
    }

    /** Forgets what all persistent objects hold. */
    public void expireAll() {
        check();
        work.forEach(Expiry::expire);
    }

    /** Takes an object out of the session, with what cascades: its changes are not written, its row stays. */
    public void detach(Object entity) {
        check();
        for (Tracked object : Reach.along(mine(tracked(entity)), Cascade.DETACH)) {
            if (UnitOfWork.of(object) == work) {
                work.detach(object);
            }
        }
    }

    /** Whether the object belongs to this session. */
    public boolean contains(Object entity) {
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
     * persistent again, and all others are read again when next used. A new transaction begins. Where nothing was done in
     * this one, neither a statement sent nor a property set, memory stays as it is. Of a transaction that somebody else
     * has begun, what this session did is undone.
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

    UnitOfWork work() {
        return work;
    }

    private void check() {
        transaction.check();
    }

    private Tracked mine(Tracked object) {
        if (UnitOfWork.of(object) != work) {
            throw new IllegalStateException(Tracking.describe(object) + " does not belong to this session; it is "
                    + stateOf(object).name().toLowerCase(Locale.ROOT)
                    + (UnitOfWork.of(object) == null ? "" : " in another one") + ". Nothing was changed.");
        }
        return object;
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
