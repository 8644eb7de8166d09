package dev.dovetail.processor.table;

import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.HierarchyModel;
import dev.dovetail.processor.model.SchemaModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The order in which tables can be created: referenced tables come first. In a cycle of tables one goes first. Its
 * foreign keys into the cycle are deferred: they can be added only after all tables are created.
 */
public final class TableOrder {
    private final List<Table> ordered = new ArrayList<>();
    private final Set<Table.Reference> deferred = new HashSet<>();
    private final List<Table> tables;
    private final Map<TableName, Integer> positions = new HashMap<>();
    private final Set<TableName> waiting = new HashSet<>();
    private final Cycles cycles;
    private final List<List<Integer>> members;

    /** For each cycle, how many of its tables wait. */
    private final int[] left;

    /** For each cycle, how many other cycles with waiting tables it references. */
    private final int[] needed;

    /** For each cycle, the other cycles that reference it. */
    private final List<Set<Integer>> dependents = new ArrayList<>();

    /** The tables that can come next, by their places in the list. */
    private final PriorityQueue<Integer> free = new PriorityQueue<>();

    private TableOrder(List<Table> given) {
        Map<TableName, Table> byName = new LinkedHashMap<>();
        given.forEach(table -> byName.put(table.name(), table));
        tables = List.copyOf(byName.values());
        waiting.addAll(byName.keySet());
        tables.forEach(table -> positions.put(table.name(), positions.size()));
        List<List<Integer>> edges = tables.stream().map(this::referenced).toList();
        cycles = Cycles.of(edges);
        members = cycles.members();
        left = members.stream().mapToInt(List::size).toArray();
        needed = new int[members.size()];
        members.forEach(each -> dependents.add(new HashSet<>()));
        for (int table = 0; table < edges.size(); table++) {
            for (int other : edges.get(table)) {
                int from = cycles.of(table);
                if (from != cycles.of(other) && dependents.get(cycles.of(other)).add(from)) {
                    needed[from]++;
                }
            }
        }
        for (int cycle = 0; cycle < needed.length; cycle++) {
            if (needed[cycle] == 0) {
                free.addAll(members.get(cycle));
            }
        }
        while (!free.isEmpty()) {
            place(free.remove());
        }
    }

    /** Orders {@code tables}. Of several tables that could come next, the first in the list is chosen. */
    public static TableOrder of(List<Table> tables) {
        return new TableOrder(tables);
    }

    /** Returns the tables, in order. */
    public List<Table> tables() {
        return ordered;
    }

    /** Returns whether {@code reference} refers to a table that comes later, so that it has to be added afterwards. */
    public boolean isDeferred(Table.Reference reference) {
        return deferred.contains(reference);
    }

    private List<Integer> referenced(Table table) {
        return table.references().stream().map(reference -> positions.get(reference.target()))
                .filter(Objects::nonNull).distinct().toList();
    }

    private void place(int position) {
        Table table = tables.get(position);
        waiting.remove(table.name());
        ordered.add(table);
        for (Table.Reference reference : table.references()) {
            if (waiting.contains(reference.target())) {
                deferred.add(reference);
            }
        }
        int cycle = cycles.of(position);
        if (--left[cycle] == 0) {
            for (int dependent : dependents.get(cycle)) {
                if (--needed[dependent] == 0) {
                    free.addAll(members.get(dependent));
                }
            }
        }
    }

    /** Returns the entities of a schema in the order in which their tables can be created. */
    public static List<EntityModel> entities(SchemaModel schema) {
        List<EntityModel> entities = new ArrayList<>();
        List<Table> tables = new ArrayList<>(Tables.ofReadOnly(schema));
        tables.addAll(of(Tables.of(schema)).tables());
        Map<TableName, List<EntityModel>> byTable = new HashMap<>();
        for (EntityModel entity : schema.entities()) {
            byTable.computeIfAbsent(entity.table(), name -> new ArrayList<>()).add(entity);
        }
        // The types of one table come after those that they extend.
        byTable.values().forEach(types -> types.sort(Comparator.comparingInt(TableOrder::depth)));
        tables.forEach(table -> entities.addAll(byTable.getOrDefault(table.name(), List.of())));
        return entities;
    }

    private static int depth(EntityModel entity) {
        HierarchyModel hierarchy = entity.hierarchy();
        return hierarchy == null ? 0 : hierarchy.depth();
    }
}
