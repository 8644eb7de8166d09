package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.TypeSupport;
import dev.dovetail.processor.model.TypeSupport.Lack;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.List;

/**
 * Reports arrays, JSON columns and sequences if a database named in {@code -Adovetail.dialects} does not support them.
 */
final class TypeSupportCheck implements SchemaCheck {
    private final List<TypeSupport> databases;

    TypeSupportCheck(List<TypeSupport> databases) {
        this.databases = databases;
    }

    @Override
    public void check(ResolvedSchema schema, List<Report> reports) {
        for (ResolvedEntity entity : schema.compiled()) {
            for (ColumnMapping stored : entity.stored().ownStored()) {
                for (TypeSupport database : databases) {
                    if (database.lacks(stored.column())) {
                        reports.add(report(entity, stored, database));
                    } else if (database.lacks(stored.keySource())) {
                        reports.add(Report.of(Problem.TYPE_NOT_ON_DATABASE, stored.property().origin(), entity.name(),
                                stored.name(), database.database(), "sequences", database.option(),
                                "write @GeneratedValue without SEQUENCE: the database numbers the rows"));
                    } else if (database.lacks(Lack.NUMBERED_PARTS) && entity.stored().ids().size() > 1
                            && IdentifierCheck.isNumbered(stored)) {
                        reports.add(Report.of(Problem.TYPE_NOT_ON_DATABASE, stored.property().origin(), entity.name(),
                                stored.name(), database.database(), "numbered parts of composite identifiers",
                                database.option(), "write @GeneratedValue(GenerationType.SEQUENCE)"));
                    }
                }
            }
        }
    }

    private static Report report(ResolvedEntity entity, ColumnMapping stored, TypeSupport database) {
        boolean array = stored.column().type().isArray();
        return Report.of(Problem.TYPE_NOT_ON_DATABASE, stored.property().origin(), entity.name(), stored.name(),
                database.database(), array ? "arrays" : "JSON", database.option(),
                array ? "make the values rows of an entity of their own" : "take json out and store it as text");
    }
}
