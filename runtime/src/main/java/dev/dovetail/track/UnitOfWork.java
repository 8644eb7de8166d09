package dev.dovetail.track;

import dev.dovetail.metadata.Changes;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Tracked;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one session remembers: the objects it knows by key, and those that the next flush writes. Holds changed objects
 * strongly and all others weakly. Corresponds to the state that SQLAlchemy's {@code Session} keeps.
 */
public final class UnitOfWork extends Revisions {
    private final LazySource source;
    private final Map<EntityType<?>, Identities> identities = new IdentityHashMap<>(4);
    private final Batch pendingBatch = new Batch(this, EntityState.PENDING);
    private final Batch deletedBatch = new Batch(this, EntityState.DELETED);
    private final Batch detachedBatch = new Batch(this, EntityState.DETACHED);
    private final IdentityList pending = new IdentityList();
    private final IdentityList modified = new IdentityList();
    private final IdentityList deleting = new IdentityList();
    private final IdentityList orphans = new IdentityList();
    private final IdentityList reached = new IdentityList();
    private final IdentityList takenOut = new IdentityList();
    private boolean detaches;
    private boolean closed;
    private boolean touched;

    /** An empty unit of work that loads from {@code source}. */
    public UnitOfWork(LazySource source) {
        this.source = source;
    }

    /** The unit of work that an object belongs to; null where it belongs to none that is open. */
    public static @Nullable UnitOfWork of(Tracked object) {
        Batch batch = (Batch) object.$attachment();
        return batch == null || batch.state() == EntityState.DETACHED ? null : batch.work();
    }

    /** The object's state by name. */
    public static EntityState stateOf(Tracked object) {
        Batch batch = (Batch) object.$attachment();
        return batch == null ? EntityState.TRANSIENT : batch.state();
    }

    /** Whether the object came from a row, or has become one, as far as it knows. */
    public static boolean hasRow(Tracked object) {
        Batch batch = (Batch) object.$attachment();
        return batch != null && !batch.isOfNew();
    }

    /** Where missing values come from. */
    public LazySource source() {
        return source;
    }

    /** Whether the session is closed, and all its objects detached. */
    public boolean isClosed() {
        return closed;
    }

    /** Ends the work: every object is detached. */
    public void close() {
        closed = true;
        identities.clear();
        for (IdentityList list : List.of(pending, modified, deleting, orphans, reached)) {
            list.clear();
        }
    }

    /** Whether the user has done anything since the transaction began, if only to set a property to what it was. */
    public boolean isTouched() {
        return touched;
    }

    /** A transaction begins: nothing has been touched in it. */
    public void begin() {
        touched = false;
    }

    /** The user sets a property of an object, if only to what it is, or asks for what came along with others. */
    static void touch(Tracked object) {
        UnitOfWork work = of(object);
        if (work != null) {
            work.touched = true;
        }
    }

    /** The new objects, in the order in which they were added. */
    public IdentityList pending() {
        return pending;
    }

    /** The persistent objects with changes, in the order of their first change. */
    public IdentityList modified() {
        return modified;
    }

    /** The persistent objects that the next flush deletes. */
    public IdentityList deleting() {
        return deleting;
    }

    /** The new objects that nobody has added: something in the session refers to them. */
    public IdentityList reached() {
        return reached;
    }

    /** The new objects that have lost a parent: reaching them otherwise does not save them. */
    IdentityList orphans() {
        return orphans;
    }

    /** A batch for objects that a result brings, or a flush has inserted. */
    public Batch newBatch() {
        return new Batch(this, EntityState.PERSISTENT);
    }

    /** The known object of a type and key; null where none is in use. */
    public @Nullable Tracked find(EntityType<?> type, Object key) {
        Identities known = identities.get(type);
        return known == null ? null : known.find(key);
    }

    /** Whether objects of a type may be in memory. */
    public boolean knows(EntityType<?> type) {
        return identities.containsKey(type);
    }

    /** The map of one type's objects. */
    public Identities identities(EntityType<?> type) {
        Identities known = identities.get(type);
        if (known == null) {
            known = Identities.of(type);
            identities.put(type, known);
        }
        return known;
    }

    /** Ties an object to this session as persistent under its key; gives the batch, a new one when the last is full. */
    public Batch keep(Tracked object, Object key, Batch batch) {
        Batch open = open(batch);
        identities(object.$type()).put(key, open, open.add(object));
        return open;
    }

