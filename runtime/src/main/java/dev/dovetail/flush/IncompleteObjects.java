package dev.dovetail.flush;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.RollbackCleanup;
import dev.dovetail.track.UnitOfWork;

/**
 * New objects that an automatic flush leaves alone: nobody has added them, they joined the session since something in
 * it refers to them, and they lack a value that their row must have.
 */
final class IncompleteObjects {
    private final UnitOfWork work;
    private final IdentityList held = new IdentityList();

    IncompleteObjects(UnitOfWork work) {
        this.work = work;
    }

    /** Takes them out of what is written, with those that depend on them. */
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

    /** Returns whether a row that is written refers to one of them: then it is for the flush to say what is missing. */
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

    /** They wait for the next flush, and what they refer to knows of them. */
    void giveBack() {
        for (Tracked object : held) {
            work.pending().add(object);
            work.reached().add(object);
            RollbackCleanup.relink(object);
        }
        held.clear();
    }
}
