package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.GENERATED_VALUE;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;

import dev.dovetail.annotation.GenerationType;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.metadata.KeySource;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;
import java.util.Set;

/**
 * Reports an entity without an identifier, an identifier that is nullable or of an unsuitable type, and a generated
 * identifier that is composite.
 */
final class IdentifierCheck implements EntityCheck {
    private static final Set<ColumnType> COUNTABLE = Set.of(ColumnType.SHORT, ColumnType.INT, ColumnType.LONG);

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        List<PropertyDeclaration> ids = entity.declaration().properties().stream()
                .filter(property -> property.has(ID)).toList();
        boolean mayBeMisread = !entity.declaration().reports().isEmpty()
                || !entity.declaration().shape().concreteAccessors().isEmpty();
        if (ids.isEmpty() && !mayBeMisread && entity.parent() == null) {
            reports.add(Report.of(Problem.NO_ID, entity.declaration().origin(), entity.name()));
        }
        for (ColumnMapping id : entity.stored().ids()) {
            if (id.property().nullable() && !id.property().type().isPrimitive()) {
                reports.add(Report.of(Problem.ID_NULLABLE, id.property().origin(), entity.name(), id.name()));
            }
            if ((id.column().type() == ColumnType.BYTES || id.column().type().isArray()) && id.conversion() == null) {
                reports.add(Report.of(Problem.ID_TYPE, id.property().origin(), entity.name(), id.name(),
                        id.property().type().simpleName(), id.property().line("UUID")));
            }
            id.property().annotation(GENERATED_VALUE).ifPresent(
                    generated -> checkGenerated(entity, id, generated, reports));
        }
    }

    /** Returns whether the database numbers the identifier {@code id}. */
    static boolean isNumbered(ColumnMapping id) {
        KeySource source = id.keySource();
        return source != null && source.type() == GenerationType.IDENTITY && id.property().has(GENERATED_VALUE);
    }

    private static void checkGenerated(
            ResolvedEntity entity, ColumnMapping id, AnnotationDeclaration generated, List<Report> reports) {
        if (generated.text("value").equals(GenerationType.ASSIGNED.name())) {
            return;
        }
        List<String> numbered = entity.stored().ids().stream().filter(IdentifierCheck::isNumbered)
                .map(ColumnMapping::name).toList();
        if (numbered.size() > 1 && numbered.indexOf(id.name()) > 0) {
            reports.add(Report.of(Problem.GENERATED_COMPOSITE_ID, generated.origin(), entity.name(), id.name(),
                    String.join(" and ", numbered)));
            return;
        }
        boolean isUuid = generated.text("value").equals("UUID");
        ColumnType type = id.column().type();
        if (isUuid ? type != ColumnType.UUID : !COUNTABLE.contains(type)) {
            reports.add(Report.of(Problem.GENERATED_VALUE_TYPE, generated.origin("value"), entity.name(), id.name(),
                    generated.text("value"), isUuid ? "UUID" : "long, int or short",
                    id.property().type().simpleName(),
                    type == ColumnType.UUID ? "@GeneratedValue(GenerationType.UUID)"
                            : "public abstract " + (isUuid ? "UUID " : "Long ") + id.property().getter().method()
                                    + "();"));
        }
    }
}
