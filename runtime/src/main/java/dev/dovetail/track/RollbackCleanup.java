package dev.dovetail.track;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Restores entities and the links between them after a rollback. Entities that no longer have a row are unlinked from
 * those that have one.
 */
public final class RollbackCleanup {
    private RollbackCleanup() {}

    /** Unlinks an entity whose insert was rolled back from the entities that have rows. */
    public static void cutPersistentLinks(Tracked object) {
        for (RelationshipMapping relationship : object.$type().sides()) {
            if (relationship.kind().isToMany()) {
                CollectionState members = CollectionState.ifPresent(object, relationship);
                if (members != null) {
                    members.withoutRow();
                }
            } else if (object.$get(relationship.index()) instanceof Tracked target && hasRow(target)) {
                References.cut(object, relationship);
            }
        }
    }

    /**
     * Adds {@code object} to the collections of transient entities that it refers to, after a rollback or a postponed
     * insert.
     */
    public static void relink(Tracked object) {
        for (RelationshipMapping relationship : object.$type().sides()) {
            RelationshipMapping inverse = InverseSync.keptInverse(relationship);
            if (inverse == null || !inverse.kind().isToMany()) {
                continue;
            }
            if (relationship.kind().isToMany()) {
                CollectionState members = CollectionState.ifPresent(object, relationship);
                for (Tracked member : members == null ? List.<Tracked>of() : members.items()) {
                    CollectionState.of(member, inverse).mirrorAdd(object);
                }
            } else if (object.$get(relationship.index()) instanceof Tracked target) {
                CollectionState.of(target, inverse).mirrorAdd(object);
            }
        }
    }

    /** Unlinks an entity that the transaction has inserted and deleted from all others. */
    public static void cutAllLinks(Tracked object) {
        for (RelationshipMapping relationship : object.$type().sides()) {
            RelationshipMapping inverse = InverseSync.keptInverse(relationship);
            if (relationship.kind().isToMany()) {
                CollectionState members = CollectionState.of(object, relationship);
                for (Tracked member : members.items().toArray()) {
                    members.removeLoaded(member);
                    unlink(member, inverse, object);
                }
            } else if (object.$get(relationship.index()) instanceof Tracked target) {
                References.cut(object, relationship);
                unlink(target, inverse, object);
            }
        }
    }

    /** Sets the foreign keys of references that were set to null to null, before an insert is undone. */
    public static void forgetKeys(Tracked object) {
        Changes changes = object.$changes();
        if (changes == null) {
            return;
        }
        for (RelationshipMapping relationship : object.$type().sides()) {
            if (relationship.kind().holdsKey() && changes.contains(relationship.index())
                    && object.$get(relationship.index()) == null) {
                References.cut(object, relationship);
            }
        }
    }

    /** Expires an entity with a row after a rollback, and unlinks it from entities without one. */
    public static void restore(Tracked object) {
        if (object.$changes() == null && !hasLinks(object)) {
            LoadedProperties.replace(object, object.$type().idMask());
            return;
        }
        unlinkNew(object);
        Expiration.expire(object, List.of());
        for (RelationshipMapping relationship : object.$type().sides()) {
            if (!relationship.kind().isToMany()) {
                // The last value may be one that the rollback has undone.
                object.$set(relationship.index(), null);
            }
        }
    }

    /** Unlinks {@code object}, which has a row, from entities without one. */
    public static void unlinkNew(Tracked object) {
        for (RelationshipMapping relationship : object.$type().sides()) {
            RelationshipMapping inverse = InverseSync.keptInverse(relationship);
            CollectionState members = relationship.kind().isToMany() ? CollectionState.ifPresent(object, relationship)
                    : null;
            if (members != null) {
                for (Tracked member : members.withoutRows()) {
                    members.removeLoaded(member);
                    unlink(member, inverse, object);
                }
            } else if (object.$get(relationship.index()) instanceof Tracked target && !hasRow(target)) {
                object.$set(relationship.index(), null);
                unlink(target, inverse, object);
            }
        }
    }

    private static boolean hasLinks(Tracked object) {
        for (RelationshipMapping relationship : object.$type().sides()) {
            if (object.$get(relationship.index()) != null) {
                return true;
            }
        }
        return false;
    }

    private static void unlink(Tracked object, @Nullable RelationshipMapping relationship, Tracked target) {
        if (relationship != null) {
            Side.of(relationship).cut(object, relationship, target);
        }
    }

    private static boolean hasRow(Tracked object) {
        return UnitOfWork.stateOf(object) == EntityState.PERSISTENT;
    }
}
