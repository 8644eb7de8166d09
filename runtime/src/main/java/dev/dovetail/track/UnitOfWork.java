package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import org.jspecify.annotations.Nullable;

/**
 * The unit of work of a session: its entities by identifier, and those that the next flush writes. Refers to changed
 * entities strongly and to all others weakly. Corresponds to the state of SQLAlchemy's {@code Session}.
 */
public final class UnitOfWork extends UnflushedLists {
    private final LazySource source;
    private final IdentityMaps identities = new IdentityMaps();
    private boolean detaches;
    private boolean closed;
    private boolean touched;
    private boolean merging;

    /** Creates an empty unit of work that loads from {@code source}. */
    public UnitOfWork(LazySource source) {
        this.source = source;
    }

    /** Returns the unit of work of {@code object}, or null if it belongs to no open session. */
    public static @Nullable UnitOfWork of(Tracked object) {
        LoadBatch batch = (LoadBatch) object.$attachment();
        return batch == null || batch.state() == EntityState.DETACHED ? null : batch.work();
    }

    /** Returns the state of an entity. */
    public static EntityState stateOf(Tracked object) {
        LoadBatch batch = (LoadBatch) object.$attachment();
        return batch == null ? EntityState.TRANSIENT : batch.state();
    }

    /** Returns whether the entity was read from a row, or inserted. */
    public static boolean hasRow(Tracked object) {
        LoadBatch batch = (LoadBatch) object.$attachment();
        return batch != null && !batch.isPending();
    }

    /** Returns the source of lazy loads. */
    public LazySource source() {
        return source;
    }

    /** Returns whether the session is closed, and all its entities detached. */
    public boolean isClosed() {
        return closed;
    }

    /** Closes the unit of work and detaches all entities. */
    public void close() {
        closed = true;
        identities.clear();
        forgetUnflushed();
    }

    /** Returns whether a property was set since the transaction began, even to its old value. */
    public boolean isTouched() {
        return touched;
    }

    /** Returns whether a merge is copying values, which agree with each other only when all are copied. */
    boolean isMerging() {
        return merging;
    }

    /** Records that a merge copies values, or has copied them. */
    public void merging(boolean copies) {
        merging = copies;
    }

    /** Begins a transaction. */
    public void begin() {
        touched = false;
    }

    /** Records that the application set a property, or read a prefetched collection. */
    static void touch(Tracked object) {
        UnitOfWork work = of(object);
        if (work != null) {
            work.touched = true;
        }
    }

    @Override
    Unflushed newUnflushed() {
        return new Unflushed(this);
    }

    /** Creates a batch for the entities of a result or a flush. */
    public LoadBatch newBatch() {
        return new LoadBatch(this, EntityState.PERSISTENT);
    }

    /** Returns the entity with this type and identifier, or null if there is none in memory. */
    public @Nullable Tracked find(EntityMapping<?> type, Object key) {
        IdentityMap known = identities.find(type.root());
        Tracked found = known == null ? null : known.find(key);
        return found == null || found.$type().isA(type) ? found : null;
    }

    /** Returns whether entities of {@code type} may be in memory. */
    public boolean knows(EntityMapping<?> type) {
        return identities.find(type.root()) != null;
    }

    /** Returns the identity map of {@code type}, which all types of a hierarchy share. */
    public IdentityMap identities(EntityMapping<?> type) {
        EntityMapping<?> root = type.root();
        IdentityMap known = identities.find(root);
        if (known == null) {
            source.types().add(type);
            known = IdentityMap.of(root);
            identities.add(known);
        }
        return known;
    }

    /** Attaches a persistent entity under its identifier. Returns its batch, a new one if {@code batch} is full. */
    public LoadBatch keep(Tracked object, Object key, LoadBatch batch) {
        LoadBatch open = open(batch);
        identities(object.$type()).put(key, open, open.add(object));
        return open;
    }

    /** Adds an entity that was created for {@code batch} to the identity map of its type. */
    public void hold(Tracked object, Object key, IdentityMap known, LoadBatch batch) {
        known.put(key, batch, batch.hold(object));
    }

    /** Adds an entity with an integer identifier to the identity map of its type. */
    public void hold(Tracked object, long key, IdentityMap known, LoadBatch batch) {
        known.append(key, batch, batch.hold(object));
    }

