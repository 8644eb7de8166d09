package dev.dovetail.jdbc;

import java.sql.Connection;

/** What is done with the JDBC connection of a session's transaction. */
@FunctionalInterface
public interface JdbcWork {
    /** Does it. Statements need not be closed in any order; the connection is not closed at all. */
    void run(Connection connection) throws Exception;
}
