package dev.dovetail.sharding;

import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.session.Database;
import dev.dovetail.sharding.model.ShopSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/** The two shards with their tables, and the one database that ShardingSphere makes of them, for all tests of a JVM. */
final class Shards {
    private static final String CLEAR = "TRUNCATE countries, tenants, projects, tasks, tags, task_tags, members,"
            + " posts, letters, member_topics, topics";

    /** PostgreSQL as far as ShardingSphere passes it on to one shard. */
    static final Dialect DIALECT = Dialects.postgresql().without(Ability.ARRAYS, Ability.RETURNING, Ability.SEQUENCES,
            Ability.ROW_VALUES, Ability.DEFERRED_CONSTRAINTS, Ability.KEY_UPDATES);

    /** PostgreSQL without what ShardingSphere evaluates in each shard apart. */
    static final Dialect WHOLE = DIALECT.without(Ability.SET_OPERATIONS, Ability.SUBQUERIES, Ability.HAVING,
            Ability.WINDOWS);

    private static final Shards INSTANCE = new Shards();

    private final Map<String, DataSource> sources = Servers.create("shop");
    private final DataSource whole;
    private final Database database;
    private final Routes routes = new Routes();

    private Shards() {
        sources.values().forEach(shard -> ShopSchema.SCHEMA.createIn(Database.of(shard)));
        whole = Sharded.of(sources);
        database = Database.of(whole, WHOLE);
    }

    static Shards instance() {
        return INSTANCE;
    }

    /** Returns the database that consists of both shards. */
    Database database() {
        return database;
    }

    /** Returns the data source that looks like one database. */
    DataSource whole() {
        return whole;
    }

    /** Returns the log of the statements that reach the shards. */
    Routes routes() {
        return routes;
    }

    /** Returns the data source of one shard. */
    DataSource shard(int shard) {
        return Objects.requireNonNull(sources.get("ds_" + shard));
    }

    /** Deletes all rows. */
    void clear() {
        for (int shard = 0; shard < 2; shard++) {
            execute(shard(shard), CLEAR);
        }
    }

    /** Executes a statement in one shard, past ShardingSphere. */
    static void execute(DataSource shard, String sql) {
        try (Connection connection = shard.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the rows that {@code query} finds in one shard, each as its values with commas between them. */
    List<String> rows(int shard, String query) {
        return rows(shard(shard), query);
    }

    /** Returns the rows that {@code query} finds, each as its values with commas between them. */
    static List<String> rows(DataSource shard, String query) {
        try (Connection connection = shard.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column));
                }
                rows.add(String.join(", ", row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
