package dev.dovetail.flush;

import dev.dovetail.flush.RowWrite.Act;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that a flush writes, ranked in the default order of tables. */
final class RowWrites {
    /** The number of ranks of a group of types: updates, inserts, and updates that depend on these inserts. */
    private static final int RANKS = 3;

    private final List<RowWrite> all = new ArrayList<>();
    private final Map<Tracked, RowWrite> byRow = new IdentityHashMap<>();
    private final Map<EntityMapping<?>, List<RowWrite>> byType = new LinkedHashMap<>();
    private final Map<EntityMapping<?>, Integer> groupOf = new IdentityHashMap<>();
    private final List<List<EntityMapping<?>>> groups;
    private final RowSwitches switches;

    /**
     * Creates an empty instance.
     *
     * @param groups the groups of types, referenced ones first
     * @param switches the new entities that take over rows
     */
    RowWrites(List<List<EntityMapping<?>>> groups, RowSwitches switches) {
        this.groups = groups;
        this.switches = switches;
        for (int i = 0; i < groups.size(); i++) {
            for (EntityMapping<?> type : groups.get(i)) {
                groupOf.put(type, i);
            }
        }
    }

    /** Adds the insert of {@code row}, or the switch if it takes over a row. */
    void insert(Tracked row) {
        Tracked former = switches.former(row);
        if (former != null) {
            RowWrite write = add(Act.SWITCH, row, former, switches.columns(row, former), rank(row, 0));
            byRow.put(former, write);
        } else {
            NotNullCheck.inserted(row, row.$type().inserted().required());
            add(Act.INSERT, row, row, InsertPlanner.columns(row), rank(row, 1));
        }
    }

    /** Adds the update of {@code columns} of {@code row}. */
    void update(Tracked row, List<Attribute> columns, boolean waitsForInsert) {
        add(Act.UPDATE, row, row, columns, rank(row, waitsForInsert ? RANKS - 1 : 0));
    }

    /** Adds the delete of {@code row}, unless a new entity takes over the row. */
    void delete(Tracked row) {
        if (!switches.isReplaced(row)) {
            add(Act.DELETE, row, row, List.of(), RANKS * groups.size() * 2 - rank(row, 0));
        }
    }

    /** Adds a separate write of some columns of the row of {@code whole}, and returns it. */
    RowWrite part(RowWrite whole, List<Attribute> columns) {
        RowWrite part = new RowWrite(Act.PART, whole.row(), whole.stored(), columns, rank(whole.row(), RANKS - 1),
                whole.position());
        all.add(part);
        return part;
    }

    private RowWrite add(Act act, Tracked row, Tracked stored, List<Attribute> columns, int rank) {
        RowWrite write = new RowWrite(act, row, stored, columns, rank, all.size());
        all.add(write);
        byRow.put(row, write);
        byType.computeIfAbsent(row.$type(), none -> new ArrayList<>()).add(write);
        return write;
    }

    private int rank(Tracked row, int place) {
        return groupOf.getOrDefault(row.$type(), 0) * RANKS + place;
    }

    List<RowWrite> all() {
        return all;
    }

    /** Returns the types of the rows. */
    Set<EntityMapping<?>> types() {
        return byType.keySet();
    }

    /** Returns the writes of rows of {@code type} and of the types below it. */
    List<RowWrite> ofType(EntityMapping<?> type) {
        if (!type.isAbstract()) {
            return byType.getOrDefault(type, List.of());
        }
        return type.leaves().stream().flatMap(leaf -> byType.getOrDefault(leaf, List.of()).stream()).toList();
    }

    @Nullable RowWrite of(Tracked row) {
        return byRow.get(row);
    }
}
