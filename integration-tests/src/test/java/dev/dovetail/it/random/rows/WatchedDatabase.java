package dev.dovetail.it.random.rows;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.SharedConnections;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database whose uncommitted rows can be read as well, and which notes the statements that write. */
public abstract class WatchedDatabase implements AutoCloseable {
    private final Fixture fixture;
    private final Database database;
    private final DataSource lending;
    private final Meddling meddling = new Meddling();
    private final List<String> writes = new ArrayList<>();

    /** Creates the tables of {@code schema}. */
    protected WatchedDatabase(TestDatabase kind, Schema schema) {
        fixture = kind.create(schema);
        SharedConnections connections = new SharedConnections(fixture.dataSource());
        lending = connections.lending();
        database = Database.of(connections.owning());
        // A lambda over the list: "this" must not escape before the subclass is initialized.
        List<String> written = writes;
        database.listen(event -> {
            if (isWrite(event)) {
                written.add(event.sql());
            }
        });
        database.listen(fixture.statements());
        database.beforeFlush(meddling);
    }

    /** The database whose statements are noted. */
    public final Database database() {
        return database;
    }

    /** Connections that read the rows that are not committed as well. */
    protected final DataSource lending() {
        return lending;
    }

    private static boolean isWrite(StatementEvent event) {
        return !event.sql().startsWith("SELECT") && !event.sql().startsWith("select");
    }

    /** The statements since the last call that wrote something. */
    public final List<String> takeWrites() {
        List<String> taken = List.copyOf(writes);
        writes.clear();
        return taken;
    }

    /** Says whether a callback before each flush reads all changes and sets values again. */
    public final void meddling(boolean on) {
        meddling.active(on);
    }

    /** Removes all rows. */
    public final void empty() {
        fixture.empty();
        fixture.statements().clear();
        writes.clear();
    }

    @Override
    public final void close() {
        fixture.close();
    }
}
