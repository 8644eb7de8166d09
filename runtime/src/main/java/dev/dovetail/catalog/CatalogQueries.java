package dev.dovetail.catalog;

/** The queries that read the catalog of a database. */
public sealed interface CatalogQueries {
    /** Returns the query for the name of the connection's default schema. */
    String currentSchema();

    /**
     * Queries for a database whose catalog consists of tables. Each has one parameter, the name of the schema.
     *
     * @param currentSchema the query for the name of the connection's default schema
     * @param tables selects table, kind (a name of {@link TableKind}), comment, and the query of a view (null if it is
     *     not needed)
     * @param columns selects table, name, type, nullable (YES or NO), numbering (a name of {@link Numbering}), schema
     *     and name of the sequence, default, generated expression, value on update, comment, and the definition as far
     *     as it says more (may be left out), in the order of the table
     * @param constraints selects table, name (may be null), kind, column, the referenced schema, table and column, the
     *     rules on delete and on update, the match, whether it is deferrable and initially deferred (YES or NO), and
     *     the condition of a check; one row for each column, in the order of the constraint
     * @param indexes selects table, name, unique (YES or NO), column (null for an expression), the column or expression
     *     as written (null if it is the column), the condition, and the CREATE INDEX statement; one row for each
     *     column, in the order of the index; without indexes of constraints
     * @param sequences selects name, increment (null if not known) and whether it belongs to a column (YES or NO)
     * @param enums selects schema, name and label of the enum types, in the order of labels; empty if there are none
     */
    record TableRows(String currentSchema, String tables, String columns, String constraints, String indexes,
            String sequences, String enums) implements CatalogQueries {}

    /**
     * Queries for a database that keeps the statements which created its tables and indexes. {@code %s} is replaced by
     * the quoted name of the schema.
     *
     * @param currentSchema the query for the name of the default schema
     * @param statements the query for the statements of a schema
     * @param viewColumns selects view, column and type
     */
    record Statements(String currentSchema, String statements, String viewColumns) implements CatalogQueries {}
}
