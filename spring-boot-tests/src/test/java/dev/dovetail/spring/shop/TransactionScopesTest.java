package dev.dovetail.spring.shop;

import static dev.dovetail.spring.shop.Author_.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import dev.dovetail.spring.SpringDatabase;
import dev.dovetail.spring.SpringSession;
import dev.dovetail.spring.SpringTransactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.TransactionTemplate;

/** Events of a transaction, its timeout, and transactions of two data sources at a time. */
@SpringBootTest
class TransactionScopesTest {
    @Autowired Catalogue catalogue;
    @Autowired Session session;
    @Autowired JdbcTemplate jdbc;
    @Autowired ApplicationEventPublisher events;
    @Autowired Listeners listeners;
    @Autowired TransactionTemplate transaction;

    @AfterEach
    void empty() {
        listeners.heard().clear();
        jdbc.update("DELETE FROM books");
        jdbc.update("DELETE FROM authors");
    }

    private List<String> names() {
        return jdbc.queryForList("SELECT name FROM authors ORDER BY name", String.class);
    }

    @Test
    void listenersBeforeTheCommitWriteWithIt() {
        catalogue.required(() -> {
            Author ada = catalogue.add("Ada");
            events.publishEvent(new Listeners.Added(ada));
        });
        assertThat(names()).containsExactly("Ada", "after Ada", "before Ada");
        assertThat(listeners.heard()).satisfiesExactly(
                before -> assertThat(before).isEqualTo("before: 1 row"),
                refused -> assertThat(refused).contains("REQUIRES_NEW"),
                after -> assertThat(after).isEqualTo("after: Ada"));
    }

    @Test
    void aTransactionTakesNoLongerThanItsTimeout() {
        catalogue.inOneSecond(() -> {
            assertThat(session.select(author).list()).isEmpty();
            assertThat(session.statementTimeout()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
            session.setStatementTimeout(Duration.ofMillis(10));
            assertThat(session.select(author).list()).isEmpty();
            assertThat(session.statementTimeout()).isEqualTo(Duration.ofMillis(10));
        });
        assertThatThrownBy(() -> catalogue.inOneSecond(() -> {
            session.add(Author.named("late"));
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1010);
            while (System.nanoTime() < end) {
                LockSupport.parkUntil(System.currentTimeMillis() + 1010);
            }
            session.flush();
        })).isInstanceOf(TransactionTimedOutException.class);
        assertThat(names()).isEmpty();
    }

    /** The session of each data source is flushed before the commit of its own transaction. */
    @Test
    void eachDataSourceHasSessionsOfItsOwn() {
        DataSource other = new DriverManagerDataSource("jdbc:h2:mem:other;DB_CLOSE_DELAY=-1");
        Database database = SpringDatabase.of(other, ShopSchema.SCHEMA);
        ShopSchema.SCHEMA.createIn(database);
        Session second = SpringSession.of(database, other);
        JdbcTransactionManager manager = new JdbcTransactionManager(other);
        TransactionTemplate inOther = new TransactionTemplate(manager);
        inOther.executeWithoutResult(status -> assertThatThrownBy(second::flush)
                .hasMessageContaining("SpringTransactions.listenTo"));
        SpringTransactions.listenTo(manager);
        SpringTransactions.listenTo(manager);
        assertThat(manager.getTransactionExecutionListeners()).hasSize(1);

        List<String> committed = new ArrayList<>();
        assertThatThrownBy(() -> catalogue.required(() -> {
            catalogue.add("first");
            assertThatThrownBy(second::flush).hasMessageContaining("not one of this session's data source");
            inOther.executeWithoutResult(status -> {
                second.add(Author.named("second"));
                session.add(Author.named("first too"));
            });
            committed.addAll(database.compute(own -> own.select(author).list().stream().map(Author::name).toList()));
            assertThat(session.select(author).count()).isEqualTo(2);
            throw new IllegalStateException("the first alone");
        })).hasMessage("the first alone");
        assertThat(committed).containsExactly("second");
        assertThat(names()).isEmpty();
    }
}
