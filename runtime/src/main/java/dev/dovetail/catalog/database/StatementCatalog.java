package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogBuilder;
import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogQueries;
import dev.dovetail.catalog.ColumnValue;
import dev.dovetail.catalog.Script;
import dev.dovetail.catalog.SqlType;
import dev.dovetail.catalog.TableKind;
import dev.dovetail.dialect.TableName;
import dev.dovetail.jdbc.statement.NoValues;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a schema of a database that keeps the statements which created it.
 *
 * @param schema the name as written in SQL
 * @param stored the name as the catalog has it
 */
record StatementCatalog(
        StatementRunner runner, CatalogDialect dialect, CatalogBuilder catalog, String schema, String stored) {

    void read(CatalogQueries.Statements queries) {
        List<String> statements = new ArrayList<>();
        try (Rows rows = runner.query(of(queries.statements()), NoValues.INSTANCE, false)) {
            while (rows.next()) {
                statements.add(text(rows, 1));
            }
        }
        Script.read(statements, dialect, schema, catalog);
        try (Rows rows = runner.query(of(queries.viewColumns()), NoValues.INSTANCE, false)) {
            while (rows.next()) {
                TableName view = new TableName(schema, text(rows, 1));
                catalog.describe(view, TableKind.VIEW, "", "");
                catalog.add(view, new CatalogColumn(text(rows, 2), dialect.canonical(SqlType.of(text(rows, 3))), true,
                        ColumnValue.NONE, "", ""));
            }
        }
    }

    private String of(String query) {
        return query.replace("%s", dialect.identifiers().quoted(stored));
    }

    private static String text(Rows rows, int column) {
        @Nullable String text = rows.row().string(column);
        return text == null ? "" : text;
    }
}
