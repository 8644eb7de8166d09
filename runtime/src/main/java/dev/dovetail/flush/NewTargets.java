package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the new row to which a row will refer, by an object or by a key that the user has set as a value. */
final class NewTargets {
    private final Map<RelationshipMapping, Map<List<Object>, Tracked>> byKey = new IdentityHashMap<>(2);
    private final Iterable<Tracked> rows;

    /** Looks among these new rows for the keys that are set by value. */
    NewTargets(Iterable<Tracked> rows) {
        this.rows = rows;
    }

    /** The object to which a new row refers; null where it refers to nothing, or to a row that is there already. */
    @Nullable Tracked ofNew(Tracked row, RelationshipMapping reference) {
        return row.$get(reference.index()) instanceof Tracked target ? target : byValue(row, reference);
    }

    /** The new object to which a changed row will refer by what has changed, or null if there is none. */
    @Nullable Tracked ofChanged(Tracked row, RelationshipMapping reference) {
        if (ForeignKeys.follows(row, reference)) {
            return row.$get(reference.index()) instanceof Tracked target
                    && UnitOfWork.stateOf(target) == EntityState.PENDING ? target : null;
        }
        Changes changes = row.$changes();
        return changes != null && changes.containsAny(reference.key()) ? byValue(row, reference) : null;
    }

    private @Nullable Tracked byValue(Tracked row, RelationshipMapping reference) {
        List<Object> key = values(row, reference.key());
        return key == null ? null : byKey.computeIfAbsent(reference, this::look).get(key);
    }

    private Map<List<Object>, Tracked> look(RelationshipMapping reference) {
        Map<List<Object>, Tracked> found = new HashMap<>();
        for (Tracked row : rows) {
            List<Object> key = row.$type() == reference.target() ? values(row, reference.referenced()) : null;
            if (key != null) {
                found.put(key, row);
            }
        }
        return found;
    }

    /** The values as the database compares them; null where one is null, or is made by the database. */
    private static @Nullable List<Object> values(Tracked row, int[] indexes) {
        List<Object> values = new ArrayList<>(indexes.length);
        for (int index : indexes) {
            Attribute attribute = row.$type().attribute(index);
            Object value = row.$get(index);
            if (value == null || attribute.isIdentity() && InsertPlanner.isZero(row, attribute)) {
                return null;
            }
            values.add(UniqueValue.comparable(attribute, value));
        }
        return values;
    }
}
