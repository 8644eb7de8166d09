package dev.dovetail.spring.autoconfigure;

import dev.dovetail.dialect.TableName;
import dev.dovetail.schema.Difference;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Creates or compares the tables of schemas. */
final class SchemaSetup {
    private final SchemaMode mode;

    SchemaSetup(SchemaMode mode) {
        this.mode = mode;
    }

    void run(Database database, Schema[] schemas) {
        if (mode == SchemaMode.NONE) {
            return;
        }
        if (schemas.length == 0) {
            throw new IllegalStateException("dovetail.schema=" + name() + " needs to know the entities. Declare a bean"
                    + " for their generated schema, for example: @Bean Schema schema() { return BlogSchema.SCHEMA; }");
        }
        for (Schema schema : schemas) {
            List<Difference> differences = schema.validate(database);
            if (mode == SchemaMode.CREATE && isAllMissing(schema, differences)) {
                schema.createIn(database);
            } else if (!differences.isEmpty()) {
                throw new SchemaMismatchException("The tables of the database differ from the entities of the schema "
                        + schema.name() + ":\n" + differences.stream().map(each -> "  - " + each)
                                .collect(Collectors.joining("\n")));
            }
        }
    }

    private String name() {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether all tables are missing that the DDL of {@code schema} creates, and nothing else differs. */
    private static boolean isAllMissing(Schema schema, List<Difference> differences) {
        Set<String> missing = differences.stream().filter(SchemaSetup::isMissing).map(each -> folded(each.table()))
                .collect(Collectors.toSet());
        Set<String> created = schema.types().stream().filter(type -> !type.isReadOnly())
                .map(type -> folded(type.table())).collect(Collectors.toSet());
        return !created.isEmpty() && missing.containsAll(created)
                && differences.stream().allMatch(SchemaSetup::isMissing);
    }

    /** Returns the name of {@code table} for a comparison: databases fold names that are not quoted. */
    private static String folded(TableName table) {
        return (table.schema() + "." + table.name()).toLowerCase(Locale.ROOT);
    }

    /** Returns whether a whole table, sequence or enum type is missing. */
    private static boolean isMissing(Difference difference) {
        return difference.kind() == Difference.Kind.MISSING && difference.column().isEmpty();
    }
}
