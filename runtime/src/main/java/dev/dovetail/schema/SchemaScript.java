package dev.dovetail.schema;

import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.database.Catalogs;
import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.SchemaException;
import dev.dovetail.jdbc.statement.StatementRunner;
import java.util.List;

/** Executes the statements that create or drop the tables of a schema. */
final class SchemaScript {
    private final String schema;
    private final SchemaTarget database;
    private final List<String> statements;

    SchemaScript(String schema, SchemaTarget database, List<String> statements) {
        this.schema = schema;
        this.database = database;
        this.statements = statements;
    }

    /** Creates the tables, in one transaction if the database can roll them back. */
    void create() {
        CatalogDialect dialect = Catalogs.of(database.dialect());
        try (StatementRunner runner = database.newRunner()) {
            if (dialect.rollsTablesBack()) {
                runner.begin();
            }
            execute(runner, "created", dialect.rollsTablesBack());
            if (dialect.rollsTablesBack()) {
                runner.commit();
            }
        }
    }

    /** Drops the tables that exist. */
    void drop() {
        try (StatementRunner runner = database.newRunner()) {
            execute(runner, "dropped", false);
        }
    }

    private void execute(StatementRunner runner, String done, boolean together) {
        for (int i = 0; i < statements.size(); i++) {
            try {
                runner.execute(statements.get(i));
            } catch (DatabaseException e) {
                throw failure(i, e, done, together && !runner.isJoined());
            }
        }
    }

    private SchemaException failure(int failed, DatabaseException cause, String done, boolean together) {
        List<String> before = together ? List.of() : statements.subList(0, failed);
        StringBuilder text = new StringBuilder("Schema ").append(schema).append(" was not ").append(done)
                .append(": statement ").append(failed + 1).append(" of ").append(statements.size()).append(" failed. ");
        if (before.isEmpty()) {
            text.append("Nothing was changed: remove the cause, and call it again.");
        } else if (done.equals("dropped")) {
            text.append("Those before it have been executed. Mend the cause, and call dropIn again, which drops what "
                    + "is")
                    .append(" left.");
        } else {
            text.append("What those before it created is there:");
            before.forEach(statement -> text.append("\n    ").append(beginning(statement)));
            text.append("\nMend the cause, drop it, and call createIn again. Where no table of the schema was there")
                    .append(" before, SCHEMA.dropIn(database) of the generated schema drops it.");
        }
        return new SchemaException(text + "\n" + cause.getMessage(), cause, before);
    }

    /** Returns a CREATE TABLE statement up to its columns. */
    private static String beginning(String statement) {
        int line = statement.indexOf('\n');
        String first = line < 0 ? statement : statement.substring(0, line);
        return first.endsWith("(") ? first.substring(0, first.length() - 1).strip() : first;
    }
}
