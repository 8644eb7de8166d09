package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import java.util.Arrays;

/**
 * The members added to a collection and removed from it since the last flush. An addition undoes a removal, and vice
 * versa.
 */
final class CollectionChanges {
    private static final IdentityList NONE = new IdentityList();
    private static final Tracked[] NO_OBJECTS = {};

    private IdentityList added = NONE;
    private IdentityList removed = NONE;
    private IdentityList here = NONE;

    IdentityList added() {
        return added;
    }

    IdentityList removed() {
        return removed;
    }

    /** Returns the persistent members that were added or removed on this side. */
    IdentityList here() {
        return here;
    }

    private void note(Tracked member, boolean onThisSide) {
        if (onThisSide && UnitOfWork.stateOf(member) == EntityState.PERSISTENT) {
            here = here == NONE ? new IdentityList() : here;
            here.add(member);
        } else if (!here.isEmpty()) {
            here.remove(member);
        }
    }

    /** Records that {@code member} was added or removed, on this side or the other. */
    void record(Tracked member, boolean isAdded, boolean onThisSide) {
        note(member, onThisSide);
        if (isAdded) {
            add(member);
        } else {
            remove(member);
        }
    }

    private void add(Tracked member) {
        if (!removed.remove(member)) {
            added = added == NONE ? new IdentityList() : added;
            added.add(member);
        }
    }

    private void remove(Tracked member) {
        if (!added.remove(member)) {
            removed = removed == NONE ? new IdentityList() : removed;
            removed.add(member);
        }
    }

    /** Discards the changes of {@code member}. */
    void forget(Tracked member) {
        added.remove(member);
        removed.remove(member);
    }

    void clear() {
        added = NONE;
        removed = NONE;
        here = NONE;
    }

    /**
     * Clears the changes after a flush. If the collection is not loaded, keeps the additions of transient entities,
     * which the flush did not save.
     */
    void written(boolean loaded) {
        Tracked[] unwritten = loaded ? NO_OBJECTS : withoutRows(added, false);
        clear();
        note(unwritten);
    }

    /** Clears the changes when the collection expires, and keeps the additions of {@code unwritten}. */
    void expired(Tracked[] unwritten) {
        removed = NONE;
        here = NONE;
        note(unwritten);
    }

    /** Records additions of members without a row, which a load would not find. */
    void note(Tracked[] unwritten) {
        for (Tracked member : unwritten) {
            added = added == NONE ? new IdentityList() : added;
            added.add(member);
        }
    }

    /** Returns the transient entities of {@code objects}, and if {@code withPending} also the pending ones. */
    static Tracked[] withoutRows(IdentityList objects, boolean withPending) {
        if (objects.isEmpty()) {
            return NO_OBJECTS;
        }
        int count = 0;
        Tracked[] found = objects.toArray();
        for (Tracked object : found) {
            EntityState state = UnitOfWork.stateOf(object);
            if (state == EntityState.TRANSIENT || withPending && state == EntityState.PENDING) {
                found[count++] = object;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
