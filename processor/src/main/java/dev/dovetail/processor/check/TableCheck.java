package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.ENTITY;
import static dev.dovetail.processor.declaration.AnnotationKind.TABLE;

import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.AssociationModel;
import dev.dovetail.processor.model.Words;
import dev.dovetail.processor.resolve.DeclaredRelationship;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reports a table that is used by two entities, by two many-to-many relationships, or by one of each. */
final class TableCheck implements SchemaCheck {
    @Override
    public void check(ResolvedSchema schema, List<Report> reports) {
        Map<String, ResolvedEntity> entities = new HashMap<>();
        schema.reached().stream().filter(entity -> !entity.stored().isPartOfTable())
                .forEach(entity -> entities.put(key(entity.stored().table()), entity));
        // A table belongs to the level above, so that the one below is reported.
        for (ResolvedEntity entity : schema.compiled().stream()
                .sorted(Comparator.comparingInt(TableCheck::depth)).toList()) {
            if (entity.stored().isPartOfTable()) {
                continue;
            }
            ResolvedEntity other = entities.putIfAbsent(key(entity.stored().table()), entity);
            if (other != null) {
                String derived = Words.snake(entity.declaration().className().simpleName());
                boolean isSameName = entity.name().equals(other.name());
                reports.add(Report.of(Problem.DUPLICATE_TABLE, origin(entity), entity.name(), entity.stored().table(),
                        isSameName ? other.declaration().qualifiedName() : other.name(),
                        free(entity, derived, schema)));
            }
        }
        Map<String, DeclaredRelationship> associations = new HashMap<>();
        for (ResolvedEntity entity : schema.compiled()) {
            for (ResolvedSide side : entity.sides()) {
                AssociationModel table = side.association();
                if (table != null && side.link().annotation().isExplicit("associationTable")) {
                    check(side, table, entities, associations, reports);
                }
            }
        }
    }

    private static int depth(ResolvedEntity entity) {
        ResolvedEntity parent = entity.parent();
        return parent == null ? 0 : depth(parent) + 1;
    }

    private static String free(ResolvedEntity entity, String derived, ResolvedSchema schema) {
        String packageName = entity.declaration().className().packageName();
        String name = isFree(derived, schema) ? derived
                : packageName.substring(packageName.lastIndexOf('.') + 1) + "_" + derived;
        return isFree(name, schema) ? name : "other_" + name;
    }

    private static boolean isFree(String table, ResolvedSchema schema) {
        return Stream.concat(schema.compiled().stream(), schema.reached().stream())
                .noneMatch(each -> each.stored().table().name().equalsIgnoreCase(table));
    }

    private static void check(
            ResolvedSide side, AssociationModel association,
            Map<String, ResolvedEntity> entities, Map<String, DeclaredRelationship> associations,
            List<Report> reports) {
        DeclaredRelationship link = side.link();
        TableName table = association.table();
        AnnotationDeclaration written = link.annotation().annotation("associationTable");
        ResolvedEntity entity = entities.get(key(table));
        if (entity != null) {
            AssociationEntityCheck.check(side, association, entity, written, reports);
            return;
        }
        DeclaredRelationship other = associations.putIfAbsent(key(table), link);
        boolean isOneRelationship = other != null && (link.backPopulates().equals(other.name())
                || other.backPopulates().equals(link.name()));
        if (other != null && !isOneRelationship) {
            reports.add(Report.of(Problem.ASSOCIATION_TABLE_SHARED, written.origin("name"), link.owner().name(),
                    link.name(), table, other.owner().name(), other.name()));
        }
    }

    /** Returns the place of the table name of {@code entity}, or the place where it could be declared. */
    static Origin origin(ResolvedEntity entity) {
        AnnotationDeclaration table = entity.declaration().annotation(TABLE).orElse(null);
        if (table != null && table.isExplicit("name")) {
            return table.origin("name");
        }
        return entity.declaration().annotation(ENTITY).map(each -> each.origin("table"))
                .orElse(entity.declaration().origin());
    }

    private static String key(TableName table) {
        return table.toString().toLowerCase(Locale.ROOT);
    }
}
