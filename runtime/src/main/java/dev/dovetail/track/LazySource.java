package dev.dovetail.track;

import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;

/** Where what is not in memory comes from: the session, as tracked objects see it. */
public interface LazySource {
    /** Reads the attributes of the object that are not loaded. */
    void loadAttributes(Tracked object);

    /** Reads the relationship, for the object and for others of its batch that have not loaded it either. */
    void loadRelationship(Tracked object, Relationship relationship);
}
