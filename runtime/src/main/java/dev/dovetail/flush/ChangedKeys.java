package dev.dovetail.flush;

import dev.dovetail.error.FlushException;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.track.CollectionState;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.References;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Updates the rows that refer to a key that changes, like SQLAlchemy's {@code passive_updates=False}. The referring
 * rows are loaded, set to null first if the reference is nullable, and updated to the new key.
 */
final class ChangedKeys {
    private ChangedKeys() {}

    /**
     * Marks the children of entities whose referenced key has changed as modified. Returns whether there are such
     * entities.
     */
    static boolean mark(UnitOfWork work) {
        List<Tracked> parents = new ArrayList<>();
        for (Tracked object : work.modified()) {
            if (mayHaveChanged(object) && !work.deleting().contains(object)) {
                parents.add(object);
            }
        }
        if (parents.isEmpty()) {
            return false;
        }
        ReferringRows referring = new ReferringRows(work, parents);
        for (Tracked parent : parents) {
            for (RelationshipMapping relationship : parent.$type().sides()) {
                if (isParentSide(relationship) && isChanged(parent, relationship)) {
                    load(work, parent, relationship);
                }
            }
        }
        referring.load();
        for (Tracked parent : parents) {
            for (RelationshipMapping relationship : parent.$type().sides()) {
                if (isParentSide(relationship) && isChanged(parent, relationship)) {
                    children(work, parent, relationship);
                }
            }
        }
        referring.touch();
        new ReleasedReferences(work, parents).read();
        return true;
    }

    /** Returns whether a value of {@code object} has changed that rows may refer to. */
    static boolean mayHaveChanged(Tracked object) {
        Changes changes = object.$changes();
        if (changes == null) {
            return false;
        }
        for (int index : object.$type().referable()) {
            if (isChanged(object, changes, index)) {
                return true;
            }
        }
        for (RelationshipMapping relationship : object.$type().sides()) {
            if (isParentSide(relationship) && isChanged(object, relationship)) {
                return true;
            }
        }
        return false;
    }

    private static void load(UnitOfWork work, Tracked parent, RelationshipMapping relationship) {
        CollectionState members = relationship.kind().isToMany() ? CollectionState.ifPresent(parent, relationship)
                : null;
        if (members != null) {
            members.markUnloaded();
        }
        if (!ObjectTracking.isLoaded(parent, relationship.index())) {
            work.source().loadRelationship(parent, relationship);
        }
    }

    private static boolean isParentSide(RelationshipMapping relationship) {
        return !relationship.kind().holdsKey() && relationship.kind() != RelationshipKind.MANY_TO_MANY
                && !relationship.isViewOnly() && relationship.inverse() != null;
    }

    /** Returns whether a value has changed that the foreign key of {@code relationship} refers to. */
    static boolean isChanged(Tracked parent, RelationshipMapping relationship) {
        Changes changes = parent.$changes();
        for (int index : relationship.referenced()) {
            if (changes != null && isChanged(parent, changes, index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChanged(Tracked object, Changes changes, int index) {
        Attribute attribute = object.$type().attribute(index);
        RelationshipMapping reference = UpdatePlanner.following(object, attribute);
        if (reference == null) {
            return changes.contains(index) && changes.before(index) != Changes.UNKNOWN
                    && !attribute.isSame(changes.before(index), object.$get(index));
        }
        // The attribute is part of the identifier and also a foreign key, so its new value comes from the target.
        Object before = UpdatePlanner.before(object, attribute, changes);
        return before != Changes.UNKNOWN
                && !attribute.isSame(before, UpdatePlanner.coming(object, attribute, reference));
    }

    private static void children(UnitOfWork work, Tracked parent, RelationshipMapping relationship) {
        if (relationship.kind().isToMany()) {
            for (Tracked child : CollectionState.of(parent, relationship).items()) {
                touch(work, child, relationship, parent);
            }
        } else if (parent.$get(relationship.index()) instanceof Tracked child) {
            touch(work, child, relationship, parent);
        }
    }

    private static void touch(UnitOfWork work, Tracked child, RelationshipMapping relationship, Tracked parent) {
        RelationshipMapping inverse = relationship.inverse();
        if (inverse != null && !work.deleting().contains(child) && !ValueKeys.leaves(child, relationship, parent)) {
            References.touch(child, inverse, parent);
        }
    }

    /** Adds updates that set nullable references to null before the keys that they refer to change. */
    static void free(List<Tracked> updated, List<FlushStep> steps) {
        Map<List<Attribute>, List<Tracked>> shapes = new LinkedHashMap<>();
        for (Tracked row : updated) {
            Changes changes = row.$changes();
            for (RelationshipMapping relationship : row.$type().references()) {
                Tracked parent = changes == null ? null : rekeyed(row, relationship, changes);
                if (parent != null && InsertPlanner.isNullable(relationship)) {
                    shapes.computeIfAbsent(ReleasedColumns.released(relationship), none -> new ArrayList<>()).add(row);
                } else if (parent != null && row.$get(relationship.index()) == parent) {
                    refuseIdentifier(row, relationship);
                } else if (changes != null && Respelled.is(row, relationship, changes)) {
                    shapes.computeIfAbsent(ReleasedColumns.released(relationship), none -> new ArrayList<>()).add(row);
                }
            }
        }
        shapes.forEach((key, rows) -> steps.add(new FlushStep.UpdateRows(rows.get(0).$type(), key, rows, true)));
    }

    /**
     * Returns whether {@link #free} sets the reference to null first. All columns of its foreign key are written then.
     */
    static boolean isFreed(Tracked row, RelationshipMapping relationship) {
        Changes changes = row.$changes();
        return changes != null && InsertPlanner.isNullable(relationship)
                && (rekeyed(row, relationship, changes) != null || Respelled.is(row, relationship, changes));
    }

    /** Returns the target that {@code row} refers to in the database if its referenced key changes, or null. */
    private static @Nullable Tracked rekeyed(Tracked row, RelationshipMapping relationship, Changes changes) {
        return ForeignKeys.follows(row, relationship) && changes.before(relationship.index()) instanceof Tracked parent
                && isChanged(parent, relationship) ? parent : null;
    }

    /**
     * Rejects a reference that is part of the identifier. An identifier cannot be null temporarily, and if the database
     * cascades the change, the row can no longer be found by its former identifier.
     */
    private static void refuseIdentifier(Tracked row, RelationshipMapping relationship) {
        EntityMapping<?> type = relationship.target();
        for (Attribute attribute : ReleasedColumns.key(relationship)) {
            if (attribute.isId()) {
                List<String> changed = new ArrayList<>();
                for (int index : relationship.referenced()) {
                    changed.add(type.name() + "." + type.attribute(index).name());
                }
                throw new FlushException(String.join(", ", changed)
                        + ": the value that is to change is in the identifier"
                        + " of " + ObjectTracking.describe(row) + ", by " + relationship + ". Add a new " + type.name()
                        + ", let the others refer to it, and delete this one. Nothing was written.");
            }
        }
    }
}
