package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.INDEX;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.StoredEntity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports an index of a joined type whose columns are in the tables of several levels, or all in that of another. */
final class TableSpanCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        StoredEntity stored = entity.stored();
        if (stored.parent() == null || stored.isPartOfTable()) {
            return;
        }
        for (AnnotationDeclaration index : entity.declaration().annotationsOf(INDEX)) {
            List<String> properties = index.texts("value");
            Map<StoredEntity, List<String>> levels = new LinkedHashMap<>();
            for (String each : properties) {
                if (stored.stored(each).isPresent() && !isId(stored, each)) {
                    levels.computeIfAbsent(declarer(stored, each), level -> new ArrayList<>()).add(each);
                }
            }
            String all = String.join(", ", properties);
            List<StoredEntity> tables = new ArrayList<>(levels.keySet());
            if (tables.size() > 1) {
                StoredEntity first = tables.get(0);
                StoredEntity second = tables.get(1);
                reports.add(Report.of(Problem.INDEX_SPANS_TABLES, index.origin("value"), entity.name(), all,
                        String.join(", ", levels.getOrDefault(first, List.of())), first.table(),
                        String.join(", ", levels.getOrDefault(second, List.of())), second.table(),
                        entity.root().name()));
            } else if (tables.size() == 1 && tables.get(0) != stored) {
                reports.add(Report.of(Problem.INDEX_OF_PARENT, index.origin("value"), entity.name(), all,
                        tables.get(0).table(), tables.get(0).name()));
            }
        }
    }

    private static boolean isId(StoredEntity entity, String property) {
        return entity.stored(property).map(ColumnMapping::isId).orElse(false);
    }

    private static StoredEntity declarer(StoredEntity entity, String property) {
        StoredEntity parent = entity.parent();
        return parent != null && entity.declaration().level().inherits(property) ? declarer(parent, property) : entity;
    }
}
