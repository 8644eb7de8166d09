package dev.dovetail.it.schema;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.schema.Sketch.Column;
import dev.dovetail.it.schema.Sketch.Key;
import dev.dovetail.it.schema.Sketch.Kind;
import dev.dovetail.it.schema.Sketch.Rule;
import dev.dovetail.it.schema.Sketch.Table;
import dev.dovetail.it.schema.Sketch.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes sketches, and parts of them, that are alike on all databases. */
final class RandomSketch {
    static final List<String> LABELS = List.of("G", "PG-13", "it's", "a,b", "R");
    private static final List<String> TABLES = List.of("film", "order", "Mixed", "two words", "actor", "store");
    private static final List<String> COLUMNS =
            List.of("title", "group", "camelCase", "the value", "length", "rating", "last_update", "amount");

    private final TestDatabase kind;
    private final Random random;

    RandomSketch(TestDatabase kind, Random random) {
        this.kind = kind;
        this.random = random;
    }

    Sketch sketch() {
        Sketch sketch = new Sketch();
        sketch.enums.put("mpaa_rating", new ArrayList<>(LABELS.subList(0, 2 + random.nextInt(3))));
        int tables = 1 + random.nextInt(3);
        for (int i = 0; i < tables; i++) {
            sketch.tables.add(table(TABLES.get((i + random.nextInt(2) * 3) % TABLES.size()) + (i > 2 ? i : "")));
        }
        for (Table table : sketch.tables) {
            if (random.nextInt(3) > 0) {
                addForeignKey(sketch, table);
            }
        }
        return sketch;
    }

    private Table table(String name) {
        Table table = new Table(name);
        boolean composite = random.nextInt(4) == 0;
        Column id = new Column("id", new Type(Kind.BIGINT, 0, ""));
        id.nullable = false;
        id.identity = !composite && random.nextBoolean();
        table.columns.add(id);
        List<String> ids = new ArrayList<>(List.of("id"));
        if (composite) {
            Column shop = new Column("shop", new Type(Kind.INTEGER, 0, ""));
            shop.nullable = false;
            table.columns.add(shop);
            ids.add("shop");
        }
        table.keys.add(new Key(Rule.PRIMARY, "pk_" + plain(name), ids));
        int columns = 1 + random.nextInt(4);
        for (int i = 0; i < columns; i++) {
            table.columns.add(column(table));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            addKey(table);
        }
        table.comment = random.nextBoolean() ? "About " + plain(name) : "";
        return table;
    }

    Column column(Table table) {
        List<String> free = new ArrayList<>(COLUMNS);
        table.columns.forEach(column -> free.remove(column.name));
        String name = free.isEmpty() ? "more_" + random.nextInt(10_000) : pick(free);
        Column column = new Column(name, type());
        column.nullable = random.nextBoolean();
        column.comment = random.nextInt(3) == 0 ? "What " + plain(name) + " is" : "";
        if (random.nextInt(4) == 0) {
            column.value = value(column.type);
        } else if (random.nextInt(6) == 0) {
            generate(table, column);
        }
        return column;
    }

    /** Makes a column one that is computed from another. */
    void generate(Table table, Column column) {
        List<Column> numbers = table.columns.stream().filter(each -> each.type.isNumeric() && !each.identity
                && each.generated.isEmpty() && each != column && each.type.kind() != Kind.DECIMAL).toList();
        if (!numbers.isEmpty()) {
            column.type = new Type(Kind.INTEGER, 0, "");
            column.nullable = true;
            column.value = "";
            column.generated = "\0" + pick(numbers).name + "\0 + 1";
        }
    }

    Type type() {
        Kind type = pick(List.of(Kind.values()));
        int size = type == Kind.DECIMAL ? 5 + random.nextInt(3) : 20 + random.nextInt(3) * 20;
        return new Type(type, size, type == Kind.ENUM ? "mpaa_rating" : "");
    }

    String value(Type type) {
        return switch (type.kind()) {
            case INTEGER, BIGINT -> "7";
            case VARCHAR -> "'it''s'";
            case BOOLEAN -> "TRUE";
            case ENUM -> "'G'";
            case TIMESTAMP -> "CURRENT_TIMESTAMP";
            default -> "";
        };
    }

    void addKey(Table table) {
        List<Column> plain = table.columns.stream().filter(column -> column.type.kind() != Kind.JSON
                && column.type.kind() != Kind.ARRAY && column.generated.isEmpty()).toList();
        Column column = pick(plain);
        String name = plain(table.name) + "_" + random.nextInt(10_000);
        List<String> columns = new ArrayList<>(List.of(column.name));
        Column second = pick(plain);
        if (random.nextInt(3) == 0 && second != column) {
            columns.add(second.name);
        }
        Key key = switch (random.nextInt(5)) {
            case 0 -> new Key(Rule.UNIQUE, "uq_" + name, columns);
            case 1 -> new Key(Rule.CHECK, "ck_" + name, List.of(column.name));
            case 2 -> new Key(Rule.UNIQUE_INDEX, "ux_" + name, columns);
            default -> new Key(Rule.INDEX, "ix_" + name, columns);
        };
        boolean isNumber = column.type.isNumeric()
                && !(kind == TestDatabase.SQLITE && column.type.kind() == Kind.DECIMAL);
        boolean isText = column.type.kind() == Kind.VARCHAR;
        if (key.rule == Rule.CHECK) {
            if (!isNumber && !isText || kind == TestDatabase.MARIADB && column.identity) {
                return;
            }
            key.condition = "\0" + column.name + "\0 <> " + (isNumber ? "77" : "'x'");
        } else if (key.rule == Rule.INDEX && (kind == TestDatabase.POSTGRESQL || kind == TestDatabase.SQLITE)) {
            key.condition = random.nextInt(4) == 0 && (isNumber || isText)
                    ? "\0" + column.name + "\0 <> " + (isNumber ? "78" : "'y'") : "";
            key.expression = isText && columns.size() == 1 && random.nextInt(3) == 0;
        }
        if (table.keys.stream().noneMatch(other -> other.rule != Rule.CHECK && other.columns.equals(key.columns))) {
            table.keys.add(key);
        }
    }

    void addForeignKey(Sketch sketch, Table table) {
        Table target = pick(sketch.tables);
        Key key = new Key(Rule.FOREIGN, "fk_" + plain(table.name) + "_" + random.nextInt(10_000), new ArrayList<>());
        List<Key> primary = target.keys(Rule.PRIMARY);
        if (primary.isEmpty()) {
            return;
        }
        key.target = target.name;
        key.references = List.copyOf(primary.get(0).columns);
        for (String reference : key.references) {
            Column column = new Column(plain(target.name) + "_" + reference + "_" + random.nextInt(1_000),
                    target.column(reference).type);
            table.columns.add(column);
            key.columns.add(column.name);
        }
        actions(key);
        table.keys.add(key);
    }

    void actions(Key key) {
        key.actions = pick(List.of("", "", " ON DELETE CASCADE", " ON DELETE SET NULL", " ON DELETE RESTRICT"))
                + pick(List.of("", "", " ON UPDATE CASCADE", " ON UPDATE SET NULL"))
                + (kind == TestDatabase.POSTGRESQL || kind == TestDatabase.SQLITE ? pick(List.of("", "", " DEFERRABLE"))
                        : "");
    }

    static String plain(String name) {
        return name.replace(' ', '_').toLowerCase(java.util.Locale.ROOT);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
