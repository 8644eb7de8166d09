package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.VERSION;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;
import java.util.Set;

/** Reports a second version, a version that is not a non-null integer or time, and a version with a unique column. */
final class VersionCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        ColumnMapping first = null;
        for (ColumnMapping stored : entity.stored().stored()) {
            PropertyDeclaration property = stored.property();
            if (!property.has(VERSION)) {
                continue;
            }
            if (first != null) {
                reports.add(Report.of(Problem.TWO_VERSIONS, property.annotation(VERSION).orElseThrow().origin(),
                        entity.name(), property.name(), entity.name(), first.name()));
            } else if (!isVersion(stored.column().type()) || stored.conversion() != null || property.nullable()) {
                reports.add(Report.of(Problem.VERSION_TYPE, property.origin(), entity.name(), property.name(),
                        (property.nullable() ? "@Nullable " : "") + property.type().simpleName(),
                        property.getter().method()));
            }
            if (!stored.isId() && entity.stored().uniques().contains(Set.of(stored.name()))) {
                reports.add(Report.of(Problem.VERSION_UNIQUE, property.annotation(COLUMN)
                                .filter(each -> each.flag("unique")).map(each -> each.origin("unique"))
                                .orElse(property.origin()), entity.name(), property.name()));
            }
            first = first == null ? stored : first;
        }
    }

    private static boolean isVersion(ColumnType type) {
        return type.isIntegral() || type == ColumnType.INSTANT || type == ColumnType.DATE_TIME
                || type == ColumnType.OFFSET_DATE_TIME;
    }
}
