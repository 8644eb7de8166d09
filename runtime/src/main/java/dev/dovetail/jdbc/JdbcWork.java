package dev.dovetail.jdbc;

import java.sql.Connection;

/** Work with the JDBC connection of a session's transaction. */
@FunctionalInterface
public interface JdbcWork {
    /** Does the work. Must not use the connection afterwards. Closing the connection has no effect on the session. */
    void run(Connection connection) throws Exception;
}
