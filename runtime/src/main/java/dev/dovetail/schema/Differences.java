package dev.dovetail.schema;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogDifference;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.catalog.Migration;
import dev.dovetail.catalog.TableKind;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import java.util.List;

/**
 * Tells what a comparison of catalogs has found, in the words of entities.
 *
 * @param schema the name of the schema
 */
record Differences(Catalog model, Catalog actual, CatalogDialect dialect, MappedTables mapped, String schema) {
    /** The length up to which statements are written in a message. */
    private static final int LONGEST = 300;

    List<Difference> of(List<CatalogDifference> found) {
        return found.stream().map(this::of).toList();
    }

    private Difference of(CatalogDifference difference) {
        EntityMapping<?> type = mapped.entity(difference.table(), difference.column());
        RelationshipMapping association = mapped.association(difference.table());
        Attribute attribute = mapped.attribute(difference.table(), difference.column());
        String property = attribute != null ? mapped.property(difference.table(), attribute)
                : type == null && association != null ? association.name() : "";
        return new Difference(kind(difference), difference.table(), difference.column(),
                type == null ? null : type.javaType(), property,
                mapped.place(difference.table(), difference.column()) + ": " + difference.text() + advice(difference));
    }

    private String advice(CatalogDifference difference) {
        String entity = new Advice(mapped).of(difference);
        String database = isReadOnly(difference) ? "" : statements(difference);
        if (entity.isEmpty() && database.isEmpty()) {
            return "";
        }
        return entity.isEmpty() ? " Write: " + database
                : " " + Character.toUpperCase(entity.charAt(0)) + entity.substring(1)
                        + (database.isEmpty() ? "" : ", or: " + database);
    }

    private boolean isReadOnly(CatalogDifference difference) {
        for (CatalogTable table : model.tables()) {
            if (table.kind() == TableKind.VIEW && table.name().equals(difference.table())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the statements that change the database, or what writes them if they are long. */
    private String statements(CatalogDifference difference) {
        String statements = String.join("; ", Migration.statements(model, actual, difference, dialect))
                .replaceAll("\\s+", " ");
        return !statements.isEmpty() && statements.length() <= LONGEST ? statements
                : "run what " + schema + "Schema.SCHEMA.diff(database) writes";
    }

    private static Difference.Kind kind(CatalogDifference difference) {
        if (difference instanceof CatalogDifference.MissingTable
                || difference instanceof CatalogDifference.MissingColumn
                || difference instanceof CatalogDifference.MissingConstraint
                || difference instanceof CatalogDifference.MissingIndex
                || difference instanceof CatalogDifference.MissingSequence
                || difference instanceof CatalogDifference.MissingEnum) {
            return Difference.Kind.MISSING;
        }
        boolean extra = difference instanceof CatalogDifference.ExtraTable
                || difference instanceof CatalogDifference.ExtraColumn
                || difference instanceof CatalogDifference.ExtraConstraint
                || difference instanceof CatalogDifference.ExtraIndex
                || difference instanceof CatalogDifference.ExtraSequence
                || difference instanceof CatalogDifference.ExtraEnum;
        return extra ? Difference.Kind.EXTRA : Difference.Kind.CHANGED;
    }
}
