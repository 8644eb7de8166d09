package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a catalog from parts that are added in any order. */
public final class CatalogBuilder {
    private final Map<TableName, Open> tables = new LinkedHashMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final Map<String, String> schemas = new LinkedHashMap<>();

    private static final class Open {
        private final List<CatalogColumn> columns = new ArrayList<>();
        private final List<Constraint> constraints = new ArrayList<>();
        private final List<CatalogIndex> indexes = new ArrayList<>();
        private final List<String> followers = new ArrayList<>();
        private final List<Constraint> later = new ArrayList<>();
        private String body = "";
    }

    /** Creates a builder without tables. */
    public CatalogBuilder() {}

    /** Adds a column to {@code table}. */
    public void add(TableName table, CatalogColumn column) {
        open(table).columns.add(column);
    }

    /** Adds a constraint to {@code table}. */
    public void add(TableName table, Constraint constraint) {
        open(table).constraints.add(constraint);
    }

    /** Adds an index to {@code table}. */
    public void add(TableName table, CatalogIndex index) {
        open(table).indexes.add(index);
    }

    /** Adds a sequence. */
    public void add(Sequence sequence) {
        sequences.add(sequence);
    }

    /** Sets the text after the name in the CREATE TABLE statement. */
    void body(TableName table, String body) {
        open(table).body = body;
    }

    /** Adds a statement that follows the CREATE TABLE statement. */
    void follower(TableName table, String statement) {
        open(table).followers.add(statement);
    }

    /** Adds a constraint that is created after all tables, because it refers to a later one. */
    void later(TableName table, Constraint constraint) {
        open(table).later.add(constraint);
    }

    /** Adds the statement that creates the schema {@code name}. */
    void schema(String name, String statement) {
        schemas.put(name, statement);
    }

    private Open open(TableName table) {
        return tables.computeIfAbsent(table, name -> new Open());
    }

    /** Returns the catalog. Columns of primary keys become NOT NULL. */
    public Catalog build() {
        List<CatalogTable> built = new ArrayList<>();
        tables.forEach((name, open) -> {
            List<String> keys = new ArrayList<>();
            for (Constraint constraint : open.constraints) {
                if (constraint.kind() == Constraint.Kind.PRIMARY_KEY) {
                    keys.addAll(constraint.columns());
                }
            }
            List<CatalogColumn> columns = new ArrayList<>();
            for (CatalogColumn column : open.columns) {
                columns.add(keys.contains(column.name()) ? column.notNull() : column);
            }
            built.add(new CatalogTable(name, columns, open.constraints, open.indexes, open.body, open.followers,
                    open.later));
        });
        return new Catalog(built, sequences, schemas);
    }
}
