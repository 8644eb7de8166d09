package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.TypeSupport;
import dev.dovetail.processor.model.TypeSupport.Lack;
import dev.dovetail.processor.resolve.DeclaredConstraints;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.table.Table;
import java.util.List;

/**
 * Reports a declared check of a column that a foreign key changes, if a database named in {@code -Adovetail.dialects}
 * does not accept it.
 */
final class ChangedColumnCheck {
    private final List<TypeSupport> databases;

    ChangedColumnCheck(List<TypeSupport> databases) {
        this.databases = databases;
    }

    void check(TableOwners owners, List<Report> reports) {
        databases.stream().filter(each -> each.lacks(Lack.CHECKS_OF_CHANGED_COLUMNS)).findFirst()
                .ifPresent(database -> check(owners, database, reports));
    }

    private static void check(TableOwners owners, TypeSupport database, List<Report> reports) {
        for (TableOwners.Owned owned : owners.tables()) {
            for (ResolvedEntity entity : owned.levels()) {
                entity.constraints().checks().forEach(each ->
                        check(owned.table(), entity, each, database, reports));
            }
        }
    }

    private static void check(Table table, ResolvedEntity entity, DeclaredConstraints.OfCheck check,
            TypeSupport database, List<Report> reports) {
        List<String> columns = check.columns(entity.stored());
        table.changing(columns).ifPresent(key -> reports.add(Report.of(Problem.CHECK_OF_CHANGED_COLUMN,
                check.annotation().origin("value"),
                entity.name() + (check.property().isEmpty() ? "" : "." + check.property()), database.database(),
                "the column \"" + columns.stream().filter(key.columns()::contains).findFirst().orElse("") + "\"",
                key.name(), key.change(), database.option())));
    }
}
