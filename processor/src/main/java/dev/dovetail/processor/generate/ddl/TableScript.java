package dev.dovetail.processor.generate.ddl;

import dev.dovetail.processor.model.CheckModel;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.IndexModel;
import dev.dovetail.processor.model.NativeEnum;
import dev.dovetail.processor.model.PresenceModel;
import dev.dovetail.processor.model.UniqueModel;
import dev.dovetail.processor.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Generates the statements that create one table. */
final class TableScript {
    private static final int WIDTH = 100;

    private final DdlDialect dialect;
    private final Table table;

    TableScript(DdlDialect dialect, Table table) {
        this.dialect = dialect;
        this.table = table;
    }

    /**
     * Returns the statements that create the table, its foreign keys except {@code deferred}, its comments and its
     * indexes.
     */
    String create(List<Table.Reference> deferred) {
        List<String> lines = new ArrayList<>(columns());
        if (!isKeyInLine()) {
            lines.add(constraint(table.primaryKeyName(), "PRIMARY KEY " + dialect.list(table.primaryKey())));
        }
        if (table.numbersPartOfKey() && dialect.indexesNumbers()
                && !table.primaryKey().get(0).equals(table.identity())) {
            lines.add(constraint("uq_" + table.name().name() + "_" + table.identity(),
                    "UNIQUE " + dialect.list(List.of(table.identity()))));
        }
        for (UniqueModel unique : table.uniques()) {
            lines.add(constraint(unique.name(), "UNIQUE " + dialect.list(unique.columns())));
        }
        for (Table.Reference reference : table.references()) {
            if (!deferred.contains(reference) && dialect.canRefer(table.name(), reference.target())) {
                lines.add(constraint(reference.name(), foreignKey(reference, "\n        ")));
            }
        }
        for (CheckModel check : table.checks()) {
            if (!dialect.acceptsCheck(table, check.columns())) {
                continue;
            }
            lines.add(constraint(check.name(), "CHECK (" + check.condition() + ")"));
        }
        for (Table.TypeCheck check : table.typeChecks()) {
            if (!dialect.acceptsCheck(table, check.columns())) {
                continue;
            }
            lines.add(constraint(check.name(), "CHECK (" + ofTypes(check, check.name().length()) + ")"));
        }
        for (PresenceModel presence : table.presences()) {
            if (!dialect.acceptsCheck(table, presence.columns())) {
                continue;
            }
            lines.add(constraint(presence.name(), "CHECK (\n        " + otherTypes(presence)
                    + all(presence.columns(), " IS NULL")
                    + "\n        OR " + all(presence.required(), " IS NOT NULL") + ")"));
        }
        for (ColumnModel column : table.columns()) {
            NativeEnum nativeEnum = column.nativeEnum();
            if (nativeEnum != null && !dialect.hasEnums()) {
                lines.add(constraint(CheckModel.defaultName(table.name(), column.name()), "CHECK ("
                        + dialect.quoted(column.name()) + " IN " + dialect.literals(nativeEnum.labels()) + ")"));
            }
        }
        StringBuilder out = new StringBuilder(comment());
        out.append("CREATE TABLE ").append(dialect.quoted(table.name())).append(" (\n    ");
        out.append(String.join(",\n    ", lines)).append("\n)")
                .append(dialect.tableOptions(table)).append(";\n");
        List<String> comments = new ArrayList<>();
        for (ColumnModel column : table.columns()) {
            comments.add(column.comment().isEmpty() ? "" : dialect.comment(table, column));
        }
        if (table.isDescribed()) {
            comments.add(0, dialect.comment(table));
        }
        comments.removeIf(String::isEmpty);
        out.append(comments.isEmpty() ? "" : "\n").append(String.join("", comments));
        out.append(table.indexes().isEmpty() ? "" : "\n");
        for (IndexModel index : table.indexes()) {
            out.append("CREATE INDEX ").append(dialect.indexOn(index.name(), table.name())).append(" ")
                    .append(dialect.list(index.columns())).append(";\n");
        }
        return out.toString();
    }

