package dev.dovetail.it.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables, views and enum types that random changes work on, without the SQL of any database. */
final class Sketch {
    enum Kind { INTEGER, BIGINT, VARCHAR, DECIMAL, TIMESTAMP, BOOLEAN, ENUM, ARRAY, JSON }

    /** A type. The size is the length or precision. Enums have a name. */
    record Type(Kind kind, int size, String name) {
        boolean isNumeric() {
            return kind == Kind.INTEGER || kind == Kind.BIGINT || kind == Kind.DECIMAL;
        }
    }

    static final class Column {
        String name;
        Type type;
        boolean nullable = true;
        boolean identity;
        String value = "";
        String generated = "";
        String comment = "";
        /** What MariaDB alone keeps with a column: a check, or a value at each update. */
        String more = "";

        Column(String name, Type type) {
            this.name = name;
            this.type = type;
        }

        Column copy() {
            Column copy = new Column(name, type);
            copy.nullable = nullable;
            copy.identity = identity;
            copy.value = value;
            copy.generated = generated;
            copy.comment = comment;
            copy.more = more;
            return copy;
        }
    }

    enum Rule { PRIMARY, UNIQUE, FOREIGN, CHECK, INDEX, UNIQUE_INDEX }

    static final class Key {
        final Rule rule;
        String name;
        List<String> columns;
        String target = "";
        List<String> references = List.of();
        String actions = "";
        String condition = "";
        boolean expression;

        Key(Rule rule, String name, List<String> columns) {
            this.rule = rule;
            this.name = name;
            this.columns = columns;
        }

        Key copy() {
            Key copy = new Key(rule, name, columns);
            copy.target = target;
            copy.references = references;
            copy.actions = actions;
            copy.condition = condition;
            copy.expression = expression;
            return copy;
        }

        boolean isIndex() {
            return rule == Rule.INDEX || rule == Rule.UNIQUE_INDEX;
        }

        @Override
        public String toString() {
            return rule + " " + name + columns + (target.isEmpty() ? "" : " to " + target + references + actions)
                    + (condition.isEmpty() ? "" : " (" + condition + ")");
        }
    }

    static final class Table {
        String name;
        String comment = "";
        List<Column> columns = new ArrayList<>();
        List<Key> keys = new ArrayList<>();

        Table(String name) {
            this.name = name;
        }

        Table copy() {
            Table copy = new Table(name);
            copy.comment = comment;
            columns.forEach(column -> copy.columns.add(column.copy()));
            keys.forEach(key -> copy.keys.add(key.copy()));
            return copy;
        }

        Column column(String wanted) {
            return columns.stream().filter(each -> each.name.equals(wanted)).findFirst().orElseThrow();
        }

        List<Key> keys(Rule rule) {
            return keys.stream().filter(key -> key.rule == rule).toList();
        }
    }

    /** A view of some columns; of a table that does not exist, of constants. */
    record View(String name, String table, List<String> columns) {}

    final List<Table> tables = new ArrayList<>();
    final List<View> views = new ArrayList<>();
    final Map<String, List<String>> enums = new LinkedHashMap<>();

    Sketch copy() {
        Sketch copy = new Sketch();
        tables.forEach(table -> copy.tables.add(table.copy()));
        copy.views.addAll(views);
        enums.forEach((name, labels) -> copy.enums.put(name, new ArrayList<>(labels)));
        return copy;
    }

    Table table(String wanted) {
        return tables.stream().filter(each -> each.name.equals(wanted)).findFirst().orElseThrow();
    }

    /** Removes what uses a column, or a whole table if {@code column} is empty. */
    void removeUsers(String table, String column) {
        for (Table each : tables) {
            each.keys.removeIf(key -> key.target.equals(table)
                    && (column.isEmpty() || key.references.contains(column)));
            if (each.name.equals(table) && !column.isEmpty()) {
                each.keys.removeIf(key -> key.columns.contains(column));
                each.columns.removeIf(other -> other.generated.contains("\0" + column + "\0"));
            }
        }
        views.removeIf(view -> view.table().equals(table) && (column.isEmpty() || view.columns().contains(column)));
    }
}
