package dev.dovetail.track;

import dev.dovetail.metadata.Attachment;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects of one type that came from one result, or that share a state in a session. A lazy load of one of them loads
 * for all of them, so at most {@link #LIMIT} are kept together. A batch lives as long as one of its objects is in use:
 * the identity map refers to batches weakly, which keeps its own cost per object to a few bytes.
 */
public final class Batch implements Attachment {
    /** The most objects of one batch, and so the most keys of one lazy load. */
    public static final int LIMIT = 500;

    private static final Tracked[] NONE = {};

    /** What ties objects that were read without a session: they are detached. It does not know them. */
    public static final Batch NO_SESSION = new Batch(NoSource.noSession(), EntityState.DETACHED);

    private final UnitOfWork work;
    private final EntityState state;
    private @Nullable WeakReference<Batch> reference;
    private @Nullable Tracked[] members = NONE;
    private int size;
    private int left;
    private List<Relationship> raising = List.of();

    Batch(UnitOfWork work, EntityState state) {
        this.work = work;
        this.state = state;
    }

    /** The unit of work of the objects' session. */
    public UnitOfWork work() {
        return work;
    }

    /** The objects' state; those of a closed session are detached. */
    @Override
    public EntityState state() {
        return work.isClosed() ? EntityState.DETACHED : state;
    }

    /** Whether the objects had no row when their session was closed, or have none yet. */
    boolean isOfNew() {
        return state == EntityState.PENDING;
    }

    /** The number of places, some of which may be empty since their object was deleted or detached. */
    public int size() {
        return size;
    }

    /** The object at {@code place}; null once it has left. */
    public @Nullable Tracked member(int place) {
        return members[place];
    }

    /** Whether no further object fits. */
    boolean isFull() {
        return size == LIMIT;
    }

    int add(Tracked object) {
        object.$attachment(this);
        return hold(object);
    }

    /** Adds an object that was made as one of this batch. */
    int hold(Tracked object) {
        if (size == members.length) {
            members = Arrays.copyOf(members, size == 0 ? 1 : Math.min(LIMIT, Math.max(8, size * 2)));
        }
        members[size] = object;
        return size++;
    }

    /** The object's place is empty from now on. Objects mostly leave in the order in which they came. */
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

    WeakReference<Batch> reference() {
        WeakReference<Batch> known = reference;
        if (known == null) {
            known = new WeakReference<>(this);
            reference = known;
        }
        return known;
    }

    /** Whether the query forbade to load the relationship lazily. */
    boolean isRaising(Relationship relationship) {
        return !raising.isEmpty() && raising.contains(relationship);
    }

    /** The relationships whose lazy loading the query forbade. */
    List<Relationship> raising() {
        return raising;
    }

    /** Forbids lazy loading of these relationships. */
    public void raising(List<Relationship> relationships) {
        this.raising = relationships;
    }
}
