package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;
import java.util.Optional;

/**
 * Advises about constraints of Bean Validation that the column contradicts. A constraint that is stricter than what a
 * column holds by default is no contradiction. Constraints of groups do not always apply, and are ignored.
 */
final class ConstraintCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ColumnMapping stored : entity.stored().stored()) {
            if (!stored.isId()) {
                checkNull(entity, stored.property(), stored.column().nullable(), reports);
            }
            boolean isPlain = stored.column().definition().isEmpty() && stored.conversion() == null;
            if (isPlain && stored.column().type() == ColumnType.STRING) {
                checkLength(entity, stored, "Size", reports);
                checkLength(entity, stored, "Length", reports);
            } else if (isPlain && stored.column().type() == ColumnType.DECIMAL) {
                checkDigits(entity, stored, reports);
            }
        }
        for (PropertyDeclaration property : entity.declaration().properties()) {
            if (property.relationship().isPresent()) {
                checkNull(entity, property, property.nullable(), reports);
            }
        }
    }

    private static Optional<AnnotationDeclaration> constraint(PropertyDeclaration property, String name) {
        return property.foreign(name).filter(each -> !each.isExplicit("groups"));
    }

    private static void checkNull(
            ResolvedEntity entity, PropertyDeclaration property, boolean nullable, List<Report> reports) {
        if (!nullable || !property.nullable()) {
            return;
        }
        for (String name : List.of("NotNull", "NotBlank", "NotEmpty")) {
            constraint(property, name).ifPresent(found -> report(entity, property, found.origin(), reports,
                    "@" + name + " refuses null", "@Nullable allows it in the column", "Remove @Nullable, or @" + name
                            + " if null is a value."));
        }
    }

    private static void checkLength(ResolvedEntity entity, ColumnMapping stored, String name, List<Report> reports) {
        int length = stored.column().length();
        AnnotationDeclaration found = constraint(stored.property(), name).filter(each -> each.isExplicit("max"))
                .orElse(null);
        int max = found == null ? length : found.number("max");
        boolean isDeclared = stored.property().annotation(COLUMN).filter(each -> each.isExplicit("length"))
                .isPresent();
        if (found != null && length > 0 && max > 0 && (max > length || isDeclared && max < length)) {
            report(entity, stored.property(), found.origin("max"), reports,
                    "@" + name + "(max = " + max + ")", "the column holds " + length + " characters",
                    column(stored.property(), "length = " + max));
        }
    }

    private static void checkDigits(ResolvedEntity entity, ColumnMapping stored, List<Report> reports) {
        ColumnModel column = stored.column();
        AnnotationDeclaration found = constraint(stored.property(), "Digits").orElse(null);
        if (found == null || column.precision() == 0) {
            return;
        }
        int before = found.number("integer");
        int after = found.number("fraction");
        if (after != column.scale() || before != column.precision() - column.scale()) {
            report(entity, stored.property(), found.origin(), reports,
                    "@Digits(integer = " + before + ", fraction = " + after + ")",
                    "the column holds " + (column.precision() - column.scale())
                            + " digits before the decimal point and " + column.scale() + " after it",
                    column(stored.property(), "precision = " + (before + after) + ", scale = " + after));
        }
    }

    private static String column(PropertyDeclaration property, String elements) {
        return property.has(COLUMN) ? "Write in @Column: " + elements : "Write: @Column(" + elements + ")";
    }

    private static void report(ResolvedEntity entity, PropertyDeclaration property, Origin origin,
            List<Report> reports, String constraint, String column, String advice) {
        reports.add(Report.of(Problem.CONSTRAINT_AND_COLUMN, origin, entity.name(), property.name(), constraint, column,
                advice));
    }
}
