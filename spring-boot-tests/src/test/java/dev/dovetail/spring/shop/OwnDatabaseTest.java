package dev.dovetail.spring.shop;

import static dev.dovetail.spring.shop.Author_.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import dev.dovetail.spring.SpringDatabase;
import dev.dovetail.spring.SpringSession;
import dev.dovetail.spring.SpringTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An injected session over a database that the application makes itself. Nothing is lost where it does not fit. */
class OwnDatabaseTest {
    private static HikariDataSource pool(String name, boolean autoCommit) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        pool.setAutoCommit(autoCommit);
        pool.setMaximumPoolSize(2);
        Database database = Database.of(pool);
        ShopSchema.SCHEMA.dropIn(database);
        ShopSchema.SCHEMA.createIn(database);
        return pool;
    }

    private static TransactionTemplate transaction(DataSource source) {
        JdbcTransactionManager manager = new JdbcTransactionManager(source);
        SpringTransactions.listenTo(manager);
        return new TransactionTemplate(manager);
    }

    private static void add(Database database, DataSource source) {
        Session session = SpringSession.of(database, source);
        transaction(source).executeWithoutResult(status -> session.add(Author.named("Ada")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDatabaseThatDoesNotKnowTheTransactionIsRefused(boolean autoCommit) {
        try (HikariDataSource pool = pool("own", autoCommit); HikariDataSource other = pool("foreign", autoCommit)) {
            for (Database database : new Database[] {Database.of(pool, ShopSchema.SCHEMA), Database.of(other),
                    SpringDatabase.of(other, ShopSchema.SCHEMA)}) {
                assertThatThrownBy(() -> add(database, pool)).isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("are not part of the framework's transaction: nothing would be committed")
                        .hasMessageContaining("SpringDatabase.of(dataSource, schemas)");
            }
            assertThat(Database.of(pool).select(author).count()).isZero();
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDatabaseThatKnowsTheTransactionCommits(boolean autoCommit) {
        try (HikariDataSource pool = pool("own", autoCommit)) {
            add(Database.of(new TransactionAwareDataSourceProxy(pool)).withStatementTimeout(Duration.ZERO),
                    pool);
            assertThat(Database.of(pool).select(author).count()).isOne();
            assertThatThrownBy(() -> add(SpringDatabase.of(pool).readOnly(), pool))
                    .hasMessageContaining("read-only");
            Database told = Database.of(new TransactionAwareDataSourceProxy(pool))
                    .joiningOuterTransactions(TransactionSynchronizationManager::isActualTransactionActive);
            Session session = SpringSession.of(told, pool);
            transaction(pool).executeWithoutResult(status -> session.select(author).single().name("Augusta"));
            assertThat(new JdbcTemplate(pool).queryForList("SELECT name FROM authors", String.class))
                    .containsExactly("Augusta");
        }
    }

    /** The connection is fetched with the first statement, when it is known that the transaction only reads. */
    @Test
    void aLazyDataSourceSendsReadOnlyTransactionsToItsReader() {
        int[] taken = {0};
        DataSource writer = new DriverManagerDataSource("jdbc:h2:mem:writer;DB_CLOSE_DELAY=-1");
        DataSource reader = new DriverManagerDataSource("jdbc:h2:mem:reader;DB_CLOSE_DELAY=-1");
        ShopSchema.SCHEMA.createIn(Database.of(writer));
        ShopSchema.SCHEMA.createIn(Database.of(reader));
        new JdbcTemplate(reader).update("INSERT INTO authors (name, version) VALUES ('replica', 1)");
        LazyConnectionDataSourceProxy lazy = new LazyConnectionDataSourceProxy(new DelegatingDataSource(writer) {
            @Override
            public Connection getConnection() throws SQLException {
                taken[0]++;
                return super.getConnection();
            }
        });
        lazy.setReadOnlyDataSource(reader);
        Session session = SpringSession.of(SpringDatabase.of(lazy, ShopSchema.SCHEMA), lazy);
        TransactionTemplate writes = transaction(lazy);
        TransactionTemplate reads = new TransactionTemplate(writes.getTransactionManager());
        reads.setReadOnly(true);
        taken[0] = 0;
        reads.executeWithoutResult(status ->
                assertThat(session.select(author).list()).extracting(Author::name).containsExactly("replica"));
        writes.executeWithoutResult(status -> assertThat(session.hasChanges()).isFalse());
        assertThat(taken[0]).isZero();
        writes.executeWithoutResult(status -> session.add(Author.named("written")));
        assertThat(taken[0]).isOne();
        assertThat(new JdbcTemplate(writer).queryForList("SELECT name FROM authors", String.class))
                .containsExactly("written");
    }
}
