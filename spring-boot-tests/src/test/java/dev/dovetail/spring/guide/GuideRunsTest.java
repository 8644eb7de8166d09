package dev.dovetail.spring.guide;

import static dev.dovetail.spring.shop.Author_.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import dev.dovetail.spring.shop.Author;
import dev.dovetail.spring.shop.ShopApplication;
import dev.dovetail.spring.shop.ShopSchema;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The examples of docs/spring.md that other tests do not run. */
@SpringBootTest(classes = ShopApplication.class,
        properties = "spring.datasource.url=jdbc:h2:mem:guide;DB_CLOSE_DELAY=-1")
@Import({TwoDatabases.class, GuideRunsTest.Archive.class})
class GuideRunsTest {
    @Autowired Session session;
    @Autowired Database database;
    @Autowired JdbcTemplate jdbc;
    @Autowired PlatformTransactionManager manager;
    @Autowired @Qualifier("archive") Database archive;
    @Autowired Keeper keeper;

    /** The data source of the archive, its transaction manager, and a service that uses its session. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Archive {
        @Bean(defaultCandidate = false)
        DataSource archiveSource() {
            return new DriverManagerDataSource("jdbc:h2:mem:archive;DB_CLOSE_DELAY=-1");
        }

        @Bean(defaultCandidate = false)
        PlatformTransactionManager archiveManager(@Qualifier("archiveSource") DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        Keeper keeper(@Qualifier("archiveSession") Session archiveSession) {
            return new Keeper(archiveSession);
        }
    }

    /** A service of the archive. */
    static class Keeper {
        private final Session archiveSession;

        Keeper(Session archiveSession) {
            this.archiveSession = archiveSession;
        }

        @Transactional("archiveManager")
        public void keep(String name) {
            archiveSession.add(Author.named(name));
        }

        @Transactional
        public void keepInTheOther(String name) {
            keep(name);
        }
    }

    @Test
    void namesThatAreKnownAreLeftOut() {
        TransactionTemplate nested = new TransactionTemplate(manager);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        ImportOfNames names = new ImportOfNames(session, new TransactionTemplate(manager), nested);
        assertThat(names.run(List.of("Ada", "Bob"))).isEmpty();
        assertThat(names.run(List.of("Cleo", "Ada", "Dan", "Cleo"))).containsExactly("Ada", "Cleo");
        assertThat(jdbc.queryForList("SELECT name FROM authors ORDER BY name", String.class))
                .containsExactly("Ada", "Bob", "Cleo", "Dan");
        jdbc.update("DELETE FROM authors");
    }

    @Test
    void eachDatabaseHasASessionAndATransactionManager() {
        ShopSchema.SCHEMA.createIn(archive);
        keeper.keep("Eve");
        assertThat(archive.select(author).list()).extracting(Author::name).containsExactly("Eve");
        assertThat(database.select(author).count()).isZero();
        assertThatThrownBy(() -> new TransactionTemplate(manager).executeWithoutResult(first -> {
            session.add(Author.named("undone"));
            keeper.keep("Fay");
            throw new IllegalStateException("the first alone");
        })).hasMessage("the first alone");
        assertThatThrownBy(() -> keeper.keep("Eve")).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> keeper.keepInTheOther("Gil")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not one of this session's data source");
        assertThat(archive.select(author).count()).isEqualTo(2);
        assertThat(database.select(author).count()).isZero();
    }
}
