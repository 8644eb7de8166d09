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

    /** What was added or removed on this side, as far as it has a row. */
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

    void forget(Tracked member) {
        added.remove(member);
        removed.remove(member);
    }

    void clear() {
        added = NONE;
        removed = NONE;
        here = NONE;
    }

    /** The flush has written all but new objects that it was not to save; those are noted until the rows are loaded. */
    void written(boolean loaded) {
        Tracked[] unwritten = loaded ? NO_OBJECTS : withoutRows(added, false);
        clear();
        note(unwritten);
    }

    /** The rows are forgotten; new objects among the members are not. */
    void expired(Tracked[] unwritten) {
        removed = NONE;
        here = NONE;
        note(unwritten);
    }

    /** Members without a row, which reading the rows would not bring. */
    void note(Tracked[] unwritten) {
        for (Tracked member : unwritten) {
            added = added == NONE ? new IdentityList() : added;
            added.add(member);
        }
    }

    /** The objects that have no row; with or without those that the next flush inserts. */
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
