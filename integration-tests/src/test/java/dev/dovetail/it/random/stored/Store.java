package dev.dovetail.it.random.stored;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.random.rows.WatchedDatabase;
import dev.dovetail.it.random.stored.model.StoredSchema;
import java.sql.Connection;
import java.sql.SQLException;

/** A database whose uncommitted rows can be read by plain SQL as well. */
final class Store extends WatchedDatabase {
    Store(TestDatabase kind) {
        super(kind, StoredSchema.SCHEMA);
    }

    /** All rows, those that are not committed included. */
    Rows rows() {
        try (Connection connection = lending().getConnection()) {
            Rows rows = new RowReader(connection, database().dialect()).read();
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
