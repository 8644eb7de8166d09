package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.ENTITY;

import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.Words;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.Hierarchies;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reports types of one hierarchy that contradict each other: equal discriminators, and columns of different types. */
final class SiblingCheck implements SchemaCheck {
    private record Stored(ResolvedEntity entity, ColumnMapping mapping) {}

    @Override
    public void check(ResolvedSchema schema, List<Report> reports) {
        Map<String, ResolvedEntity> values = new HashMap<>();
        Map<String, Stored> columns = new HashMap<>();
        for (ResolvedEntity entity : schema.compiled()) {
            if (!entity.declaration().isInHierarchy()) {
                continue;
            }
            String root = entity.root().declaration().qualifiedName() + "#";
            if (!entity.declaration().isSealed()) {
                checkValue(entity, values, root, reports);
            }
            if (entity.stored().isPartOfTable() || entity.parent() == null) {
                checkColumns(entity, columns, root, reports);
            }
        }
    }

    private static void checkValue(
            ResolvedEntity entity, Map<String, ResolvedEntity> values, String root, List<Report> reports) {
        EntityDeclaration declaration = entity.declaration();
        String value = Hierarchies.value(declaration);
        ResolvedEntity other = values.putIfAbsent(root + value.toLowerCase(Locale.ROOT), entity);
        if (other != null) {
            String simple = Words.snake(declaration.className().simpleName());
            reports.add(Report.of(Problem.DISCRIMINATOR_TWICE, declaration.annotation(ENTITY).orElseThrow()
                            .origin("discriminator"), entity.name(), value, other.name(),
                    simple.equalsIgnoreCase(value) ? "other_" + simple : simple));
        }
    }

    private static void checkColumns(
            ResolvedEntity entity, Map<String, Stored> columns, String root, List<Report> reports) {
        ResolvedEntity top = entity.root();
        String type = Hierarchies.discriminator(top.declaration()).name();
        for (ColumnMapping stored : entity.stored().ownStored()) {
            String name = stored.column().name();
            if (name.equalsIgnoreCase(type)) {
                reports.add(Report.of(Problem.DISCRIMINATOR_COLUMN_TAKEN, stored.property().annotation(COLUMN)
                                .map(each -> each.origin("name")).orElse(stored.property().origin()), entity.name(),
                        stored.name(), name, entity.stored().table(), top.name(),
                        Hierarchies.strategyText(top.declaration()), type.equalsIgnoreCase("type") ? "kind" : "type"));
                continue;
            }
            Stored other = columns.putIfAbsent(root + name.toLowerCase(Locale.ROOT), new Stored(entity, stored));
            boolean isAbove = other != null && (entity.declaration().lineage()
                    .contains(other.entity().declaration().qualifiedName())
                    || other.entity().declaration().lineage().contains(entity.declaration().qualifiedName()));
            // A column of a level above is reported as one that is there twice.
            if (other != null && !isAbove && !isSame(other.mapping(), stored)) {
                reports.add(Report.of(Problem.SIBLING_COLUMN_DIFFERS, stored.property().annotation(COLUMN)
                                .map(each -> each.origin("name")).orElse(stored.property().origin()), entity.name(),
                        stored.name(), name, text(stored), text(other.mapping()), other.entity().name(),
                        other.mapping().name(), entity.stored().table(),
                        Words.snake(entity.declaration().className().simpleName()) + "_" + name));
            }
        }
    }

    private static boolean isSame(ColumnMapping one, ColumnMapping two) {
        ColumnModel a = one.column();
        ColumnModel b = two.column();
        return a.type() == b.type() && a.length() == b.length() && a.precision() == b.precision()
                && a.scale() == b.scale() && a.definition().equals(b.definition())
                && a.defaultValue().equals(b.defaultValue()) && Objects.equals(a.nativeEnum(), b.nativeEnum())
                && a.writes().equals(b.writes()) && a.as().equals(b.as());
    }

    private static String text(ColumnMapping stored) {
        ColumnModel column = stored.column();
        String type = "\"" + stored.property().type().simpleName() + "\"";
        if (!column.definition().isEmpty()) {
            return type + " (" + column.definition() + ")";
        }
        String value = column.defaultValue().isEmpty() ? "" : " with the default " + column.defaultValue();
        return switch (column.type()) {
            case STRING, BYTES -> type + " (length = " + column.length() + ")" + value;
            case DECIMAL -> type + " (precision = " + column.precision() + ", scale = " + column.scale() + ")" + value;
            default -> type + value;
        };
    }
}
