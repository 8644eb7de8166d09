package dev.dovetail.spring.shop;

import static dev.dovetail.spring.shop.Author_.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.query.Query;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is used in another transaction than that which it was made in. */
@SpringBootTest
class LeftoversTest {
    @Autowired Catalogue catalogue;
    @Autowired Session session;
    @Autowired Database database;
    @Autowired JdbcTemplate jdbc;

    @AfterEach
    void empty() {
        jdbc.update("DELETE FROM books");
        jdbc.update("DELETE FROM authors");
    }

    private List<String> names() {
        return jdbc.queryForList("SELECT name FROM authors ORDER BY name", String.class);
    }

    @Test
    void aStreamTellsHowItsTransactionEnded() {
        catalogue.add("Ada");
        Iterator<Author> committed = catalogue.required(() -> session.select(author).stream().iterator());
        assertThatThrownBy(committed::next).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is read on after its transaction was committed");
        List<Iterator<Author>> rolledBack = new ArrayList<>();
        assertThatThrownBy(() -> catalogue.required(() -> {
            rolledBack.add(session.select(author).stream().iterator());
            throw new IllegalStateException("broken off");
        })).hasMessage("broken off");
        assertThatThrownBy(rolledBack.get(0)::next).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is read on after its transaction was rolled back");
    }

    @Test
    void aQueryTellsHowItsTransactionEnded() {
        List<Query<Author>> built = new ArrayList<>();
        built.add(catalogue.required(() -> session.select(author)));
        assertThatThrownBy(() -> catalogue.required(() -> {
            built.add(session.select(author));
            throw new IllegalStateException("broken off");
        })).hasMessage("broken off");
        catalogue.required(() -> {
            assertThatThrownBy(() -> built.get(0).list()).isInstanceOf(IllegalStateException.class)
                    .hasMessage("This session belongs to a transaction that was committed. A query belongs to the"
                            + " session that made it: call select(...) of the injected session, or of its DAO, again"
                            + " in the transaction that runs the query.");
            assertThatThrownBy(() -> built.get(1).list())
                    .hasMessageStartingWith("This session belongs to a transaction that was rolled back.");
        });
    }

    /** A query belongs to the transaction that it was made in, also while that one is suspended. */
    @Test
    void aQueryOfASuspendedTransactionUsesItsConnection() {
        assertThatThrownBy(() -> catalogue.required(() -> {
            catalogue.add("outer");
            var query = session.select(author);
            catalogue.requiresNew(() -> {
                catalogue.add("inner");
                session.flush();
                assertThat(query.list()).extracting(Author::name).containsExactly("outer");
            });
            assertThat(names()).containsExactly("inner", "outer");
            throw new IllegalStateException("the outer one");
        })).hasMessage("the outer one");
        assertThat(names()).containsExactly("inner");
    }

    /** It has a connection: it goes on in its own transaction, and its commit is its own. */
    @Test
    void aSessionThatReadBeforeATransactionDoesNotJoinIt() {
        try (Session own = database.openSession()) {
            assertThat(own.select(author).list()).isEmpty();
            assertThatThrownBy(() -> catalogue.required(() -> {
                own.add(Author.named("own"));
                own.commit();
                catalogue.add("undone");
                throw new IllegalStateException("broken off");
            })).hasMessage("broken off");
        }
        assertThat(names()).containsExactly("own");
    }

    /** What it has not committed itself is undone when it is closed, as without Spring. */
    @Test
    void theCommitOfSpringDoesNotCommitASessionThatReadBefore() {
        try (Session own = database.openSession()) {
            assertThat(own.select(author).list()).isEmpty();
            catalogue.required(() -> {
                own.add(Author.named("own"));
                own.flush();
                assertThat(names()).isEmpty();
            });
            assertThat(names()).isEmpty();
            own.commit();
        }
        assertThat(names()).containsExactly("own");
    }

    /** A session that has joined a transaction cannot write after its end as if nothing had happened. */
    @Test
    void aSessionThatJoinedATransactionCannotGoOnAfterIt() {
        try (Session own = database.openSession()) {
            catalogue.required(() -> {
                own.add(Author.named("joined"));
                own.flush();
            });
            assertThat(names()).containsExactly("joined");
            own.add(Author.named("late"));
            assertThatThrownBy(own::commit);
            own.rollback();
            own.add(Author.named("again"));
            own.commit();
        }
        assertThat(names()).containsExactly("again", "joined");
    }
}
