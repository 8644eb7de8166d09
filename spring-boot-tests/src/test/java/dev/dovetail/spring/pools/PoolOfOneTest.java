package dev.dovetail.spring.pools;

import static dev.dovetail.spring.shop.Author_.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import dev.dovetail.spring.SpringDatabase;
import dev.dovetail.spring.SpringSession;
import dev.dovetail.spring.SpringTransactions;
import dev.dovetail.spring.shop.Author;
import dev.dovetail.spring.shop.ShopSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A pool of one connection is enough: sessions in a transaction share the connection, and nothing asks for another. */
class PoolOfOneTest {
    static Stream<Arguments> pools() {
        return Stream.of(Pool.values()).flatMap(pool -> Stream.of(Wrapper.values()).flatMap(wrapper ->
                Stream.of(true, false).map(autoCommit -> Arguments.of(pool, wrapper, autoCommit))));
    }

    private interface Work {
        void with(DataSource source) throws Exception;
    }

    /** Opens a pool over a database that ends with it. */
    private static void open(Pool pool, Wrapper wrapper, boolean autoCommit, Work work) throws Exception {
        DataSource source = pool.open("jdbc:h2:mem:" + pool + wrapper + autoCommit, autoCommit);
        try {
            ShopSchema.SCHEMA.createIn(Database.of(source));
            work.with(wrapper.wrap.apply(source));
        } finally {
            close(source);
        }
    }

    private static void close(DataSource source) throws Exception {
        if (source instanceof org.apache.tomcat.jdbc.pool.DataSource tomcats) {
            tomcats.close(true);
        } else {
            ((AutoCloseable) source).close();
        }
    }

    private static List<String> names(DataSource source) {
        return Database.of(source).compute(session ->
                session.select(author).orderBy(author.name).list().stream().map(Author::name).toList());
    }

    @ParameterizedTest
    @MethodSource("pools")
    void sessionsOfATransactionShareItsConnection(Pool pool, Wrapper wrapper, boolean autoCommit) throws Exception {
        open(pool, wrapper, autoCommit, source -> {
            JdbcTransactionManager manager = new JdbcTransactionManager(source);
            SpringTransactions.listenTo(manager);
            Database database = SpringDatabase.of(source, ShopSchema.SCHEMA);
            Session session = SpringSession.of(database, source);
            TransactionTemplate transaction = new TransactionTemplate(manager);
            TransactionTemplate nested = new TransactionTemplate(manager);
            nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
            JdbcTemplate jdbc = new JdbcTemplate(source);

            database.transact(own -> own.add(Author.named("alone")));
            transaction.executeWithoutResult(status -> {
                session.add(Author.named("injected"));
                session.flush();
                jdbc.update("INSERT INTO authors (name, version) VALUES ('jdbc', 0)");
                database.transact(own -> own.add(Author.named("joined")));
                assertThat(database.select(author).list()).hasSize(4);
                nested.executeWithoutResult(inner -> {
                    session.add(Author.named("lost"));
                    inner.setRollbackOnly();
                });
                assertThat(session.select(author).count()).isEqualTo(4);
            });
            transaction.executeWithoutResult(status -> {
                session.add(Author.named("lost"));
                database.transact(own -> own.add(Author.named("lost too")));
                status.setRollbackOnly();
            });
            assertThat(names(source)).containsExactly("alone", "injected", "jdbc", "joined");
        });
    }

    /** After the commit, the connection of the transaction is free, although Spring still has it. */
    @ParameterizedTest
    @MethodSource("pools")
    void aDatabaseCanBeUsedAfterTheCommit(Pool pool, Wrapper wrapper, boolean autoCommit) throws Exception {
        open(pool, wrapper, autoCommit, source -> {
            JdbcTransactionManager manager = new JdbcTransactionManager(source);
            SpringTransactions.listenTo(manager);
            Database database = SpringDatabase.of(source, ShopSchema.SCHEMA);
            Session session = SpringSession.of(database, source);
            List<Throwable> refused = new ArrayList<>();
            new TransactionTemplate(manager).executeWithoutResult(status -> {
                session.add(Author.named("within"));
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        database.transact(own -> own.add(Author.named("after")));
                        assertThatThrownBy(() -> session.select(author).list()).satisfies(refused::add);
                    }
                });
            });
            assertThat(refused).singleElement().asString().contains("REQUIRES_NEW");
            assertThat(names(source)).containsExactly("after", "within");
        });
    }

    /**
     * Without the starter, sessions tell by the connection whether there is a transaction of Spring. Only p6spy hides
     * whether Tomcat's pool got the connection back.
     */
    @ParameterizedTest
    @MethodSource("pools")
    void springsProxyIsEnough(Pool pool, Wrapper wrapper, boolean autoCommit) throws Exception {
        open(pool, wrapper, autoCommit, source -> {
            Database database = Database.of(new TransactionAwareDataSourceProxy(source), Dialects.h2());
            if (pool == Pool.TOMCAT && wrapper == Wrapper.P6SPY) {
                database = database.joiningOuterTransactions(
                        TransactionSynchronizationManager::isActualTransactionActive);
            }
            check(source, database);
        });
    }

    private static void check(DataSource source, Database database) {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        database.transact(own -> own.add(Author.named("alone")));
        transaction.executeWithoutResult(status -> database.transact(own -> own.add(Author.named("joined"))));
        transaction.executeWithoutResult(status -> {
            database.transact(own -> own.add(Author.named("lost")));
            status.setRollbackOnly();
        });
        assertThat(database.select(author).list()).hasSize(2);
        assertThat(names(source)).containsExactly("alone", "joined");
    }
}
