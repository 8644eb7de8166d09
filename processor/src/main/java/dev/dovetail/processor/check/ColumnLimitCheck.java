package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;
import static dev.dovetail.processor.declaration.AnnotationKind.INDEX;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.ColumnLimits;
import dev.dovetail.processor.model.ColumnLimits.Violation;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reports columns beyond the limits of the databases for which DDL is generated. Skips columns with a
 * {@code definition}, and foreign keys, which have the type of the referenced column.
 */
final class ColumnLimitCheck implements SchemaCheck {
    private final List<ColumnLimits> databases;

    ColumnLimitCheck(List<ColumnLimits> databases) {
        this.databases = databases;
    }

    @Override
    public void check(ResolvedSchema schema, List<Report> reports) {
        for (ResolvedEntity entity : schema.compiled()) {
            checkNumber(entity, reports);
            Set<String> keys = keys(entity);
            for (ColumnMapping stored : entity.stored().ownStored()) {
                if (stored.column().definition().isEmpty() && !stored.property().has(FOREIGN_KEY)) {
                    check(entity, stored, keys.contains(stored.name()), reports);
                }
            }
        }
    }

    private void checkNumber(ResolvedEntity entity, List<Report> reports) {
        int columns = entity.stored().stored().size();
        Stream.concat(databases.stream(), Stream.of(new GeneratedClass()))
                .min(Comparator.comparingInt(ColumnLimits::mostColumns))
                .filter(strictest -> columns > strictest.mostColumns())
                .ifPresent(strictest -> reports.add(Report.of(Problem.TOO_MANY_COLUMNS, TableCheck.origin(entity),
                        entity.name(), Violation.count(columns), strictest.label(),
                        Violation.count(strictest.mostColumns()))));
    }

    /** No method of a class file has more than 64 KB, and some columns take 50 bytes of one. */
    private record GeneratedClass() implements ColumnLimits {
        @Override
        public String label() {
            return "a generated class";
        }

        @Override
        public int mostColumns() {
            return 1_250;
        }
    }

    /** Reports the database with the strictest limit. */
    private void check(ResolvedEntity entity, ColumnMapping stored, boolean isKey, List<Report> reports) {
        String label = "";
        Violation strictest = null;
        for (ColumnLimits database : databases) {
            Violation refusal = database.refusal(stored.column(), isKey);
            if (refusal != null && (strictest == null || refusal.most() < strictest.most())) {
                strictest = refusal;
                label = database.label();
            }
        }
        if (strictest != null) {
            PropertyDeclaration property = stored.property();
            String element = strictest.element();
            Origin origin = property.annotation(COLUMN).map(column -> column.origin(element))
                    .orElse(property.origin());
            reports.add(Report.of(Problem.COLUMN_NOT_HELD, origin, entity.name(), property.name(),
                    strictest.what(), label, Violation.count(strictest.most()), strictest.remedy()));
        }
    }

    /** Returns the properties that are part of a key or an index. */
    private static Set<String> keys(ResolvedEntity entity) {
        Set<String> keys = new HashSet<>();
        entity.stored().uniques().forEach(keys::addAll);
        for (AnnotationDeclaration index : entity.declaration().annotationsOf(INDEX)) {
            keys.addAll(index.texts("value"));
        }
        entity.foreignKeys().keys().forEach(key -> keys.addAll(key.properties()));
        return keys;
    }
}
