package dev.dovetail.compiled;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.fetch.KeyedSelect;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.jdbc.statement.Binding;
import dev.dovetail.sql.BoundSql;

/**
 * A SELECT of the elements of nested lists, for many rows at once. Each row of the result has the columns of the
 * element first, and the key of the row with the list last.
 */
public interface NestedListSelect {
    /** Returns the relationship from the rows with the lists to the elements. */
    RelationshipMapping relationship();

    /** Returns the projection of an element. */
    ProjectionNode part();

    /** Returns the first column of the key. */
    int keyColumn();

    /** Returns the maximum size of a list; negative for no limit. Some databases return more elements. */
    long limit();

    /** Returns the statement for the lists of {@code keys}. */
    BoundSql statement(KeyedSelect.KeyValues keys, Dialect dialect);

    /** Binds the keys and the values of the conditions, in the order of the SQL. */
    Binding binding(BoundSql statement, KeyedSelect.KeyValues keys);
}
