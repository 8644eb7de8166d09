package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogQueries;
import dev.dovetail.catalog.Quoting;
import dev.dovetail.catalog.Quoting.Form;
import dev.dovetail.catalog.SqlType;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.List;

/** The catalog of SQLite, which keeps the statements that created its tables and indexes. */
final class SqliteCatalog implements CatalogDialect {
    static final CatalogDialect INSTANCE = new SqliteCatalog();

    private static final CatalogQueries QUERIES = new CatalogQueries.Statements(
            "SELECT 'main'",
            "SELECT sql FROM %s.sqlite_schema WHERE type IN ('table', 'index', 'trigger') AND sql IS NOT NULL"
                    + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND tbl_name NOT IN ("
                    + "SELECT name FROM pragma_table_list WHERE type IN ('virtual', 'shadow')) ORDER BY rowid",
            "SELECT v.name, c.name, c.type FROM %s.sqlite_schema v JOIN pragma_table_info(v.name) c"
                    + " WHERE v.type = 'view' ORDER BY v.name, c.cid");

    private SqliteCatalog() {}

    @Override
    public Identifiers identifiers() {
        return Dialects.sqlite().identifiers();
    }

    @Override
    public Quoting quoting() {
        return Quoting.with(Form.BRACKETS, Form.BACKTICKS);
    }

    @Override
    public boolean rollsTablesBack() {
        return true;
    }

    /** Returns nothing, because the comment is part of the definition. */
    @Override
    public String comment(TableName table, CatalogColumn column) {
        return "";
    }

    @Override
    public boolean viewsKeepColumns() {
        return false;
    }

    @Override
    public CatalogQueries queries() {
        return QUERIES;
    }

    /** Returns {@code type} unchanged, because SQLite stores types as they were written. */
    @Override
    public SqlType canonical(SqlType type) {
        return type;
    }

    /** Returns whether the types have the same affinity: SQLite ignores lengths. */
    @Override
    public boolean storesAlike(SqlType type, SqlType other) {
        return affinity(type.name()).equals(affinity(other.name()));
    }

    private static String affinity(String type) {
        if (type.contains("INT")) {
            return "INTEGER";
        }
        if (type.contains("CHAR") || type.contains("CLOB") || type.contains("TEXT")) {
            return "TEXT";
        }
        boolean isReal = type.contains("REAL") || type.contains("FLOA") || type.contains("DOUB");
        return type.contains("BLOB") || type.isEmpty() ? "BLOB" : isReal ? "REAL" : type;
    }

    /** Returns whether the type is INTEGER. Such a column is the row identifier if it alone is the primary key. */
    @Override
    public boolean numbers(SqlType type) {
        return type.name().equals("INTEGER");
    }

    @Override
    public String referredSchema(TableName table) {
        return table.schema();
    }

    @Override
    public boolean rebuildsTables() {
        return true;
    }

    /** Returns no statements, because the table is rebuilt. */
    @Override
    public List<String> redefine(TableName table, CatalogColumn column, CatalogColumn actual) {
        return List.of();
    }

    /**
     * Disables foreign keys. While they are enforced, DROP TABLE first deletes the rows, and with them the rows that
     * refer to them.
     */
    @Override
    public String beforeRebuilding() {
        return "PRAGMA foreign_keys = OFF";
    }

    @Override
    public String afterRebuilding() {
        return "PRAGMA foreign_keys = ON";
    }
}
