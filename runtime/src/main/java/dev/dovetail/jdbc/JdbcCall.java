package dev.dovetail.jdbc;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * What is done with the JDBC connection of a session's transaction, for a result.
 *
 * @param <T> the result
 */
@FunctionalInterface
public interface JdbcCall<T extends @Nullable Object> {
    /** Does it, and gives its result. Rows are read before it ends: the connection is not to be used afterwards. */
    T call(Connection connection) throws Exception;
}
