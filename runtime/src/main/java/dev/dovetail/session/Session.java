package dev.dovetail.session;

import static java.util.Objects.requireNonNull;

import dev.dovetail.compiled.QueryRunner;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.Properties;
import dev.dovetail.track.UnitOfWork;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Loads entities and writes their changes. A session runs one transaction at a time and holds at most one object for
 * each row. It flushes changes on {@link #commit} and, while {@link #isAutoflush} is true, before queries and lazy
 * loads. Not thread-safe. Corresponds to SQLAlchemy's {@code Session} and JPA's {@code EntityManager}.
 */
public final class Session extends SessionSettings implements AutoCloseable {
    private final @Nullable SessionParts own;
    private final @Nullable Supplier<Session> current;

    Session(Database database) {
        this.current = null;
        this.own = new SessionParts(this, database);
    }

    /** Creates a session that passes each call to the session that {@code current} returns, and does not end it. */
    Session(Supplier<Session> current) {
        this.current = current;
        this.own = null;
    }

    @Override
    SessionParts parts() {
        SessionParts known = own;
        return known != null ? known : requireNonNull(current).get().parts();
    }

    /**
     * Adds {@code entity} to this session. The next flush inserts its row. Follows relationships with
     * {@link dev.dovetail.annotation.Cascade#SAVE}.
     *
     * @return {@code entity}
     * @throws IllegalStateException if {@code entity} belongs to another open session
     */
    public <E> E add(E entity) {
        parts().objects.add(tracked(entity));
        return entity;
    }

    /** Adds {@code entities} in their order. */
    public void addAll(Iterable<?> entities) {
        for (Object entity : entities) {
            add(entity);
        }
    }

    /**
     * Marks {@code entity} for deletion. The next flush deletes its row and follows relationships with
     * {@link dev.dovetail.annotation.Cascade#DELETE}. Attaches a detached entity first; does nothing for a deleted one.
     *
     * @throws IllegalStateException if {@code entity} is transient or pending, or belongs to another open session
     */
    public void delete(Object entity) {
        parts().objects.delete(tracked(entity));
    }

    @Override
    @SuppressWarnings("exports") // the runtime's own
    protected QueryRunner queries() {
        return parts().queries();
    }

    @Override
    @Nullable Tracked findByKey(EntityMapping<?> type, Object key) {
        return parts().objects.find(type, key);
    }

    /**
     * Copies the values that were set on {@code entity} to this session's object for the same row and returns that
     * object. Of a transient entity it copies what a setter or a collection method has set, of a detached one what was
     * changed since it was read. Adds a new object if there is no such row. Returns {@code entity} itself if it already
     * belongs to this session. Follows relationships with {@link dev.dovetail.annotation.Cascade#MERGE}. Does not
     * flush. Does not change {@code entity}, but an entity of the session that refers to it refers to the returned
     * object instead.
     *
     * @throws dev.dovetail.error.StaleObjectException if a versioned row was changed or deleted since an entity of the
     *     graph was read; nothing was changed then
     */
    @SuppressWarnings("unchecked")
    public <E> E merge(E entity) {
        return (E) parts().objects.merge(tracked(entity));
    }

    /**
     * Flushes, then reads {@code entity} from the database again. Follows relationships with
     * {@link dev.dovetail.annotation.Cascade#REFRESH}.
     *
     * @throws IllegalStateException if {@code entity} does not belong to this session
     */
    public void refresh(Object entity) {
        parts().objects.refresh(tracked(entity));
    }

    /**
     * Marks the values of {@code entity} as not loaded, so that the next access reads them from the database. Discards
     * unflushed changes. Follows relationships with {@link dev.dovetail.annotation.Cascade#REFRESH}.
     *
     * @throws IllegalStateException if {@code entity} does not belong to this session
     */
    public void expire(Object entity) {
        parts().objects.expire(tracked(entity));
    }

    /** Marks the values of all persistent entities as not loaded, like {@link #expire}. */
    public void expireAll() {
        parts().objects.expireAll();
    }

    /**
     * Removes {@code entity} from this session without deleting its row. Its unflushed changes are not written. Follows
     * relationships with {@link dev.dovetail.annotation.Cascade#DETACH}.
     *
     * @throws IllegalStateException if {@code entity} does not belong to this session
     */
    public void detach(Object entity) {
        parts().objects.detach(tracked(entity));
    }

    /** Returns whether {@code entity} belongs to this session. */
    public boolean contains(Object entity) {
        checkUse();
        return UnitOfWork.of(tracked(entity)) == parts().work;
    }

    /** Returns the state of {@code entity}, in whatever session it is. */
    public static EntityState stateOf(Object entity) {
        return UnitOfWork.stateOf(tracked(entity));
    }

    /** Writes all changes to the database. The transaction stays open. */
    public void flush() {
        parts().transaction.flush();
    }

    /**
     * Flushes, commits and begins a new transaction. The connection goes back to the data source until the next
     * statement. Loaded values stay loaded. Inside an outer transaction it only flushes; the outer transaction commits.
     *
     * @throws IllegalStateException if the session is {@linkplain ManagedSession#current managed}
     */
    public void commit() {
        if (current != null) {
            throw new IllegalStateException("This session is part of a transaction that something else ends, for"
                    + " example Spring: nothing was committed. To write the changes now, call flush().");
        }
        parts().transaction.commit();
    }

    /**
     * Rolls back the transaction and begins a new one. Entities that it inserted become transient, entities that it
     * deleted become persistent, and all others reload on next access. Leaves entities unchanged if the transaction has
     * sent no statement and no property was set in it. Inside an outer transaction it undoes only the work of this
     * session.
     *
     * @throws IllegalStateException if the session is {@linkplain ManagedSession#current managed}
     */
    public void rollback() {
        if (current != null) {
            throw new IllegalStateException("This session is part of a transaction that something else ends, for"
                    + " example Spring: nothing was rolled back. Throw an exception, or mark that transaction for"
                    + " rollback. To undo a part of it, call rollback() of a savepoint().");
        }
        parts().transaction.rollback();
    }

    /** Flushes and sets a savepoint, to which the transaction can be rolled back. */
    public SavepointScope savepoint() {
        return parts().transaction.savepoint(false);
    }

    /** Returns whether there may be changes that the next flush would write. */
    public boolean hasChanges() {
        return parts().transaction.hasChanges();
    }

    /**
     * Returns {@code entity} as a tracked entity.
     *
     * @throws IllegalArgumentException if it is not an instance of a generated implementation
     */
    static Tracked tracked(Object entity) {
        return Properties.tracked(entity);
    }

    /**
     * Rolls back the transaction, detaches all entities and returns the connection. Entities that were inserted in the
     * transaction become transient. Does nothing if the session is {@linkplain ManagedSession#current managed}.
     */
    @Override
    public void close() {
        if (current == null && !parts().work.isClosed()) {
            parts().transaction.close(false);
        }
    }
}
