package dev.dovetail.it.schema;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.schema.Sketch.Column;
import dev.dovetail.it.schema.Sketch.Key;
import dev.dovetail.it.schema.Sketch.Rule;
import dev.dovetail.it.schema.Sketch.Table;
import dev.dovetail.it.schema.Sketch.Type;
import dev.dovetail.it.schema.Sketch.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a sketch at random, as people and other programs change a database. */
final class SketchChange {
    private final TestDatabase kind;
    private final Sketch sketch;
    private final Random random;
    private final RandomSketch parts;
    private final List<String> log = new ArrayList<>();

    SketchChange(TestDatabase kind, Sketch sketch, Random random) {
        this.kind = kind;
        this.sketch = sketch;
        this.random = random;
        this.parts = new RandomSketch(kind, random);
    }

    List<String> log() {
        return log;
    }

    void change() {
        if (sketch.tables.isEmpty()) {
            return;
        }
        Table table = parts.pick(sketch.tables);
        switch (random.nextInt(18)) {
            case 0 -> dropTable(table);
            case 1 -> addTable();
            case 2, 3 -> dropColumn(table);
            case 4, 5 -> addColumn(table);
            case 6, 7 -> changeType(table);
            case 8 -> changeNullness(table);
            case 9 -> changeValue(table);
            case 10 -> changeComment(table);
            case 11 -> renameKey(table);
            case 12 -> dropKey(table);
            case 13 -> addKey(table);
            case 14 -> changeActions(table);
            case 15 -> changeLabels();
            case 16 -> addView(table);
            default -> changeKind(table);
        }
    }

    private void dropTable(Table table) {
        log.add("drop table " + table.name);
        sketch.tables.remove(table);
        sketch.removeUsers(table.name, "");
        if (random.nextInt(3) == 0) {
            log.add("view instead of it");
            sketch.views.add(new View(table.name, "", table.columns.stream().map(column -> column.name).toList()));
        }
    }

    private void addTable() {
        Table table = new Table("others_" + random.nextInt(1_000));
        Column id = new Column("id", new Type(Sketch.Kind.INTEGER, 0, ""));
        id.nullable = false;
        table.columns.add(id);
        table.keys.add(new Key(Rule.PRIMARY, random.nextBoolean() ? "" : "pk_" + table.name, List.of("id")));
        sketch.tables.add(table);
        parts.addForeignKey(sketch, table);
        log.add("add table " + table.name + table.keys);
    }

    private void dropColumn(Table table) {
        Column column = parts.pick(table.columns);
        if (table.columns.stream().filter(each -> each != column && each.generated.isEmpty()).count() == 0) {
            return;
        }
        log.add("drop column " + table.name + "." + column.name);
        for (Key key : List.copyOf(table.keys)) {
            if (key.columns.contains(column.name) && (key.rule == Rule.PRIMARY || key.rule == Rule.UNIQUE
                    || key.rule == Rule.UNIQUE_INDEX)) {
                sketch.removeUsers(table.name, key.columns.get(0));
                key.columns.forEach(each -> removeReferences(table, each));
            }
        }
        sketch.removeUsers(table.name, column.name);
        table.columns.remove(column);
        unnumber(table);
    }

    private void removeReferences(Table table, String column) {
        for (Table each : sketch.tables) {
            each.keys.removeIf(key -> key.target.equals(table.name) && key.references.contains(column));
        }
    }

    private void addColumn(Table table) {
        Column column = parts.column(table);
        table.columns.add(random.nextInt(table.columns.size() + 1), column);
        log.add("add column " + table.name + "." + column.name);
        if (random.nextInt(3) == 0) {
            parts.addKey(table);
        }
    }

    private void changeType(Table table) {
        Column column = parts.pick(table.columns);
        boolean isKey = table.keys.stream().anyMatch(key -> key.columns.contains(column.name)
                && (key.rule == Rule.PRIMARY || key.rule == Rule.FOREIGN));
        boolean isBase = table.columns.stream().anyMatch(each -> each.generated.contains("\0" + column.name + "\0"));
        if (isKey || isBase || column.identity || !column.generated.isEmpty()) {
            return;
        }
        Type type = random.nextBoolean()
                ? new Type(column.type.kind(), column.type.kind() == Sketch.Kind.DECIMAL ? 9 : 77, column.type.name())
                : parts.type();
        if (column.type.kind() != type.kind()) {
            table.keys.removeIf(key -> key.columns.contains(column.name));
            removeReferences(table, column.name);
            column.value = "";
        }
        column.more = "";
        column.type = type;
        log.add("change the type of " + table.name + "." + column.name + " to " + type);
    }

    private void changeNullness(Table table) {
        Column column = parts.pick(table.columns);
        boolean isKey = table.keys(Rule.PRIMARY).stream().anyMatch(key -> key.columns.contains(column.name));
        boolean isNulled = table.keys(Rule.FOREIGN).stream()
                .anyMatch(key -> key.columns.contains(column.name) && key.actions.contains("SET NULL"));
        if (!isKey && !isNulled && column.generated.isEmpty() && !column.identity) {
            column.nullable = !column.nullable;
            log.add("change whether " + table.name + "." + column.name + " may be null to " + column.nullable);
        }
    }

