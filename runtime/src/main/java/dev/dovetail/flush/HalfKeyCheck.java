package dev.dovetail.flush;

import dev.dovetail.error.FlushException;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks, before anything is written, that no reference that is set gets a foreign key with a null part. A database
 * does not compare such a key with any row, so that the reference would be null when it is read again.
 */
final class HalfKeyCheck {
    private final UnitOfWork work;

    HalfKeyCheck(UnitOfWork work) {
        this.work = work;
    }

    /**
     * Checks a new or changed row.
     *
     * @throws FlushException if a part of the foreign key of a reference would be null
     */
    void check(Tracked row) {
        for (RelationshipMapping reference : row.$type().references()) {
            if (!ForeignKeys.follows(row, reference)) {
                checkValues(row, reference);
            } else if (row.$get(reference.index()) instanceof Tracked target) {
                checkTarget(row, reference, target);
            }
        }
    }

    private static void checkTarget(Tracked row, RelationshipMapping reference, Tracked target) {
        for (int index : reference.referenced()) {
            Attribute referred = reference.target().attribute(index);
            if (referred.isNullable() && !ReferredValue.isComing(target, referred)) {
                throw new FlushException(reference + " of " + ObjectTracking.describe(row) + ": "
                        + ObjectTracking.describe(target) + " has no value for " + reference.target().name() + "."
                        + referred.name() + ", which is part of the key that " + reference
                        + " refers to. Give it a value, or set " + reference + " to null. Nothing was written.");
            }
        }
    }

    /** Checks a foreign key of a stored row of which a column was set to null by value. */
    private void checkValues(Tracked row, RelationshipMapping reference) {
        Changes changes = row.$changes();
        if (changes == null || !UnitOfWork.hasRow(row) || changes.contains(reference.index())
                || !changes.containsAny(reference.key())) {
            return;
        }
        List<Attribute> key = ReleasedColumns.key(reference);
        Attribute emptied = emptied(row, reference, key);
        if (emptied != null && wasSet(row, key)) {
            String property = row.$type().name() + "." + emptied.name();
            throw new FlushException(property + " of " + ObjectTracking.describe(row)
                    + " was set to null, but it is part of the foreign key of " + reference + ", which is "
                    + (ObjectTracking.isLoaded(row, reference.index())
                            && row.$get(reference.index()) instanceof Tracked target
                                    ? ObjectTracking.describe(target) : "a row that is not loaded")
                    + ". Set " + remedy(row, reference, key) + " to null too, or " + property
                    + " to another value. Nothing was written.");
        }
    }

    /**
     * Returns the column that is set to null, unless one is too that becomes null together with the reference: then the
     * reference is removed.
     */
    private static @Nullable Attribute emptied(Tracked row, RelationshipMapping reference, List<Attribute> key) {
        Attribute emptied = null;
        for (Attribute part : key) {
            if (row.$get(part.index()) == null && ObjectTracking.isLoaded(row, part.index())
                    && !ForeignKeys.isSupplied(row, part)) {
                if (row.$type().isReleased(reference, part.index())) {
                    return null;
                }
                emptied = part;
            }
        }
        return emptied;
    }

    /** Returns whether the stored foreign key has no null. Reads it if it is not known. */
    private boolean wasSet(Tracked row, List<Attribute> key) {
        for (Attribute part : key) {
            if (UniqueValue.stored(row, part) == Changes.UNKNOWN) {
                FormerValues.read(work, row, key);
                break;
            }
        }
        for (Attribute part : key) {
            if (UniqueValue.stored(row, part) == null) {
                return false;
            }
        }
        return true;
    }

    private static String remedy(Tracked row, RelationshipMapping reference, List<Attribute> key) {
        if (reference.isImplicit()) {
            for (Attribute part : key) {
                if (row.$type().isReleased(reference, part.index())) {
                    return row.$type().name() + "." + part.name();
                }
            }
        }
        return reference.toString();
    }
}
