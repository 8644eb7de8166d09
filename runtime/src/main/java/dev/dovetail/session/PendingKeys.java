package dev.dovetail.session;

import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.track.Given;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pending objects of a session by their assigned identifiers, so that two merges of one new identifier give one
 * object. Examines each pending object once, except while its identifier is incomplete.
 */
final class PendingKeys {
    private final UnitOfWork work;
    private final Map<EntityType<?>, Map<Object, Tracked>> keyed = new IdentityHashMap<>(4);
    private final Map<EntityType<?>, List<Tracked>> unkeyed = new IdentityHashMap<>(4);
    private int seen;
    private @Nullable Tracked last;

    PendingKeys(UnitOfWork work) {
        this.work = work;
    }

    /** Returns the pending object with the identifier {@code key}, or null if there is none. */
    @Nullable Tracked find(EntityType<?> type, Object key) {
        look();
        Tracked known = keyed(type, key);
        if (known != null) {
            return known;
        }
        List<Tracked> waiting = unkeyed.get(type);
        if (waiting != null && waiting.removeIf(this::isKeyed)) {
            return keyed(type, key);
        }
        return null;
    }

    private @Nullable Tracked keyed(EntityType<?> type, Object key) {
        Tracked known = keyed.getOrDefault(type, Map.of()).get(key);
        return known != null && work.pending().contains(known) && key.equals(Given.key(known, work.source().dialect()))
                ? known : null;
    }

    /** Examines the objects that became pending since the last call, or all of them if one has left in between. */
    private void look() {
        if (seen > 0 && (work.pending().size() < seen || work.pending().get(seen - 1) != last)) {
            keyed.clear();
            unkeyed.clear();
            seen = 0;
        }
        for (; seen < work.pending().size(); seen++) {
            Tracked object = work.pending().get(seen);
            last = object;
            if (!isKeyed(object) && isAssigned(object.$type())) {
                unkeyed.computeIfAbsent(object.$type(), none -> new ArrayList<>()).add(object);
            }
        }
    }

    private boolean isKeyed(Tracked object) {
        Object key = Given.key(object, work.source().dialect());
        if (key != null) {
            keyed.computeIfAbsent(object.$type(), none -> new HashMap<>()).putIfAbsent(key, object);
        }
        return key != null;
    }

    private static boolean isAssigned(EntityType<?> type) {
        return type.ids().stream().anyMatch(id -> id.keySource() == null);
    }
}
