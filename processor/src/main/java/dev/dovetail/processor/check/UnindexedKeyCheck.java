package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.INDEX;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedForeignKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Advises to declare an index for each foreign key. Useful for applications that create their tables themselves; the
 * generated DDL has these indexes anyway.
 */
final class UnindexedKeyCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        if (entity.declaration().isReadOnly()) {
            return;
        }
        List<List<String>> indexes = indexes(entity);
        for (ResolvedForeignKey key : entity.foreignKeys().keys()) {
            if (indexes.stream().noneMatch(index -> begins(index, key.properties()))) {
                String properties = "\"" + String.join("\", \"", key.properties()) + "\"";
                reports.add(Report.of(Problem.FOREIGN_KEY_WITHOUT_INDEX, key.annotation().origin(), key.display(),
                        entity.name(), entity.name(), key.properties().size() == 1 ? properties : "{" + properties
                        + "}"));
            }
        }
    }

    private static List<List<String>> indexes(ResolvedEntity entity) {
        List<List<String>> indexes = new ArrayList<>();
        indexes.add(entity.stored().ids().stream().map(ColumnMapping::name).toList());
        for (ColumnMapping stored : entity.stored().stored()) {
            if (stored.isUnique()) {
                indexes.add(List.of(stored.name()));
            }
        }
        for (AnnotationDeclaration index : entity.declaration().annotationsOf(INDEX)) {
            indexes.add(index.texts("value"));
        }
        return indexes;
    }

    private static boolean begins(List<String> index, List<String> first) {
        return index.size() >= first.size() && index.subList(0, first.size()).equals(first);
    }
}
