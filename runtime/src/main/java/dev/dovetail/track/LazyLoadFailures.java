package dev.dovetail.track;

import dev.dovetail.error.LazyLoadException;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;

/** Creates the exceptions of failed lazy loads, which name the fetch plan that avoids them. */
public final class LazyLoadFailures {
    private LazyLoadFailures() {}

    /** Returns the exception for a relationship of a detached entity. */
    static LazyLoadException detached(Tracked object, RelationshipMapping relationship) {
        return new LazyLoadException(relationship + " of " + ObjectTracking.describe(object)
                + " was not loaded, and its session is closed. Load it with the query: " + plan(relationship)
                + ", or read it while the session is open.");
    }

    /** Returns the exception for an attribute of a detached entity. */
    static LazyLoadException detached(Tracked object, String property) {
        return new LazyLoadException(object.$type().name() + "." + property + " of " + ObjectTracking.describe(object)
                + " was not loaded, and its session is closed. Read it while the session is open,"
                + " or attach the object again with session.merge(...).");
    }

    /** Returns the exception for a relationship with the strategy {@code RAISE}. */
    static LazyLoadException raised(RelationshipMapping relationship) {
        return new LazyLoadException(relationship + " was not loaded, and the query or the mapping forbids to load it"
                + " lazily (raise). Load it with the query: " + plan(relationship) + ".");
    }

    /** Returns the fetch plan that loads {@code relationship}, as code that an application can use. */
    public static String plan(RelationshipMapping relationship) {
        EntityMapping<?> owner = relationship.owner();
        String simple = owner.javaType().getSimpleName();
        String root = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
        String strategy = relationship.kind().isToMany() ? "selectIn" : "joined";
        return ".with(" + strategy + "(" + root + "." + relationship.name() + "()))";
    }
}
