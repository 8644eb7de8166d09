package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/** Advises against {@code SET_NULL} on a column that cannot be null: the database then refuses the delete. */
final class SetNullCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ColumnMapping stored : entity.stored().stored()) {
            PropertyDeclaration property = stored.property();
            AnnotationDeclaration key = property.annotationsOf(FOREIGN_KEY).stream()
                    .filter(each -> each.text("onDelete").equals("SET_NULL")).findFirst().orElse(null);
            boolean isShared = property.annotationsOf(FOREIGN_KEY).size() > 1; // That is an error, and reported.
            if (key != null && !isShared && !stored.column().nullable()) {
                String type = property.type().isPrimitive()
                        ? property.type().typeName().box().toString().replace("java.lang.", "")
                        : property.type().simpleName();
                reports.add(Report.of(Problem.SET_NULL_OF_NOT_NULL, key.origin("onDelete"), entity.name(),
                        property.name(),
                        property.has(ID) ? "" : property.line("@Nullable " + type) + " or "));
            }
        }
    }
}
