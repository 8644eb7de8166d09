package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.AccessorDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.DeclaredRelationship;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.List;

/** Reports a setter that accepts null for a column that cannot be null, and a setter of a view-only relationship. */
final class SetterCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ColumnMapping stored : entity.stored().stored()) {
            // A generated value, or one with a default, may be null before the insert.
            if (stored.keySource() == null && !stored.column().isFilled()) {
                check(entity, stored.property(), reports);
            }
        }
        for (ResolvedSide side : entity.sides()) {
            AccessorDeclaration setter = side.link().property().setter();
            if (setter != null && side.link().isViewOnly() && !entity.declaration().isReadOnly()) {
                reports.add(Report.of(Problem.VIEW_ONLY_SETTER, setter.origin(), entity.name(), side.link().name(),
                        setter.method()));
            } else if (side.keyResolution().key() != null && side.keyResolution().kind().holdsKey()
                    && !mayBeOrphan(side)) {
                check(entity, side.link().property(), reports);
            }
        }
    }

    /** Returns whether the entity is deleted when it is removed from its parent. The column then never becomes null. */
    private static boolean mayBeOrphan(ResolvedSide side) {
        return side.other().map(DeclaredRelationship::annotation).map(each -> each.flag("deleteOrphans")).orElse(false);
    }

    private static void check(ResolvedEntity entity, PropertyDeclaration property, List<Report> reports) {
        AccessorDeclaration setter = property.setter();
        if (setter == null || !setter.nullable() || property.nullable() || setter.type().isPrimitive()) {
            return;
        }
        String type = property.type().simpleName();
        reports.add(Report.of(Problem.SETTER_NULLABLE, setter.origin(), entity.name(), property.name(), setter.method(),
                "public abstract " + setter.returned().simpleName() + " " + setter.method() + "(" + type + " "
                        + setter.parameter() + ");", property.line("@Nullable " + type)));
    }
}
