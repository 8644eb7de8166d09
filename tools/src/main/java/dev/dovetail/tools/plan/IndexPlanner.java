package dev.dovetail.tools.plan;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogIndex;
import dev.dovetail.catalog.Constraint;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.tools.type.TypeChoice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans the unique constraints and indexes of a table. */
final class IndexPlanner {
    private final MappedTable table;
    private final List<Link> links;
    private final DerivedNames names;
    private final TypeChoice types;
    private final Set<String> uniqueColumns = new HashSet<>();
    private final List<IndexPlan> indexes = new ArrayList<>();

    /** Plans the indexes of {@code table}, whose foreign keys are {@code links}. */
    IndexPlanner(MappedTable table, List<Link> links, DerivedNames names, TypeChoice types) {
        this.table = table;
        this.links = links;
        this.names = names;
        this.types = types;
        if (table.isWritten()) {
            uniques();
            others();
        }
    }

    private void uniques() {
        Map<List<String>, String> uniques = new LinkedHashMap<>();
        for (Constraint unique : table.table().constraints(Constraint.Kind.UNIQUE)) {
            uniques.putIfAbsent(unique.columns(), unique.name());
        }
        for (CatalogIndex index : table.table().indexes()) {
            if (index.isUniqueKey()) {
                uniques.putIfAbsent(index.columns(), index.name());
            }
        }
        List<List<String>> done = new ArrayList<>(List.of(table.id()));
        uniques.forEach((columns, name) -> {
            boolean known = done.stream().anyMatch(each -> MappedTable.isSame(each, columns));
            if (!known && isIndexable(columns)) {
                done.add(columns);
                String said = names.unique(table.table().name(), columns, name);
                if (columns.size() == 1 && said.isEmpty()) {
                    uniqueColumns.add(columns.get(0));
                } else {
                    indexes.add(new IndexPlan(table.properties(columns), true, said));
                }
            }
        });
    }

    private void others() {
        List<List<String>> done = new ArrayList<>(table.table().uniqueKeys());
        done.add(table.id());
        links.forEach(link -> done.add(link.columns()));
        for (CatalogIndex index : table.table().indexes()) {
            boolean plain = !index.unique() && index.condition().isEmpty() && !index.columns().contains("");
            if (plain && !done.contains(index.columns()) && isIndexable(index.columns())) {
                done.add(index.columns());
                indexes.add(new IndexPlan(table.properties(index.columns()), false,
                        names.index(table.table().name(), index.columns(), index.name())));
            }
        }
    }

    /** Returns whether every database has an index of such columns. */
    private boolean isIndexable(List<String> columns) {
        if (columns.isEmpty() || new HashSet<>(columns).size() < columns.size()) {
            return false;
        }
        for (String name : columns) {
            CatalogColumn column = table.table().column(name);
            if (column == null || types.of(column.type()).column() == ColumnType.JSON) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a column is unique, and its constraint has no name that has to be said. */
    boolean isUnique(String column) {
        return uniqueColumns.contains(column);
    }

    /** Returns the indexes and constraints that the type declares. */
    List<IndexPlan> indexes() {
        return indexes;
    }
}
