package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.ENUMERATED;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.Words;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reports two properties with one column, a nullable primitive, and {@code length} or {@code json} on a type that they
 * do not fit.
 */
final class ColumnCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        Map<String, ColumnMapping> columns = new HashMap<>();
        Set<String> reported = new HashSet<>();
        for (ColumnMapping stored : entity.stored().stored()) {
            PropertyDeclaration property = stored.property();
            // Databases differ in whether case matters, so names that differ only in case are reported too.
            ColumnMapping other = columns.putIfAbsent(stored.column().name().toLowerCase(Locale.ROOT), stored);
            if (other != null) {
                Origin origin = property.annotation(COLUMN).map(column -> column.origin("name"))
                        .orElse(property.origin());
                // One report is enough for two records with the same components.
                if (property.component() == null || reported.add(root(property) + " " + root(other.property()))) {
                    reports.add(Report.of(Problem.DUPLICATE_COLUMN, origin, entity.name(), property.name(),
                            stored.column().name(), entity.name(), other.name(), remedy(stored)));
                }
            }
            if (property.nullable() && property.type().isPrimitive()) {
                String box = property.type().typeName().box().toString();
                reports.add(Report.of(Problem.PRIMITIVE_NULLABLE, property.origin(), entity.name(), property.name(),
                        property.type().name(), property.line("@Nullable " + box.substring(box.lastIndexOf('.') + 1))));
            }
            checkEnum(entity, property, reports);
            checkJson(entity, stored, reports);
        }
    }

    /** Returns what to write so that {@code stored} has a column of its own. */
    private static String remedy(ColumnMapping stored) {
        PropertyDeclaration property = stored.property();
        String derived = property.derivedColumn();
        if (property.component() == null) {
            return "@Column(name = \"" + (derived.equalsIgnoreCase(stored.column().name()) ? "..." : derived) + "\")";
        }
        String prefix = Words.snake(root(property)) + "_";
        String component = property.name().substring(property.name().indexOf('.') + 1);
        return property.component().prefix().startsWith(prefix) ? "@Embedded(columns = @ComponentColumn(value = \""
                + component + "\", column = @Column(name = \"...\")))" : "@Embedded(prefix = \"" + prefix + "\")";
    }

    /** Returns the property of the entity that {@code property} is, or is a component of. */
    private static String root(PropertyDeclaration property) {
        int point = property.name().indexOf('.');
        return point < 0 ? property.name() : property.name().substring(0, point);
    }

    private static void checkJson(ResolvedEntity entity, ColumnMapping stored, List<Report> reports) {
        PropertyDeclaration property = stored.property();
        AnnotationDeclaration column = property.annotation(COLUMN).orElse(null);
        if (column != null && column.flag("json") && stored.column().type() != ColumnType.JSON) {
            String held = property.converter() == null ? property.type().simpleName()
                    : property.converter().stored().simpleName();
            reports.add(Report.of(Problem.JSON_NOT_TEXT, column.origin("json"), entity.name(), property.name(), held));
        }
    }

    private static void checkEnum(ResolvedEntity entity, PropertyDeclaration property, List<Report> reports) {
        boolean byOrdinal = property.annotation(ENUMERATED).map(each -> each.text("value")).orElse("")
                .equals("ORDINAL");
        AnnotationDeclaration column = property.annotation(COLUMN).orElse(null);
        if (byOrdinal && property.type().isEnum() && column != null && column.isExplicit("length")) {
            reports.add(Report.of(
                    Problem.ENUM_ORDINAL_LENGTH, column.origin("length"), entity.name(), property.name()));
        }
    }
}
