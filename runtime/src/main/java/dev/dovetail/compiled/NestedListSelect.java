package dev.dovetail.compiled;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.fetch.KeyedSelect;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.jdbc.statement.Binding;
import dev.dovetail.sql.BoundSql;

/**
 * Selects the elements of the lists of many rows at once. What is made of an element stands first in each row of the
 * answer, the key of the row to whose list it belongs last.
 */
public interface NestedListSelect {
    /** Returns the relationship from the rows that have the lists to the elements. */
    RelationshipMapping relationship();

    /** Returns what is made of an element. */
    ProjectionNode part();

    /** Returns the first column of the key. */
    int keyColumn();

    /** Returns the maximum size of a list; negative for no limit. Not every database can cut lists off by itself. */
    long limit();

    /** Returns the statement for {@code keys}. */
    BoundSql statement(KeyedSelect.KeyValues keys, Dialect dialect);

    /** Binds the keys and the values of the conditions, in the order of the SQL. */
    Binding binding(BoundSql statement, KeyedSelect.KeyValues keys);
}
