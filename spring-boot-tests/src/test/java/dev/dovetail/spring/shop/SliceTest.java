package dev.dovetail.spring.shop;

import static dev.dovetail.spring.shop.Author_.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import dev.dovetail.spring.test.DovetailTest;
import dev.dovetail.spring.test.TestSession;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A test of DAOs starts the database and them, and leaves no rows. */
@DovetailTest
class SliceTest {
    @Autowired Session session;
    @Autowired TestSession rows;
    @Autowired Authors authors;
    @Autowired Database database;
    @Autowired JdbcTemplate jdbc;
    @Autowired ApplicationContext context;

    private void addAda() {
        assertThat(authors.count()).isZero();
        Author ada = rows.save(Author.named("Ada").country("GB"));
        assertThat(ada.id()).isNotNull();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM authors", Integer.class)).isOne();
    }

    @Test
    void aTestLeavesNoRows() {
        addAda();
    }

    @Test
    void andSoDoesTheNext() {
        addAda();
    }

    @Test
    void whatTheDatabaseHasIsReadAgain() {
        Author ada = rows.save(Author.named("Ada"));
        jdbc.update("UPDATE authors SET country = 'GB'");
        assertThat(ada.country()).isNull();
        rows.flushAndExpire();
        assertThat(ada.country()).isEqualTo("GB");
        assertThat(authors.from("GB")).containsExactly(ada);
    }

    @Test
    void constraintsAreCheckedAtOnce() {
        rows.save(Author.named("Ada"));
        authors.add(Author.named("Ada"));
        assertThatThrownBy(() -> authors.count()).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void statementsAreCounted() {
        Author ada = Author.named("Ada");
        ada.books().add(Book.titled("Notes"));
        rows.save(ada);
        rows.flushAndExpire();
        session.expect(2, () -> assertThat(session.select(author).single().books()).hasSize(1));
        database.expect(1, () -> assertThat(authors.from("GB")).isEmpty());
    }

    @Test
    void otherBeansAreNotStarted() {
        assertThat(context.getBeansOfType(Catalogue.class)).isEmpty();
        assertThat(context.getBean(DataSource.class).getClass().getName()).contains("Embedded");
    }
}
