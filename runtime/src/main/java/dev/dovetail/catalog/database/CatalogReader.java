package dev.dovetail.catalog.database;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogBuilder;
import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogIndex;
import dev.dovetail.catalog.CatalogQueries;
import dev.dovetail.catalog.Constraint;
import dev.dovetail.catalog.Constraint.Kind;
import dev.dovetail.catalog.Constraint.Reference;
import dev.dovetail.catalog.Script;
import dev.dovetail.catalog.Sequence;
import dev.dovetail.catalog.SqlType;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.jdbc.statement.NoValues;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a database. */
public final class CatalogReader {
    private final StatementRunner runner;
    private final CatalogDialect dialect;
    private final CatalogBuilder catalog;
    private final @Nullable String current;

    private CatalogReader(
            StatementRunner runner, CatalogDialect dialect, CatalogBuilder catalog, @Nullable String current) {
        this.runner = runner;
        this.dialect = dialect;
        this.catalog = catalog;
        this.current = current;
    }

    /**
     * Reads the tables and sequences of {@code schemas}.
     *
     * @param schemas the names as written in SQL; an empty string for the connection's default schema
     */
    public static Catalog read(StatementRunner runner, CatalogDialect dialect, Set<String> schemas) {
        CatalogQueries queries = dialect.queries();
        String current = current(runner, queries);
        CatalogBuilder catalog = new CatalogBuilder();
        for (String schema : schemas) {
            if (queries instanceof CatalogQueries.Statements kept) {
                readStatements(runner, dialect, kept, schema, schema.isEmpty() ? current : schema, catalog);
            } else if (queries instanceof CatalogQueries.TableRows tables) {
                String stored = schema.isEmpty() ? current : dialect.identifiers().stored(schema);
                new CatalogReader(runner, dialect, catalog, schemas.contains("") ? current : null)
                        .read(tables, schema, stored);
            }
        }
        return catalog.build();
    }

    private static String current(StatementRunner runner, CatalogQueries queries) {
        try (Rows rows = runner.query(queries.currentSchema(), NoValues.INSTANCE)) {
            String name = rows.next() ? rows.row().string(1) : null;
            return name == null ? "" : name;
        }
    }

    private static void readStatements(StatementRunner runner, CatalogDialect dialect,
            CatalogQueries.Statements queries, String schema, String stored, CatalogBuilder catalog) {
        List<String> statements = new ArrayList<>();
        String sql = queries.statements().formatted(dialect.identifiers().quoted(stored));
        try (Rows rows = runner.query(sql, NoValues.INSTANCE)) {
            while (rows.next()) {
                statements.add(text(rows, 1));
            }
        }
        Script.read(statements, dialect, schema, catalog);
    }

    private void read(CatalogQueries.TableRows queries, String schema, String stored) {
        each(queries.columns(), stored, rows -> {
            String value = text(rows, 6);
            catalog.add(new TableName(schema, name(rows, 1)), new CatalogColumn(
                    name(rows, 2), dialect.canonical(SqlType.of(text(rows, 3))), text(rows, 4).equals("YES"),
                    text(rows, 5).equals("YES"), value.equalsIgnoreCase("NULL") ? "" : value, ""));
        });
        readConstraints(queries, schema, stored);
        readIndexes(queries, schema, stored);
        each(queries.sequences(), stored, rows -> catalog.add(
                new Sequence(new TableName(schema, name(rows, 1)), rows.row().longValue(2), "")));
    }

    private void readConstraints(CatalogQueries.TableRows queries, String schema, String stored) {
        Map<List<String>, List<List<String>>> constraints = new LinkedHashMap<>();
        each(queries.constraints(), stored, rows -> constraints
                .computeIfAbsent(List.of(name(rows, 1), name(rows, 2), text(rows, 3)), key -> new ArrayList<>())
                .add(List.of(name(rows, 4), text(rows, 5), name(rows, 6), name(rows, 7), text(rows, 8))));
        constraints.forEach((key, columns) -> {
            Kind kind = Kind.of(key.get(2));
            List<String> names = column(columns, 0).stream().filter(name -> !name.isEmpty()).toList();
            catalog.add(new TableName(schema, key.get(0)), new Constraint(
                    kind, key.get(1), names, kind == Kind.FOREIGN_KEY ? reference(columns) : null, ""));
        });
    }

    private Reference reference(List<List<String>> columns) {
        List<String> first = columns.get(0);
        String schema = first.get(1).equals(current) ? "" : dialect.identifiers().named(first.get(1));
        return new Reference(new TableName(schema, first.get(2)), column(columns, 3), first.get(4));
    }

    private void readIndexes(CatalogQueries.TableRows queries, String schema, String stored) {
        Map<List<String>, List<List<String>>> indexes = new LinkedHashMap<>();
        each(queries.indexes(), stored, rows -> indexes
                .computeIfAbsent(List.of(name(rows, 1), name(rows, 2), text(rows, 3)), key -> new ArrayList<>())
                .add(List.of(name(rows, 4))));
        indexes.forEach((key, columns) -> catalog.add(new TableName(schema, key.get(0)),
                new CatalogIndex(key.get(1), key.get(2).equals("YES"), column(columns, 0), "")));
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private void each(String sql, String schema, Consumer<Rows> action) {
        try (Rows rows = runner.query(sql, parameters -> parameters.value(1, schema, ColumnType.STRING))) {
            while (rows.next()) {
                action.accept(rows);
            }
        }
    }

    private String name(Rows rows, int column) {
        return dialect.identifiers().named(text(rows, column));
    }

    private static String text(Rows rows, int column) {
        @Nullable String text = rows.row().string(column);
        return text == null ? "" : text;
    }
}
