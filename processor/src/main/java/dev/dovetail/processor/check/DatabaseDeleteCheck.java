package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedForeignKey;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.List;

/**
 * Reports {@code SET_NULL} on a column that cannot be null, and {@code passiveDeletes} on a relationship whose foreign
 * key has no matching {@code onDelete}.
 */
final class DatabaseDeleteCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ColumnMapping stored : entity.stored().stored()) {
            PropertyDeclaration property = stored.property();
            AnnotationDeclaration key = property.annotation(FOREIGN_KEY).orElse(null);
            if (key != null && key.text("onDelete").equals("SET_NULL") && !stored.column().nullable()) {
                String type = property.type().isPrimitive()
                        ? property.type().typeName().box().toString().replace("java.lang.", "")
                        : property.type().simpleName();
                reports.add(Report.of(Problem.SET_NULL_OF_NOT_NULL, key.origin("onDelete"), entity.name(),
                        property.name(),
                        property.has(ID) ? "" : property.line("@Nullable " + type) + " or "));
            }
        }
        for (ResolvedSide side : entity.sides()) {
            ResolvedForeignKey key = side.keyResolution().key();
            if (key != null && key.sound() && side.link().annotation().flag("passiveDeletes")
                    && !side.link().isViewOnly()) {
                check(entity, side, key, reports);
            }
        }
    }

    private static void check(ResolvedEntity entity, ResolvedSide side, ResolvedForeignKey key, List<Report> reports) {
        List<String> cascade = side.link().annotation().texts("cascade");
        boolean deletes = cascade.contains("ALL") || cascade.contains("DELETE");
        boolean isLeft = key.onDelete() == OnDelete.CASCADE || !deletes && key.onDelete() == OnDelete.SET_NULL;
        if (!isLeft) {
            reports.add(Report.of(Problem.PASSIVE_DELETES_WITHOUT_RULE,
                    side.link().annotation().origin("passiveDeletes"), entity.name(), side.link().name(),
                    deletes ? "deleting" : "the rows that are left", key.display(), key.onDelete(),
                    key.parent().className().simpleName(), deletes ? OnDelete.CASCADE : OnDelete.SET_NULL));
        }
    }
}
