package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.Definition;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedForeignKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reports keys that the database compares less exactly than Java: JSON, and types that ignore case, accents or trailing
 * spaces.
 */
final class ComparedKeyCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        Set<String> keys = new HashSet<>();
        for (ResolvedForeignKey key : entity.foreignKeys().keys()) {
            for (int i = 0; i < key.properties().size(); i++) {
                if (!isId(key, key.references().get(i))) {
                    keys.add(key.properties().get(i));
                }
            }
        }
        for (ColumnMapping stored : entity.stored().stored()) {
            boolean own = stored.isId() && !stored.property().has(FOREIGN_KEY);
            if (own || keys.contains(stored.name())) {
                check(entity, stored, reports);
            }
        }
    }

    /** Returns whether {@code key} references an identifier, which is reported itself. */
    private static boolean isId(ResolvedForeignKey key, String reference) {
        return key.parent().properties().stream().anyMatch(each -> each.name().equals(reference) && each.has(ID));
    }

    private static void check(ResolvedEntity entity, ColumnMapping stored, List<Report> reports) {
        boolean json = stored.column().type() == ColumnType.JSON;
        if (!json && !Definition.isLoose(stored.column())) {
            return;
        }
        boolean isKey = stored.property().has(FOREIGN_KEY);
        String what = json && stored.column().definition().isEmpty() ? "json" : stored.column().definition();
        Origin origin = stored.property().annotation(isKey ? FOREIGN_KEY : COLUMN)
                .map(each -> !isKey ? each.origin(each.isExplicit("definition") ? "definition" : "json")
                        : each.origin())
                .orElse(stored.property().origin());
        reports.add(Report.of(Problem.KEY_COMPARED_LOOSELY, origin, entity.name(), stored.name(), what,
                json ? "it as text" : "a type that compares exactly"));
    }
}
