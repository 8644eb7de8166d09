package dev.dovetail.flush;

import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the updates of one type: changed columns only, nothing without a net change. */
final class UpdatePlanner {
    private final List<FlushStep> steps;

    UpdatePlanner(List<FlushStep> steps) {
        this.steps = steps;
    }

    /** Adds the updates of these rows. */
    void plan(EntityMapping<?> type, List<Tracked> rows) {
        Map<List<Attribute>, List<Tracked>> shapes = new LinkedHashMap<>();
        for (Tracked row : rows) {
            List<Attribute> columns = columns(row, RowSwitches.NONE);
            if (!columns.isEmpty()) {
                shapes.computeIfAbsent(columns, none -> new ArrayList<>()).add(row);
            }
        }
        // In the same order in every session, so that rows which change alike there as well are met in one order.
        for (List<Attribute> columns : KeyOrder.columns(shapes.keySet())) {
            steps.add(new FlushStep.UpdateRows(type, columns, shapes.getOrDefault(columns, List.of()), false));
        }
    }

    /** The attributes whose column the row must get anew. */
    static List<Attribute> columns(Tracked row, RowSwitches switches) {
        Changes changes = row.$changes();
        if (changes == null) {
            return List.of();
        }
        NotNullCheck.updated(row, changes);
        List<Attribute> columns = new ArrayList<>();
        for (Attribute attribute : row.$type().attributes()) {
            if (!attribute.isVersion() && isChanged(row, attribute, changes, switches)) {
                columns.add(attribute);
            }
        }
        return columns;
    }

    private static boolean isChanged(Tracked row, Attribute attribute, Changes changes, RowSwitches switches) {
        int index = attribute.index();
        RelationshipMapping reference = following(row, attribute);
        if (reference == null) {
            return changes.contains(index) && (!isSame(attribute, changes.before(index), row.$get(index))
                    || attribute.isForeignKey() && Respelled.is(row, attribute, changes));
        }
        Tracked target = (Tracked) row.$get(reference.index());
        if (target != null && UnitOfWork.stateOf(target) == EntityState.PENDING && switches.former(target) == null) {
            return true;
        }
        if (ChangedKeys.isFreed(row, reference)) {
            return true;
        }
        return !isSame(attribute, before(row, attribute, changes), coming(row, attribute, reference));
    }

    /** Returns whether a value that may not be known is certainly the same to the database. */
    static boolean isSame(Attribute attribute, @Nullable Object before, @Nullable Object after) {
        return before != Changes.UNKNOWN && attribute.isSame(before, after);
    }

    /** The value that the column has now, as far as it is known. */
    static @Nullable Object before(Tracked row, Attribute attribute, Changes changes) {
        if (changes.contains(attribute.index())) {
            return changes.before(attribute.index());
        }
        return ObjectTracking.isLoaded(row, attribute.index()) ? row.$get(attribute.index()) : Changes.UNKNOWN;
    }

    /** The value that the column gets; of a reference to a row without a key, null. */
    static @Nullable Object coming(Tracked row, Attribute attribute, @Nullable RelationshipMapping reference) {
        if (reference == null) {
            return row.$get(attribute.index());
        }
        Tracked target = (Tracked) row.$get(reference.index());
        if (target == null) {
            return null;
        }
        Attribute referred = reference.target()
                .attribute(reference.referenced()[ForeignKeys.position(reference, attribute)]);
        RelationshipMapping next = following(target, referred);
        // It may come from a further row; but rows of one table can follow each other in a cycle.
        return next == null || next.target() == reference.target()
                ? target.$get(referred.index())
                : coming(target, referred, next);
    }

    /** The changed reference that decides over the attribute; null where it stands for itself. */
    static @Nullable RelationshipMapping following(Tracked row, Attribute attribute) {
        if (!attribute.isForeignKey()) {
            return null;
        }
        for (RelationshipMapping relationship : row.$type().references()) {
            if (ForeignKeys.follows(row, relationship) && ForeignKeys.position(relationship, attribute) >= 0) {
                return relationship;
            }
        }
        return null;
    }
}
