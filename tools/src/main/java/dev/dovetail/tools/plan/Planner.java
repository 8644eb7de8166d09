package dev.dovetail.tools.plan;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.TableName;
import dev.dovetail.tools.type.TypeChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans the entities of a catalog. The same catalog gives the same plan. */
public final class Planner {
    private final Catalog catalog;
    private final TypeChoice types;
    private final Conditions conditions;
    private final PlanOptions options;
    private final List<Finding> findings = new ArrayList<>();

    private Planner(Catalog catalog, Dialect dialect, PlanOptions options) {
        this.catalog = CaseTwins.without(catalog, findings);
        this.types = new TypeChoice(dialect);
        this.conditions = new Conditions(dialect.identifiers());
        this.options = options;
    }

    /** Returns the entities of {@code catalog}, which has only the tables that are wanted. */
    public static Plan of(Catalog catalog, Dialect dialect, PlanOptions options) {
        return new Planner(catalog, dialect, options).plan();
    }

    private Plan plan() {
        IdChoice ids = new IdChoice(types, options.keys(), findings);
        List<CatalogTable> sorted = catalog.tables().stream()
                .sorted(Comparator.comparing(table -> table.name().toString())).toList();
        Map<CatalogTable, List<String>> identified = new LinkedHashMap<>();
        for (CatalogTable table : sorted) {
            List<String> id = ids.of(table);
            if (!id.isEmpty()) {
                identified.put(table, id);
            }
        }
        TypeNames typeNames = new TypeNames(options.schemaType(), options.kept());
        Map<TableName, MappedTable> tables = tables(identified, typeNames);
        List<Link> links = new LinkFinder(tables, findings).all();
        List<Pairing> pairings = Pairing.all(tables, links, catalog.tables());
        Set<TableName> pure = new HashSet<>();
        pairings.stream().filter(Pairing::pure).forEach(pairing -> pure.add(pairing.table().name()));
        List<Link> kept = links.stream().filter(link -> !pure.contains(link.child().table().name())).toList();
        pure.forEach(tables::remove);
        PropertyNamer namer = new PropertyNamer(tables.values(), kept, pairings, options.kept());
        EnumPlanner enums = new EnumPlanner(catalog, typeNames, tables.values().stream().map(MappedTable::type)
                .toList(), conditions, types, options.checkEnums());
        RelationPlanner relations = new RelationPlanner(kept, pairings, namer);
        DerivedNames names = new DerivedNames(List.copyOf(tables.keySet()));
        List<EntityPlan> entities = new ArrayList<>();
        for (MappedTable table : tables.values()) {
            entities.add(entity(table, kept, relations, enums, names));
        }
        return new Plan(entities, enums.shared(), findings.stream().distinct().toList());
    }

    private static Map<TableName, MappedTable> tables(Map<CatalogTable, List<String>> identified, TypeNames names) {
        Map<TableName, String> types = names.of(List.copyOf(identified.keySet()));
        Map<TableName, MappedTable> tables = new LinkedHashMap<>();
        identified.forEach((table, id) -> tables.put(table.name(),
                new MappedTable(table, id, types.getOrDefault(table.name(), "Table"))));
        return tables;
    }

    private EntityPlan entity(MappedTable table, List<Link> links, RelationPlanner relations, EnumPlanner enums,
            DerivedNames names) {
        List<Link> own = links.stream().filter(link -> link.child() == table).toList();
        Map<String, List<Link>> byColumn = new HashMap<>();
        own.forEach(link -> link.columns().forEach(column ->
                byColumn.computeIfAbsent(column, none -> new ArrayList<>(1)).add(link)));
        IndexPlanner indexes = new IndexPlanner(table, own, names, types);
        CheckPlanner checks = new CheckPlanner(table, conditions, names, findings);
        ColumnPlanner columns = new ColumnPlanner(types, enums,
                new GenerationPlanner(catalog, conditions, options.triggers()), names, ambiguous(own));
        List<PropertyPlan> properties = new ArrayList<>();
        Map<Link, Integer> left = new HashMap<>();
        own.forEach(link -> left.put(link, link.columns().size()));
        for (CatalogColumn column : ordered(table)) {
            List<Link> keys = byColumn.getOrDefault(column.name(), List.of());
            if (column.type().name().isEmpty()) {
                findings.add(new Finding(table.table().name() + "." + column.name(), "a string of the entity, but the "
                        + "column has no type, which validate reports. Give it one."));
            }
            if (enums.isForeign(table, column)) {
                findings.add(new Finding(table.table().name() + "." + column.name(), "a string of the entity, because "
                        + "its enum type " + types.of(column.type()).definition() + " is in another schema than the "
                        + "table."));
            }
            properties.add(columns.of(table, column, keys, indexes.isUnique(column.name()),
                    checks.of(column.name())));
            for (Link link : keys) {
                if (left.merge(link, -1, Integer::sum) == 0) {
                    properties.add(relations.reference(link));
                }
            }
        }
        properties.addAll(relations.collections(table));
        return new EntityPlan(table.type(), table.table().name(), table.table().kind(), table.table().comment(),
                properties, indexes.indexes(), checks.ofTable(), enums.nested(table));
    }

    /**
     * Returns the keys that need a name: those of several columns, or with columns in common, that lead to a table to
     * which another such key leads, and those of the same columns.
     */
    private static Set<Link> ambiguous(List<Link> links) {
        Set<Link> ambiguous = new HashSet<>();
        for (Link link : links) {
            for (Link other : links) {
                boolean several = link.columns().size() > 1 && other.columns().size() > 1;
                if (other != link && other.parent() == link.parent() && (several || link.sharesColumns(other))
                        || other != link && link.columns().equals(other.columns())) {
                    ambiguous.add(link);
                }
            }
        }
        return ambiguous;
    }

    /** Returns the columns of the identifier in the order of the key, then the others in that of the table. */
    private static List<CatalogColumn> ordered(MappedTable table) {
        List<CatalogColumn> columns = new ArrayList<>();
        table.id().forEach(id -> columns.add(table.column(id)));
        table.table().columns().stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        return columns;
    }
}
