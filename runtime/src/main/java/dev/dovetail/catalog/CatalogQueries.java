package dev.dovetail.catalog;

/** How a database's catalog is read. */
public sealed interface CatalogQueries {
    /** The query that names the connection's default schema. */
    String currentSchema();

    /**
     * A database whose catalog consists of tables. Each query has one parameter, the schema's name.
     *
     * @param currentSchema the query that names the connection's default schema
     * @param columns table, name, type, whether null is a value (YES or NO), whether it numbers the rows (YES or NO)
     *     and default, in the order of the table
     * @param constraints table, name (may be null), kind, column, the referred schema, table and column, and what
     *     happens on a delete: a row for each column, in the order of the constraint
     * @param indexes table, name, whether unique (YES or NO) and column (null for an expression): a row for each
     *     column, in the order of the index; without those that belong to constraints
     * @param sequences name and step (null where it is not known); without those of columns
     */
    record TableRows(String currentSchema, String columns, String constraints, String indexes, String sequences)
            implements CatalogQueries {}

    /**
     * A database that keeps the statements which created its tables and indexes.
     *
     * @param currentSchema the query that names the default schema
     * @param statements the query for the statements of a schema, whose quoted name stands for {@code %s}
     */
    record Statements(String currentSchema, String statements) implements CatalogQueries {}
}
