package dev.dovetail.track;

import dev.dovetail.metadata.EntityState;

/**
 * The pending, changed and deleted entities of a session, by what the next flush does with them. A session creates it
 * when it is first needed, because most sessions only read.
 */
final class Unflushed {
    final LoadBatch pendingBatch;
    final LoadBatch deletedBatch;
    final LoadBatch detachedBatch;
    final IdentityList pending = new IdentityList();
    final IdentityList modified = new IdentityList();
    final IdentityList deleting = new IdentityList();
    final IdentityList orphans = new IdentityList();
    final IdentityList reached = new IdentityList();
    final IdentityList takenOut = new IdentityList();

    Unflushed(UnitOfWork work) {
        this.pendingBatch = new LoadBatch(work, EntityState.PENDING);
        this.deletedBatch = new LoadBatch(work, EntityState.DELETED);
        this.detachedBatch = new LoadBatch(work, EntityState.DETACHED);
    }

    /** Returns whether a flush would find nothing to insert, update or delete. */
    boolean isEmpty() {
        return pending.isEmpty() && modified.isEmpty() && deleting.isEmpty();
    }

    /** Forgets everything, when the session is closed. */
    void clear() {
        pending.clear();
        modified.clear();
        deleting.clear();
        orphans.clear();
        reached.clear();
    }
}
