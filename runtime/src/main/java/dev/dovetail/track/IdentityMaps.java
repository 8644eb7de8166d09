package dev.dovetail.track;

import dev.dovetail.generated.EntityMapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identity maps of a session, one for each entity type in use. They form a linked list with the last used map
 * first, because a session uses few types, and one of them many times in a row.
 */
final class IdentityMaps {
    private @Nullable IdentityMap first;

    /** Returns the identity map of a type, or null if the session has not met the type. */
    @Nullable IdentityMap find(EntityMapping<?> type) {
        IdentityMap newest = first;
        if (newest == null || newest.type == type) {
            return newest;
        }
        IdentityMap before = newest;
        for (IdentityMap each = newest.next; each != null; each = each.next) {
            if (each.type == type) {
                before.next = each.next;
                add(each);
                return each;
            }
            before = each;
        }
        return null;
    }

    void add(IdentityMap map) {
        map.next = first;
        first = map;
    }

    /** Prepares all maps for lookups. */
    void index() {
        for (IdentityMap each = first; each != null; each = each.next) {
            each.index();
        }
    }

    void clear() {
        first = null;
    }

    /** Calls {@code visitor} for each entity in use, also if it makes other maps the first. */
    void forEach(IdentityMap.Visitor visitor) {
        List<IdentityMap> all = new ArrayList<>();
        for (IdentityMap each = first; each != null; each = each.next) {
            all.add(each);
        }
        for (IdentityMap each : all) {
            each.forEach(visitor);
        }
    }
}
