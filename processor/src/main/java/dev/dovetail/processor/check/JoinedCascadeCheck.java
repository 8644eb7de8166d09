package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.StoredEntity;
import java.util.List;

/** Reports {@code onDelete = CASCADE} in a joined table below the root: the database would delete half of an object. */
final class JoinedCascadeCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        StoredEntity stored = entity.stored();
        if (!isBelow(stored)) {
            return;
        }
        for (ColumnMapping each : stored.stored()) {
            AnnotationDeclaration key = each.property().annotationsOf(FOREIGN_KEY).stream()
                    .filter(annotation -> annotation.text("onDelete").equals("CASCADE")).findFirst().orElse(null);
            if (key != null && !entity.declaration().level().inherits(each.name())) {
                reports.add(Report.of(Problem.CASCADE_OF_JOINED_TABLE, key.origin("onDelete"), entity.name(),
                        each.name(), stored.table(), entity.root().stored().table(), entity.root().name()));
            }
        }
    }

    /** Returns whether {@code entity} has a table below that of the root. */
    static boolean isBelow(StoredEntity entity) {
        return entity.parent() != null && !entity.isPartOfTable();
    }
}
