package dev.dovetail.flush;

import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns that are set to null or to a temporary value before anything else is written. */
final class ReleasedColumns {
    private final Map<Tracked, List<Attribute>> nulls = new IdentityHashMap<>();
    private final Map<Tracked, List<Attribute>> held = new IdentityHashMap<>();
    private final List<Tracked> rows = new ArrayList<>();
    private final Placeholders placeholders = new Placeholders();

    /** Returns the attributes of the foreign key of {@code reference}. */
    static List<Attribute> key(RelationshipMapping reference) {
        List<Attribute> key = new ArrayList<>();
        for (int index : reference.key()) {
            key.add(reference.owner().attribute(index));
        }
        return key;
    }

    /** Returns the attributes of the foreign key of {@code reference} that are null without a target. */
    static List<Attribute> released(RelationshipMapping reference) {
        List<Attribute> released = key(reference);
        released.removeIf(attribute -> !reference.owner().isReleased(reference, attribute.index()));
        return released;
    }

    /** Sets {@code columns} of {@code row} to null. */
    void setNull(Tracked row, List<Attribute> columns) {
        add(nulls, row, columns);
    }

    /** Sets {@code column} of {@code row} to a temporary value. */
    void hold(Tracked row, Attribute column) {
        add(held, row, List.of(column));
        placeholders.make(row, column);
    }

    private void add(Map<Tracked, List<Attribute>> freed, Tracked row, List<Attribute> columns) {
        if (!nulls.containsKey(row) && !held.containsKey(row)) {
            rows.add(row);
        }
        List<Attribute> known = freed.computeIfAbsent(row, none -> new ArrayList<>());
        for (Attribute column : columns) {
            if (!known.contains(column)) {
                known.add(column);
            }
        }
    }

    /** Adds the updates to {@code steps}. Rows with the same columns form one batch. */
    void plan(List<FlushStep> steps) {
        List<Tracked> ordered = KeyOrder.sorted(rows);
        shapes(ordered, nulls).forEach((columns, shaped) ->
                steps.add(new FlushStep.UpdateRows(shaped.get(0).$type(), columns, shaped, true)));
        shapes(ordered, held).forEach((columns, shaped) ->
                steps.add(new FlushStep.HoldRows(shaped.get(0).$type(), columns, shaped, placeholders)));
    }

    private static Map<List<Attribute>, List<Tracked>> shapes(List<Tracked> rows, Map<Tracked, List<Attribute>> freed) {
        Map<List<Attribute>, List<Tracked>> shapes = new LinkedHashMap<>();
        for (Tracked row : rows) {
            List<Attribute> columns = freed.get(row);
            if (columns != null) {
                shapes.computeIfAbsent(columns, none -> new ArrayList<>()).add(row);
            }
        }
        return shapes;
    }
}
