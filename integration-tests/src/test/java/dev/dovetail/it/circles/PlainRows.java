package dev.dovetail.it.circles;

import dev.dovetail.it.database.Fixture;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Rows stored by plain SQL that refer to each other. */
final class PlainRows {
    private PlainRows() {}

    /** Inserts rows while the constraint waits, or while no constraint is checked. */
    static void insert(Fixture fixture, String constraint, List<String> rows) {
        String[] around = switch (fixture.kind()) {
            case H2 -> new String[] {"SET REFERENTIAL_INTEGRITY FALSE", "SET REFERENTIAL_INTEGRITY TRUE"};
            case HSQLDB -> new String[] {"SET DATABASE REFERENTIAL INTEGRITY FALSE",
                "SET DATABASE REFERENTIAL INTEGRITY TRUE"};
            case MARIADB -> new String[] {"SET foreign_key_checks = 0", "SET foreign_key_checks = 1"};
            case SQLITE -> new String[] {"PRAGMA defer_foreign_keys = ON", "PRAGMA defer_foreign_keys = OFF"};
            case POSTGRESQL -> new String[] {"SET CONSTRAINTS " + constraint + " DEFERRED",
                "SET CONSTRAINTS " + constraint + " IMMEDIATE"};
        };
        try (Connection connection = fixture.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(around[0]);
            for (String row : rows) {
                statement.execute(row);
            }
            statement.execute(around[1]);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