    private String all(List<String> columns, String test) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (String column : columns) {
            String part = (out.isEmpty() ? "" : " AND ") + dialect.quoted(column) + test;
            if (out.length() - start + part.length() > WIDTH) {
                out.append("\n        ");
                start = out.length();
                part = part.strip();
            }
            out.append(part);
        }
        return out.toString();
    }

    /** Returns the statement that creates a table with these columns, without keys, constraints and comments. */
    String columnsOnly() {
        return "CREATE TABLE " + dialect.quoted(table.name()) + " (\n    " + String.join(",\n    ", columns())
                + "\n);\n";
    }

    private String comment() {
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder("--");
        for (String word : table.comment().split("\\s+")) {
            if (line.length() + word.length() >= WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder("--");
            }
            line.append(' ').append(word);
        }
        return out.append(line).append('\n').toString();
    }

    /** Returns the statement that adds a foreign key to the table. */
    String add(Table.Reference reference) {
        return "ALTER TABLE " + dialect.quoted(table.name()) + "\n    ADD "
                + constraint(reference.name(), foreignKey(reference, "\n        ")) + ";\n";
    }

    private String otherTypes(PresenceModel presence) {
        return presence.types().isEmpty() ? ""
                : isNone(presence.discriminator(), presence.types()) + "\n        OR ";
    }

    /** Returns the condition that a row is of none of {@code types}. */
    private String isNone(String discriminator, List<String> types) {
        String literals = dialect.literals(types);
        return dialect.quoted(discriminator) + (types.size() == 1
                ? " <> " + literals.substring(1, literals.length() - 1) : " NOT IN " + literals);
    }

    private String ofTypes(Table.TypeCheck check, int before) {
        String other = isNone(check.discriminator(), check.types());
        List<String> notNull = check.columns().stream().map(each -> dialect.quoted(each) + " IS NOT NULL").toList();
        String condition = check.condition().isEmpty() ? String.join(" AND ", notNull) : check.condition();
        boolean isOne = check.condition().isEmpty() && notNull.size() == 1;
        boolean fits = before + other.length() + condition.length() < WIDTH - 30;
        return other + (fits ? " OR " : "\n        OR ") + (isOne ? condition : "(" + condition + ")");
    }

    private boolean isKeyInLine() {
        return dialect.declaresKeyInLine() && !table.identity().isEmpty() && table.primaryKey().size() == 1;
    }

    private List<String> columns() {
        int names = 0;
        int types = 0;
        for (ColumnModel column : table.columns()) {
            names = Math.max(names, dialect.quoted(column.name()).length());
            types = Math.max(types, type(column).length());
        }
        List<String> lines = new ArrayList<>();
        for (ColumnModel column : table.columns()) {
            String line = padded(dialect.quoted(column.name()), names) + "  " + padded(type(column), types);
            lines.add((line + "  " + rest(column)).stripTrailing());
        }
        return lines;
    }

    private String type(ColumnModel column) {
        NativeEnum nativeEnum = column.nativeEnum();
        if (nativeEnum != null) {
            return dialect.enumType(table.name(), nativeEnum);
        }
        return column.definition().isEmpty() ? dialect.type(column) : column.definition();
    }

    private String rest(ColumnModel column) {
        String comment = column.comment().isEmpty() ? "" : " " + dialect.commentInLine(column);
        return (constraints(column) + comment).strip();
    }

    private String constraints(ColumnModel column) {
        if (column.name().equals(table.identity())) {
            String key = isKeyInLine() ? constraint(table.primaryKeyName(), "PRIMARY KEY") + " " : "";
            return key + dialect.identity(!column.writes().inserted());
        }
        if (!column.as().isEmpty()) {
            return dialect.generated(table, column);
        }
        String value = column.defaultValue().isEmpty() ? "" : "DEFAULT " + dialect.defaultValue(column) + " ";
        return value + (column.nullable() ? "" : "NOT NULL");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private String constraint(String name, String what) {
        return "CONSTRAINT " + dialect.quotedFitting(name) + " " + what;
    }

    private String foreignKey(Table.Reference reference, String breakLine) {
        String key = "FOREIGN KEY " + dialect.list(reference.columns());
        String target = "REFERENCES " + dialect.referred(reference.target()) + " "
                + dialect.list(reference.targetColumns())
                + (dialect.acceptsOnDelete(reference) ? action(" ON DELETE ", reference.onDelete().name()) : "")
                + action(" ON UPDATE ", reference.onUpdate().name())
                + (reference.deferrable() ? dialect.deferrable() : "");
        boolean fits = reference.name().length() + key.length() + target.length() < WIDTH;
        return key + (fits ? " " : breakLine) + target;
    }

    /** Returns the clause of an action, or nothing for what a foreign key does if it says nothing. */
    private static String action(String clause, String action) {
        return action.equals("NO_ACTION") ? "" : clause + action.replace('_', ' ');
    }
}
