package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.EntityTypeInfo;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/** Reports instance fields of an entity, and accessors with a body. */
final class MemberCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        EntityTypeInfo shape = entity.declaration().shape();
        for (EntityTypeInfo.Member field : shape.fields()) {
            reports.add(Report.of(Problem.INSTANCE_FIELD, field.origin(), entity.name(), field.name(),
                    field.type(), field.name()));
        }
        for (EntityTypeInfo.Member accessor : shape.concreteAccessors()) {
            reports.add(Report.of(
                    Problem.ACCESSOR_NOT_ABSTRACT, accessor.origin(), entity.name(), accessor.name(),
                    accessor.type() + " " + accessor.name() + "()"));
        }
    }
}
