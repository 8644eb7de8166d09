package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.ENUMERATED;

import dev.dovetail.processor.declaration.TypeDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.ColumnLimits;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.List;

/**
 * Reports labels of enum types that end with a space, if a database for which DDL is generated removes it: no value of
 * the column would then equal the label.
 */
final class NativeLabelCheck implements SchemaCheck {
    private final List<ColumnLimits> databases;

    NativeLabelCheck(List<ColumnLimits> databases) {
        this.databases = databases;
    }

    @Override
    public void check(ResolvedSchema schema, List<Report> reports) {
        databases.stream().filter(ColumnLimits::trimsLabels).findFirst().ifPresent(database -> {
            for (ResolvedEntity entity : schema.compiled()) {
                for (ColumnMapping stored : entity.stored().ownStored()) {
                    if (stored.column().nativeEnum() != null) {
                        check(entity, stored, database, reports);
                    }
                }
            }
        });
    }

    private static void check(ResolvedEntity entity, ColumnMapping stored, ColumnLimits database,
            List<Report> reports) {
        TypeDeclaration type = stored.property().type();
        for (int i = 0; i < type.labels().size(); i++) {
            String label = type.labels().get(i);
            if (!label.endsWith(" ")) {
                continue;
            }
            String trimmed = label.replaceAll(" +$", "");
            String remedy = trimmed.isEmpty() || type.labels().contains(trimmed)
                    ? "Write: @Enumerated(EnumType.STRING)"
                    : "Give it another label: @EnumLabel(" + JavaText.quoted(trimmed) + ")";
            reports.add(Report.of(Problem.NATIVE_LABEL_ENDS_WITH_SPACE, stored.property().annotation(ENUMERATED)
                    .map(each -> each.origin("value")).orElse(stored.property().origin()), entity.name(),
                    stored.name(), database.label(), JavaText.quoted(label), type.simpleName(),
                    type.constants().get(i), remedy));
            return;
        }
    }
}
