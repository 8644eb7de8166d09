package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.GENERATED_VALUE;
import static dev.dovetail.processor.model.ConstraintNames.primaryKey;

import dev.dovetail.annotation.GenerationType;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.AssociationModel;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reports a sequence with the name of a table or primary key. In PostgreSQL they share one namespace. */
final class SequenceNameCheck implements SchemaCheck {
    @Override
    public void check(ResolvedSchema schema, List<Report> reports) {
        Map<String, String> tables = new HashMap<>();
        Stream.concat(schema.reached().stream(), schema.compiled().stream())
                .forEach(entity -> addTables(entity, tables));
        for (ResolvedEntity entity : schema.compiled()) {
            for (ColumnMapping id : entity.stored().ids()) {
                if (id.keySource() == null || id.keySource().type() != GenerationType.SEQUENCE) {
                    continue;
                }
                String table = tables.get(TakenNames.key("", id.keySource().sequence()));
                if (table != null) {
                    Origin origin = id.property().annotation(GENERATED_VALUE).map(each -> each.origin("sequence"))
                            .orElse(id.property().origin());
                    reports.add(Report.of(Problem.SEQUENCE_NAMED_AS_TABLE, origin, entity.name(), id.name(),
                            id.keySource().sequence(), table, entity.stored().table().name()));
                }
            }
        }
    }

    private static void addTables(ResolvedEntity entity, Map<String, String> tables) {
        String schema = entity.stored().table().schema();
        String name = entity.stored().table().name();
        tables.put(TakenNames.key(schema, name), "the table of " + entity.name());
        tables.put(TakenNames.key(schema, primaryKey(entity.stored().table())), "the primary key of " + entity.name());
        for (ResolvedSide side : entity.sides()) {
            AssociationModel pairs = side.association();
            if (pairs != null) {
                tables.put(TakenNames.key(pairs.table().schema(), pairs.table().name()),
                        "the association table of " + side.link().display());
            }
        }
    }
}