    /** Returns {@code batch}, or a new one with the same raising relationships if it is full. */
    public LoadBatch open(LoadBatch batch) {
        if (!batch.isFull()) {
            return batch;
        }
        LoadBatch next = newBatch();
        next.raising(batch.raising());
        return next;
    }

    private static void checkWritable(Tracked object, String done) {
        if (object.$type().isReadOnly()) {
            throw new IllegalArgumentException(ObjectTracking.describe(object) + " cannot be " + done + ": "
                    + object.$type().name() + " is read-only, because of @Entity(readOnly = true)."
                    + " Nothing was changed.");
        }
    }

    /** Makes a transient entity pending. */
    void addPending(Tracked object) {
        checkWritable(object, "inserted");
        Unflushed lists = unflushed();
        object.$attachment(lists.pendingBatch);
        touched = true;
        lists.pending.append(object);
        identify(object);
        lists.orphans.remove(object);
        lists.takenOut.remove(object);
    }

    /** Records that an entity has changed, and returns its changes. */
    static Changes changed(Tracked object) {
        Changes changes = object.$changes();
        if (changes == null) {
            EntityMapping<?> type = object.$type();
            changes = new Changes(type.propertyCount());
            object.$changes(changes);
            LoadBatch batch = (LoadBatch) object.$attachment();
            if (batch != null && batch.state() == EntityState.PERSISTENT) {
                batch.work().unflushed().modified.append(object);
                batch.work().touched = true;
            }
        }
        return changes;
    }

    /** Marks a persistent entity for deletion at the next flush. */
    public void markDeleted(Tracked object) {
        checkWritable(object, "deleted");
        unflushed().deleting.add(object);
        touched = true;
    }

    /** Removes the mark for deletion. */
    public void unmarkDeleted(Tracked object) {
        unflushed().deleting.remove(object);
    }

    /** Changes the state of an entity to deleted, after its row was deleted. */
    public void deleted(Tracked object, Object key) {
        release(object, key, unflushed().deletedBatch);
    }

    /** Detaches an entity, whose row stays. A pending entity becomes transient. */
    public void detach(Tracked object) {
        detaches = true;
        if (stateOf(object) == EntityState.PENDING) {
            forgetPending(object);
            unflushed().takenOut.add(object);
            return;
        }
        Object key = EntityKeys.of(object);
        if (key != null) {
            release(object, key, unflushed().detachedBatch);
        }
    }

    /** Returns whether the application has detached any entity. */
    public boolean hasDetached() {
        return detaches;
    }

    /** Returns whether the application has detached {@code object} and not added it since. Cascades skip it. */
    public boolean isDetached(Tracked object) {
        return detaches
                && (object.$attachment() == unflushed().detachedBatch || unflushed().takenOut.contains(object));
    }

    /** Makes an entity transient after its insert was rolled back. */
    public void transientAgain(Tracked object) {
        leave(object);
        object.$attachment(null);
        object.$changes(null);
    }

    private static void leaveBatch(Tracked object) {
        if (object.$attachment() instanceof LoadBatch batch) {
            batch.leave(object);
        }
    }

    private void leave(Tracked object) {
        leaveBatch(object);
        unflushed().modified.remove(object);
        unflushed().deleting.remove(object);
    }

    private void release(Tracked object, Object key, LoadBatch next) {
        leave(object);
        IdentityMap known = identities(object.$type());
        if (known.find(key) == null || known.find(key) == object) {
            known.remove(key);
        }
        object.$attachment(next);
    }

    /** Makes a detached or deleted entity persistent under its identifier. */
    public void restore(Tracked object, Object key) {
        leaveBatch(object);
        keep(object, key, newBatch());
        if (object.$changes() != null) {
            unflushed().modified.add(object);
        }
    }

    /** Moves an entity to the identifier that a flush has given it. */
    public void rekey(Tracked object, Object before, Object after) {
        IdentityMap known = identities(object.$type());
        Tracked there = known.find(before);
        leaveBatch(object);
        // If entities exchange identifiers, the former one may belong to another entity already.
        if (there == null || there == object) {
            known.remove(before);
        }
        keep(object, after, newBatch());
    }

    /** Indexes the entities by their identifiers, before a flush changes any. */
    public void index() {
        identities.index();
    }

    /** Calls {@code visitor} for each entity that is in memory. */
    public void forEach(IdentityMap.Visitor visitor) {
        identities.forEach(visitor);
    }
}
