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
import dev.dovetail.processor.model.IndexModel;
import dev.dovetail.processor.model.InverseModel;
import dev.dovetail.processor.model.RelationshipModel;
import dev.dovetail.processor.model.SchemaModel;
import dev.dovetail.processor.model.UniqueModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Builds the tables of a schema: one for each entity and one for each association. */
public final class Tables {
    private Tables() {}

    /** Returns all tables, those of entities first. */
    public static List<Table> of(SchemaModel schema) {
        List<Table> tables = new ArrayList<>();
        Set<TableName> names = new HashSet<>();
        for (EntityModel entity : schema.entities()) {
            tables.add(ofEntity(entity));
            names.add(entity.table());
        }
        for (EntityModel entity : schema.entities()) {
            for (RelationshipModel relationship : entity.relationships()) {
                AssociationModel association = relationship.association();
                if (association != null && association.declared() && names.add(association.table())) {
                    tables.add(ofAssociation(entity, relationship, association));
                }
            }
        }
        return tables;
    }

    private static Table ofEntity(EntityModel entity) {
        List<ColumnModel> columns = entity.attributes().stream().map(AttributeModel::column).toList();
        List<Table.Reference> references = new ArrayList<>();
        for (ForeignKeyModel key : entity.foreignKeys()) {
            references.add(new Table.Reference(
                    key.name(), key.columns(), key.targetTable(), key.targetColumns(), key.onDelete(),
                    key.onUpdate()));
        }
        String comment = entity.names().display() + (entity.comment().isEmpty() ? "" : ": " + entity.comment());
        return new Table(entity.table(), comment, columns, identity(entity), entity.idColumns(), entity.uniques(),
                references, entity.checks(), indexes(entity));
    }

    private static String identity(EntityModel entity) {
        for (AttributeModel id : entity.ids()) {
            KeySource source = id.keySource();
            if (source != null && source.type() == GenerationType.IDENTITY) {
                return id.column().name();
            }
        }
        return "";
    }

    /** Returns the declared indexes, and one for each foreign key that no other key or index starts with. */
    private static List<IndexModel> indexes(EntityModel entity) {
        List<IndexModel> indexes = new ArrayList<>(entity.indexes());
        for (ForeignKeyModel key : entity.foreignKeys()) {
            boolean served = begins(entity.idColumns(), key.columns())
                    || entity.uniques().stream().anyMatch(unique -> begins(unique.columns(), key.columns()))
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
            AssociationModel association) {
        List<ColumnModel> columns = new ArrayList<>(association.own().columns());
        columns.addAll(association.other().columns());
        List<String> wayBack = association.other().names();
        return new Table(
                association.table(),
                pairs(owner, relationship),
                columns,
                "",
                columns.stream().map(ColumnModel::name).toList(),
                List.<UniqueModel>of(),
                List.of(reference(association, association.own()), reference(association, association.other())),
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
                end.names(), end.table(), end.referenced(), OnDelete.NO_ACTION, OnUpdate.NO_ACTION);
    }
}
