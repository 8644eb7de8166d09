package dev.dovetail.it.random;

import dev.dovetail.it.random.model.RandomSchema;
import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.session.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;

/** A database in memory, whose uncommitted rows a second session can read as well. */
final class Store implements StatementListener, AutoCloseable {
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final JdbcConnectionPool pool;
    private final JdbcConnectionPool dirtyPool;
    private final Database database;
    private final Database dirty;
    private final List<String> tables = new ArrayList<>();
    private final List<String> writes = new ArrayList<>();

    Store() {
        String url = "jdbc:h2:mem:random" + COUNTER.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
        pool = JdbcConnectionPool.create(url, "sa", "");
        dirtyPool = JdbcConnectionPool.create(
                url + ";INIT=SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ UNCOMMITTED", "sa", "");
        database = Database.of(pool);
        dirty = Database.of(dirtyPool);
        RandomSchema.SCHEMA.createIn(database);
        database.listen(this);
        Set<String> names = new LinkedHashSet<>();
        for (EntityType<?> type : RandomSchema.SCHEMA.types()) {
            names.add(type.table().name());
            for (Relationship relationship : type.relationships()) {
                if (relationship.association() != null) {
                    names.add(relationship.association().table().name());
                }
            }
        }
        tables.addAll(names);
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
        try (Connection connection = dirtyPool.getConnection(); Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            results.next();
            return results.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes all rows. */
    void empty() {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
            for (String table : tables) {
                statement.execute("TRUNCATE TABLE " + table + " RESTART IDENTITY");
            }
            statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        writes.clear();
    }

    @Override
    public void close() {
        pool.dispose();
        dirtyPool.dispose();
    }
}
