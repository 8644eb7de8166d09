package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import org.jspecify.annotations.Nullable;

/**
 * Lets indexes of a session's entities follow changes. Counts the events that may change attributes other than by
 * setters, and collects the entities whose identifier was set.
 */
abstract sealed class Revisions permits UnflushedLists {
    private int revision;
    private @Nullable IdentityList identified;

    /** Returns the number of {@link #revise} calls. */
    final int revision() {
        return revision;
    }

    /** Records that attributes may have changed by a flush, a rollback, an expiration or a reload. */
    public final void revise() {
        revision++;
    }

    /** Calls {@link #revise()} on the unit of work of {@code object}, if it belongs to one. */
    public static void revise(Tracked object) {
        UnitOfWork work = UnitOfWork.of(object);
        if (work != null) {
            work.revise();
        }
    }

    /**
     * Returns the entities that became pending or whose identifier was set since the last call. Returns null if nothing
     * was collected: at the first call, and at the first one after a flush or a rollback.
     */
    public final @Nullable IdentityList takeIdentified() {
        IdentityList taken = identified;
        if (taken == null || !taken.isEmpty()) {
            identified = new IdentityList();
        }
        return taken;
    }

    /** Stops collecting after a flush or a rollback. Sessions that never ask collect nothing. */
    public final void forgetIdentified() {
        identified = null;
    }

    /** Records that {@code object} became pending or that its identifier is being set, if entities are collected. */
    final void identify(Tracked object) {
        if (identified != null) {
            identified.add(object);
        }
    }

    /** Records that {@code attribute} is being set, if it is part of the identifier. */
    static void identify(Tracked object, int attribute) {
        if ((object.$type().idMask() & EntityMapping.bit(attribute)) != 0) {
            UnitOfWork work = UnitOfWork.of(object);
            if (work != null) {
                work.identify(object);
            }
        }
    }

    /** Records that a reference is being set, if its foreign key is part of the identifier. */
    static void identify(Tracked object, RelationshipMapping reference) {
        if (reference.kind().holdsKey()) {
            for (int key : reference.key()) {
                identify(object, key);
            }
        }
    }
}
