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
import java.util.Set;

/**
 * The order in which tables can be created: referenced tables come first. In a cycle of tables one goes first. Its
 * foreign keys into the cycle are deferred: they can be added only after all tables are created.
 */
public final class TableOrder {
    private final Map<TableName, Table> waiting = new LinkedHashMap<>();
    private final Map<TableName, Set<TableName>> reachable = new HashMap<>();
    private final List<Table> ordered = new ArrayList<>();
    private final Set<Table.Reference> deferred = new HashSet<>();

    private TableOrder(List<Table> tables) {
        for (Table table : tables) {
            waiting.put(table.name(), table);
        }
        for (Table table : tables) {
            Set<TableName> seen = new HashSet<>();
            reach(table, seen);
            reachable.put(table.name(), seen);
        }
        while (!waiting.isEmpty()) {
            place(next());
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

    private void reach(Table from, Set<TableName> seen) {
        for (Table.Reference reference : from.references()) {
            Table target = waiting.get(reference.target());
            if (target != null && seen.add(target.name())) {
                reach(target, seen);
            }
        }
    }

    /**
     * Returns the first waiting table that references, directly or indirectly, no waiting table outside its own cycle.
     */
    private Table next() {
        for (Table table : waiting.values()) {
            boolean free = true;
            for (TableName other : reached(table.name())) {
                free &= !waiting.containsKey(other) || reached(other).contains(table.name());
            }
            if (free) {
                return table;
            }
        }
        throw new IllegalStateException("Among tables there is always one that depends on none outside its circle.");
    }

    private Set<TableName> reached(TableName table) {
        return reachable.getOrDefault(table, Set.of());
    }

    private void place(Table table) {
        waiting.remove(table.name());
        ordered.add(table);
        for (Table.Reference reference : table.references()) {
            if (waiting.containsKey(reference.target())) {
                deferred.add(reference);
            }
        }
    }

    /** Returns the entities of a schema in the order in which their tables can be created. */
    public static List<EntityModel> entities(SchemaModel schema) {
        List<EntityModel> entities = new ArrayList<>();
        List<Table> tables = new ArrayList<>(Tables.ofReadOnly(schema));
        tables.addAll(of(Tables.of(schema)).tables());
        for (Table table : tables) {
            int first = entities.size();
            for (EntityModel entity : schema.entities()) {
                if (entity.table().equals(table.name())) {
                    entities.add(entity);
                }
            }
            // The types of one table come after those that they extend.
            entities.subList(first, entities.size()).sort(Comparator.comparingInt(TableOrder::depth));
        }
        return entities;
    }

    private static int depth(EntityModel entity) {
        HierarchyModel hierarchy = entity.hierarchy();
        return hierarchy == null ? 0 : hierarchy.depth();
    }
}
