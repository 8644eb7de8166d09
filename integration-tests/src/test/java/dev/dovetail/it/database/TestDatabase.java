package dev.dovetail.it.database;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hsqldb.jdbc.JDBCPool;

/** A kind of database that tests run on; a real one. Servers are started when they are first needed, once. */
public enum TestDatabase {
    /** In memory, in this process. */
    H2 {
        @Override
        DataSource fresh(String name) {
            return h2Source(name, "");
        }

        @Override
        void dispose(DataSource source, String name) {
            ((JdbcConnectionPool) source).dispose();
        }

        @Override
        List<String> empty(List<String> tables) {
            return Emptying.h2(tables);
        }
    },

    /** In memory, in this process. */
    HSQLDB {
        @Override
        DataSource fresh(String name) {
            JDBCPool pool = new JDBCPool();
            // Its default locks whole tables, so that a second connection would wait for the first.
            pool.setUrl("jdbc:hsqldb:mem:" + name + ";hsqldb.tx=mvcc");
            pool.setUser("SA");
            return pool;
        }

        @Override
        void dispose(DataSource source, String name) {
            Servers.execute(source, "SHUTDOWN");
        }

        @Override
        List<String> empty(List<String> tables) {
            return Emptying.hsqldb(tables);
        }
    },

    /** A file, in this process. */
    SQLITE {
        @Override
        DataSource fresh(String name) {
            return SqliteFiles.create(name);
        }

        @Override
        void dispose(DataSource source, String name) {
            SqliteFiles.delete(name);
        }

        @Override
        List<String> empty(List<String> tables) {
            return Emptying.sqlite(tables);
        }
    },

    /** A server. */
    POSTGRESQL {
        @Override
        DataSource fresh(String name) {
            return Servers.postgresql(name);
        }

        @Override
        void dispose(DataSource source, String name) {
            Servers.dropPostgresql(source, name);
        }

        @Override
        List<String> empty(List<String> tables) {
            return Emptying.postgresql(tables);
        }
    },

    /** A server. With {@code -Ddovetail.mysql.url}, what Connector/J takes for MySQL instead. */
    MARIADB {
        @Override
        DataSource fresh(String name) {
            return Servers.mariadb(name);
        }

        @Override
        void dispose(DataSource source, String name) {
            Servers.dropMariadb(source, name);
        }

        @Override
        List<String> empty(List<String> tables) {
            return Emptying.mariadb(tables);
        }
    };

    /** Every kind. */
    public static List<TestDatabase> all() {
        return List.of(values());
    }

    /** An empty database with a schema's tables. */
    public Fixture create(Schema schema) {
        String name = Fixture.newName();
        DataSource source = fresh(name);
        return new Fixture(this, name, source, Database.of(source), schema);
    }

    /** An empty database with a schema's tables, used with an adapted dialect. */
    public Fixture create(Schema schema, UnaryOperator<Dialect> adapted) {
        String name = Fixture.newName();
        DataSource source = fresh(name);
        Dialect dialect = adapted.apply(Database.of(source).dialect());
        return new Fixture(this, name, source, Database.of(source, dialect), schema);
    }

    /** An empty database with a schema's tables, reached in another way. */
    public Fixture connect(Schema schema, UnaryOperator<DataSource> way) {
        String name = Fixture.newName();
        DataSource source = fresh(name);
        return new Fixture(this, name, source, Database.of(way.apply(source)), schema);
    }

    /** An empty H2 with a schema's tables, with further settings in its URL, for example {@code ;MODE=Oracle}. */
    public static Fixture h2(String settings, Schema schema) {
        String name = Fixture.newName();
        DataSource source = h2Source(name, settings);
        return new Fixture(H2, name, source, Database.of(source), schema);
    }

    private static DataSource h2Source(String name, String settings) {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1" + settings, "sa", "");
    }

    /** An empty database with a schema's tables on what Connector/J takes for MySQL 8.4. */
    public static Fixture mysql(Schema schema) {
        String name = Fixture.newName();
        DataSource source = Servers.mysql(name);
        return new Fixture(MARIADB, name, source, Database.of(source), schema);
    }

    /** An empty database without tables on what Connector/J takes for MySQL 8.4. */
    public static DataSource mysql() {
        return Servers.mysql(Fixture.newName());
    }

    /** An empty database without tables, for tests that make their own. */
    public DataSource create() {
        return fresh(Fixture.newName());
    }

    /** A data source of an empty database of this name. */
    abstract DataSource fresh(String name);

    /** Closes the data source, and deletes its database. */
    abstract void dispose(DataSource source, String name);

    /** The statements that empty tables. */
    abstract List<String> empty(List<String> tables);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
