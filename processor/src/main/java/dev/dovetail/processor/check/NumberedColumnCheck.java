package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.DATABASE_GENERATED;

import dev.dovetail.processor.declaration.SqlWord;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.TypeSupport;
import dev.dovetail.processor.model.TypeSupport.Lack;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/**
 * Reports a check or a generated column that reads the column which the database numbers, if a database named in
 * {@code -Adovetail.dialects} does not accept it.
 */
final class NumberedColumnCheck {
    private final List<TypeSupport> databases;

    NumberedColumnCheck(List<TypeSupport> databases) {
        this.databases = databases;
    }

    void check(TableOwners owners, List<Report> reports) {
        for (TableOwners.Owned owned : owners.tables()) {
            String number = owned.table().identity();
            if (!number.isEmpty()) {
                for (ResolvedEntity entity : owned.levels()) {
                    checks(entity, number, reports);
                    expressions(entity, number, reports);
                }
            }
        }
    }

    private void checks(ResolvedEntity entity, String number, List<Report> reports) {
        databases.stream().filter(each -> each.lacks(Lack.CHECKS_OF_NUMBERS)).findFirst().ifPresent(database ->
                entity.constraints().checks().stream()
                        .filter(each -> each.columns(entity.stored()).contains(number))
                        .forEach(each -> reports.add(Report.of(Problem.NUMBERED_COLUMN_READ,
                                each.annotation().origin("value"),
                                entity.name() + (each.property().isEmpty() ? "" : "." + each.property()),
                                database.database(), "check", number, "Leave @Check out", database.option()))));
    }

    private void expressions(ResolvedEntity entity, String number, List<Report> reports) {
        databases.stream().filter(each -> each.lacks(Lack.EXPRESSIONS_OF_NUMBERS)).findFirst().ifPresent(database ->
                entity.stored().ownStored().stream()
                        .filter(each -> SqlWord.of(each.column().as()).stream()
                                .anyMatch(word -> word.name().equalsIgnoreCase(number)))
                        .forEach(each -> reports.add(Report.of(Problem.NUMBERED_COLUMN_READ,
                                each.property().annotation(DATABASE_GENERATED).orElseThrow().origin("as"),
                                entity.name() + "." + each.name(), database.database(), "generated column", number,
                                "Compute it in a method of " + entity.name() + " instead of as",
                                database.option()))));
    }
}
