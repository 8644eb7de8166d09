package dev.dovetail.catalog;

import dev.dovetail.catalog.Constraint.Kind;
import dev.dovetail.catalog.Constraint.Reference;
import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a CREATE TABLE statement after the name of the table. */
final class TableReader {
    /** Words that can follow the type of a column. */
    private static final Set<String> AFTER_TYPE = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "REFERENCES", "CHECK",
            "NOT", "NULL", "DEFAULT", "GENERATED", "AUTO_INCREMENT", "AUTOINCREMENT", "IDENTITY", "COLLATE", "COMMENT",
            "AS", "ON", "INVISIBLE", "VIRTUAL", "STORED");

    private final CatalogDialect dialect;
    private final TableName table;
    private final CatalogBuilder catalog;
    private final List<CatalogColumn> columns = new ArrayList<>();
    private List<String> key = List.of();

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
                Constraint constraint = constraint(part);
                key = constraint.kind() == Kind.PRIMARY_KEY ? constraint.columns() : key;
                catalog.add(table, constraint);
            } else {
                readColumn(part);
            }
        }
        columns.forEach(column -> catalog.add(table, isNumbered(column) ? column.numbered() : column));
        while (tokens.hasNext()) {
            if (tokens.accept("COMMENT")) {
                tokens.accept("=");
                catalog.comment(table, tokens.word());
            } else {
                tokens.skip();
            }
        }
    }

    /** Returns whether the column alone is the primary key, and has a type that then numbers the rows. */
    private boolean isNumbered(CatalogColumn column) {
        return key.equals(List.of(column.name())) && dialect.numbers(column.type());
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
            return new Constraint(Kind.PRIMARY_KEY, name, tokens.names(), null, "", definition);
        }
        if (tokens.accept("UNIQUE")) {
            return new Constraint(Kind.UNIQUE, name, tokens.names(), null, "", definition);
        }
        if (tokens.accept("FOREIGN", "KEY")) {
            List<String> columns = tokens.names();
            tokens.accept("REFERENCES");
            return new Constraint(Kind.FOREIGN_KEY, name, columns, reference(tokens), "", definition);
        }
        tokens.accept("CHECK");
        return new Constraint(Kind.CHECK, name, List.of(), null, condition(tokens), definition);
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
        ColumnValue value = ColumnValue.NONE;
        String comment = "";
        String constraint = "";
        while (tokens.hasNext()) {
            if (tokens.accept("NOT", "NULL")) {
                nullable = false;
            } else if (tokens.accept("DEFAULT")) {
                value = value.defaulted(defaultValue(tokens));
            } else if (tokens.accept("ON", "UPDATE")) {
                value = value.onUpdate(defaultValue(tokens));
            } else if (tokens.at("GENERATED") || tokens.at("AS")) {
                value = generated(tokens, value);
            } else if (tokens.accept("AUTO_INCREMENT") || tokens.accept("IDENTITY")) {
                value = value.numbered(Numbering.AUTO_INCREMENT);
            } else if (tokens.accept("COMMENT")) {
                comment = tokens.word();
            } else if (tokens.accept("CONSTRAINT")) {
                constraint = tokens.name();
            } else if (tokens.accept("PRIMARY", "KEY")) {
                key = List.of(name);
                add(Kind.PRIMARY_KEY, constraint, key, null, "");
            } else if (tokens.accept("UNIQUE")) {
                add(Kind.UNIQUE, constraint, List.of(name), null, "");
            } else if (tokens.accept("REFERENCES")) {
                add(Kind.FOREIGN_KEY, constraint, List.of(name), reference(tokens), "");
            } else if (tokens.accept("CHECK")) {
                add(Kind.CHECK, constraint, List.of(name), null, condition(tokens));
            } else {
                tokens.skip();
            }
        }
        boolean isIdentity = value.numbering() != Numbering.NONE;
        columns.add(new CatalogColumn(
                name, dialect.canonical(type), nullable && !isIdentity, value, comment, definition));
    }

    /** Reads {@code GENERATED ALWAYS AS (...)}, its short form {@code AS (...)}, or an identity. */
    private static ColumnValue generated(Tokens tokens, ColumnValue value) {
        boolean always = tokens.accept("GENERATED", "ALWAYS");
        if (!always && !tokens.at("AS")) {
            tokens.accept("GENERATED");
            tokens.accept("BY", "DEFAULT");
        }
        tokens.accept("AS");
        if (tokens.accept("IDENTITY")) {
            return value.numbered(always ? Numbering.ALWAYS : Numbering.BY_DEFAULT);
        }
        if (tokens.accept("SEQUENCE")) {
            tokens.tableName();
            return value.numbered(Numbering.SEQUENCE);
        }
        return tokens.at("(") ? value.generated(condition(tokens)) : value;
    }

    /** Reads the text in a pair of parentheses. */
    private static String condition(Tokens tokens) {
        int start = tokens.position();
        tokens.skip();
        String text = tokens.since(start);
        return text.length() < 2 ? text : text.substring(1, text.length() - 1).strip();
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
        String onDelete = "";
        String onUpdate = "";
        String match = "";
        ReferenceRules.Deferral deferral = ReferenceRules.Deferral.NOT_DEFERRABLE;
        while (tokens.hasNext() && !tokens.at("CONSTRAINT")) {
            if (tokens.accept("ON", "DELETE")) {
                onDelete = action(tokens);
            } else if (tokens.accept("ON", "UPDATE")) {
                onUpdate = action(tokens);
            } else if (tokens.accept("MATCH")) {
                match = tokens.word().toUpperCase(Locale.ROOT);
            } else if (tokens.accept("NOT", "DEFERRABLE")) {
                deferral = ReferenceRules.Deferral.NOT_DEFERRABLE;
            } else if (tokens.accept("DEFERRABLE")) {
                deferral = ReferenceRules.Deferral.DEFERRABLE;
            } else if (tokens.accept("INITIALLY", "DEFERRED")) {
                deferral = ReferenceRules.Deferral.INITIALLY_DEFERRED;
            } else if (isAfterReference(tokens)) {
                break;
            } else {
                tokens.skip();
            }
        }
        String schema = target.schema().isEmpty() ? dialect.referredSchema(table) : target.schema();
        return new Reference(new TableName(schema, target.name()), columns,
                new ReferenceRules(onDelete, onUpdate, match, deferral));
    }

    /** Returns whether the rest of a column's line comes next, for example NOT NULL. */
    private static boolean isAfterReference(Tokens tokens) {
        return AFTER_TYPE.stream().anyMatch(tokens::at);
    }

    private static String action(Tokens tokens) {
        String word = tokens.word().toUpperCase(Locale.ROOT);
        return word.equals("SET") || word.equals("NO") ? word + " " + tokens.word().toUpperCase(Locale.ROOT) : word;
    }

    private void add(Kind kind, String name, List<String> columns, @Nullable Reference reference, String condition) {
        catalog.add(table, new Constraint(kind, name, columns, reference, condition, ""));
    }
}
