package dev.dovetail.flush;

import dev.dovetail.error.FlushException;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.track.KeyValue;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the updates of one type. Only changed columns are written, and rows without a net change are skipped. */
final class UpdatePlanner {
    private final List<FlushStep> steps;

    UpdatePlanner(List<FlushStep> steps) {
        this.steps = steps;
    }

    /** Adds the updates of {@code rows}. */
    void plan(EntityMapping<?> type, List<Tracked> rows) {
        Map<List<Attribute>, List<Tracked>> shapes = new LinkedHashMap<>();
        for (Tracked row : rows) {
            List<Attribute> columns = columns(row, RowSwitches.NONE);
            if (!columns.isEmpty()) {
                shapes.computeIfAbsent(columns, none -> new ArrayList<>()).add(row);
            }
        }
        // A fixed order in every session, so that sessions that update the same rows do not deadlock.
        for (List<Attribute> columns : KeyOrder.columns(shapes.keySet())) {
            steps.add(new FlushStep.UpdateRows(type, columns, shapes.getOrDefault(columns, List.of()), false));
        }
    }

    /**
     * Returns the attributes whose column must be written. {@code switches} names the targets that take over rows, so
     * that their keys are known before they are inserted.
     */
    static List<Attribute> columns(Tracked row, RowSwitches switches) {
        Changes changes = row.$changes();
        if (changes == null) {
            return List.of();
        }
        NotNullCheck.updated(row, changes);
        List<Attribute> columns = new ArrayList<>();
        for (Attribute attribute : row.$type().attributes()) {
            if (!attribute.isVersion() && isChanged(row, attribute, changes, switches)) {
                if (!attribute.writes().updated()) {
                    throw refuse(row, attribute);
                }
                if (attribute.isId() && row.$type().isJoined()) {
                    throw refuseKey(row, attribute);
                }
                columns.add(attribute);
            }
        }
        return columns;
    }

    private static FlushException refuseKey(Tracked row, Attribute attribute) {
        String type = row.$type().name();
        return new FlushException(type + "." + attribute.name() + " of " + ObjectTracking.describe(row)
                + " was changed, but the identifier of joined types does not change: the tables of " + type
                + " refer to each other by it. Add a new " + type + " and delete this one. Nothing was written.");
    }

    private static FlushException refuse(Tracked row, Attribute attribute) {
        return new FlushException(row.$type().name() + "." + attribute.name() + " of " + ObjectTracking.describe(row)
                + " was changed, but no update writes its column: " + attribute.writes().reason()
                + ". Undo the change with session.expire(...), or take that off. Nothing was written.");
    }

    private static boolean isChanged(Tracked row, Attribute attribute, Changes changes, RowSwitches switches) {
        int index = attribute.index();
        RelationshipMapping reference = following(row, attribute);
        if (reference == null) {
            return changes.contains(index) && (!isSame(attribute, changes.before(index), row.$get(index))
                    || attribute.isForeignKey() && Respelled.is(row, attribute, changes));
        }
        if (comesFromNew(row, attribute, reference, switches) || ChangedKeys.isFreed(row, reference)) {
            return true;
        }
        return !isSame(attribute, before(row, attribute, changes), coming(row, attribute, reference));
    }

    /**
     * Returns whether {@code reference} leads to a new row, or to one that takes the value of {@code attribute} from a
     * new row: then it is not known yet.
     */
    private static boolean comesFromNew(Tracked row, Attribute attribute, RelationshipMapping reference,
            RowSwitches switches) {
        return row.$get(reference.index()) instanceof Tracked target && (isNew(target, switches)
                || isNew(origin(row, attribute).origin(), switches));
    }

    private static boolean isNew(Tracked row, RowSwitches switches) {
        return UnitOfWork.stateOf(row) == EntityState.PENDING && switches.former(row) == null;
    }

    /** Returns whether the flush writes one of the attributes that {@code reference} refers to. */
    static boolean writesReferred(Tracked target, RelationshipMapping reference) {
        Changes changes = target.$changes();
        for (int index : reference.referenced()) {
            if (changes != null && isChanged(target, target.$type().attribute(index), changes, RowSwitches.NONE)) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the flush takes the value of {@code attribute} from. */
    static KeyValue origin(Tracked row, Attribute attribute) {
        return KeyValue.of(row, attribute.index(), ForeignKeys.FOLLOWED);
    }

    /** Returns whether {@code before} is known and equals {@code after} for the database. */
    static boolean isSame(Attribute attribute, @Nullable Object before, @Nullable Object after) {
        return before != Changes.UNKNOWN && attribute.isSame(before, after);
    }

    /** Returns the value that the column has before the flush, or {@link Changes#UNKNOWN} if it is not known. */
    static @Nullable Object before(Tracked row, Attribute attribute, Changes changes) {
        if (changes.contains(attribute.index())) {
            return changes.before(attribute.index());
        }
        return ObjectTracking.isLoaded(row, attribute.index()) ? row.$get(attribute.index()) : Changes.UNKNOWN;
    }

    /**
     * Returns the value that the flush gives the column. If {@code reference} is not null, this is the
     * key of its target; the result is null if that has no key yet.
     */
    static @Nullable Object coming(Tracked row, Attribute attribute, @Nullable RelationshipMapping reference) {
        if (reference == null) {
            return row.$get(attribute.index());
        }
        if (row.$get(reference.index()) == null) {
            return null;
        }
        KeyValue origin = origin(row, attribute);
        boolean isZero = origin.value() == null && !origin.origin().$type().attribute(origin.attribute()).isNullable();
        return isZero || origin.value() == Changes.UNKNOWN ? origin.origin().$get(origin.attribute()) : origin.value();
    }

    /**
     * Returns the reference that supplies the value of {@code attribute} at the flush, or null if the attribute has its
     * own value.
     */
    static @Nullable RelationshipMapping following(Tracked row, Attribute attribute) {
        if (!attribute.isForeignKey()) {
            return null;
        }
        boolean shared = row.$type().isShared(attribute.index());
        RelationshipMapping emptied = null;
        for (RelationshipMapping relationship : row.$type().references()) {
            if (ForeignKeys.position(relationship, attribute) >= 0 && ForeignKeys.follows(row, relationship)) {
                if (!shared || row.$get(relationship.index()) != null) {
                    return relationship;
                }
                // Another reference may have a value for the column.
                emptied = row.$type().isReleased(relationship, attribute.index()) ? relationship : emptied;
            }
        }
        return emptied;
    }
}
