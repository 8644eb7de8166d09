package dev.dovetail.processor.table;

import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.OnDelete;
import dev.dovetail.annotation.OnUpdate;
import dev.dovetail.dialect.TableName;
import dev.dovetail.metadata.KeySource;
import dev.dovetail.processor.model.AssociationModel;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.ForeignKeyModel;
import dev.dovetail.processor.model.HierarchyModel;
import dev.dovetail.processor.model.IndexModel;
import dev.dovetail.processor.model.InverseModel;
import dev.dovetail.processor.model.RelationshipModel;
import dev.dovetail.processor.model.SchemaModel;
import dev.dovetail.processor.model.UniqueModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Builds the tables of a schema: one for each entity and one for each association. */
public final class Tables {
    private Tables() {}

    /** Returns all tables that the schema owns, those of entities first. */
    public static List<Table> of(SchemaModel schema) {
        List<Table> tables = new ArrayList<>();
        Set<TableName> foreign = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (EntityModel entity : schema.entities()) {
            names.add(key(entity.table()));
            if (entity.readOnly()) {
                foreign.add(entity.table());
            }
        }
        for (EntityModel entity : schema.entities()) {
            if (!entity.readOnly() && !HierarchyTables.isPartOfTable(entity)) {
                tables.add(ofEntity(entity, schema, foreign));
            }
        }
        for (EntityModel entity : schema.entities()) {
            for (RelationshipModel relationship : entity.ownRelationships()) {
                AssociationModel association = relationship.association();
                if (association != null && association.declared()
                        && !(foreign.contains(association.own().table())
                                && foreign.contains(association.other().table()))
                        && names.add(key(association.table()))) {
                    tables.add(ofAssociation(entity, relationship, association, foreign));
                }
            }
        }
        return tables;
    }

    /** Returns the name in lower case, because databases compare names without regard to case. */
    private static String key(TableName table) {
        return table.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns the tables of read-only entities, with their columns only. */
    public static List<Table> ofReadOnly(SchemaModel schema) {
        List<Table> tables = new ArrayList<>();
        for (EntityModel entity : schema.entities()) {
            if (entity.readOnly() && !HierarchyTables.isPartOfTable(entity)) {
                List<ColumnModel> columns = new ArrayList<>();
                for (ColumnModel column : HierarchyTables.columns(entity, schema)) {
                    columns.add(column.withoutDefault());
                }
                tables.add(new Table(entity.table(), entity.names().display(), columns, "", entity.idColumns(),
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
            }
        }
        return tables;
    }

    /** Returns the table of {@code entity}. No foreign key refers to the tables {@code foreign}. */
    private static Table ofEntity(EntityModel entity, SchemaModel schema, Set<TableName> foreign) {
        List<ColumnModel> columns = HierarchyTables.columns(entity, schema);
        List<EntityModel> below = HierarchyTables.sharing(entity, schema);
        List<Table.Reference> references = new ArrayList<>(HierarchyTables.toParent(entity, schema));
        for (ForeignKeyModel key : HierarchyTables.foreignKeys(entity, below)) {
            if (!foreign.contains(key.targetTable())) {
                boolean nullable = columns.stream().filter(each -> key.columns().contains(each.name()))
                        .allMatch(ColumnModel::nullable);
                references.add(new Table.Reference(key.name(), key.columns(), key.targetTable(), key.targetColumns(),
                        key.onDelete(), key.onUpdate(), nullable, key.deferrable()));
            }
        }
        String comment = entity.names().display() + (entity.comment().isEmpty() ? "" : ": " + entity.comment());
        List<UniqueModel> uniques = HierarchyTables.uniques(entity, below);
        return new Table(entity.table(), comment, columns, identity(entity), entity.idColumns(), uniques,
                references, entity.checks(), HierarchyTables.typeChecks(entity, schema),
                HierarchyTables.presences(entity, below),
                indexes(entity, uniques, HierarchyTables.indexes(entity, below),
                        HierarchyTables.foreignKeys(entity, below)));
    }

    private static String identity(EntityModel entity) {
        HierarchyModel hierarchy = entity.hierarchy();
        if (hierarchy != null && hierarchy.parent() != null) {
            // The root's table numbers the rows.
            return "";
        }
        for (AttributeModel id : entity.ids()) {
            KeySource source = id.keySource();
            boolean isFilled = id.column().writes().inserted() && id.column().writes().fetched();
            if (source != null && source.type() == GenerationType.IDENTITY && !isFilled) {
                return id.column().name();
            }
        }
        return "";
    }

    /** Returns the declared indexes, and one for each foreign key that no other key or index starts with. */
    private static List<IndexModel> indexes(EntityModel entity, List<UniqueModel> uniques, List<IndexModel> declared,
            List<ForeignKeyModel> keys) {
        List<IndexModel> indexes = new ArrayList<>(declared);
        for (ForeignKeyModel key : keys) {
            boolean served = begins(entity.idColumns(), key.columns())
                    || uniques.stream().anyMatch(unique -> begins(unique.columns(), key.columns()))
                    || indexes.stream().anyMatch(index -> begins(index.columns(), key.columns()));
            if (!served) {
                indexes.add(new IndexModel(IndexModel.defaultName(entity.table(), key.columns()), key.columns()));
            }
        }
        return indexes;
    }

    private static boolean begins(List<String> columns, List<String> first) {
        return columns.size() >= first.size() && columns.subList(0, first.size()).equals(first);
    }

    private static Table ofAssociation(EntityModel owner, RelationshipModel relationship,
            AssociationModel association, Set<TableName> foreign) {
        List<ColumnModel> columns = association.columns();
        List<String> wayBack = association.other().names();
        List<Table.Reference> references = new ArrayList<>();
        for (AssociationModel.End end : List.of(association.own(), association.other())) {
            if (!foreign.contains(end.table())) {
                references.add(reference(association, end));
            }
        }
        return new Table(
                association.table(),
                pairs(owner, relationship),
                columns,
                "",
                columns.stream().map(ColumnModel::name).toList(),
                List.<UniqueModel>of(),
                references,
                List.of(),
                List.of(),
                List.of(),
                List.of(new IndexModel(IndexModel.defaultName(association.table(), wayBack), wayBack)));
    }

    private static String pairs(EntityModel owner, RelationshipModel relationship) {
        InverseModel inverse = relationship.inverse();
        String target = relationship.target().display();
        boolean named = inverse != null && !inverse.property().startsWith("(");
        return "Pairs " + owner.names().display() + "." + relationship.name() + " with "
                + (inverse != null && named ? target + "." + inverse.property() : target) + ".";
    }

    private static Table.Reference reference(AssociationModel association, AssociationModel.End end) {
        return new Table.Reference(
                ForeignKeyModel.defaultName(association.table(), end.names()),
                end.names(), end.table(), end.referenced(), OnDelete.NO_ACTION, OnUpdate.NO_ACTION, false, false);
    }
}
