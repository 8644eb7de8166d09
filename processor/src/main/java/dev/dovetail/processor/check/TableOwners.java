package dev.dovetail.processor.check;

import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.model.AssociationModel;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import dev.dovetail.processor.resolve.ResolvedSide;
import dev.dovetail.processor.table.Table;
import dev.dovetail.processor.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of a schema and the entities and relationships of this module that declare them. */
final class TableOwners {
    /**
     * A table.
     *
     * @param table the table
     * @param name the entity or relationship, for messages
     * @param origin its place in the source
     * @param levels the entities with rows in the table; empty for an association table
     */
    record Owned(Table table, String name, Origin origin, List<ResolvedEntity> levels) {}

    /** A relationship that declares an association table: its name for messages, and its place in the source. */
    private record Declared(String name, Origin origin) {}

    private final List<Owned> tables = new ArrayList<>();

    TableOwners(ResolvedSchema schema) {
        Map<TableName, List<ResolvedEntity>> byTable = new HashMap<>();
        schema.compiled().forEach(
                each -> byTable.computeIfAbsent(each.stored().table(), name -> new ArrayList<>()).add(each));
        Map<TableName, Declared> associations = associations(schema);
        for (Table table : Tables.of(schema.model())) {
            List<ResolvedEntity> levels = List.copyOf(byTable.getOrDefault(table.name(), List.of()));
            if (!levels.isEmpty()) {
                ResolvedEntity first = levels.stream().filter(each -> !each.stored().isPartOfTable()).findFirst()
                        .orElse(levels.get(0));
                tables.add(new Owned(table, first.name(), TableCheck.origin(first), levels));
                continue;
            }
            Declared declared = associations.get(table.name());
            if (declared != null) {
                tables.add(new Owned(table, declared.name(), declared.origin(), List.of()));
            }
        }
    }

    /** Returns the tables. */
    List<Owned> tables() {
        return tables;
    }

    /** Returns the first relationship that declares each association table. */
    private static Map<TableName, Declared> associations(ResolvedSchema schema) {
        Map<TableName, Declared> associations = new HashMap<>();
        for (ResolvedEntity entity : schema.compiled()) {
            for (ResolvedSide side : entity.sides()) {
                AssociationModel association = side.association();
                if (association != null && association.declared()) {
                    associations.putIfAbsent(association.table(), new Declared(
                            entity.name() + "." + side.link().name(), side.link().annotation().origin()));
                }
            }
        }
        return associations;
    }
}
