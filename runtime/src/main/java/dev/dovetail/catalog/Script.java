package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables that a script creates: the generated script of a schema, or the statements that a database keeps.
 */
public final class Script {
    private final CatalogDialect dialect;
    private final String schema;
    private final CatalogBuilder catalog;
    private TableName last = TableName.of("");

    private Script(CatalogDialect dialect, String schema, CatalogBuilder catalog) {
        this.dialect = dialect;
        this.schema = schema;
        this.catalog = catalog;
    }

    /** Returns the tables that {@code statements} create. */
    public static Catalog read(List<String> statements, CatalogDialect dialect) {
        CatalogBuilder catalog = new CatalogBuilder();
        read(statements, dialect, "", catalog);
        return catalog.build();
    }

    /**
     * Adds the tables that {@code statements} create to {@code catalog}. Unqualified names belong to {@code schema}.
     */
    public static void read(List<String> statements, CatalogDialect dialect, String schema, CatalogBuilder catalog) {
        Script script = new Script(dialect, schema, catalog);
        statements.forEach(script::read);
    }

    /**
     * Splits a script into statements, without their semicolons and surrounding comments. Ignores semicolons in quoted
     * names, literals, comments, and bodies of triggers and procedures.
     */
    public static List<String> statements(String script, CatalogDialect dialect) {
        return new StatementReader(script, dialect.quoting()).statements();
    }

    /** Splits a script whose names and literals use standard quotes or backticks. */
    public static List<String> statements(String script) {
        return new StatementReader(script, Quoting.with(Quoting.Form.BACKTICKS)).statements();
    }

    private void read(String statement) {
        Tokens tokens = Tokens.of(statement, dialect);
        if (tokens.accept("CREATE", "SCHEMA")) {
            tokens.accept("IF", "NOT", "EXISTS");
            catalog.schema(tokens.name(), statement);
        } else if (tokens.accept("CREATE", "SEQUENCE")) {
            readSequence(tokens, statement);
        } else if (tokens.accept("CREATE", "TABLE")) {
            tokens.accept("IF", "NOT", "EXISTS");
            last = within(tokens.tableName());
            new TableReader(dialect, last, catalog).read(tokens);
        } else if (tokens.accept("CREATE", "INDEX")) {
            readIndex(tokens, false, statement);
        } else if (tokens.accept("CREATE", "UNIQUE", "INDEX")) {
            readIndex(tokens, true, statement);
        } else if (tokens.accept("ALTER", "TABLE")) {
            TableName table = within(tokens.tableName());
            tokens.accept("ADD");
            new TableReader(dialect, table, catalog).readLater(tokens);
        } else if (tokens.accept("CREATE", "TYPE")) {
            readType(tokens, statement);
        } else if (tokens.accept("COMMENT", "ON")) {
            readComment(tokens);
            catalog.follower(last, statement);
        } else if (tokens.accept("CREATE", "TRIGGER")) {
            while (tokens.hasNext() && !tokens.accept("ON")) {
                tokens.skip();
            }
            catalog.follower(tokens.hasNext() ? within(tokens.tableName()) : last, statement);
        } else if (!tokens.accept("CREATE", "VIEW")) {
            catalog.follower(last, statement);
        }
    }

    private void readType(Tokens tokens, String statement) {
        TableName name = within(tokens.tableName());
        if (tokens.accept("AS", "ENUM")) {
            catalog.add(new EnumType(name, tokens.parts().stream().map(Tokens::word).toList(), statement));
        }
    }

    private void readComment(Tokens tokens) {
        boolean isColumn = tokens.accept("COLUMN");
        if (!isColumn && !tokens.accept("TABLE")) {
            return;
        }
        List<String> names = new ArrayList<>(List.of(tokens.name()));
        while (tokens.accept(".")) {
            names.add(tokens.name());
        }
        tokens.accept("IS");
        String column = isColumn ? names.remove(names.size() - 1) : "";
        TableName table = within(names.size() == 1 ? TableName.of(names.get(0))
                : new TableName(names.get(0), names.get(1)));
        if (isColumn) {
            catalog.comment(table, column, tokens.word());
        } else {
            catalog.comment(table, tokens.word());
        }
    }

    private void readSequence(Tokens tokens, String statement) {
        TableName name = within(tokens.tableName());
        long step = 1;
        while (tokens.hasNext()) {
            if (tokens.accept("INCREMENT", "BY")) {
                step = Long.parseLong(tokens.word());
            } else {
                tokens.skip();
            }
        }
        catalog.add(new Sequence(name, step, false, statement));
    }

    private void readIndex(Tokens tokens, boolean unique, String statement) {
        tokens.accept("IF", "NOT", "EXISTS");
        TableName index = tokens.tableName();
        tokens.accept("ON");
        TableName table = tokens.tableName();
        if (table.schema().isEmpty()) {
            table = new TableName(index.schema(), table.name());
        }
        List<Tokens> parts = tokens.parts();
        String condition = tokens.accept("WHERE") ? tokens.text() : "";
        List<String> columns = parts.stream().map(Tokens::column).toList();
        if (unique && dialect.turnsUniqueIndexes() && !columns.contains("")) {
            String quoted = dialect.identifiers().quoted(index.name());
            catalog.add(within(table), new Constraint(Constraint.Kind.UNIQUE, index.name(), columns, null, "",
                    "CONSTRAINT " + quoted + " UNIQUE ("
                            + String.join(", ", dialect.identifiers().quoted(columns)) + ")"));
            catalog.follower(within(table), statement);
            return;
        }
        catalog.add(within(table), new CatalogIndex(index.name(), unique, columns,
                parts.stream().map(Tokens::part).toList(), condition, statement));
    }

    private TableName within(TableName table) {
        return table.schema().isEmpty() ? new TableName(schema, table.name()) : table;
    }
}
