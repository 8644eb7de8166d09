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
    private final List<EnumType> enums = new ArrayList<>();
    private final Map<String, String> schemas = new LinkedHashMap<>();

    private static final class Open {
        private final List<CatalogColumn> columns = new ArrayList<>();
        private final List<Constraint> constraints = new ArrayList<>();
        private final List<CatalogIndex> indexes = new ArrayList<>();
        private final List<String> followers = new ArrayList<>();
        private final List<Constraint> later = new ArrayList<>();
        private String body = "";
        private TableKind kind = TableKind.TABLE;
        private String comment = "";
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

    /** Adds an enum type, unless it is there. */
    public void add(EnumType type) {
        if (enums.stream().noneMatch(other -> other.name().equals(type.name()))) {
            enums.add(type);
        }
    }

    /** Sets what {@code table} is, its comment, and the query of a view. */
    public void describe(TableName table, TableKind kind, String comment, String query) {
        open(table).kind = kind;
        open(table).comment = comment;
        open(table).body = query;
    }

    /** Sets the comment of {@code table}. */
    void comment(TableName table, String comment) {
        open(table).comment = comment;
    }

    /** Sets the comment of a column. */
    void comment(TableName table, String column, String comment) {
        open(table).columns.replaceAll(each -> each.name().equals(column) ? each.commented(comment) : each);
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
            List<String> keys = key(name);
            List<CatalogColumn> columns = new ArrayList<>();
            for (CatalogColumn column : open.columns) {
                columns.add(keys.contains(column.name()) ? column.notNull() : column);
            }
            open.constraints.replaceAll(this::completed);
            built.add(new CatalogTable(name, open.kind, open.comment, columns, open.constraints, open.indexes,
                    new TableStatements(open.body, open.followers, open.later)));
        });
        return new Catalog(built, sequences, enums, schemas);
    }

    private List<String> key(TableName table) {
        List<String> columns = new ArrayList<>();
        for (Constraint constraint : open(table).constraints) {
            if (constraint.kind() == Constraint.Kind.PRIMARY_KEY) {
                columns.addAll(constraint.columns());
            }
        }
        return columns;
    }

    /** A foreign key that names no columns refers to the primary key. */
    private Constraint completed(Constraint constraint) {
        Constraint.Reference reference = constraint.reference();
        if (reference == null || !reference.columns().isEmpty() || !tables.containsKey(reference.table())) {
            return constraint;
        }
        return new Constraint(constraint.kind(), constraint.name(), constraint.columns(), new Constraint.Reference(
                reference.table(), key(reference.table()), reference.rules()), constraint.condition(),
                constraint.definition());
    }
}