    /** Keeps an object that was made as one of {@code batch}, where the map of its type is at hand. */
    public void hold(Tracked object, Object key, Identities known, Batch batch) {
        known.put(key, batch, batch.hold(object));
    }

    /** The same, for a key that is a whole number. */
    public void hold(Tracked object, long key, Identities known, Batch batch) {
        known.put(key, batch, batch.hold(object));
    }

    /** A batch that one more object fits into: this one, or the next of its kind. */
    public Batch open(Batch batch) {
        if (!batch.isFull()) {
            return batch;
        }
        Batch next = newBatch();
        next.raising(batch.raising());
        return next;
    }

    /** Adds a transient object: it is pending from now on. */
    void addPending(Tracked object) {
        object.$attachment(pendingBatch);
        touched = true;
        pending.append(object);
        orphans.remove(object);
        takenOut.remove(object);
    }

    /** A pending object is transient again. */
    public void forgetPending(Tracked object) {
        pending.remove(object);
        reached.remove(object);
        object.$attachment(null);
        object.$changes(null);
    }

    /** Remembers that a persistent object has changed; makes its record of changes. */
    static Changes changed(Tracked object) {
        Changes changes = object.$changes();
        if (changes == null) {
            EntityType<?> type = object.$type();
            changes = new Changes(type.relationships().length + type.attributes().size());
            object.$changes(changes);
            Batch batch = (Batch) object.$attachment();
            if (batch != null && batch.state() == EntityState.PERSISTENT) {
                batch.work().modified.append(object);
                batch.work().touched = true;
            }
        }
        return changes;
    }

    /** Marks a persistent object for deletion at the next flush. */
    public void markDeleted(Tracked object) {
        deleting.add(object);
        touched = true;
    }

    /** Takes back that an object is marked for deletion. */
    public void unmarkDeleted(Tracked object) {
        deleting.remove(object);
    }

    /** A flush has deleted the object's row. */
    public void deleted(Tracked object, Object key) {
        release(object, key, deletedBatch);
    }

    /** The object leaves the session; its row stays. */
    public void detach(Tracked object) {
        detaches = true;
        if (stateOf(object) == EntityState.PENDING) {
            forgetPending(object);
            takenOut.add(object);
            return;
        }
        Object key = Keys.of(object);
        if (key != null) {
            release(object, key, detachedBatch);
        }
    }

    /** Whether the user has detached any object. */
    public boolean hasDetached() {
        return detaches;
    }

    /** Whether the user has detached the object, and not added it since: what still holds it does not bring it back. */
    public boolean isDetached(Tracked object) {
        return detaches && (object.$attachment() == detachedBatch || takenOut.contains(object));
    }

    /** The object's row was inserted in a transaction that is rolled back. Where its key led to, nobody is any more. */
    public void transientAgain(Tracked object) {
        leave(object);
        object.$attachment(null);
        object.$changes(null);
    }

    private static void leaveBatch(Tracked object) {
        if (object.$attachment() instanceof Batch batch) {
            batch.leave(object);
        }
    }

    private void leave(Tracked object) {
        leaveBatch(object);
        modified.remove(object);
        deleting.remove(object);
    }

    private void release(Tracked object, Object key, Batch next) {
        leave(object);
        Identities known = identities(object.$type());
        if (known.find(key) == null || known.find(key) == object) {
            known.remove(key);
        }
        object.$attachment(next);
    }

    /** A detached or deleted object is persistent in this session, under its key. */
    public void restore(Tracked object, Object key) {
        leaveBatch(object);
        keep(object, key, newBatch());
        if (object.$changes() != null) {
            modified.add(object);
        }
    }

    /** A flush has changed the object's key. */
    public void rekey(Tracked object, Object before, Object after) {
        Identities known = identities(object.$type());
        Tracked there = known.find(before);
        leaveBatch(object);
        // Objects that exchange their keys: the former key may lead to another by now.
        if (there == null || there == object) {
            known.remove(before);
        }
        keep(object, after, newBatch());
    }

    /** Hands every known object still in use to {@code visitor}. */
    public void forEach(Identities.Visitor visitor) {
        for (Identities known : identities.values().toArray(new Identities[0])) {
            known.forEach(visitor);
        }
    }
}
