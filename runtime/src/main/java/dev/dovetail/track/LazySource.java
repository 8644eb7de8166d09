package dev.dovetail.track;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import java.util.List;

/** Loads what is not in memory. Tracked entities use the session through this interface. */
public interface LazySource {
    /** Returns the dialect of the database, which decides how values are stored. */
    Dialect dialect();

    /** Returns the entity types of the database. */
    EntityTypes types();

    /** Loads the attributes of {@code object} that are not loaded. */
    void loadAttributes(Tracked object);

    /** Loads {@code relationship} for {@code object} and for its siblings that have not loaded it. */
    void loadRelationship(Tracked object, RelationshipMapping relationship);

    /**
     * Loads the entities whose foreign key of {@code reference} is one of {@code keys}. Used if the inverse is not kept
     * in sync.
     */
    List<Tracked> loadReferring(RelationshipMapping reference, List<Object> keys);
}
