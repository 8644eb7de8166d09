package dev.dovetail.catalog;

import dev.dovetail.catalog.Constraint.Kind;
import dev.dovetail.catalog.Constraint.Reference;
import dev.dovetail.dialect.TableName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a CREATE TABLE statement after the name of the table. */
final class TableReader {
    /** Words that can follow the type of a column. */
    private static final Set<String> AFTER_TYPE = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "REFERENCES", "CHECK",
            "NOT", "NULL", "DEFAULT", "GENERATED", "AUTO_INCREMENT", "AUTOINCREMENT", "IDENTITY", "COLLATE", "COMMENT",
            "AS");

    private final CatalogDialect dialect;
    private final TableName table;
    private final CatalogBuilder catalog;

    TableReader(CatalogDialect dialect, TableName table, CatalogBuilder catalog) {
        this.dialect = dialect;
        this.table = table;
        this.catalog = catalog;
    }

    /** Reads the columns and constraints of the table. */
    void read(Tokens tokens) {
        catalog.body(table, tokens.text());
        for (Tokens part : tokens.parts()) {
            if (part.at("CONSTRAINT") || part.at("PRIMARY") || part.at("FOREIGN") || part.at("UNIQUE")
                    || part.at("CHECK")) {
                catalog.add(table, constraint(part));
            } else {
                readColumn(part);
            }
        }
    }

    /** Reads a constraint that ALTER TABLE adds after other tables were created. */
    void readLater(Tokens tokens) {
        Constraint constraint = constraint(tokens);
        catalog.add(table, constraint);
        catalog.later(table, constraint);
    }

    private Constraint constraint(Tokens tokens) {
        String definition = tokens.rest();
        String name = tokens.accept("CONSTRAINT") ? tokens.name() : "";
        if (tokens.accept("PRIMARY", "KEY")) {
            return new Constraint(Kind.PRIMARY_KEY, name, tokens.names(), null, definition);
        }
        if (tokens.accept("UNIQUE")) {
            return new Constraint(Kind.UNIQUE, name, tokens.names(), null, definition);
        }
        if (tokens.accept("FOREIGN", "KEY")) {
            List<String> columns = tokens.names();
            tokens.accept("REFERENCES");
            return new Constraint(Kind.FOREIGN_KEY, name, columns, reference(tokens), definition);
        }
        return new Constraint(Kind.CHECK, name, List.of(), null, definition);
    }

    private void readColumn(Tokens tokens) {
        String name = tokens.name();
        String definition = tokens.rest();
        int start = tokens.position();
        while (tokens.hasNext() && !isAfterType(tokens)) {
            tokens.skip();
        }
        SqlType type = SqlType.of(tokens.since(start));
        boolean nullable = true;
        boolean identity = false;
        String defaultValue = "";
        String constraint = "";
        while (tokens.hasNext()) {
            if (tokens.accept("NOT", "NULL")) {
                nullable = false;
            } else if (tokens.accept("DEFAULT")) {
                defaultValue = defaultValue(tokens);
            } else if (tokens.accept("GENERATED", "BY", "DEFAULT") || tokens.accept("GENERATED", "ALWAYS")) {
                identity = tokens.accept("AS", "IDENTITY");
            } else if (tokens.accept("AUTO_INCREMENT") || tokens.accept("IDENTITY")) {
                identity = true;
            } else if (tokens.accept("CONSTRAINT")) {
                constraint = tokens.name();
            } else if (tokens.accept("PRIMARY", "KEY")) {
                add(Kind.PRIMARY_KEY, constraint, List.of(name), null);
                identity |= dialect.numbers(type);
            } else if (tokens.accept("UNIQUE")) {
                add(Kind.UNIQUE, constraint, List.of(name), null);
            } else if (tokens.accept("REFERENCES")) {
                add(Kind.FOREIGN_KEY, constraint, List.of(name), reference(tokens));
            } else if (tokens.accept("CHECK")) {
                add(Kind.CHECK, constraint, List.of(), null);
            } else {
                tokens.skip();
            }
        }
        catalog.add(table, new CatalogColumn(
                name, dialect.canonical(type), nullable && !identity, identity, defaultValue, definition));
    }

    /** Reads a literal, an expression in parentheses, or a function call. */
    private static String defaultValue(Tokens tokens) {
        int start = tokens.position();
        if (tokens.at("-") || tokens.at("+")) {
            tokens.skip();
        }
        tokens.skip();
        if (tokens.at("(")) {
            tokens.skip();
        }
        String text = tokens.since(start);
        return text.equalsIgnoreCase("NULL") ? "" : text;
    }

    private static boolean isAfterType(Tokens tokens) {
        if (tokens.at("CHARACTER") && tokens.before("SET")) {
            return true;
        }
        return AFTER_TYPE.stream().anyMatch(tokens::at);
    }

    private Reference reference(Tokens tokens) {
        TableName target = tokens.tableName();
        List<String> columns = tokens.at("(") ? tokens.names() : List.of();
        String onDelete = "NO ACTION";
        while (tokens.hasNext() && !tokens.at("CONSTRAINT")) {
            if (tokens.accept("ON", "DELETE")) {
                String word = tokens.word().toUpperCase(Locale.ROOT);
                onDelete = word.equals("SET") || word.equals("NO")
                        ? word + " " + tokens.word().toUpperCase(Locale.ROOT) : word;
            } else {
                tokens.skip();
            }
        }
        String schema = target.schema().isEmpty() ? dialect.referredSchema(table) : target.schema();
        return new Reference(new TableName(schema, target.name()), columns, onDelete);
    }

    private void add(Kind kind, String name, List<String> columns, @Nullable Reference reference) {
        catalog.add(table, new Constraint(kind, name, columns, reference, ""));
    }
}
