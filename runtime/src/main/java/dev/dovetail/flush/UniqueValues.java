package dev.dovetail.flush;

import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.Changes;
import dev.dovetail.metadata.Tracked;
import dev.dovetail.track.IdentityList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Unique values that pass from one row to another within a flush: the row that gives a value up is written first; rows
 * that exchange values in a circle are set to null before.
 */
final class UniqueValues {
    private record Value(Attribute attribute, Object value) {}

    private final Map<Value, Tracked> held = new HashMap<>();
    private boolean free = true;

    /** Remembers the unique values that a changed row gives up. */
    void givesUp(Tracked row) {
        for (Attribute attribute : row.$type().attributes()) {
            if (isDistinct(attribute) && mayChange(row, attribute, row.$changes())) {
                remember(row, attribute);
            }
        }
    }

    /** Remembers the unique values of a row that is deleted. */
    void leaves(Tracked row) {
        for (Attribute attribute : row.$type().attributes()) {
            if (isDistinct(attribute)) {
                remember(row, attribute);
            }
        }
    }

    /** Whether two rows never have the same value. */
    private static boolean isDistinct(Attribute attribute) {
        return attribute.isUnique() || attribute.isId();
    }

    private void remember(Tracked row, Attribute attribute) {
        Changes changes = row.$changes();
        Object before = changes == null ? row.$get(attribute.index()) : UpdatePlanner.before(row, attribute, changes);
        if (before != null && before != Changes.UNKNOWN) {
            held.put(new Value(attribute, before), row);
        }
    }

    private static boolean mayChange(Tracked row, Attribute attribute, @Nullable Changes changes) {
        return changes == null || changes.contains(attribute.index())
                || UpdatePlanner.following(row, attribute) != null;
    }

    /** Whether the row takes a value that one of the rows gives up. */
    boolean takes(Tracked row) {
        for (Attribute attribute : row.$type().attributes()) {
            if (holder(row, attribute) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Tracked holder(Tracked row, Attribute attribute) {
        if (held.isEmpty() || !isDistinct(attribute)) {
            return null;
        }
        Object value = UpdatePlanner.coming(row, attribute, UpdatePlanner.following(row, attribute));
        Tracked holder = value == null ? null : held.get(new Value(attribute, value));
        return holder == row ? null : holder;
    }

    /** Whether the last order did not matter. */
    boolean isFree() {
        return free;
    }

    /** The rows, those that give values up before those that take them; adds what must be set to null first. */
    List<Tracked> order(List<Tracked> rows, List<FlushStep> steps) {
        if (held.isEmpty()) {
            free = true;
            return rows;
        }
        Map<Tracked, List<Attribute>> freed = new IdentityHashMap<>();
        int known;
        RowOrder order;
        List<Tracked> ordered;
        do {
            known = freed.size();
            order = waiting(rows, freed);
            ordered = new ArrayList<>(rows.size());
            order.levels((waiting, waitsFor) -> release(waiting, waitsFor, freed)).forEach(ordered::addAll);
        } while (freed.size() > known);
        free = order.isFree();
        Map<List<Attribute>, List<Tracked>> shapes = new LinkedHashMap<>();
        for (Tracked row : rows) {
            List<Attribute> attributes = freed.get(row);
            if (attributes != null) {
                shapes.computeIfAbsent(attributes, none -> new ArrayList<>()).add(row);
            }
        }
        shapes.forEach((attributes, shaped) ->
                steps.add(new FlushStep.UpdateRows(shaped.get(0).$type(), attributes, shaped, true)));
        return free ? rows : ordered;
    }

    /** Each row after those whose values it takes, unless they are among {@code freed}, set to null before. */
    private RowOrder waiting(List<Tracked> rows, Map<Tracked, List<Attribute>> freed) {
        RowOrder order = new RowOrder(rows);
        for (Tracked row : rows) {
            for (Attribute attribute : row.$type().attributes()) {
                Tracked holder = holder(row, attribute);
                if (holder != null && !freed.getOrDefault(holder, List.of()).contains(attribute)) {
                    order.after(row, holder);
                }
            }
        }
        return order;
    }

    /** One of a circle lets go of what the others want of it, so that they can go ahead; it follows them itself. */
    private Tracked release(List<Tracked> waiting, Map<Tracked, List<Tracked>> waitsFor,
            Map<Tracked, List<Attribute>> freed) {
        List<Tracked> circle = circle(waiting, waitsFor);
        for (Tracked row : circle) {
            List<Attribute> wanted = new ArrayList<>();
            boolean possible = true;
            for (Attribute attribute : row.$type().attributes()) {
                for (Tracked other : circle) {
                    if (other != row && holder(other, attribute) == row) {
                        wanted.add(attribute);
                        possible &= attribute.isNullable();
                        break;
                    }
                }
            }
            if (possible && !wanted.isEmpty()) {
                freed.put(row, wanted);
                return row;
            }
        }
        return circle.get(0);
    }

    private static List<Tracked> circle(List<Tracked> waiting, Map<Tracked, List<Tracked>> waitsFor) {
        IdentityList among = IdentityList.of(waiting);
        IdentityList walked = new IdentityList();
        Tracked row = waiting.get(0);
        while (walked.add(row)) {
            Tracked next = row;
            for (Tracked first : waitsFor.getOrDefault(row, List.of())) {
                if (among.contains(first)) {
                    next = first;
                }
            }
            row = next;
        }
        Tracked[] all = walked.toArray();
        return List.of(all).subList(walked.indexOf(row), all.length);
    }
}
