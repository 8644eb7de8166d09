package dev.dovetail.flush;

import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.error.FlushException;
import dev.dovetail.flush.FlushStep.HoldRows;
import dev.dovetail.flush.FlushStep.UpdateRows;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.ObjectTracking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces updates of identifiers. A row whose identifier carries the shard may belong to another server afterwards, so
 * that no UPDATE can move it: it is deleted and inserted if the session asks for that, or else refused.
 */
final class KeyMoves {
    private final boolean moving;
    private final List<FlushStep> steps = new ArrayList<>();

    private KeyMoves(boolean moving) {
        this.moving = moving;
    }

    /**
     * Returns the steps without updates of identifiers, if {@code dialect} has none or {@code moving} says so.
     *
     * @throws FlushException if the dialect cannot update identifiers, and {@code moving} is false
     */
    static List<FlushStep> replace(List<FlushStep> steps, Dialect dialect, boolean moving) {
        if (!moving && dialect.has(Ability.KEY_UPDATES)) {
            return steps;
        }
        KeyMoves moves = new KeyMoves(moving);
        steps.forEach(moves::add);
        return moves.steps;
    }

    private void add(FlushStep step) {
        if (step instanceof UpdateRows updates && !updates.toNull() && changesKey(updates.columns())
                && !UpdateBinding.isNew(updates.rows().get(0))) {
            Tracked row = updates.rows().get(0);
            if (!moving) {
                throw refuse(row, updates.columns(), "Delete the row and add a new one, or let the flush do that with"
                        + " session.setMovingRows(true).");
            }
            if (updates.isPart()) {
                throw refuse(row, updates.columns(), "Other rows need a part of its changes before. Flush the other"
                        + " changes first.");
            }
            move(updates);
        } else if (step instanceof HoldRows holds && changesKey(holds.columns())) {
            throw refuse(holds.rows().get(0), holds.columns(), "Rows that exchange identifiers cannot be moved. Flush"
                    + " with another identifier between.");
        } else {
            steps.add(step);
        }
    }

    private static boolean changesKey(List<Attribute> columns) {
        return columns.stream().anyMatch(Attribute::isId);
    }

    /** Adds the DELETE of the rows by their former identifiers, and the INSERT of all their columns. */
    private void move(UpdateRows updates) {
        EntityMapping<?> type = updates.type();
        Map<List<Attribute>, List<Tracked>> shapes = new LinkedHashMap<>();
        for (Tracked row : updates.rows()) {
            for (Attribute attribute : type.attributes()) {
                if (!ObjectTracking.isLoaded(row, attribute.index())) {
                    ObjectTracking.load(row, attribute.index());
                }
            }
            shapes.computeIfAbsent(InsertPlanner.columns(row), none -> new ArrayList<>()).add(row);
        }
        steps.add(new FlushStep.DeleteRows(type, updates.rows()));
        shapes.forEach((columns, rows) ->
                steps.add(new FlushStep.InsertRows(type, columns, rows, DeferredReferences.NONE)));
    }

    private static FlushException refuse(Tracked row, List<Attribute> columns, String instead) {
        Attribute id = columns.stream().filter(Attribute::isId).findFirst().orElse(columns.get(0));
        Changes changes = row.$changes();
        Object before = changes == null ? row.$get(id.index()) : UpdatePlanner.before(row, id, changes);
        Object after = UpdatePlanner.coming(row, id, UpdatePlanner.following(row, id));
        return new FlushException(row.$type().name() + "." + id.name() + " changes from " + before + " to " + after
                + ", but the identifier of a stored row cannot change on a database without "
                + Ability.KEY_UPDATES + ", where it tells the server of the row. " + instead + " Nothing was written.");
    }
}
