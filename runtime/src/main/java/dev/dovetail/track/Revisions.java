package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import org.jspecify.annotations.Nullable;

/**
 * Says what an index of a session's entities must follow: counts the events that may change attributes other than by
 * setters, and collects the entities whose identifier was set.
 */
abstract sealed class Revisions permits UnflushedLists {
    private int revision;
    private @Nullable IdentityList identified;

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

    /**
     * Returns the entities that became pending or whose identifier was set since the last call, and collects from now
     * on. Returns null if nobody has collected: before the first call, and after a flush or a rollback.
     */
    public final @Nullable IdentityList takeIdentified() {
        IdentityList taken = identified;
        if (taken == null || !taken.isEmpty()) {
            identified = new IdentityList();
        }
        return taken;
    }

    /** Stops the collecting, after a flush or a rollback. Sessions that never ask collect nothing. */
    public final void forgetIdentified() {
        identified = null;
    }

    final void identify(Tracked object) {
        if (identified != null) {
            identified.add(object);
        }
    }

    /** Records that a part of the identifier is being set, if {@code attribute} is one. */
    static void identify(Tracked object, int attribute) {
        if ((object.$type().idMask() & EntityMapping.bit(attribute)) != 0) {
            UnitOfWork work = UnitOfWork.of(object);
            if (work != null) {
                work.identify(object);
            }
        }
    }

    /** Records that a reference is being set, if its foreign key is a part of the identifier. */
    static void identify(Tracked object, RelationshipMapping reference) {
        if (reference.kind().holdsKey()) {
            for (int key : reference.key()) {
                identify(object, key);
            }
        }
    }
}
