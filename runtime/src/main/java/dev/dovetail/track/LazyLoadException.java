package dev.dovetail.track;

import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;

/**
 * A relationship or attribute was read that is not in memory, where it cannot or must not be loaded. Answers to
 * SQLAlchemy's {@code DetachedInstanceError}, and to its error for {@code raiseload}.
 */
public final class LazyLoadException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private LazyLoadException(String message) {
        super(message);
    }

    static LazyLoadException detached(Tracked object, Relationship relationship) {
        return new LazyLoadException(relationship + " of " + Tracking.describe(object)
                + " was not loaded, and its session is closed. Load it with the query: " + plan(relationship)
                + ", or read it while the session is open.");
    }

    static LazyLoadException detached(Tracked object, String property) {
        return new LazyLoadException(object.$type().name() + "." + property + " of " + Tracking.describe(object)
                + " was not loaded, and its session is closed. Read it while the session is open,"
                + " or attach the object again with session.merge(...).");
    }

    static LazyLoadException raised(Relationship relationship) {
        return new LazyLoadException(relationship + " was not loaded, and the query or the mapping forbids to load it"
                + " lazily (raise). Load it with the query: " + plan(relationship) + ".");
    }

    /** The plan that loads a relationship, as a user would write it. */
    public static String plan(Relationship relationship) {
        EntityType<?> owner = relationship.owner();
        String simple = owner.javaType().getSimpleName();
        String root = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
        String strategy = relationship.kind().isToMany() ? "selectIn" : "joined";
        return ".with(" + strategy + "(" + root + "." + relationship.name() + "()))";
    }
}
