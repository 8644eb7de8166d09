package dev.dovetail.it.random.stored;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.SharedConnections;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.random.stored.model.StoredSchema;
import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.session.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database whose uncommitted rows can be read by plain SQL as well. */
final class Store implements StatementListener, AutoCloseable {
    private final Fixture fixture;
    private final Database database;
    private final DataSource lending;
    private final List<String> writes = new ArrayList<>();

    Store(TestDatabase kind) {
        fixture = kind.create(StoredSchema.SCHEMA);
        SharedConnections connections = new SharedConnections(fixture.dataSource());
        lending = connections.lending();
        database = Database.of(connections.owning());
        database.listen(this);
        database.listen(fixture.statements());
    }

    Database database() {
        return database;
    }

    @Override
    public void executed(StatementEvent event) {
        if (!event.sql().startsWith("SELECT")) {
            writes.add(event.sql());
        }
    }

    /** The statements since the last call that wrote something. */
    List<String> takeWrites() {
        List<String> taken = List.copyOf(writes);
        writes.clear();
        return taken;
    }

    /** All rows, those that are not committed included. */
    Rows rows() {
        try (Connection connection = lending.getConnection()) {
            Rows rows = new RowReader(connection, database.dialect()).read();
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes all rows. */
    void empty() {
        fixture.empty();
        fixture.statements().clear();
        writes.clear();
    }

    @Override
    public void close() {
        fixture.close();
    }
}
