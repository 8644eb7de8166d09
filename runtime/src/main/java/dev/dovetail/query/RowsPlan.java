package dev.dovetail.query;

import dev.dovetail.sql.BoundSql;

/**
 * A compiled query for other things than entities of its root.
 *
 * @param statement the statement
 * @param part what each row gives
 * @param <T> what each row gives
 */
public record RowsPlan<T>(BoundSql statement, Part part) {
    @Override
    public String toString() {
        return statement.toString();
    }
}
