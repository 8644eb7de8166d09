package dev.dovetail.it.schema;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.schema.Sketch.Column;
import dev.dovetail.it.schema.Sketch.Key;
import dev.dovetail.it.schema.Sketch.Rule;
import dev.dovetail.it.schema.Sketch.Table;
import dev.dovetail.it.schema.Sketch.Type;
import dev.dovetail.it.schema.Sketch.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a sketch in the SQL of a database, as the processor writes tables. */
final class SketchSql {
    private final TestDatabase kind;
    private final Identifiers identifiers;
    private final Sketch sketch;
    private final List<String> statements = new ArrayList<>();

    private SketchSql(TestDatabase kind, Identifiers identifiers, Sketch sketch) {
        this.kind = kind;
        this.identifiers = identifiers;
        this.sketch = sketch;
    }

    static List<String> of(TestDatabase kind, Identifiers identifiers, Sketch sketch) {
        SketchSql sql = new SketchSql(kind, identifiers, sketch);
        sql.write();
        return sql.statements;
    }

    private void write() {
        if (kind == TestDatabase.POSTGRESQL) {
            sketch.enums.forEach((name, labels) -> statements.add(
                    "CREATE TYPE " + quoted(name) + " AS ENUM (" + literals(labels) + ")"));
        }
        Set<String> made = new HashSet<>();
        List<String> later = new ArrayList<>();
        for (Table table : sketch.tables) {
            made.add(table.name);
            create(table, made, later);
        }
        statements.addAll(later);
        for (View view : sketch.views) {
            String columns = view.columns().stream().map(this::quoted).collect(Collectors.joining(", "));
            statements.add(view.table().isEmpty()
                    ? "CREATE VIEW " + quoted(view.name()) + " (" + columns + ") AS SELECT "
                            + view.columns().stream().map(each -> "1").collect(Collectors.joining(", "))
                            + (kind == TestDatabase.HSQLDB ? " FROM (VALUES 1)" : "")
                    : "CREATE VIEW " + quoted(view.name()) + " AS SELECT " + columns + " FROM " + quoted(view.table()));
        }
    }

    private void create(Table table, Set<String> made, List<String> later) {
        boolean inLine = kind == TestDatabase.SQLITE && table.columns.stream().anyMatch(column -> column.identity);
        List<String> lines = new ArrayList<>();
        table.columns.forEach(column -> lines.add(quoted(column.name) + " " + definition(table, column)));
        List<String> indexes = new ArrayList<>();
        for (Key key : table.keys) {
            if (key.isIndex()) {
                indexes.add("CREATE " + (key.rule == Rule.UNIQUE_INDEX ? "UNIQUE " : "") + "INDEX " + quoted(key.name)
                        + " ON " + quoted(table.name) + " (" + (key.expression ? "lower(" + quoted(key.columns.get(0))
                        + ")" : list(key.columns)) + ")"
                        + (key.condition.isEmpty() ? "" : " WHERE " + text(key.condition)));
            } else if (key.rule != Rule.PRIMARY || !inLine) {
                boolean isLater = key.rule == Rule.FOREIGN && !made.contains(key.target) && kind != TestDatabase.SQLITE;
                if (isLater) {
                    later.add("ALTER TABLE " + quoted(table.name) + "\n    ADD " + constraint(key));
                } else {
                    lines.add(constraint(key));
                }
            }
        }
        String options = kind != TestDatabase.MARIADB ? ""
                : " DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin"
                        + (table.comment.isEmpty() ? "" : " COMMENT '" + table.comment + "'");
        statements.add("CREATE TABLE " + quoted(table.name) + " (\n    " + String.join(",\n    ", lines) + "\n)"
                + options);
        if (kind != TestDatabase.MARIADB && kind != TestDatabase.SQLITE) {
            if (!table.comment.isEmpty()) {
                statements.add("COMMENT ON TABLE " + quoted(table.name) + " IS '" + table.comment + "'");
            }
            table.columns.stream().filter(column -> !column.comment.isEmpty()).forEach(column -> statements.add(
                    "COMMENT ON COLUMN " + quoted(table.name) + "." + quoted(column.name) + " IS '" + column.comment
                    + "'"));
        }
        statements.addAll(indexes);
    }

