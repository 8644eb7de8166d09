package dev.dovetail.flush;

import dev.dovetail.error.FlushException;
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

/** Plans the updates of one type. Only changed columns are written, and rows without a net change are skipped. */
final class UpdatePlanner {
    /** The number of references from one row to the next that are followed. */
    private static final int FAR = 32;

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
        Tracked target = (Tracked) row.$get(reference.index());
        if (target != null && comesFromNew(target, referred(reference, attribute), switches, FAR)) {
            return true;
        }
        if (ChangedKeys.isFreed(row, reference)) {
            return true;
        }
        return !isSame(attribute, before(row, attribute, changes), coming(row, attribute, reference));
    }

    /**
     * Returns whether {@code target} is a new row, or takes the value of {@code attribute} from one: then it is not
     * known yet.
     */
    private static boolean comesFromNew(Tracked target, Attribute attribute, RowSwitches switches, int far) {
        if (UnitOfWork.stateOf(target) == EntityState.PENDING && switches.former(target) == null) {
            return true;
        }
        RelationshipMapping next = far == 0 ? null : following(target, attribute);
        return next != null && target.$get(next.index()) instanceof Tracked further
                && comesFromNew(further, referred(next, attribute), switches, far - 1);
    }

    /** Returns the attribute of the target that {@code attribute}, of the foreign key of {@code reference}, copies. */
    private static Attribute referred(RelationshipMapping reference, Attribute attribute) {
        return reference.target().attribute(reference.referenced()[ForeignKeys.position(reference, attribute)]);
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
     * Returns the value that the flush gives the column. Follows {@code reference}, if it is not null, to the key of
     * its target; the result is null if the target has no key yet.
     */
    static @Nullable Object coming(Tracked row, Attribute attribute, @Nullable RelationshipMapping reference) {
        if (reference == null) {
            return row.$get(attribute.index());
        }
        Tracked target = (Tracked) row.$get(reference.index());
        if (target == null) {
            return null;
        }
        Attribute referred = referred(reference, attribute);
        RelationshipMapping next = following(target, referred);
        // The key of the target may itself be a foreign key. Stop at a reference within one table, because these can
        // form a cycle.
        return next == null || next.target().root() == reference.target().root()
                ? target.$get(referred.index())
                : coming(target, referred, next);
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
