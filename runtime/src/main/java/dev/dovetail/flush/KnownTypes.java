package dev.dovetail.flush;

import dev.dovetail.generated.Tracked;
import dev.dovetail.track.EntityTypes;
import dev.dovetail.track.UnitOfWork;

/** Finds the entity types whose rows may refer to those of a flush. */
final class KnownTypes {
    private KnownTypes() {}

    /** Returns the entity types of the database, among them those of the pending entities of {@code work}. */
    static EntityTypes of(UnitOfWork work) {
        EntityTypes types = work.source().types();
        for (Tracked object : work.pending()) {
            types.add(object.$type());
        }
        return types;
    }
}