    private String constraint(Key key) {
        String name = key.name.isEmpty() ? "" : "CONSTRAINT " + quoted(key.name) + " ";
        return name + switch (key.rule) {
            case PRIMARY -> "PRIMARY KEY (" + list(key.columns) + ")";
            case UNIQUE -> "UNIQUE (" + list(key.columns) + ")";
            case FOREIGN -> "FOREIGN KEY (" + list(key.columns) + ") REFERENCES " + quoted(key.target) + " ("
                    + list(key.references) + ")" + key.actions;
            case CHECK -> "CHECK (" + text(key.condition) + ")";
            case INDEX, UNIQUE_INDEX -> throw new IllegalArgumentException(key.toString());
        };
    }

    private String definition(Table table, Column column) {
        String type = type(column.type);
        String comment = kind == TestDatabase.MARIADB && !column.comment.isEmpty() ? " COMMENT '" + column.comment + "'"
                : "";
        if (column.identity) {
            return type + switch (kind) {
                case SQLITE -> " CONSTRAINT " + quoted(table.keys(Rule.PRIMARY).get(0).name) + " PRIMARY KEY";
                case MARIADB -> " AUTO_INCREMENT";
                default -> " GENERATED BY DEFAULT AS IDENTITY";
            } + comment;
        }
        if (!column.generated.isEmpty()) {
            boolean isStored = kind == TestDatabase.POSTGRESQL || kind == TestDatabase.MARIADB
                    || kind == TestDatabase.SQLITE;
            return type + " GENERATED ALWAYS AS (" + text(column.generated) + ")" + (isStored ? " STORED" : "")
                    + comment;
        }
        return type + (column.value.isEmpty() ? "" : " DEFAULT " + column.value)
                + (column.nullable ? "" : " NOT NULL") + (kind == TestDatabase.MARIADB ? column.more : "") + comment;
    }

    private String type(Type type) {
        boolean isLite = kind == TestDatabase.SQLITE;
        return switch (type.kind()) {
            case INTEGER -> "INTEGER";
            case BIGINT -> isLite ? "INTEGER" : "BIGINT";
            case VARCHAR -> "VARCHAR(" + type.size() + ")";
            case DECIMAL -> isLite ? "TEXT" : "DECIMAL(" + type.size() + ", 2)";
            case TIMESTAMP -> isLite ? "TEXT" : kind == TestDatabase.MARIADB ? "DATETIME(6)" : "TIMESTAMP(6)";
            case BOOLEAN -> "BOOLEAN";
            case ENUM -> switch (kind) {
                case POSTGRESQL -> quoted(type.name());
                case H2, MARIADB -> "ENUM(" + literals(sketch.enums.get(type.name())) + ")";
                default -> "VARCHAR(20)";
            };
            case ARRAY -> switch (kind) {
                case POSTGRESQL -> "VARCHAR(" + type.size() + ")[]";
                case H2, HSQLDB -> "VARCHAR(" + type.size() + ") ARRAY";
                default -> "VARCHAR(" + type.size() + ")";
            };
            case JSON -> switch (kind) {
                case POSTGRESQL -> "JSONB";
                case HSQLDB -> "VARCHAR(4000)";
                case SQLITE -> "TEXT";
                default -> "JSON";
            };
        };
    }

    /** Quotes the names of columns, which stand between zeros. */
    private String text(String expression) {
        StringBuilder out = new StringBuilder();
        String[] parts = expression.split("\0");
        for (int i = 0; i < parts.length; i++) {
            out.append(i % 2 == 0 ? parts[i] : quoted(parts[i]));
        }
        return out.toString();
    }

    private String list(List<String> names) {
        return names.stream().map(this::quoted).collect(Collectors.joining(", "));
    }

    private static String literals(List<String> labels) {
        return labels.stream().map(label -> "'" + label.replace("'", "''") + "'").collect(Collectors.joining(", "));
    }

    private String quoted(String name) {
        return identifiers.quoted(name);
    }
}
