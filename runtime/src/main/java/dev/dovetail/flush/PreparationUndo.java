package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.Cascades;
import dev.dovetail.track.References;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;

/**
 * Records the changes in memory that the preparation of a flush makes, and undoes them if the flush is refused before
 * it writes anything.
 */
final class PreparationUndo {
    private final UnitOfWork work;
    private final List<Tracked> marked = new ArrayList<>();
    private final List<Tracked> forgotten = new ArrayList<>();
    private final List<Released> released = new ArrayList<>();

    PreparationUndo(UnitOfWork work) {
        this.work = work;
    }

    private record Released(Tracked child, RelationshipMapping relationship, Tracked parent) {}

    /** Records that a cascade or orphan removal marked {@code object} for deletion. */
    void marked(Tracked object) {
        marked.add(object);
    }

    /** Records that the pending entity {@code object} is about to leave the session because its parent is deleted. */
    void forgotten(Tracked object) {
        forgotten.add(object);
    }

    /** Records that the reference of {@code child} to its parent is about to be set to null. */
    void released(Tracked child, RelationshipMapping relationship) {
        if (child.$get(relationship.index()) instanceof Tracked parent) {
            released.add(new Released(child, relationship, parent));
        }
    }

    /** Undoes the recorded changes. */
    void run() {
        for (Tracked object : marked) {
            work.unmarkDeleted(object);
        }
        for (Tracked object : forgotten) {
            Cascades.add(work, object);
        }
        for (Released one : released) {
            int index = one.relationship().index();
            Changes changes = one.child().$changes();
            References.fill(one.child(), one.relationship(), one.parent());
            if (UnitOfWork.stateOf(one.child()) == EntityState.PERSISTENT && changes != null
                    && changes.contains(index) && changes.before(index) == one.parent()) {
                changes.forget(index);
            }
        }
    }
}
