package dev.dovetail.compiled;

import dev.dovetail.sql.BoundSql;

/**
 * A compiled query for a projection.
 *
 * @param statement the statement
 * @param part the projection of each row
 * @param <T> the type of a result row
 */
public record RowsPlan<T>(BoundSql statement, ProjectionNode part) {
    @Override
    public String toString() {
        return statement.toString();
    }
}
