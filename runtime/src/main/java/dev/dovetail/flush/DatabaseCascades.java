package dev.dovetail.flush;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.Expiration;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Expires the entities whose rows the database may have deleted or changed together with rows of a flush: those that
 * referred to them, directly or through rows that are not in memory. The next access reads them again.
 */
final class DatabaseCascades {
    private final UnitOfWork work;
    private final Map<RelationshipMapping, Set<Object>> deleted = new LinkedHashMap<>(0);

    DatabaseCascades(UnitOfWork work) {
        this.work = work;
    }

    /**
     * Notes the relationships of {@code object}, which is about to be deleted, that the flush leaves to the database.
     */
    void note(Tracked object) {
        RelationshipMapping[] relationships = object.$type().sides();
        for (int i = 0; i < relationships.length; i++) {
            RelationshipMapping relationship = relationships[i];
            if (relationship.isPassiveDeletes() && !ObjectTracking.isLoaded(object, relationship.index())) {
                Object key = EntityKeys.stored(object, relationship.referenced());
                if (key != null) {
                    deleted.computeIfAbsent(relationship, none -> new HashSet<>()).add(key);
                }
            }
        }
    }

    /** Expires the entities. */
    void expire() {
        if (deleted.isEmpty()) {
            return;
        }
        Set<RelationshipMapping> reached = new LinkedHashSet<>();
        for (RelationshipMapping relationship : deleted.keySet()) {
            follow(relationship.target(), reached);
        }
        IdentityList expired = new IdentityList();
        deleted.forEach((relationship, keys) -> visit(relationship, expired, keys));
        int before;
        do {
            before = expired.size();
            for (RelationshipMapping relationship : reached) {
                visit(relationship, expired, null);
            }
        } while (expired.size() > before);
    }

    private static void follow(EntityMapping<?> type, Set<RelationshipMapping> reached) {
        for (RelationshipMapping relationship : type.sides()) {
            if (relationship.isPassiveDeletes() && reached.add(relationship)) {
                follow(relationship.target(), reached);
                relationship.target().descendants().forEach(below -> follow(below, reached));
            }
        }
    }

    /** Expires the targets of {@code relationship} that refer to a deleted row, or to one that may be deleted. */
    private void visit(RelationshipMapping relationship, IdentityList expired, @Nullable Set<Object> keys) {
        if (!work.knows(relationship.target())) {
            return;
        }
        work.identities(relationship.target()).forEach(child -> {
            if (!child.$type().isA(relationship.target()) || expired.contains(child) || work.modified().contains(child)
                    || UnitOfWork.stateOf(child) != EntityState.PERSISTENT || !isKnown(child, relationship.key())) {
                return;
            }
            Object key = EntityKeys.of(child, relationship.key());
            boolean isGone = key != null
                    && (keys == null ? mayBeGone(relationship, key, expired) : keys.contains(key));
            if (isGone) {
                expired.add(child);
                Expiration.expire(child);
            }
        });
    }

    private static boolean isKnown(Tracked child, int[] key) {
        for (int index : key) {
            if (!ObjectTracking.isLoaded(child, index)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBeGone(RelationshipMapping relationship, Object key, IdentityList expired) {
        EntityMapping<?> type = relationship.owner();
        boolean isId = Arrays.equals(relationship.referenced(), type.idIndexes());
        Tracked parent = isId ? work.find(type, key) : null;
        return parent == null || expired.contains(parent);
    }
}
