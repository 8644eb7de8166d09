package dev.dovetail.track;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import java.util.List;

/** Loads what is not in memory: the session as tracked entities see it. */
public interface LazySource {
    /** What decides how much of a value a column holds. */
    Dialect dialect();

    /** Returns the entity types of the database. */
    EntityTypes types();

    /** Reads the attributes of the object that are not loaded. */
    void loadAttributes(Tracked object);

    /** Reads the relationship, for the object and for others of its batch that have not loaded it either. */
    void loadRelationship(Tracked object, RelationshipMapping relationship);

    /** Reads the objects whose foreign key has one of these values, for a reference whose other side is not kept. */
    List<Tracked> loadReferring(RelationshipMapping reference, List<Object> keys);
}
