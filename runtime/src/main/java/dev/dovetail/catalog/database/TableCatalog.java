package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogBuilder;
import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogIndex;
import dev.dovetail.catalog.CatalogQueries;
import dev.dovetail.catalog.ColumnValue;
import dev.dovetail.catalog.Constraint;
import dev.dovetail.catalog.Constraint.Kind;
import dev.dovetail.catalog.Constraint.Reference;
import dev.dovetail.catalog.EnumType;
import dev.dovetail.catalog.Numbering;
import dev.dovetail.catalog.ReferenceRules;
import dev.dovetail.catalog.ReferenceRules.Deferral;
import dev.dovetail.catalog.Sequence;
import dev.dovetail.catalog.SqlType;
import dev.dovetail.catalog.TableKind;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a schema of a database whose catalog consists of tables.
 *
 * @param schema the name as written in SQL
 * @param stored the name as the catalog has it
 * @param unnamed the schema that needs no name, as the catalog has it; null if it is not read
 */
record TableCatalog(StatementRunner runner, CatalogDialect dialect, CatalogBuilder catalog, String schema,
        String stored, @Nullable String unnamed) {

    void read(CatalogQueries.TableRows queries) {
        each(queries.tables(), row -> catalog.describe(
                table(row.name(1)), TableKind.valueOf(row.word(2)), row.text(3), row.text(4)));
        each(queries.columns(), row -> catalog.add(table(row.name(1)), new CatalogColumn(row.name(2),
                dialect.canonical(SqlType.of(row.text(3))), row.word(4).equals("YES"), value(row), row.text(11),
                row.texts().size() < 12 ? "" : row.text(12))));
        readConstraints(queries);
        readIndexes(queries);
        each(queries.sequences(), row -> catalog.add(new Sequence(
                table(row.name(1)), row.number(2), row.text(3).equals("YES"), "")));
        if (!queries.enums().isEmpty()) {
            Map<TableName, List<String>> enums = new LinkedHashMap<>();
            each(queries.enums(), row -> enums.computeIfAbsent(
                    table(row.text(1), row.name(2)), name -> new ArrayList<>()).add(row.text(3)));
            enums.forEach((name, labels) -> catalog.add(new EnumType(name, labels, "")));
        }
    }

    private ColumnValue value(Row row) {
        TableName sequence = row.text(7).isEmpty() ? null : table(row.text(6), row.name(7));
        String value = row.text(8);
        return new ColumnValue(Numbering.valueOf(row.word(5)), sequence, value.equalsIgnoreCase("NULL") ? "" : value,
                row.text(9), row.text(10));
    }

    private void readConstraints(CatalogQueries.TableRows queries) {
        Map<List<String>, List<Row>> constraints = new LinkedHashMap<>();
        each(queries.constraints(), row -> constraints
                .computeIfAbsent(List.of(row.name(1), row.name(2), row.text(3)), key -> new ArrayList<>()).add(row));
        constraints.forEach((key, rows) -> {
            Row row = rows.get(0);
            Kind kind = Kind.of(key.get(2));
            List<String> columns = names(rows, 4);
            columns.removeIf(String::isEmpty);
            String condition = row.text(13);
            String name = key.get(1).isEmpty() ? "" : "CONSTRAINT " + dialect.identifiers().quoted(key.get(1)) + " ";
            catalog.add(table(key.get(0)), new Constraint(kind, key.get(1), columns,
                    kind == Kind.FOREIGN_KEY ? reference(rows) : null, condition,
                    condition.isEmpty() ? "" : name + "CHECK (" + condition + ")"));
        });
    }

    private Reference reference(List<Row> rows) {
        Row row = rows.get(0);
        return new Reference(table(row.text(5), row.name(6)), names(rows, 7), new ReferenceRules(row.text(8),
                row.text(9), row.text(10), Deferral.of(row.text(11), row.text(12))));
    }

    private void readIndexes(CatalogQueries.TableRows queries) {
        Map<List<String>, List<Row>> indexes = new LinkedHashMap<>();
        each(queries.indexes(), row -> indexes
                .computeIfAbsent(List.of(row.name(1), row.name(2)), key -> new ArrayList<>()).add(row));
        indexes.forEach((key, rows) -> {
            Row row = rows.get(0);
            List<String> parts = new ArrayList<>();
            rows.forEach(each -> parts.add(each.text(5).isEmpty() ? each.name(4) : each.text(5)));
            catalog.add(table(key.get(0)), new CatalogIndex(
                    key.get(1), row.word(3).equals("YES"), names(rows, 4), parts, row.text(6), row.text(7)));
        });
    }

    private static List<String> names(List<Row> rows, int column) {
        List<String> names = new ArrayList<>();
        rows.forEach(row -> names.add(row.name(column)));
        return names;
    }

    private TableName table(String name) {
        return new TableName(schema, name);
    }

    /** Returns the name of a table in the schema that the catalog calls {@code schema}. */
    private TableName table(String schema, String name) {
        return new TableName(schema.equals(unnamed) ? "" : dialect.identifiers().named(schema), name);
    }

    private void each(String sql, Consumer<Row> action) {
        try (Rows rows = runner.query(sql, parameters -> parameters.value(1, stored, ColumnType.STRING), false)) {
            while (rows.next()) {
                action.accept(Row.of(rows, dialect.identifiers()));
            }
        }
    }
}
