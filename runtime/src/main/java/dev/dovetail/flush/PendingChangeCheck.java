package dev.dovetail.flush;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.generated.AssociationKeys;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.References;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether pending changes could affect a load by identifier or a lazy load. Answers true if in doubt, and
 * without a check if there are very many changes.
 */
public final class PendingChangeCheck {
    private static final int MANY = 1000;

    private final UnitOfWork work;

    /** Creates a check of the session with the changes {@code work}. */
    public PendingChangeCheck(UnitOfWork work) {
        this.work = work;
    }

    /** Returns whether a flush may change the row with the identifier {@code key}, or rows that are loaded with it. */
    public boolean concerns(EntityMapping<?> type, Object key) {
        List<EntityMapping<?>> read = ReadTypes.loadedAlong(type);
        if (isMuch() || isReached(read) || isDeletionFelt(read) || isModified(read.subList(1, read.size()), null)
                || writesPairs(read)) {
            return true;
        }
        for (Tracked object : work.pending()) {
            if (object.$type().isA(type) ? mayBe(object, key) : ReadTypes.contain(read, object.$type())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a flush may change the row of the expired entity {@code object}. */
    public boolean concerns(Tracked object) {
        Changes changes = object.$changes();
        Object key = EntityKeys.of(object);
        return changes != null && !changes.isEmpty() || key == null || concerns(object.$type(), key);
    }

    /** Returns whether a flush may change the result of loading {@code relationship}. */
    public boolean concerns(RelationshipMapping relationship) {
        List<EntityMapping<?>> read = ReadTypes.loadedAlong(relationship.target());
        if (isMuch() || isReached(read) || isDeletionFelt(read) || isModified(read, relationship)
                || writesPairs(relationship) || writesPairs(read)) {
            return true;
        }
        for (Tracked object : work.deleting()) {
            if (object.$type().isA(relationship.owner()) || ReadTypes.contain(read, object.$type())) {
                return true;
            }
        }
        for (Tracked object : work.pending()) {
            if (ReadTypes.contain(read, object.$type())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the next flush deletes {@code object}, directly or by a cascade from an owner in memory. */
    public boolean isGoing(Tracked object) {
        if (!work.hasDeletions()) {
            return false;
        }
        IdentityList seen = new IdentityList();
        seen.add(object);
        for (int i = 0; i < seen.size(); i++) {
            Tracked next = seen.get(i);
            if (work.deleting().contains(next)) {
                return true;
            }
            for (RelationshipMapping relationship : next.$type().sides()) {
                RelationshipMapping inverse = relationship.inverse();
                boolean follows = inverse != null && !relationship.kind().isToMany()
                        && inverse.cascades(Cascade.DELETE);
                Tracked owner = follows ? References.known(next, relationship) : null;
                if (owner != null) {
                    seen.add(owner);
                }
            }
        }
        return false;
    }

    private boolean isMuch() {
        return work.pending().size() + work.modified().size() + work.deleting().size() > MANY;
    }

    /** Returns whether the flush may add entities of the types {@code read} by a save cascade. */
    private boolean isReached(List<EntityMapping<?>> read) {
        for (Tracked object : work.modified()) {
            for (RelationshipMapping relationship : object.$type().sides()) {
                if (!relationship.kind().holdsKey() && ReadTypes.contain(read, relationship.target())
                        && holdsOutsider(object, relationship)) {
                    return true;
                }
            }
        }
        for (Tracked object : work.pending()) {
            for (RelationshipMapping relationship : object.$type().collections()) {
                CollectionState members = ReadTypes.contain(read, relationship.target())
                        ? CollectionState.ifPresent(object, relationship) : null;
                if (members != null && !members.items().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holdsOutsider(Tracked object, RelationshipMapping relationship) {
        if (!relationship.kind().isToMany()) {
            return object.$get(relationship.index()) instanceof Tracked target && UnitOfWork.of(target) == null;
        }
        CollectionState members = CollectionState.ifPresent(object, relationship);
        if (members != null) {
            for (Tracked member : members.added()) {
                if (UnitOfWork.of(member) == null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a flush may change pairs that are loaded with rows of the types {@code read}. */
    private boolean writesPairs(List<EntityMapping<?>> read) {
        for (EntityMapping<?> type : read) {
            for (RelationshipMapping relationship : ReadTypes.relationships(type)) {
                if (ReadTypes.isEager(relationship) && writesPairs(relationship)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a flush may change pairs of {@code relationship} because they are rows of an entity. */
    private boolean writesPairs(RelationshipMapping relationship) {
        AssociationKeys pairs = relationship.association();
        return pairs != null && relationship.isViewOnly()
                && (isIn(pairs, work.pending()) || isIn(pairs, work.modified()) || isIn(pairs, work.deleting()));
    }

    private static boolean isIn(AssociationKeys pairs, IdentityList objects) {
        for (Tracked object : objects) {
            if (object.$type().hasTable(pairs.table())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a deletion may affect rows of the types {@code read}, by a cascade of the mapping or of the
     * database.
     */
    private boolean isDeletionFelt(List<EntityMapping<?>> read) {
        if (work.deleting().isEmpty()) {
            return false;
        }
        List<EntityMapping<?>> types = new ArrayList<>();
        for (Tracked object : work.deleting()) {
            if (!types.contains(object.$type())) {
                types.add(object.$type());
            }
        }
        for (int i = 0; i < types.size(); i++) {
            for (RelationshipMapping relationship : ReadTypes.relationships(types.get(i))) {
                if (relationship.kind().holdsKey() && !relationship.cascades(Cascade.DELETE)) {
                    continue;
                }
                if (ReadTypes.contain(read, relationship.target())) {
                    return true;
                }
                if (!types.contains(relationship.target())) {
                    types.add(relationship.target());
                }
            }
        }
        return false;
    }

    private boolean isModified(List<EntityMapping<?>> read, @Nullable RelationshipMapping relationship) {
        for (Tracked object : work.modified()) {
            Changes changes = object.$changes();
            if (changes == null) {
                continue;
            }
            EntityMapping<?> type = object.$type();
            boolean changed = ReadTypes.contain(read, type) && !changes.isEmpty()
                    || hasChanged(changes, type.idIndexes()) || hasChangedParent(type, changes)
                    || relationship != null && isConcerned(type, changes, relationship);
            if (changed) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a changed reference supplies a part of the identifier. */
    private static boolean hasChangedParent(EntityMapping<?> type, Changes changes) {
        for (RelationshipMapping reference : type.references()) {
            if (changes.contains(reference.index())) {
                for (int key : reference.key()) {
                    if (type.attribute(key).isId()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isConcerned(EntityMapping<?> type, Changes changes, RelationshipMapping relationship) {
        if (relationship.kind() == RelationshipKind.MANY_TO_MANY) {
            return type.isA(relationship.owner()) || type.isA(relationship.target());
        }
        return type.isA(relationship.owner()) && (changes.contains(relationship.index())
                || hasChanged(changes, relationship.kind().holdsKey() ? relationship.key()
                        : relationship.referenced()));
    }

    private static boolean hasChanged(Changes changes, int[] attributes) {
        for (int attribute : attributes) {
            if (changes.contains(attribute)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a new entity may have the identifier {@code key} once it is inserted. Databases do not compare
     * strings as Java does, so only longs and UUIDs can be excluded.
     */
    private static boolean mayBe(Tracked object, Object key) {
        Object own = EntityKeys.of(object);
        if (own == null) {
            for (Attribute id : object.$type().ids()) {
                if (id.keySource() == null) {
                    return true;
                }
            }
            return false;
        }
        boolean exact = own instanceof Long || own instanceof UUID;
        return !exact || own.equals(key);
    }
}
