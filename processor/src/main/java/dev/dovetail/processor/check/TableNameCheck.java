package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.ENTITY;
import static dev.dovetail.processor.declaration.AnnotationKind.TABLE;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/** Reports an entity whose table is named differently in {@code @Entity} and {@code @Table}. */
final class TableNameCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        AnnotationDeclaration table = entity.declaration().annotation(TABLE).orElse(null);
        String first = entity.declaration().annotation(ENTITY).map(each -> each.text("table")).orElse("");
        String second = table == null ? "" : table.text("name");
        if (table != null && !first.isBlank() && !second.isBlank() && !first.equals(second)) {
            reports.add(Report.of(Problem.TABLE_NAMED_TWICE, table.origin("name"), entity.name(), first, second));
        }
    }
}
