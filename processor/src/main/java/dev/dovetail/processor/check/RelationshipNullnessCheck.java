package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedForeignKey;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.List;
import java.util.Optional;

/**
 * Reports a relationship whose nullness differs from that of its foreign key, a side without the foreign key that is
 * not nullable, and a nullable collection.
 */
final class RelationshipNullnessCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ResolvedSide side : entity.sides()) {
            PropertyDeclaration property = side.link().property();
            if (side.keyResolution().kind().isToMany()) {
                if (property.nullable()) {
                    reports.add(Report.of(Problem.NULLABLE_COLLECTION, property.origin(), entity.name(),
                            property.name(), "is empty, never null", ""));
                }
            } else if (side.keyResolution().key() != null && side.keyResolution().kind().holdsKey()) {
                checkHolder(entity, property, side.keyResolution().key(), reports);
            } else if (side.keyResolution().key() != null && !property.nullable()) {
                reports.add(Report.of(Problem.KEYLESS_SIDE_NOT_NULLABLE, property.origin(), entity.name(),
                        property.name(), side.link().target().name(), entity.name(),
                        property.type().simpleName(), property.getter().method()));
            }
        }
    }

    private static void checkHolder(
            ResolvedEntity entity, PropertyDeclaration property, ResolvedForeignKey key, List<Report> reports) {
        boolean nullableKey = key.properties().stream().map(entity.stored()::stored).flatMap(Optional::stream)
                .anyMatch(RelationshipNullnessCheck::isNullable);
        boolean brokenKey = key.properties().stream().anyMatch(name -> entity.stored().stored(name).isEmpty());
        if (brokenKey || nullableKey == property.nullable()) {
            return;
        }
        String type = property.type().simpleName();
        reports.add(Report.of(Problem.NULLNESS_CONTRADICTS_KEY, property.origin(), entity.name(), property.name(),
                nullableKey ? "the relationship is never null" : "the relationship is @Nullable", key.display(),
                nullableKey ? "@Nullable" : "never null",
                "Write: " + property.line((nullableKey ? "@Nullable " : "") + type) + " or "
                        + (nullableKey ? "take @Nullable off " + key.display() + "."
                                : "make " + key.display() + " @Nullable.")));
    }

    private static boolean isNullable(ColumnMapping storage) {
        return storage.column().nullable();
    }
}
