package dev.dovetail.schema;

import dev.dovetail.catalog.Catalog;
import dev.dovetail.catalog.CatalogComparison;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogDifference;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.catalog.Migration;
import dev.dovetail.catalog.TableKind;
import dev.dovetail.catalog.database.CatalogReader;
import dev.dovetail.catalog.database.Catalogs;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.jdbc.statement.StatementRunner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares a schema with a database. */
final class SchemaComparison {
    private final CatalogDialect dialect;
    private final Catalog model;
    private final Catalog actual;
    private final MappedTables mapped;
    private final List<CatalogDifference> found;
    private final String schema;

    SchemaComparison(Schema schema, SchemaTarget database, ValidationLevel level) {
        this.schema = schema.name();
        this.dialect = Catalogs.of(database.dialect());
        this.model = schema.model(dialect, database.dialect());
        List<EntityMapping<?>> types = new ArrayList<>();
        schema.types().forEach(type -> types.add((EntityMapping<?>) type));
        this.mapped = new MappedTables(types, dialect.identifiers());
        try (StatementRunner runner = database.newRunner()) {
            this.actual = CatalogReader.read(runner, dialect, model.schemaNames());
        }
        // Other schemas of Dovetail may have tables in the same place.
        MappedTables others = new MappedTables(database.types().all(), dialect.identifiers());
        List<CatalogDifference> all = level == ValidationLevel.STRICT
                ? CatalogComparison.strict(model, actual, dialect)
                : CatalogComparison.structure(model, actual, dialect, mapped);
        this.found = all.stream().filter(difference -> !(difference instanceof CatalogDifference.ExtraTable
                || difference instanceof CatalogDifference.ExtraSequence)
                || !others.isMapped(difference.table())).toList();
    }

    /** Returns the differences, with the entities and properties, and what to change. */
    List<Difference> differences() {
        return new Differences(model, actual, dialect, mapped, schema).of(found);
    }

    /** Returns the script that removes the differences. */
    String script() {
        Set<TableName> readOnly = new HashSet<>();
        for (CatalogTable table : model.tables()) {
            if (table.kind() == TableKind.VIEW) {
                readOnly.add(table.name());
            }
        }
        return Migration.write(model, actual,
                found.stream().filter(difference -> !readOnly.contains(difference.table())).toList(), dialect);
    }
}
