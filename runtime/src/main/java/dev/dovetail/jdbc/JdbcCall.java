package dev.dovetail.jdbc;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * Work with the JDBC connection of a session's transaction that returns a result.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface JdbcCall<T extends @Nullable Object> {
    /** Does the work and returns its result. The connection and its result sets must not be used afterwards. */
    T call(Connection connection) throws Exception;
}
