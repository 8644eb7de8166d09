package dev.dovetail.flush;

import dev.dovetail.flush.RowWrite.Act;
import dev.dovetail.flush.RowWrite.Reason;
import dev.dovetail.flush.RowWrite.Wait;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.References;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the dependency graph of the rows of a flush. */
final class Dependencies {
    private final RowWrites writes;
    private final ReleasedColumns released;
    private final Map<UniqueValue, RowWrite> held = new HashMap<>();
    private final Map<RelationshipMapping, Map<List<Object>, RowWrite>> coming = new IdentityHashMap<>();
    private final Map<RelationshipMapping, Map<List<Object>, RowWrite>> leaving = new IdentityHashMap<>();

    Dependencies(RowWrites writes, ReleasedColumns released) {
        this.writes = writes;
        this.released = released;
    }

    /** Adds the dependencies to the writes. */
    void find() {
        for (RowWrite write : writes.all()) {
            for (RelationshipMapping reference : write.row().$type().references()) {
                refers(write, reference);
                leaves(write, reference);
            }
            for (List<Attribute> key : write.row().$type().uniqueKeys()) {
                UniqueValue before = gives(write, key) ? UniqueValue.before(write.stored(), key) : null;
                if (before != null) {
                    held.put(before, write);
                }
            }
        }
        for (RowWrite write : writes.all()) {
            for (List<Attribute> key : write.row().$type().uniqueKeys()) {
                UniqueValue after = takes(write, key) ? UniqueValue.after(write.row(), key) : null;
                RowWrite holder = after == null ? null : held.get(after);
                if (holder != null && holder != write) {
                    write.waitFor(new Wait(holder, Reason.TAKES, null, key));
                }
            }
        }
    }

    private static boolean gives(RowWrite write, List<Attribute> key) {
        return write.act() == Act.DELETE || write.act() != Act.INSERT && write.writesAny(key);
    }

    private static boolean takes(RowWrite write, List<Attribute> key) {
        return write.act() == Act.INSERT || write.act() != Act.DELETE && write.writesAny(key);
    }

    /** Adds a dependency on the target of a reference if the target is new or its referenced key changes. */
    private void refers(RowWrite write, RelationshipMapping reference) {
        if (write.act() == Act.DELETE || write.act() != Act.INSERT && !writesKey(write, reference)) {
            return;
        }
        RowWrite target = target(write, reference);
        if (target == null || target == write && InsertPlanner.hasKey(write.row())
                && !(write.act() == Act.INSERT && Levels.isDownward(reference))) {
            return;
        }
        if (target.act() == Act.INSERT || target.act() != Act.DELETE && writesReferenced(target, reference)) {
            write.waitFor(new Wait(target, Reason.REFERS, reference, List.of()));
        }
    }

    private static boolean writesKey(RowWrite write, RelationshipMapping reference) {
        for (int index : reference.key()) {
            if (write.columns().contains(write.row().$type().attribute(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean writesReferenced(RowWrite target, RelationshipMapping reference) {
        for (int index : reference.referenced()) {
            if (target.columns().contains(reference.target().attribute(index))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable RowWrite target(RowWrite write, RelationshipMapping reference) {
        Tracked row = write.row();
        if (ForeignKeys.follows(row, reference)) {
            return row.$get(reference.index()) instanceof Tracked target ? writes.of(target) : null;
        }
        List<Object> key = new ArrayList<>();
        for (int index : reference.key()) {
            Attribute attribute = row.$type().attribute(index);
            key.add(value(attribute, UpdatePlanner.coming(row, attribute, UpdatePlanner.following(row, attribute))));
        }
        Map<List<Object>, RowWrite> targets = coming.get(reference);
        if (targets == null) {
            targets = new HashMap<>();
            for (RowWrite target : writes.ofType(reference.target())) {
                if (target.act() == Act.INSERT || target.act() != Act.DELETE && writesReferenced(target, reference)) {
                    targets.put(referenced(target.row(), reference, false), target);
                }
            }
            coming.put(reference, targets);
        }
        return targets.get(key);
    }

    /**
     * Makes a row that is deleted or whose key changes depend on the rows that refer to it: they are deleted or changed
     * first.
     */
    private void leaves(RowWrite write, RelationshipMapping reference) {
        if (write.act() == Act.INSERT || write.act() != Act.DELETE && !writesKey(write, reference)) {
            return;
        }
        RowWrite parent = parent(write.stored(), reference);
        if (parent == null || !isLeft(parent, reference)) {
            return;
        }
        if (parent.act() == Act.UPDATE) {
            boolean follows = write.act() != Act.DELETE
                    && (target(write, reference) == parent || ChangedKeys.isFreed(write.row(), reference));
            if (parent != write && !follows) {
                parent.waitFor(new Wait(write, Reason.LEFT, reference, List.of()));
            }
        } else if (parent != write) {
            parent.waitFor(new Wait(write, Reason.LEFT, reference, List.of()));
        } else if (InsertPlanner.isNullable(reference)) {
            // Some databases refuse to delete a row that refers to itself. All of them delete it if the reference is
            // null.
            released.setNull(write.row(), ReleasedColumns.released(reference));
        }
    }

    /** Returns whether {@code parent} is deleted or the key that {@code reference} refers to changes. */
    private static boolean isLeft(RowWrite parent, RelationshipMapping reference) {
        return parent.act() == Act.DELETE || parent.act() == Act.UPDATE && writesReferenced(parent, reference);
    }

    private @Nullable RowWrite parent(Tracked row, RelationshipMapping reference) {
        List<Object> key = new ArrayList<>();
        for (int index : reference.key()) {
            Attribute attribute = row.$type().attribute(index);
            key.add(value(attribute, UniqueValue.stored(row, attribute)));
        }
        if (key.contains(Changes.UNKNOWN)) {
            Changes changes = row.$changes();
            Object known = changes != null && changes.contains(reference.index())
                    ? changes.before(reference.index())
                    : References.known(row, reference);
            return known instanceof Tracked before ? writes.of(before) : null;
        }
        Map<List<Object>, RowWrite> parents = leaving.get(reference);
        if (parents == null) {
            parents = new HashMap<>();
            for (RowWrite parent : writes.ofType(reference.target())) {
                if (isLeft(parent, reference)) {
                    parents.put(referenced(parent.row(), reference, true), parent);
                }
            }
            leaving.put(reference, parents);
        }
        return parents.get(key);
    }

    private static List<Object> referenced(Tracked row, RelationshipMapping reference, boolean stored) {
        List<Object> values = new ArrayList<>();
        for (int index : reference.referenced()) {
            Attribute attribute = row.$type().attribute(index);
            values.add(value(attribute, stored ? UniqueValue.stored(row, attribute)
                    : UpdatePlanner.coming(row, attribute, UpdatePlanner.following(row, attribute))));
        }
        return values;
    }

    /**
     * Returns a value that can be compared in a map key. Null becomes a new object, because null equals no value in
     * SQL.
     */
    private static Object value(Attribute attribute, @Nullable Object value) {
        return value == null ? new Object() : value == Changes.UNKNOWN ? value
                : UniqueValue.comparable(attribute, value);
    }
}
