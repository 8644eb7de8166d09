package dev.dovetail.flush;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.IdentityList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Detects unique values that pass from one row to another in a flush. The order of the rows matters then. */
final class ValueTransfers {
    private final Map<UniqueValue, Tracked> held = new HashMap<>();

    private ValueTransfers() {}

    /** Returns whether a row takes a unique value that another row of the flush gives up. */
    static boolean exist(IdentityList pending, List<Tracked> updated, List<Tracked> deleting) {
        ValueTransfers transfers = new ValueTransfers();
        for (Tracked row : updated) {
            transfers.givesUp(row);
        }
        if (!deleting.isEmpty()) {
            transfers.leave(deleting, written(pending, updated));
        }
        return !transfers.held.isEmpty() && transfers.areTaken(pending, updated);
    }

    private static Set<EntityMapping<?>> written(IdentityList pending, List<Tracked> updated) {
        Set<EntityMapping<?>> types = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < pending.size(); i++) {
            types.add(pending.get(i).$type().root());
        }
        for (Tracked row : updated) {
            types.add(row.$type().root());
        }
        return types;
    }

    private void givesUp(Tracked row) {
        List<List<Attribute>> keys = row.$type().uniqueKeys();
        for (int i = 0; i < keys.size(); i++) {
            if (UniqueValue.mayChange(row, keys.get(i))) {
                hold(row, keys.get(i));
            }
        }
    }

    private void leave(List<Tracked> deleting, Set<EntityMapping<?>> written) {
        for (Tracked row : deleting) {
            if (written.contains(row.$type().root())) {
                for (List<Attribute> key : row.$type().uniqueKeys()) {
                    hold(row, key);
                }
            }
        }
    }

    private void hold(Tracked row, List<Attribute> key) {
        UniqueValue before = UniqueValue.before(row, key);
        if (before != null) {
            held.put(before, row);
        }
    }

    private boolean areTaken(IdentityList pending, List<Tracked> updated) {
        for (int i = 0; i < pending.size(); i++) {
            if (takes(pending.get(i), true)) {
                return true;
            }
        }
        for (Tracked row : updated) {
            if (takes(row, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean takes(Tracked row, boolean isNew) {
        for (List<Attribute> key : row.$type().uniqueKeys()) {
            UniqueValue after = isNew || UniqueValue.mayChange(row, key) ? UniqueValue.after(row, key) : null;
            Tracked holder = after == null ? null : held.get(after);
            if (holder != null && holder != row) {
                return true;
            }
        }
        return false;
    }
}
