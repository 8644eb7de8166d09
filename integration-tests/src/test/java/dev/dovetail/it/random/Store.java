package dev.dovetail.it.random;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.SharedConnections;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.random.model.RandomSchema;
import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.session.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database whose uncommitted rows a second session can read as well. */
final class Store implements StatementListener, AutoCloseable {
    private final Fixture fixture;
    private final Database database;
    private final DataSource lending;
    private final Database dirty;
    private final List<String> writes = new ArrayList<>();

    Store(TestDatabase kind) {
        fixture = kind.create(RandomSchema.SCHEMA);
        SharedConnections connections = new SharedConnections(fixture.dataSource());
        lending = connections.lending();
        database = Database.of(connections.owning());
        dirty = Database.of(lending);
        database.listen(this);
        database.listen(fixture.statements());
    }

    Database database() {
        return database;
    }

    /** The same rows, those that are not committed included. */
    Database dirty() {
        return dirty;
    }

    @Override
    public void executed(StatementEvent event) {
        if (!event.sql().startsWith("SELECT") && !event.sql().startsWith("select")) {
            writes.add(event.sql());
        }
    }

    /** The statements since the last call that wrote something. */
    List<String> takeWrites() {
        List<String> taken = List.copyOf(writes);
        writes.clear();
        return taken;
    }

    /** How many rows a table has, read by plain SQL. */
    int count(String table) {
        String sql = "SELECT COUNT(*) FROM " + database.dialect().identifiers().quoted(table);
        try (Connection connection = lending.getConnection(); Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            results.next();
            return results.getInt(1);
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
