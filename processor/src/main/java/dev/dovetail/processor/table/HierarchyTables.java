package dev.dovetail.processor.table;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.annotation.OnUpdate;
import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.CheckModel;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.ForeignKeyModel;
import dev.dovetail.processor.model.HierarchyModel;
import dev.dovetail.processor.model.IndexModel;
import dev.dovetail.processor.model.PresenceModel;
import dev.dovetail.processor.model.SchemaModel;
import dev.dovetail.processor.model.UniqueModel;
import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Derives the tables of hierarchies: one for all types, or one for each level. */
final class HierarchyTables {
    private HierarchyTables() {}

    /** Returns whether the rows of {@code entity} are in the table of the level above. */
    static boolean isPartOfTable(EntityModel entity) {
        HierarchyModel hierarchy = entity.hierarchy();
        return hierarchy != null && hierarchy.isPartOfTable();
    }

    /** Returns the columns in the table of {@code entity}. */
    static List<ColumnModel> columns(EntityModel entity, SchemaModel schema) {
        HierarchyModel hierarchy = entity.hierarchy();
        if (hierarchy == null) {
            return entity.attributes().stream().map(AttributeModel::column).toList();
        }
        Map<String, ColumnModel> columns = new LinkedHashMap<>();
        if (hierarchy.parent() != null) {
            entity.ids().forEach(id -> add(columns, id.column().renamed(id.column().name())));
        }
        entity.ownAttributes().forEach(each -> add(columns, each.column()));
        for (EntityModel below : sharing(entity, schema)) {
            below.ownAttributes().forEach(each -> add(columns, each.column().asNullable()));
        }
        return List.copyOf(columns.values());
    }

    private static void add(Map<String, ColumnModel> columns, ColumnModel column) {
        columns.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column);
    }

    /** Returns the types below {@code entity} that are in its table. */
    static List<EntityModel> sharing(EntityModel entity, SchemaModel schema) {
        HierarchyModel hierarchy = entity.hierarchy();
        List<EntityModel> sharing = new ArrayList<>();
        if (hierarchy != null && !hierarchy.isJoined()) {
            for (EntityNames below : hierarchy.descendants()) {
                schema.entities().stream().filter(each -> each.names().equals(below)).forEach(sharing::add);
            }
        }
        return sharing;
    }

    /**
     * Returns the reference of a joined table to the table of the level above. A row that the database deletes there
     * takes its rows below with it.
     */
    static List<Table.Reference> toParent(EntityModel entity, SchemaModel schema) {
        HierarchyModel hierarchy = entity.hierarchy();
        if (hierarchy == null || hierarchy.parent() == null || !hierarchy.isJoined()) {
            return List.of();
        }
        TableName parent = schema.entity(hierarchy.parent().entity()).table();
        return List.of(new Table.Reference(ForeignKeyModel.defaultName(entity.table(), entity.idColumns()),
                entity.idColumns(), parent, entity.idColumns(), OnDelete.CASCADE, OnUpdate.NO_ACTION, false, false));
    }

    /** Returns the checks of the types in the table of {@code root}: what must hold for the rows of each of them. */
    static List<Table.TypeCheck> typeChecks(EntityModel root, SchemaModel schema) {
        List<Table.TypeCheck> checks = new ArrayList<>();
        List<EntityModel> below = sharing(root, schema);
        for (EntityModel entity : below) {
            HierarchyModel hierarchy = entity.hierarchy();
            if (hierarchy == null) {
                continue;
            }
            String type = hierarchy.discriminator().name();
            Set<String> notNull = new LinkedHashSet<>();
            entity.attributes().stream().filter(each -> isBelow(each, root))
                    .filter(each -> !each.nullable()).forEach(each -> notNull.add(each.column().name()));
            if (!hierarchy.isAbstract() && !notNull.isEmpty()) {
                checks.add(new Table.TypeCheck(CheckModel.defaultName(root.table(),
                        Words.snake(entity.names().simple())), type,
                        hierarchy.leaves(), List.copyOf(notNull), ""));
            }
            for (CheckModel check : entity.checks()) {
                checks.add(new Table.TypeCheck(check.name(), type, hierarchy.leaves(), check.columns(),
                        check.condition()));
            }
        }
        return checks;
    }

    private static boolean isBelow(AttributeModel attribute, EntityModel root) {
        return attribute.index() > root.attributes().get(root.attributes().size() - 1).index();
    }

    /** Returns the unique keys of {@code root} and of the types below it in its table. Siblings may share some. */
    static List<UniqueModel> uniques(EntityModel root, List<EntityModel> below) {
        Map<String, UniqueModel> uniques = new LinkedHashMap<>();
        root.uniques().forEach(each -> uniques.put(each.name(), each));
        below.forEach(type -> type.uniques().forEach(each -> uniques.putIfAbsent(each.name(), each)));
        return List.copyOf(uniques.values());
    }

    /** Returns the checks of embedded records of {@code root} and of the types below it in its table. */
    static List<PresenceModel> presences(EntityModel root, List<EntityModel> below) {
        Map<String, PresenceModel> presences = new LinkedHashMap<>();
        PresenceModel.of(root).forEach(each -> presences.put(each.name(), each));
        below.forEach(type -> PresenceModel.of(type).forEach(each -> presences.putIfAbsent(each.name(), each)));
        return List.copyOf(presences.values());
    }

    /** Returns the declared indexes of {@code root} and of the types below it in its table. */
    static List<IndexModel> indexes(EntityModel root, List<EntityModel> below) {
        Map<String, IndexModel> indexes = new LinkedHashMap<>();
        root.indexes().forEach(each -> indexes.put(each.name(), each));
        below.forEach(type -> type.indexes().forEach(each -> indexes.putIfAbsent(each.name(), each)));
        return List.copyOf(indexes.values());
    }

    /** Returns the foreign keys of {@code root} and of the types below it in its table. */
    static List<ForeignKeyModel> foreignKeys(EntityModel root, List<EntityModel> below) {
        Map<String, ForeignKeyModel> keys = new LinkedHashMap<>();
        root.foreignKeys().forEach(each -> keys.put(each.name(), each));
        below.forEach(type -> type.foreignKeys().forEach(each -> keys.putIfAbsent(each.name(), each)));
        return List.copyOf(keys.values());
    }
}
