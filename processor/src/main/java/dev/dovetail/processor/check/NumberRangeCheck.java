package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.GENERATED_VALUE;
import static dev.dovetail.processor.declaration.AnnotationKind.INHERITANCE;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/**
 * Reports negative lengths, precisions and scales, a scale greater than the precision, and an allocation size less than
 * 1.
 */
final class NumberRangeCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        entity.declaration().annotation(INHERITANCE).filter(said -> said.number("discriminatorLength") < 1)
                .ifPresent(said -> reports.add(Report.of(Problem.OUT_OF_RANGE, said.origin("discriminatorLength"),
                        entity.name(), "@Inheritance", "discriminatorLength", said.number("discriminatorLength"),
                        "1 or more")));
        for (ColumnMapping stored : entity.stored().stored()) {
            PropertyDeclaration property = stored.property();
            property.annotation(COLUMN).ifPresent(column -> checkColumn(entity, property, column, reports));
            property.annotation(GENERATED_VALUE).ifPresent(
                    generated -> atLeast(1, entity, property, generated, "allocationSize", reports));
        }
    }

    private static void checkColumn(
            ResolvedEntity entity, PropertyDeclaration property, AnnotationDeclaration column, List<Report> reports) {
        atLeast(0, entity, property, column, "length", reports);
        atLeast(0, entity, property, column, "precision", reports);
        atLeast(0, entity, property, column, "scale", reports);
        int precision = column.number("precision");
        if (precision > 0 && column.number("scale") > precision) {
            reports.add(Report.of(Problem.OUT_OF_RANGE, column.origin("scale"), entity.name(), property.name(),
                    "scale", column.number("scale"), "at most precision, which is " + precision));
        }
    }

    private static void atLeast(
            int least, ResolvedEntity entity, PropertyDeclaration property, AnnotationDeclaration annotation,
            String element, List<Report> reports) {
        if (annotation.isExplicit(element) && annotation.values().get(element) instanceof Integer number
                && number < least) {
            reports.add(Report.of(Problem.OUT_OF_RANGE, annotation.origin(element), entity.name(), property.name(),
                    element, number, least + " or more"));
        }
    }
}
