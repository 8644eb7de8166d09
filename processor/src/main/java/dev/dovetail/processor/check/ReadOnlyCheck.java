package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.AccessorDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/** Reports setters of an entity that is only read. */
final class ReadOnlyCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        if (!entity.declaration().isReadOnly()) {
            return;
        }
        for (PropertyDeclaration property : entity.declaration().properties()) {
            AccessorDeclaration setter = property.setter();
            if (setter != null) {
                reports.add(Report.of(Problem.READ_ONLY_SETTER, setter.origin(), entity.name(), property.name(),
                        setter.method(), entity.name()));
            }
        }
    }
}
