package dev.dovetail.track;

import dev.dovetail.metadata.Tracked;

/** Counts the events that may change attributes of a session's entities other than by setters. */
abstract sealed class Revisions permits UnitOfWork {
    private int revision;

    /** Grows with each {@link #revise}. */
    final int revision() {
        return revision;
    }

    /** Attributes may have changed: by a flush, a rollback, an expiry, a row that was read again. */
    public final void revise() {
        revision++;
    }

    /** The same, of the session of an object, where it has one. */
    public static void revise(Tracked object) {
        UnitOfWork work = UnitOfWork.of(object);
        if (work != null) {
            work.revise();
        }
    }
}
