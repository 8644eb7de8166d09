package dev.dovetail.it.schema;

import dev.dovetail.it.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes the statements that create a schema, so that its tables are others than the model's. It works on the text
 * alone: what it does to a table, it does without what it is meant to test.
 */
final class Mutation {
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE ([\"`]?.*?[\"`]?) \\(\n");
    private static final String INDENT = "    ";

    private final TestDatabase kind;
    private final List<String> statements;
    private final Random random;
    private final List<String> log = new ArrayList<>();

    Mutation(TestDatabase kind, List<String> statements, long seed) {
        this.kind = kind;
        this.statements = new ArrayList<>(statements);
        this.random = new Random(seed);
    }

    List<String> statements() {
        return statements;
    }

    /** What was changed. */
    List<String> log() {
        return log;
    }

    void mutate() {
        switch (random.nextInt(13)) {
            case 0 -> dropTable();
            case 1, 2 -> dropColumn();
            case 3 -> dropIndex();
            case 4, 5 -> dropConstraint();
            case 6 -> changeType();
            case 7 -> changeNullness();
            case 8 -> addColumn();
            case 9 -> addTable();
            case 10 -> changeIdentity();
            case 11 -> changeDefault();
            default -> rename();
        }
    }

    private void dropTable() {
        int at = anyTable();
        String table = table(at);
        if (statements.stream().filter(statement -> TABLE.matcher(statement).find()).count() == 1) {
            return;
        }
        log.add("drop table " + table);
        dropReferences(table);
        statements.removeIf(statement -> statement.startsWith("CREATE TABLE " + table + " (\n")
                || statement.startsWith("CREATE INDEX ") && statement.contains(" ON " + table + " (")
                || statement.startsWith("COMMENT ON TABLE " + table + " ")
                || statement.startsWith("COMMENT ON COLUMN " + table + ".")
                || statement.startsWith("INSERT INTO " + table + " ")
                || statement.startsWith("ALTER TABLE " + table + "\n"));
    }

    private void dropColumn() {
        int at = anyTable();
        String table = table(at);
        List<String> lines = lines(at);
        List<String> columns = lines.stream().filter(line -> !line.startsWith("CONSTRAINT ")).toList();
        if (columns.size() < 2) {
            return;
        }
        String line = pick(columns);
        String column = name(line);
        log.add("drop column " + table + "." + column);
        if (lines.stream().anyMatch(each -> each.contains("PRIMARY KEY") && (each.equals(line) || uses(each, column)))) {
            dropReferences(table);
        }
        lines = lines(at);
        lines.removeIf(other -> other.equals(line) || other.startsWith("CONSTRAINT ") && uses(other, column));
        write(at, lines);
        unnumber(at);
        dropColumnUsers(table, column);
    }

    private void dropColumnUsers(String table, String column) {
        dropReferences(table + " (" + column + ")");
        statements.removeIf(statement -> statement.contains(" ON " + table + " (") && uses(statement, column)
                || statement.startsWith("COMMENT ON COLUMN " + table + "." + column + " ")
                || statement.startsWith("ALTER TABLE " + table + "\n") && uses(statement, column));
    }

    private void dropIndex() {
        List<String> indexes = statements.stream().filter(statement -> statement.startsWith("CREATE INDEX ")).toList();
        if (!indexes.isEmpty()) {
            String index = pick(indexes);
            log.add(index.replace("CREATE", "drop"));
            statements.remove(index);
        }
    }

    private void dropConstraint() {
        int at = anyTable();
        List<String> lines = lines(at);
        List<String> constraints = lines.stream().filter(line -> line.startsWith("CONSTRAINT ")).toList();
        if (constraints.isEmpty()) {
            return;
        }
        String constraint = pick(constraints);
        log.add("drop " + constraint);
        if (constraint.contains(" PRIMARY KEY ") || constraint.contains(" UNIQUE ")) {
            dropReferences(table(at));
            lines = lines(at);
        }
        lines.remove(constraint);
        write(at, lines);
        unnumber(at);
    }

    private void changeType() {
        int at = anyTable();
        String table = table(at);
        String line = pick(lines(at).stream().filter(each -> !each.startsWith("CONSTRAINT ")).toList());
        String other = line.replaceFirst(" VARCHAR\\((\\d+)\\)", " VARCHAR(77)").replaceFirst(" BIGINT ", " INTEGER ")
                .replaceFirst(" SMALLINT ", " BIGINT ");
        if (line.equals(other) && !line.contains(" PRIMARY KEY")) {
            other = line.replaceFirst(" INTEGER( |$)", " VARCHAR(20) ").stripTrailing();
        }
        if (line.equals(other)) {
            return;
        }
        String column = name(line);
        log.add("change the type of " + table + ": " + other);
        dropReferences(table);
        String changed = other;
        List<String> lines = lines(at);
        lines.removeIf(each -> each.contains(" FOREIGN KEY ") && uses(each, column));
        lines.replaceAll(each -> each.equals(line) ? changed : each);
        write(at, lines);
        statements.removeIf(statement -> statement.startsWith("ALTER TABLE " + table + "\n") && uses(statement, column));
    }

    private void changeNullness() {
        int at = anyTable();
        List<String> lines = lines(at);
        List<String> nullable = lines.stream().filter(line -> !line.startsWith("CONSTRAINT ")
                && !line.contains(" AS IDENTITY") && !line.contains("AUTO_INCREMENT") && !line.contains(" PRIMARY KEY"))
                .toList();
        if (nullable.isEmpty()) {
            return;
        }
        String line = pick(nullable);
        String changed = line.contains(" NOT NULL") ? line.replace(" NOT NULL", "").stripTrailing() : line + " NOT NULL";
        log.add("change to " + table(at) + ": " + changed);
        if (lines.stream().noneMatch(each -> each.contains("ON DELETE SET NULL") && uses(each, name(line)))) {
            lines.replaceAll(each -> each.equals(line) ? changed : each);
            write(at, lines);
        }
    }

    private void changeIdentity() {
        int at = anyTable();
        List<String> lines = lines(at);
        lines.replaceAll(line -> line.replaceFirst(" GENERATED BY DEFAULT AS IDENTITY| AUTO_INCREMENT", " NOT NULL"));
        log.add("number no rows of " + table(at));
        write(at, lines);
    }

    private void changeDefault() {
        int at = anyTable();
        List<String> lines = lines(at);
        String changed = random.nextBoolean() ? " VARCHAR(255) DEFAULT 'it''s'" : " VARCHAR(9) DEFAULT 'it''s' ";
        lines.replaceAll(line -> line.contains(" AS IDENTITY") ? line : line.contains(" DEFAULT ")
                ? line.replaceFirst(" DEFAULT [^ ]+( |$)", " ").stripTrailing()
                : line.replaceFirst(" VARCHAR\\(255\\)", changed).stripTrailing());
        log.add("change the defaults of " + table(at));
        dropReferences(table(at));
        lines.removeIf(line -> line.contains(" FOREIGN KEY "));
        write(at, lines);
    }

    private void addColumn() {
        int at = anyTable();
        List<String> lines = lines(at);
        lines.add(0, "more VARCHAR(20)");
        if (random.nextBoolean()) {
            lines.add("CONSTRAINT uq_more_" + random.nextInt(1_000) + " UNIQUE (more)");
        }
        log.add("add a column to " + table(at));
        if (lines.stream().filter(line -> name(line).equals("more")).count() == 1) {
            write(at, lines);
        }
    }

    private void addTable() {
        int at = anyTable();
        String name = "more_" + random.nextInt(1_000_000);
        log.add("add a table " + name);
        statements.add("CREATE TABLE " + name + " (\n    id INTEGER NOT NULL,\n    other INTEGER,\n"
                + "    CONSTRAINT pk_" + name + " PRIMARY KEY (id),\n"
                + "    CONSTRAINT fk_" + name + " FOREIGN KEY (other) REFERENCES " + name + " (id)\n)");
        String column = name(lines(at).get(0));
        if (!lines(at).get(0).contains("LONG") && !lines(at).get(0).contains("LOB")) {
            statements.add("CREATE INDEX ix_" + name + " ON " + table(at) + " (" + column + ")");
        }
    }

    private void rename() {
        int at = anyTable();
        List<String> lines = lines(at);
        List<String> constraints = lines.stream().filter(line -> line.startsWith("CONSTRAINT ")).toList();
        if (!constraints.isEmpty()) {
            String constraint = pick(constraints);
            String renamed = "CONSTRAINT renamed_" + random.nextInt(1_000_000)
                    + constraint.substring(constraint.indexOf(' ', constraint.startsWith("CONSTRAINT \"")
                            || constraint.startsWith("CONSTRAINT `") ? closing(constraint) : "CONSTRAINT ".length()));
            log.add("rename to " + renamed);
            lines.replaceAll(line -> line.equals(constraint) ? renamed : line);
            write(at, lines);
        }
    }

    private static int closing(String constraint) {
        return constraint.indexOf(constraint.charAt("CONSTRAINT ".length()), "CONSTRAINT ".length() + 1);
    }

    /** MariaDB refuses to number rows in a column that is no key. */
    private void unnumber(int at) {
        List<String> lines = lines(at);
        if (kind == TestDatabase.MARIADB && lines.stream().noneMatch(line -> line.contains(" PRIMARY KEY "))) {
            lines.replaceAll(line -> line.replace(" AUTO_INCREMENT", " NOT NULL"));
            write(at, lines);
        }
    }

    /** Drops all foreign keys that refer to a table. */
    private void dropReferences(String table) {
        String reference = "REFERENCES " + table + (table.endsWith(")") ? "" : " ");
        statements.removeIf(statement -> statement.startsWith("ALTER TABLE ") && statement.contains(reference));
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).startsWith("CREATE TABLE ") && TABLE.matcher(statements.get(i)).find()) {
                List<String> lines = lines(i);
                lines.removeIf(line -> line.contains(reference));
                write(i, lines);
            }
        }
    }

    private static boolean uses(String text, String column) {
        return Pattern.compile("[(, ]" + Pattern.quote(column) + "[), ]").matcher(text).find();
    }

    private int anyTable() {
        List<Integer> tables = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (TABLE.matcher(statements.get(i)).find()) {
                tables.add(i);
            }
        }
        return pick(tables);
    }

    private String table(int at) {
        Matcher matcher = TABLE.matcher(statements.get(at));
        return matcher.find() ? matcher.group(1) : "";
    }

    private List<String> lines(int at) {
        String statement = statements.get(at);
        String body = statement.substring(statement.indexOf("(\n") + 2 + INDENT.length(), statement.indexOf("\n)"));
        return new ArrayList<>(List.of(body.split(",\n" + INDENT + "(?! )")));
    }

    private void write(int at, List<String> lines) {
        String statement = statements.get(at);
        statements.set(at, statement.substring(0, statement.indexOf("(\n") + 2) + INDENT
                + String.join(",\n" + INDENT, lines) + statement.substring(statement.indexOf("\n)")));
    }

    private static String name(String line) {
        char first = line.charAt(0);
        if (first != '"' && first != '`') {
            return line.substring(0, line.indexOf(' '));
        }
        int end = 1;
        while (line.charAt(end) != first || line.charAt(end + 1) == first) {
            end += line.charAt(end) == first ? 2 : 1;
        }
        return line.substring(0, end + 1);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
