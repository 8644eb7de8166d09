package dev.dovetail.session;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.MergedValues;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entities of a session by the identifiers that the next flush gives them: pending entities, and persistent
 * ones with a changed identifier. Examines each entity once for each change of its identifier, except while the
 * identifier is incomplete.
 */
final class PendingKeys {
    private final UnitOfWork work;
    private final Map<EntityMapping<?>, Map<Object, Tracked>> keyed = new IdentityHashMap<>(4);
    private final Map<EntityMapping<?>, List<Tracked>> unkeyed = new IdentityHashMap<>(4);

    PendingKeys(UnitOfWork work) {
        this.work = work;
    }

    /** Returns the entity that will have the identifier {@code key} and does not have it yet, or null. */
    @Nullable Tracked find(EntityMapping<?> type, Object key) {
        look();
        Tracked known = keyed(type, key);
        if (known != null) {
            return known;
        }
        List<Tracked> waiting = unkeyed.get(type.root());
        if (waiting != null && waiting.removeIf(this::isKeyed)) {
            return keyed(type, key);
        }
        return null;
    }

    private @Nullable Tracked keyed(EntityMapping<?> type, Object key) {
        Tracked known = keyed.getOrDefault(type.root(), Map.of()).get(key);
        return known != null && key.equals(coming(known)) ? known : null;
    }

    /**
     * Returns the identifier that the next flush gives {@code object}, or null if the identifier is incomplete or
     * unchanged.
     */
    private @Nullable Object coming(Tracked object) {
        Dialect dialect = work.source().dialect();
        if (UnitOfWork.of(object) != work || work.deleting().contains(object)) {
            return null;
        }
        boolean comes = UnitOfWork.stateOf(object) == EntityState.PENDING || MergedValues.leavesKey(object, dialect);
        return comes ? MergedValues.comingKey(object, dialect) : null;
    }

    private void look() {
        IdentityList identified = work.takeIdentified();
        if (identified == null) {
            keyed.clear();
            unkeyed.clear();
            look(work.pending());
            look(work.modified());
        } else {
            look(identified);
        }
    }

    private void look(IdentityList objects) {
        for (Tracked object : objects) {
            if (!isKeyed(object) && !UnitOfWork.hasRow(object) && isAssigned(object.$type())) {
                unkeyed.computeIfAbsent(object.$type().root(), none -> new ArrayList<>()).add(object);
            }
        }
    }

    private boolean isKeyed(Tracked object) {
        Object key = coming(object);
        if (key != null && keyed(object.$type(), key) == null) {
            keyed.computeIfAbsent(object.$type().root(), none -> new HashMap<>()).put(key, object);
        }
        return key != null;
    }

    private static boolean isAssigned(EntityMapping<?> type) {
        return type.ids().stream().anyMatch(id -> id.keySource() == null);
    }
}
