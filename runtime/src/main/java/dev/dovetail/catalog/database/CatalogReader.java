package dev.dovetail.catalog.database;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogBuilder;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogQueries;
import dev.dovetail.jdbc.statement.NoValues;
import dev.dovetail.jdbc.statement.Rows;
import dev.dovetail.jdbc.statement.StatementRunner;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a database. */
public final class CatalogReader {
    private CatalogReader() {}

    /**
     * Reads the tables, views, sequences and enum types of {@code schemas}.
     *
     * @param schemas the names as written in SQL; an empty string for the connection's default schema
     */
    public static Catalog read(StatementRunner runner, CatalogDialect dialect, Set<String> schemas) {
        CatalogQueries queries = dialect.queries();
        String current = current(runner, queries);
        CatalogBuilder catalog = new CatalogBuilder();
        for (String schema : schemas) {
            String stored = !schema.isEmpty() && queries instanceof CatalogQueries.TableRows
                    ? dialect.identifiers().stored(schema) : schema.isEmpty() ? current : schema;
            if (queries instanceof CatalogQueries.Statements kept) {
                new StatementCatalog(runner, dialect, catalog, schema, stored).read(kept);
            } else if (queries instanceof CatalogQueries.TableRows tables) {
                @Nullable String unnamed = schemas.contains("") ? current : null;
                new TableCatalog(runner, dialect, catalog, schema, stored, unnamed).read(tables);
            }
        }
        return catalog.build();
    }

    /** Reads what one schema holds. An empty string is the connection's default schema. */
    public static Catalog read(StatementRunner runner, CatalogDialect dialect, String schema) {
        return read(runner, dialect, Set.of(schema));
    }

    /**
     * Reads some tables or views of a schema. Those that do not exist are left out.
     *
     * @param names the names as written in SQL
     */
    public static Catalog read(
            StatementRunner runner, CatalogDialect dialect, String schema, Collection<String> names) {
        List<String> keys = names.stream().map(dialect.identifiers()::key).toList();
        return read(runner, dialect, schema)
                .tables(table -> keys.contains(dialect.identifiers().key(table.name().name())));
    }

    private static String current(StatementRunner runner, CatalogQueries queries) {
        try (Rows rows = runner.query(queries.currentSchema(), NoValues.INSTANCE, false)) {
            String name = rows.next() ? rows.row().string(1) : null;
            return name == null ? "" : name;
        }
    }
}
