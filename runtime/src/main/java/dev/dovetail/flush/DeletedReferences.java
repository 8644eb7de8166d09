package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the references of expired rows that are deleted together with a possible target. The order of these deletes
 * depends on the stored references.
 */
final class DeletedReferences {
    private final Map<EntityMapping<?>, Integer> counts = new IdentityHashMap<>(4);
    private final UnitOfWork work;

    private DeletedReferences(UnitOfWork work) {
        this.work = work;
    }

    /** Reads the unknown references of deleted rows that decide the order of the deletes. */
    static void read(UnitOfWork work) {
        if (work.deleting().size() > 1) {
            new DeletedReferences(work).read();
        }
    }

    private void read() {
        for (Tracked row : work.deleting()) {
            counts.merge(row.$type(), 1, Integer::sum);
        }
        for (Tracked row : List.of(work.deleting().toArray())) {
            for (RelationshipMapping reference : row.$type().references()) {
                int others = count(reference.target()) - (row.$type().isA(reference.target()) ? 1 : 0);
                if (others > 0 && isUnknown(row, reference) && isOrderedByRow(reference)) {
                    FormerValues.read(work, row, key(reference));
                }
            }
        }
    }

    private int count(EntityMapping<?> target) {
        if (target.hierarchy() == null) {
            return counts.getOrDefault(target, 0);
        }
        return target.leaves().stream().mapToInt(leaf -> counts.getOrDefault(leaf, 0)).sum();
    }

    private static List<Attribute> key(RelationshipMapping reference) {
        List<Attribute> key = new ArrayList<>();
        for (int index : reference.key()) {
            key.add(reference.owner().attribute(index));
        }
        return key;
    }

    private static boolean isUnknown(Tracked row, RelationshipMapping reference) {
        Changes changes = row.$changes();
        if (changes != null && changes.contains(reference.index())
                ? changes.before(reference.index()) != Changes.UNKNOWN
                : changes == null && ObjectTracking.isLoaded(row, reference.index())) {
            return false;
        }
        for (int index : reference.key()) {
            if (UniqueValue.stored(row, row.$type().attribute(index)) == Changes.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether rows have to be ordered one by one: the tables refer to each other, or the flush also writes
     * rows.
     */
    private boolean isOrderedByRow(RelationshipMapping reference) {
        if (!work.pending().isEmpty() || work.modified().size() > 0) {
            return true;
        }
        for (List<EntityMapping<?>> group : TypeOrder.of(counts.keySet())) {
            if (TypeOrder.holds(group, reference.target())) {
                return TypeOrder.holds(group, reference.owner());
            }
        }
        return false;
    }
}
