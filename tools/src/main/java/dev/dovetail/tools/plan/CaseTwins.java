package dev.dovetail.tools.plan;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogIndex;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.catalog.Constraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Leaves out tables and columns whose names differ from others in case only, which the processor refuses. */
final class CaseTwins {
    private static final String WHY = "its name differs in case only. Rename one of them.";

    private CaseTwins() {}

    /** Returns {@code catalog} without the second of each two. Each is a finding. */
    static Catalog without(Catalog catalog, List<Finding> findings) {
        Map<String, String> names = new HashMap<>();
        List<CatalogTable> tables = new ArrayList<>();
        for (CatalogTable table : catalog.tables()) {
            String name = table.name().toString();
            String first = names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (first == null) {
                tables.add(table(table, findings));
            } else {
                findings.add(new Finding(name, "no entity, because " + first.replace("\"", "")
                        + " is one already, and " + WHY));
            }
        }
        return new Catalog(tables, catalog.sequences(), catalog.enums(), catalog.schemas());
    }

    private static CatalogTable table(CatalogTable table, List<Finding> findings) {
        Map<String, String> names = new HashMap<>();
        Constraint primary = table.primaryKey();
        // Those of the primary key are kept, wherever they stand.
        List<String> order = new ArrayList<>(primary == null ? List.of() : primary.columns());
        table.columns().forEach(column -> order.add(column.name()));
        Set<String> skipped = new HashSet<>();
        for (String name : order) {
            String first = names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (first != null && !first.equals(name) && skipped.add(name)) {
                findings.add(new Finding(table.name() + "." + name, "no property, because " + first.replace("\"", "")
                        + " is one already, and " + WHY));
            }
        }
        return skipped.isEmpty() ? table : without(table, skipped);
    }

    private static CatalogTable without(CatalogTable table, Set<String> skipped) {
        List<CatalogColumn> columns = table.columns().stream()
                .filter(column -> !skipped.contains(column.name())).toList();
        List<Constraint> constraints = table.constraints().stream()
                .filter(constraint -> constraint.columns().stream().noneMatch(skipped::contains)).toList();
        List<CatalogIndex> indexes = table.indexes().stream()
                .filter(index -> index.columns().stream().noneMatch(skipped::contains)).toList();
        return new CatalogTable(table.name(), table.kind(), table.comment(), columns, constraints, indexes,
                table.statements());
    }
}
