package dev.dovetail.spring.jpa;

import static dev.dovetail.spring.shop.Author_.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.dovetail.session.Database;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import dev.dovetail.spring.SpringDatabase;
import dev.dovetail.spring.SpringSession;
import dev.dovetail.spring.SpringTransactions;
import dev.dovetail.spring.shop.Author;
import dev.dovetail.spring.shop.ShopSchema;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.NestedTransactionNotSupportedException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A session and an entity manager share the transactions and the connection of a JpaTransactionManager. */
class JpaTransactionsTest {
    private static final HikariDataSource SOURCE = new HikariDataSource();
    private static EntityManagerFactory factory;
    private static JpaTransactionManager manager;
    private static EntityManager jpa;
    private static Session session;
    private static JdbcTemplate jdbc;

    @BeforeAll
    static void start() {
        SOURCE.setJdbcUrl("jdbc:h2:mem:jpa;DB_CLOSE_DELAY=-1");
        SOURCE.setMaximumPoolSize(2);
        SOURCE.setConnectionTimeout(2000);
        jdbc = new JdbcTemplate(SOURCE);
        jdbc.execute("CREATE TABLE notes (id BIGINT PRIMARY KEY, text VARCHAR(20) UNIQUE)");
        LocalContainerEntityManagerFactoryBean bean = new LocalContainerEntityManagerFactoryBean();
        bean.setDataSource(SOURCE);
        bean.setManagedTypes(PersistenceManagedTypes.of(Note.class.getName()));
        bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        bean.afterPropertiesSet();
        factory = bean.getObject();
        manager = new JpaTransactionManager(factory);
        manager.setNestedTransactionAllowed(true);
        SpringTransactions.listenTo(manager);
        jpa = SharedEntityManagerCreator.createSharedEntityManager(factory);
        Database database = SpringDatabase.of(SOURCE, ShopSchema.SCHEMA);
        ShopSchema.SCHEMA.createIn(database);
        session = SpringSession.of(database, SOURCE);
    }

    @AfterAll
    static void stop() {
        factory.close();
        SOURCE.close();
    }

    @AfterEach
    void empty() {
        assertThat(SOURCE.getHikariPoolMXBean().getActiveConnections()).isZero();
        jdbc.update("DELETE FROM notes");
        jdbc.update("DELETE FROM authors");
    }

    private static TransactionTemplate transaction(int propagation) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setPropagationBehavior(propagation);
        return template;
    }

    private static void required(Runnable work) {
        transaction(TransactionDefinition.PROPAGATION_REQUIRED).executeWithoutResult(status -> work.run());
    }

    private static void nested(Runnable work) {
        transaction(TransactionDefinition.PROPAGATION_NESTED).executeWithoutResult(status -> work.run());
    }

    private static void requiresNew(Runnable work) {
        transaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW).executeWithoutResult(status -> work.run());
    }

    private List<String> names() {
        return jdbc.queryForList("SELECT name FROM authors UNION SELECT text FROM notes ORDER BY 1", String.class);
    }

    @Test
    void bothAreCommittedOnOneConnection() {
        required(() -> {
            jpa.persist(new Note(1, "note"));
            session.add(Author.named("Ada"));
            assertThat(session.select(author).count()).isOne();
            jpa.flush();
            assertThat(session.sql("SELECT COUNT(*) FROM notes").rows(row -> row.get(1, Long.class)))
                    .containsExactly(1L);
            assertThat(jpa.createNativeQuery("SELECT name FROM authors").getSingleResult()).isEqualTo("Ada");
            assertThat(SOURCE.getHikariPoolMXBean().getActiveConnections()).isOne();
            session.add(Author.named("Bob"));
        });
        assertThat(names()).containsExactly("Ada", "Bob", "note");
    }

    @Test
    void aRollbackUndoesBoth() {
        Author ada = Author.named("Ada");
        assertThatThrownBy(() -> required(() -> {
            session.add(ada);
            jpa.persist(new Note(1, "note"));
            session.flush();
            jpa.flush();
            throw new IllegalStateException("broken off");
        })).hasMessage("broken off");
        assertThat(names()).isEmpty();
        assertThat(Session.stateOf(ada)).isEqualTo(EntityState.TRANSIENT);
    }

    /** JPA flushes in the commit itself, after the session: what it cannot write undoes both. */
    @Test
    void aFailureOfJpaAtTheCommitUndoesTheSession() {
        jdbc.update("INSERT INTO notes VALUES (7, 'taken')");
        Author ada = Author.named("Ada");
        assertThatThrownBy(() -> required(() -> {
            session.add(ada);
            jpa.persist(new Note(1, "taken"));
        })).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(names()).containsExactly("taken");
        assertThat(Session.stateOf(ada)).isEqualTo(EntityState.TRANSIENT);
    }

    @Test
    void aFailureOfTheSessionAtTheCommitUndoesJpa() {
        required(() -> session.add(Author.named("Ada")));
        assertThatThrownBy(() -> required(() -> {
            jpa.persist(new Note(1, "note"));
            session.add(Author.named("Ada"));
        })).isInstanceOf(DuplicateKeyException.class).hasMessageContaining("Author.name");
        assertThat(names()).containsExactly("Ada");
    }

    /** Spring has no nested transactions on Hibernate. A savepoint of the session is one in the same transaction. */
    @Test
    void savepointsAreThoseOfTheSession() {
        required(() -> {
            Author kept = session.add(Author.named("kept"));
            assertThatThrownBy(() -> nested(() -> session.add(Author.named("refused"))))
                    .isInstanceOf(NestedTransactionNotSupportedException.class);
            SavepointScope savepoint = session.savepoint();
            session.add(Author.named("lost"));
            kept.country("XX");
            session.flush();
            savepoint.rollback();
            assertThat(kept.country()).isNull();
            kept.country("GB");
        });
        assertThat(names()).containsExactly("kept");
        assertThat(jdbc.queryForList("SELECT country FROM authors", String.class)).containsExactly("GB");
    }

    @Test
    void aNewTransactionHasASessionOfItsOwn() {
        assertThatThrownBy(() -> required(() -> {
            session.add(Author.named("lost"));
            requiresNew(() -> {
                session.add(Author.named("new"));
                jpa.persist(new Note(1, "note"));
            });
            throw new IllegalStateException("outer");
        })).hasMessage("outer");
        assertThat(names()).containsExactly("new", "note");
    }

    @Test
    void readOnlyAndTimeoutsHold() {
        TransactionTemplate limited = transaction(TransactionDefinition.PROPAGATION_REQUIRED);
        limited.setReadOnly(true);
        limited.setTimeout(5);
        limited.executeWithoutResult(status -> {
            assertThat(session.select(author).list()).isEmpty();
            assertThat(session.statementTimeout()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(5));
        });
        assertThatThrownBy(() -> limited.executeWithoutResult(status -> session.add(Author.named("Ada"))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("read-only");
        assertThat(names()).isEmpty();
    }
}
