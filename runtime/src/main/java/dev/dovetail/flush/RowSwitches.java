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
 * New objects that take the place of deleted ones of the same identifier: their row stays, and is updated.
 * (SQLAlchemy's row switch.)
 */
final class RowSwitches {
    /** None. */
    static final RowSwitches NONE = new RowSwitches();

    private final Map<Tracked, Tracked> formers = new IdentityHashMap<>();
    private final IdentityList replaced = new IdentityList();

    private RowSwitches() {}

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
            if (former != null && keepsRow(former) && givesAll(row) && switches.replaced.add(former)) {
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

    /** Children that the database itself deletes with the row are not known: they would stay. */
    private static boolean keepsRow(Tracked former) {
        for (RelationshipMapping relationship : former.$type().relationships()) {
            if (relationship.isPassiveDeletes() && !ObjectTracking.isLoaded(former, relationship.index())) {
                return false;
            }
        }
        return true;
    }

    /** An insert would store the database's defaults where the object has no value; an update cannot. */
    private static boolean givesAll(Tracked row) {
        for (Attribute attribute : row.$type().inserted().defaulted()) {
            if (row.$get(attribute.index()) == null && !ForeignKeys.isSupplied(row, attribute)) {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty() {
        return formers.isEmpty();
    }

    /** The deleted object whose row a new one takes; null where it takes none. */
    @Nullable Tracked former(Tracked row) {
        return formers.isEmpty() ? null : formers.get(row);
    }

    /** The deleted object whose row the object takes, or the object itself. */
    Tracked holder(Tracked row) {
        Tracked former = former(row);
        return former == null ? row : former;
    }

    /** Returns whether a new object takes the deleted one's row. */
    boolean isReplaced(Tracked former) {
        return replaced.contains(former);
    }

    /** Takes out the rows of an association table that are both deleted and inserted. */
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

    /** What the former row must get anew to be the new object's. */
    List<Attribute> columns(Tracked row, Tracked former) {
        NotNullCheck.inserted(row, row.$type().inserted().required());
        List<Attribute> columns = new ArrayList<>();
        for (Attribute attribute : row.$type().attributes()) {
            if (!attribute.isId() && !attribute.isVersion() && isOther(row, former, attribute)) {
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
        // The key of what is referred to may be made only when that is inserted.
        return reference != null && after == null || !attribute.isSame(before, after);
    }
}
