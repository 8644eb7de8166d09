package dev.dovetail.track;

import dev.dovetail.generated.Tracked;
import org.jspecify.annotations.Nullable;

/** Gives access to the entities that the next flush writes. Questions whether there are any create no list. */
abstract sealed class UnflushedLists extends Revisions permits UnitOfWork {
    private @Nullable Unflushed unflushed;

    abstract Unflushed newUnflushed();

    final Unflushed unflushed() {
        Unflushed known = unflushed;
        if (known == null) {
            known = newUnflushed();
            unflushed = known;
        }
        return known;
    }

    /** Returns the pending entities, in the order in which they were added. */
    public final IdentityList pending() {
        return unflushed().pending;
    }

    /** Returns the changed persistent entities, in the order of their first change. */
    public final IdentityList modified() {
        return unflushed().modified;
    }

    /** Returns the persistent entities that the next flush deletes. */
    public final IdentityList deleting() {
        return unflushed().deleting;
    }

    /** Returns the pending entities that were not added: something in the session refers to them. */
    public final IdentityList reached() {
        return unflushed().reached;
    }

    /** Returns the new entities that were removed from a parent: other references do not save them. */
    final IdentityList orphans() {
        return unflushed().orphans;
    }

    /** Returns whether there is nothing to insert, update or delete. */
    public final boolean isUnchanged() {
        return unflushed == null || unflushed.isEmpty();
    }

    /** Returns whether the next flush deletes entities. */
    public final boolean hasDeletions() {
        return unflushed != null && !unflushed.deleting.isEmpty();
    }

    /** Returns whether the next flush deletes {@code object}. */
    public final boolean isDeleting(Tracked object) {
        return unflushed != null && unflushed.deleting.contains(object);
    }

    /** Makes all pending entities transient. */
    public final void forgetPending() {
        if (unflushed != null) {
            for (Tracked object : unflushed.pending.toArray()) {
                forgetPending(object);
            }
        }
    }

    /** Makes a pending entity transient. */
    public final void forgetPending(Tracked object) {
        unflushed().pending.remove(object);
        unflushed().reached.remove(object);
        object.$attachment(null);
        object.$changes(null);
    }

    /** Empties the lists, when the session is closed. */
    final void forgetUnflushed() {
        if (unflushed != null) {
            unflushed.clear();
        }
    }
}
