package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.References;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows that refer to a referenced key before it changes and that do not follow the change, because they are
 * deleted or refer to another row. Such rows must be written before the key changes.
 */
final class AbandonedKeys {
    private AbandonedKeys() {}

    /**
     * Returns whether a row of {@code updated} or {@code deleting} refers to a row whose referenced key changes, and
     * neither follows that change nor is set to null beforehand.
     */
    static boolean exist(List<Tracked> updated, List<Tracked> deleting) {
        List<Tracked> rekeyed = null;
        for (int i = 0; i < updated.size(); i++) {
            if (ChangedKeys.mayHaveChanged(updated.get(i))) {
                rekeyed = rekeyed == null ? new ArrayList<>() : rekeyed;
                rekeyed.add(updated.get(i));
            }
        }
        if (rekeyed == null) {
            return false;
        }
        for (Tracked row : deleting) {
            if (refersToRekeyed(row, rekeyed, true)) {
                return true;
            }
        }
        for (Tracked row : updated) {
            if (refersToRekeyed(row, rekeyed, false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean refersToRekeyed(Tracked row, List<Tracked> rekeyed, boolean deleted) {
        for (RelationshipMapping reference : row.$type().references()) {
            for (Tracked parent : rekeyed) {
                if (parent.$type().isA(reference.target()) && ChangedKeys.isChanged(parent, reference)
                        && refers(row, reference, parent)
                        && (deleted || !follows(row, reference, parent) && !ChangedKeys.isFreed(row, reference))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean follows(Tracked row, RelationshipMapping reference, Tracked parent) {
        return row.$get(reference.index()) == parent && ForeignKeys.follows(row, reference);
    }

    /**
     * Returns a reference of another row to {@code attribute} of {@code parent} that is not set to null beforehand, or
     * null if there is none.
     */
    static @Nullable RelationshipMapping holding(RowWrites writes, Tracked parent, Attribute attribute) {
        for (EntityMapping<?> type : writes.types()) {
            for (RelationshipMapping reference : type.references()) {
                if (parent.$type().isA(reference.target()) && refersTo(reference, attribute)) {
                    for (RowWrite write : writes.ofType(type)) {
                        if (write.hasRow() && refers(write.stored(), reference, parent)
                                && !ChangedKeys.isFreed(write.row(), reference)) {
                            return reference;
                        }
                    }
                }
            }
        }
        return null;
    }

    private static boolean refersTo(RelationshipMapping reference, Attribute attribute) {
        for (int index : reference.referenced()) {
            if (index == attribute.index()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether {@code row} refers to {@code parent} in the database. */
    private static boolean refers(Tracked row, RelationshipMapping reference, Tracked parent) {
        for (int key : reference.key()) {
            if (UniqueValue.stored(row, row.$type().attribute(key)) == Changes.UNKNOWN) {
                Changes changes = row.$changes();
                return (changes != null && changes.contains(reference.index())
                        ? changes.before(reference.index())
                        : References.known(row, reference)) == parent;
            }
        }
        return isKeyOf(row, reference, parent);
    }

    /**
     * Returns whether the stored foreign key of {@code row} equals the stored key of {@code parent}. Returns false if a
     * value is null or unknown.
     */
    static boolean isKeyOf(Tracked row, RelationshipMapping reference, Tracked parent) {
        for (int i = 0; i < reference.key().length; i++) {
            Attribute attribute = row.$type().attribute(reference.key()[i]);
            Object key = UniqueValue.stored(row, attribute);
            Object referred = UniqueValue.stored(parent, parent.$type().attribute(reference.referenced()[i]));
            if (key == null || key == Changes.UNKNOWN || referred == null
                    || !UniqueValue.comparable(attribute, key).equals(UniqueValue.comparable(attribute, referred))) {
                return false;
            }
        }
        return true;
    }
}
