package dev.dovetail.catalog;

/** The queries that read the catalog of a database. */
public sealed interface CatalogQueries {
    /** Returns the query for the name of the connection's default schema. */
    String currentSchema();

    /**
     * Queries for a database whose catalog consists of tables. Each has one parameter, the name of the schema.
     *
     * @param currentSchema the query for the name of the connection's default schema
     * @param columns selects table, name, type, nullable (YES or NO), identity (YES or NO) and default, in the order of
     *     the table
     * @param constraints selects table, name (may be null), kind, column, the referenced schema, table and column, and
     *     the rule on delete; one row for each column, in the order of the constraint
     * @param indexes selects table, name, unique (YES or NO) and column (null for an expression); one row for each
     *     column, in the order of the index; without indexes of constraints
     * @param sequences selects name and increment (null if not known); without sequences of columns
     */
    record TableRows(String currentSchema, String columns, String constraints, String indexes, String sequences)
            implements CatalogQueries {}

    /**
     * Queries for a database that keeps the statements which created its tables and indexes.
     *
     * @param currentSchema the query for the name of the default schema
     * @param statements the query for the statements of a schema; {@code %s} is replaced by its quoted name
     */
    record Statements(String currentSchema, String statements) implements CatalogQueries {}
}
