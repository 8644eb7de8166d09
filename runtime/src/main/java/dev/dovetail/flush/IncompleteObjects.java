package dev.dovetail.flush;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.RollbackCleanup;
import dev.dovetail.track.UnitOfWork;

/**
 * The new entities that an automatic flush postpones. The application has not added them; they were found through a
 * cascade, and a required value is missing.
 */
final class IncompleteObjects {
    private final UnitOfWork work;
    private final IdentityList held = new IdentityList();

    IncompleteObjects(UnitOfWork work) {
        this.work = work;
    }

    /**
     * Removes the incomplete entities from the flush, together with the entities that refer to them. Removes none if an
     * entity that must be written refers to one, so that the flush reports the missing value.
     */
    void take() {
        for (Tracked object : work.reached()) {
            if (NotNullCheck.isIncomplete(object)) {
                held.add(object);
            }
        }
        if (held.isEmpty()) {
            return;
        }
        int before;
        do {
            before = held.size();
            for (Tracked object : work.reached()) {
                if (refers(object)) {
                    held.add(object);
                }
            }
        } while (held.size() > before);
        if (isNeeded(work.modified()) || isNeeded(work.pending())) {
            held.clear();
        }
        for (Tracked object : held) {
            work.pending().remove(object);
        }
    }

    /** Returns whether an entity of {@code written} refers to a removed one. */
    private boolean isNeeded(IdentityList written) {
        for (Tracked object : written) {
            if (!held.contains(object) && refers(object)) {
                return true;
            }
        }
        return false;
    }

    private boolean refers(Tracked object) {
        for (RelationshipMapping reference : object.$type().references()) {
            if (held.contains(object.$get(reference.index())) && ForeignKeys.follows(object, reference)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds the removed entities to the session again, so that the next flush writes them, and adds them to the inverse
     * collections of their targets.
     */
    void giveBack() {
        for (Tracked object : held) {
            work.pending().add(object);
            work.reached().add(object);
            RollbackCleanup.relink(object);
        }
        held.clear();
    }
}
