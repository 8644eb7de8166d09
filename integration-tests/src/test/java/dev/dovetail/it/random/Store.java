package dev.dovetail.it.random;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.random.model.RandomSchema;
import dev.dovetail.it.random.rows.WatchedDatabase;
import dev.dovetail.session.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A database whose uncommitted rows a second session can read as well. */
final class Store extends WatchedDatabase {
    private final Database dirty;

    Store(TestDatabase kind) {
        super(kind, RandomSchema.SCHEMA);
        dirty = Database.of(lending());
    }

    /** The same rows, those that are not committed included. */
    Database dirty() {
        return dirty;
    }

    /** How many rows a table has, read by plain SQL. */
    int count(String table) {
        String sql = "SELECT COUNT(*) FROM " + database().dialect().identifiers().quoted(table);
        try (Connection connection = lending().getConnection(); Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            results.next();
            return results.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
