package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.model.AssociationModel;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import dev.dovetail.processor.resolve.ResolvedSide;
import dev.dovetail.processor.table.Table;
import dev.dovetail.processor.table.Tables;
import java.util.ArrayList;
import java.util.List;

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

    private final List<Owned> tables = new ArrayList<>();

    TableOwners(ResolvedSchema schema) {
        for (Table table : Tables.of(schema.model())) {
            List<ResolvedEntity> levels = schema.compiled().stream()
                    .filter(each -> each.stored().table().equals(table.name())).toList();
            if (!levels.isEmpty()) {
                ResolvedEntity first = levels.stream().filter(each -> !each.stored().isPartOfTable()).findFirst()
                        .orElse(levels.get(0));
                tables.add(new Owned(table, first.name(), TableCheck.origin(first), levels));
            } else {
                addAssociation(schema, table);
            }
        }
    }

    /** Returns the tables. */
    List<Owned> tables() {
        return tables;
    }

    private void addAssociation(ResolvedSchema schema, Table table) {
        for (ResolvedEntity entity : schema.compiled()) {
            for (ResolvedSide side : entity.sides()) {
                AssociationModel association = side.association();
                if (association != null && association.declared() && association.table().equals(table.name())) {
                    tables.add(new Owned(table, entity.name() + "." + side.link().name(),
                            side.link().annotation().origin(), List.of()));
                    return;
                }
            }
        }
    }
}
