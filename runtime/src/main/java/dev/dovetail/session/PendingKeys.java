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
 * A session's new objects by the keys that they were given: two merges of one new key give one object. Looks at each
 * new object once, however many merges there are, but for those whose key is not complete yet.
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

    /** The new object that was given this key; null where there is none. */
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

    /** Looks at what has become pending since the last time; at everything where something has left in between. */
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
