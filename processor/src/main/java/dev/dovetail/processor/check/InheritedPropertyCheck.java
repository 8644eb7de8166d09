package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;
import static dev.dovetail.processor.declaration.AnnotationKind.GENERATED_VALUE;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;
import static dev.dovetail.processor.declaration.AnnotationKind.VERSION;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.EmbeddedDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/** Reports a level of a hierarchy that declares what belongs to the root, or changes a property that it inherits. */
final class InheritedPropertyCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        ResolvedEntity parent = entity.parent();
        if (parent == null) {
            return;
        }
        for (PropertyDeclaration property : entity.declaration().ownProperties()) {
            checkKey(entity, property, reports);
        }
        for (EmbeddedDeclaration each : entity.declaration().embedded()) {
            PropertyDeclaration property = each.property();
            if (property != null && parent.declaration().embedded().stream()
                    .anyMatch(above -> above.name().equals(each.name()))) {
                checkUnannotated(entity, property, declarer(parent, each.attributes().get(0).name()), reports);
            }
        }
        for (PropertyDeclaration above : parent.declaration().properties()) {
            String declarer = declarer(parent, above.name());
            PropertyDeclaration property = entity.declaration().property(above.name()).orElse(null);
            String getter = above.getter().method();
            if (property == null && entity.declaration().methods().contains(getter)) {
                reports.add(Report.of(Problem.INHERITED_IMPLEMENTED, entity.declaration().origin(), entity.name(),
                        getter, declarer, declarer));
            } else if (property != null) {
                checkUnchanged(entity, property, above, declarer, reports);
            }
        }
    }

    private static void checkKey(ResolvedEntity entity, PropertyDeclaration property, List<Report> reports) {
        ResolvedEntity root = entity.root();
        boolean isVersion = property.has(VERSION);
        if (property.has(ID) || isVersion || property.has(GENERATED_VALUE)) {
            boolean hasOne = root.declaration().properties().stream()
                    .anyMatch(each -> each.has(isVersion ? VERSION : ID));
            String annotation = isVersion ? VERSION.toString() : property.has(ID) ? ID.toString()
                    : GENERATED_VALUE.toString();
            Report report = Report.of(Problem.KEY_BELOW_ROOT, property.annotations().stream()
                            .filter(each -> each.name().equals(annotation)).findFirst().orElseThrow().origin(),
                    entity.name(), property.name().replaceFirst("\\..*", ""), isVersion ? "version" : "identifier",
                    root.name(), hasOne ? ", or take @" + annotation + " off." : ".");
            // The parts of an embedded identifier are one mistake.
            if (reports.stream().noneMatch(report::isSame)) {
                reports.add(report);
            }
        }
    }

    private static String declarer(ResolvedEntity level, String property) {
        ResolvedEntity above = level.parent();
        return above != null && level.declaration().level().inherits(property) ? declarer(above, property)
                : level.name();
    }

    private static void checkUnchanged(ResolvedEntity entity, PropertyDeclaration property, PropertyDeclaration above,
            String declarer, List<Report> reports) {
        boolean isOther = !property.type().isUnresolved() && !above.type().isUnresolved()
                && !property.type().typeName().equals(above.type().typeName());
        if (isOther) {
            reports.add(Report.of(Problem.INHERITED_NARROWED, property.origin(), entity.name(), property.name(),
                    property.type().simpleName(), above.type().simpleName(), declarer,
                    property.line(above.type().simpleName())));
            return;
        }
        checkUnannotated(entity, property, declarer, reports);
    }

    /** Returns whether the table of {@code entity} has the column, so that a foreign key of it can contain it. */
    private static boolean isInTable(ResolvedEntity entity, PropertyDeclaration property) {
        return entity.stored().isPartOfTable()
                || entity.stored().ids().stream().anyMatch(each -> each.name().equals(property.name()));
    }

    private static void checkUnannotated(
            ResolvedEntity entity, PropertyDeclaration property, String declarer, List<Report> reports) {
        for (AnnotationDeclaration annotation : property.annotations()) {
            if (annotation.origin().isOfMemberOf(entity.declaration().qualifiedName())
                    && !(annotation.is(FOREIGN_KEY) && isInTable(entity, property))) {
                reports.add(Report.of(Problem.INHERITED_ANNOTATED, annotation.origin(), entity.name(),
                        property.name(), declarer, annotation.name()));
                return;
            }
        }
    }
}
