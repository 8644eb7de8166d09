package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import org.jspecify.annotations.Nullable;

/**
 * Determines which entity a row refers to in the database, from what is in memory. Foreign keys that were set by value
 * and not flushed do not count.
 */
final class RowReferences {
    private RowReferences() {}

    /** Records the entity that a persistent or detached object refers to, before its reference is changed. */
    static void remember(Tracked object, RelationshipMapping relationship, Changes changes) {
        Object before = before(object, relationship);
        if (ObjectTracking.isLoaded(object, relationship.index()) || isKnown(object, relationship)) {
            changes.remember(relationship.index(), before);
        } else {
            changes.rememberUnread(relationship.index(), before);
        }
    }

    /**
     * Returns the entity that the row of a persistent or detached object refers to before a change, null if it refers
     * to none, or {@link Changes#UNKNOWN} if memory does not contain it.
     */
    static @Nullable Object before(Tracked object, RelationshipMapping relationship) {
        if (ObjectTracking.isLoaded(object, relationship.index())) {
            return object.$get(relationship.index());
        }
        UnitOfWork work = UnitOfWork.of(object);
        if (work == null || !isKnown(object, relationship)) {
            // The value before it expired still names the one that may hold the object, as far as this session knows.
            // It is no reason to delete that one as an orphan: a rollback may have taken it back.
            boolean names = relationship.kind().holdsKey() && !relationship.deletesOrphans();
            // An entity that was detached since says nothing: another one may stand for its row, with another key.
            return names && object.$get(relationship.index()) instanceof Tracked stale
                    && UnitOfWork.of(stale) == work ? stale : Changes.UNKNOWN;
        }
        if (EntityKeys.stored(object, relationship.key()) == null) {
            return null;
        }
        Tracked named = named(work, object, relationship);
        return named == null ? Changes.UNKNOWN : named;
    }

    /** Returns whether the object is persistent and memory has the foreign key of its row. */
    static boolean isKnown(Tracked object, RelationshipMapping relationship) {
        if (!relationship.kind().holdsKey() || UnitOfWork.stateOf(object) != EntityState.PERSISTENT) {
            return false;
        }
        Changes changes = object.$changes();
        for (int key : relationship.key()) {
            if (!ObjectTracking.isLoaded(object, key)
                    || changes != null && changes.contains(key) && changes.before(key) == Changes.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    /** Returns the entity of the session that the stored foreign key refers to, or null if the session has none. */
    static @Nullable Tracked named(UnitOfWork work, Tracked object, RelationshipMapping relationship) {
        Object key = References.refersToId(relationship) ? EntityKeys.stored(object, relationship.key()) : null;
        return key == null ? null : work.find(relationship.target(), key);
    }
}
