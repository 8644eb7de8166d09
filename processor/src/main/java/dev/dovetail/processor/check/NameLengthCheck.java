package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.GENERATED_VALUE;
import static dev.dovetail.processor.declaration.AnnotationKind.INHERITANCE;

import dev.dovetail.dialect.TableName;
import dev.dovetail.metadata.KeySource;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.AssociationModel;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.NameLimit;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.DeclaredRelationship;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.List;

/**
 * Reports names of tables, schemas, columns and sequences that are too long for the databases for which DDL is
 * generated.
 */
final class NameLengthCheck implements SchemaCheck {
    private final List<NameLimit> limits;

    NameLengthCheck(List<NameLimit> limits) {
        this.limits = limits;
    }

    @Override
    public void check(ResolvedSchema schema, List<Report> reports) {
        for (ResolvedEntity entity : schema.compiled()) {
            if (!entity.stored().isPartOfTable()) {
                checkTable(entity.stored().table(), entity.name(), TableCheck.origin(entity),
                        "@Entity(table = \"...\")", reports);
            }
            entity.declaration().annotation(INHERITANCE).ifPresent(said -> check("column",
                    said.text("discriminatorColumn"), entity.name(), said.origin("discriminatorColumn"),
                    "discriminatorColumn = \"...\"", reports));
            for (ColumnMapping stored : entity.stored().ownStored()) {
                checkColumn(entity, stored, reports);
            }
            for (ResolvedSide side : entity.sides()) {
                AssociationModel association = side.association();
                if (association != null && side.link().annotation().isExplicit("associationTable")) {
                    checkAssociation(side.link(), association, reports);
                }
            }
        }
    }

    private void checkTable(TableName table, String owner, Origin origin, String remedy, List<Report> reports) {
        check("table", table.name(), owner, origin, remedy, reports);
        check("schema", table.schema(), owner, origin, "schema = \"...\"", reports);
    }

    private void checkColumn(ResolvedEntity entity, ColumnMapping stored, List<Report> reports) {
        PropertyDeclaration property = stored.property();
        String owner = entity.name() + "." + stored.name();
        check("column", stored.column().name(), owner,
                property.annotation(COLUMN).map(column -> column.origin("name")).orElse(property.origin()),
                "@Column(name = \"...\")", reports);
        KeySource source = stored.keySource();
        AnnotationDeclaration generated = property.annotation(GENERATED_VALUE).orElse(null);
        // The name of a sequence derived from a table name is not reported if the table is.
        if (source != null && generated != null
                && (generated.isExplicit("sequence") || isShort(entity.stored().table().name()))) {
            check("sequence", source.sequence(), owner, generated.origin("sequence"), "sequence = \"...\"", reports);
        }
    }

    private void checkAssociation(DeclaredRelationship link, AssociationModel association, List<Report> reports) {
        AnnotationDeclaration written = link.annotation().annotation("associationTable");
        checkTable(association.table(), link.display(), written.origin("name"), "name = \"...\"", reports);
        checkEnd(link, association.own(), written, "columns", reports);
        checkEnd(link, association.other(), written, "inverseColumns", reports);
    }

    private void checkEnd(
            DeclaredRelationship link, AssociationModel.End end, AnnotationDeclaration written, String element,
            List<Report> reports) {
        List<ColumnModel> columns = end.columns();
        for (int i = 0; i < columns.size(); i++) {
            check("column", columns.get(i).name(), link.display(), written.origin(element, i), element + " = \"...\"",
                    reports);
        }
    }

    private boolean isShort(String name) {
        return limits.stream().allMatch(limit -> limit.allows(name));
    }

    /** Reports the first database that {@code name} is too long for. */
    private void check(
            String what, String name, String owner, Origin origin, String remedy, List<Report> reports) {
        for (NameLimit limit : limits) {
            if (!limit.allows(name)) {
                reports.add(Report.of(Problem.IDENTIFIER_TOO_LONG, origin, owner, what, name, limit.database(),
                        limit.display(), remedy));
                return;
            }
        }
    }
}
