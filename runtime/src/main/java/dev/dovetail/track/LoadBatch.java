package dev.dovetail.track;

import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A load batch: up to {@link #LIMIT} entities of one type, or hierarchy, that were loaded or inserted together. A lazy
 * load of one of them loads the relationship for all. A session also has one batch for each other state: pending,
 * deleted, detached. A batch lives as long as one of its entities is in use, because the identity map refers to batches
 * weakly.
 */
public final class LoadBatch implements Attachment {
    /** The maximum number of entities of a batch, and so of keys of a lazy load. */
    public static final int LIMIT = 500;

    private static final Tracked[] NONE = {};

    /**
     * The batch of entities that were read without a session. They are detached, and the batch does not refer to them.
     */
    public static final LoadBatch NO_SESSION = new LoadBatch(NoSource.noSession(), EntityState.DETACHED);

    /** The batch of entities that stand for rows which must exist. They are detached. */
    public static final LoadBatch REFERENCE = new LoadBatch(NoSource.noSession(), EntityState.DETACHED);

    private final UnitOfWork work;
    private final EntityState state;
    private @Nullable WeakReference<LoadBatch> reference;
    private @Nullable Tracked[] members = NONE;
    private int size;
    private int left;
    private List<RaisingRelationship> raising = List.of();

    LoadBatch(UnitOfWork work, EntityState state) {
        this.work = work;
        this.state = state;
    }

    /** Returns the unit of work of the entities. */
    public UnitOfWork work() {
        return work;
    }

    /** Returns the state of the entities. Entities of a closed session are detached. */
    @Override
    public EntityState state() {
        return work.isClosed() ? EntityState.DETACHED : state;
    }

    /** Returns whether the entities have no row, or had none when their session was closed. */
    boolean isPending() {
        return state == EntityState.PENDING;
    }

    /** Returns the number of places, which may include empty ones of deleted or detached entities. */
    public int size() {
        return size;
    }

    /** Returns the entity at {@code place}, or null if it has left the batch. */
    public @Nullable Tracked member(int place) {
        return members[place];
    }

    /** Returns whether the batch is full. */
    boolean isFull() {
        return size == LIMIT;
    }

    /** Adds {@code object}, attaches it to this batch, and returns its place. */
    int add(Tracked object) {
        object.$attachment(this);
        return hold(object);
    }

    /** Adds an entity that is attached to this batch already, and returns its place. */
    int hold(Tracked object) {
        if (size == members.length) {
            members = Arrays.copyOf(members, size == 0 ? 1 : Math.min(LIMIT, Math.max(8, size * 2)));
        }
        members[size] = object;
        return size++;
    }

    /**
     * Clears the place of {@code object}. The search begins at the last one cleared, because entities mostly leave in
     * order.
     */
    void leave(Tracked object) {
        for (int i = 0; i < size; i++) {
            int place = (left + i) % size;
            if (members[place] == object) {
                members[place] = null;
                left = place + 1;
                return;
            }
        }
    }

    /** Returns the weak reference to this batch, which all identity map entries share. */
    WeakReference<LoadBatch> reference() {
        WeakReference<LoadBatch> known = reference;
        if (known == null) {
            known = new WeakReference<>(this);
            reference = known;
        }
        return known;
    }

    /** Returns whether the query forbids lazy loads of {@code relationship} of {@code object}. */
    boolean isRaising(Tracked object, RelationshipMapping relationship) {
        for (RaisingRelationship each : raising) {
            if (each.forbids(object, relationship)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the relationships that the query forbids to load lazily. */
    List<RaisingRelationship> raising() {
        return raising;
    }

    /** Forbids lazy loads of {@code relationships}. */
    public void raising(List<RaisingRelationship> relationships) {
        this.raising = relationships;
    }
}
