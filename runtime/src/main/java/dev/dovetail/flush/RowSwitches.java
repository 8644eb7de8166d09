package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.EntityKeys;
import dev.dovetail.track.IdentityList;
import dev.dovetail.track.ObjectTracking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The new entities that replace deleted ones with the same identifier. Their row is updated instead of deleted and
 * inserted. Corresponds to SQLAlchemy's row switch.
 */
final class RowSwitches {
    /** An empty instance. */
    static final RowSwitches NONE = new RowSwitches();

    private final Map<Tracked, Tracked> formers = new IdentityHashMap<>();
    private final IdentityList replaced = new IdentityList();

    private RowSwitches() {}

    /** Returns the row switches between {@code pending} and {@code deleting}. */
    static RowSwitches of(IdentityList pending, List<Tracked> deleting) {
        Map<EntityMapping<?>, Map<Object, Tracked>> leaving = new IdentityHashMap<>();
        for (Tracked row : deleting) {
            Object key = EntityKeys.stored(row);
            if (key != null) {
                leaving.computeIfAbsent(row.$type(), none -> new HashMap<>()).put(key, row);
            }
        }
        RowSwitches switches = new RowSwitches();
        for (int i = 0; i < pending.size(); i++) {
            Tracked row = pending.get(i);
            Map<Object, Tracked> ofType = leaving.get(row.$type());
            Object key = ofType == null ? null : coming(row);
            Tracked former = key == null || ofType == null ? null : ofType.get(key);
            if (former != null && keepsRow(former) && givesAll(row) && isUpdatable(row.$type())
                    && switches.replaced.add(former)) {
                switches.formers.put(row, former);
            }
        }
        return switches;
    }

    private static @Nullable Object coming(Tracked row) {
        List<Attribute> ids = row.$type().ids();
        @Nullable Object[] values = new Object[ids.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = UpdatePlanner.coming(row, ids.get(i), UpdatePlanner.following(row, ids.get(i)));
        }
        return EntityKeys.of(ids, values);
    }

    /**
     * Returns whether the row can be kept. If the database cascades deletes to children that are not loaded, the row
     * must be deleted, or they would remain.
     */
    private static boolean keepsRow(Tracked former) {
        for (RelationshipMapping relationship : former.$type().sides()) {
            if (relationship.isPassiveDeletes() && !ObjectTracking.isLoaded(former, relationship.index())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether {@code row} has all values. An insert would store database defaults for missing ones; an update
     * cannot.
     */
    private static boolean givesAll(Tracked row) {
        for (Attribute attribute : row.$type().inserted().defaulted()) {
            if (row.$get(attribute.index()) == null && !ForeignKeys.isSupplied(row, attribute)) {
                return false;
            }
        }
        for (Attribute attribute : row.$type().inserted().fetched()) {
            if (!attribute.writes().refetched() && (!attribute.writes().inserted()
                    || row.$get(attribute.index()) == null)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether an update can write every value that an insert writes. */
    private static boolean isUpdatable(EntityMapping<?> type) {
        for (Attribute attribute : type.attributes()) {
            boolean isType = type.hierarchy() != null && attribute == type.hierarchy().discriminator();
            if (attribute.writes().inserted() && !attribute.writes().updated() && !isType) {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty() {
        return formers.isEmpty();
    }

    /** Returns the deleted entity whose row {@code row} takes over, or null if there is none. */
    @Nullable Tracked former(Tracked row) {
        return formers.isEmpty() ? null : formers.get(row);
    }

    /** Returns the deleted entity whose row {@code row} takes over, or else {@code row}. */
    Tracked holder(Tracked row) {
        Tracked former = former(row);
        return former == null ? row : former;
    }

    /** Returns whether a new entity takes over the row of {@code former}. */
    boolean isReplaced(Tracked former) {
        return replaced.contains(former);
    }

    /** Removes the association rows that are both deleted and inserted from both collections. */
    void settle(Collection<FlushStep.AssociationRow> unlinked, Collection<FlushStep.AssociationRow> linked) {
        Set<FlushStep.AssociationRow> going = new HashSet<>(unlinked);
        Set<FlushStep.AssociationRow> staying = new HashSet<>();
        linked.removeIf(pair -> {
            FlushStep.AssociationRow former = new FlushStep.AssociationRow(holder(pair.owner()), holder(pair.target()));
            return going.contains(former) && staying.add(former);
        });
        if (!staying.isEmpty()) {
            unlinked.removeAll(staying);
        }
    }

    /** Returns the columns of the row of {@code former} that must change to hold the values of {@code row}. */
    List<Attribute> columns(Tracked row, Tracked former) {
        NotNullCheck.inserted(row, row.$type().inserted().required());
        List<Attribute> columns = new ArrayList<>();
        for (Attribute attribute : row.$type().attributes()) {
            if (!attribute.isId() && !attribute.isVersion() && attribute.writes().updated()
                    && isOther(row, former, attribute)) {
                columns.add(attribute);
            }
        }
        return columns;
    }

    private static boolean isOther(Tracked row, Tracked former, Attribute attribute) {
        Object before = UniqueValue.stored(former, attribute);
        if (before == Changes.UNKNOWN) {
            return true;
        }
        RelationshipMapping reference = UpdatePlanner.following(row, attribute);
        Object after = UpdatePlanner.coming(row, attribute, reference);
        // If the new target is not inserted yet, its key may not be generated yet.
        return reference != null && after == null || !attribute.isSame(before, after);
    }
}