    private void changeValue(Table table) {
        Column column = parts.pick(table.columns);
        if (column.identity) {
            if (kind != TestDatabase.SQLITE) {
                column.identity = false;
                log.add("number no rows by " + table.name + "." + column.name);
            }
            return;
        }
        boolean isKey = table.keys.stream().anyMatch(key -> key.columns.contains(column.name));
        if (!column.generated.isEmpty()) {
            column.generated = "";
            log.add("compute no " + table.name + "." + column.name);
        } else if (!isKey && random.nextInt(3) == 0) {
            parts.generate(table, column);
            log.add("compute " + table.name + "." + column.name);
        } else {
            column.value = column.value.isEmpty() ? parts.value(column.type) : "";
            log.add("change the default of " + table.name + "." + column.name + " to " + column.value);
        }
    }

    private void changeComment(Table table) {
        Column column = parts.pick(table.columns);
        if (kind == TestDatabase.MARIADB && column.generated.isEmpty() && !column.identity && random.nextBoolean()) {
            column.more = column.type.kind() == Sketch.Kind.TIMESTAMP ? " ON UPDATE CURRENT_TIMESTAMP(6)"
                    : column.type.kind() == Sketch.Kind.INTEGER ? " CHECK (" + "`" + column.name + "` <> 5)" : "";
            log.add("add to " + table.name + "." + column.name + ":" + column.more);
        }
        column.comment = column.comment.isEmpty() ? "A comment" : random.nextBoolean() ? "" : "Another comment";
        log.add("change the comment of " + table.name + "." + column.name + " to " + column.comment);
    }

    private void renameKey(Table table) {
        if (!table.keys.isEmpty()) {
            Key key = parts.pick(table.keys);
            key.name = key.isIndex() || random.nextBoolean() ? "renamed_" + random.nextInt(10_000) : "";
            log.add("rename " + key);
            if (kind == TestDatabase.SQLITE && key.rule == Rule.PRIMARY && key.name.isEmpty()) {
                key.name = "pk_renamed";
            }
        }
    }

    private void dropKey(Table table) {
        if (!table.keys.isEmpty()) {
            Key key = parts.pick(table.keys);
            if (kind == TestDatabase.SQLITE && key.rule == Rule.PRIMARY) {
                return;
            }
            log.add("drop " + key);
            table.keys.remove(key);
            if (key.rule == Rule.PRIMARY || key.rule == Rule.UNIQUE || key.rule == Rule.UNIQUE_INDEX) {
                key.columns.forEach(each -> removeReferences(table, each));
            }
            unnumber(table);
        }
    }

    /** MariaDB numbers rows in keys alone. */
    private void unnumber(Table table) {
        if (kind == TestDatabase.MARIADB && table.keys(Rule.PRIMARY).isEmpty()) {
            table.columns.forEach(column -> column.identity = false);
        }
    }

    private void addKey(Table table) {
        int before = table.keys.size();
        if (random.nextInt(3) == 0) {
            parts.addForeignKey(sketch, table);
        } else {
            parts.addKey(table);
        }
        log.add("add " + table.keys.subList(before, table.keys.size()));
    }

    private void changeActions(Table table) {
        for (Key key : table.keys(Rule.FOREIGN)) {
            parts.actions(key);
            key.columns.forEach(column -> table.column(column).nullable = true);
            log.add("change to " + key);
        }
    }

    private void changeLabels() {
        List<String> labels = sketch.enums.get("mpaa_rating");
        if (labels == null) {
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> labels.add(random.nextInt(labels.size() + 1), "new" + random.nextInt(100));
            case 1 -> labels.remove(labels.size() > 1 ? 1 + random.nextInt(labels.size() - 1) : 0);
            default -> labels.add(labels.remove(0));
        }
        if (!labels.contains("G")) {
            labels.add("G");
        }
        log.add("labels " + labels);
    }

    private void addView(Table table) {
        List<String> columns = new ArrayList<>();
        table.columns.forEach(column -> {
            if (random.nextBoolean()) {
                columns.add(column.name);
            }
        });
        if (!columns.isEmpty()) {
            sketch.views.add(new View("view_" + random.nextInt(1_000), table.name, columns));
            log.add("add " + sketch.views.get(sketch.views.size() - 1));
        }
    }

    /** Exchanges a unique constraint and a unique index, or primary key columns. */
    private void changeKind(Table table) {
        for (Key key : List.copyOf(table.keys)) {
            if (key.rule == Rule.UNIQUE || key.rule == Rule.UNIQUE_INDEX) {
                Key other = new Key(key.rule == Rule.UNIQUE ? Rule.UNIQUE_INDEX : Rule.UNIQUE, key.name, key.columns);
                table.keys.set(table.keys.indexOf(key), other);
                log.add("change " + key + " to " + other.rule);
                if (other.name.isEmpty()) {
                    other.name = "made_" + random.nextInt(1_000);
                }
            }
        }
    }
}
