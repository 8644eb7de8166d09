package dev.dovetail.spring.shop;

import static dev.dovetail.spring.shop.Author_.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.LazyLoadException;
import dev.dovetail.error.StaleObjectException;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The injected session belongs to Spring's transaction, and ends with it. */
@SpringBootTest
class TransactionsTest {
    @Autowired Catalogue catalogue;
    @Autowired Session session;
    @Autowired Authors authors;
    @Autowired Database database;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;

    @AfterEach
    void empty() {
        jdbc.update("DELETE FROM books");
        jdbc.update("DELETE FROM authors");
    }

    private List<String> names() {
        return jdbc.queryForList("SELECT name FROM authors ORDER BY name", String.class);
    }

    @Test
    void changesAreWrittenAtTheCommit() {
        Author ada = catalogue.required(() -> {
            Author added = catalogue.add("Ada");
            added.books().add(Book.titled("Notes"));
            assertThat(authors.count()).isOne();
            assertThat(session.contains(added)).isTrue();
            added.country("GB");
            return added;
        });
        assertThat(names()).containsExactly("Ada");
        assertThat(Session.stateOf(ada)).isEqualTo(EntityState.DETACHED);
        catalogue.change(ada.id(), read -> read.name("Augusta"));
        assertThat(names()).containsExactly("Augusta");
        assertThat(jdbc.queryForObject("SELECT version FROM authors", Integer.class)).isEqualTo(ada.version() + 1);
    }

    @Test
    void oneSessionServesTheWholeTransaction() {
        long id = catalogue.add("Ada").id();
        catalogue.required(() -> {
            Author first = session.get(author, id);
            catalogue.required(() -> assertThat(authors.get(id)).isSameAs(first));
            session.expect(0, () -> session.get(author, id));
            transaction.executeWithoutResult(status -> assertThat(session.get(author, id)).isSameAs(first));
        });
    }

    @Test
    void aRollbackUndoesRowsAndMemory() {
        Author[] added = new Author[1];
        assertThatThrownBy(() -> catalogue.required(() -> {
            added[0] = catalogue.add("Ada");
            session.flush();
            throw new IllegalStateException("broken off");
        })).hasMessage("broken off");
        assertThat(names()).isEmpty();
        assertThat(added[0].id()).isNull();
        assertThat(Session.stateOf(added[0])).isEqualTo(EntityState.TRANSIENT);
        catalogue.required(() -> session.add(added[0]));
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void rollbackRulesAreThoseOfSpring() {
        assertThatThrownBy(() -> catalogue.failsWithChecked("committed")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> catalogue.failsForGood("undone")).isInstanceOf(IOException.class);
        transaction.executeWithoutResult(status -> {
            session.add(Author.named("marked"));
            status.setRollbackOnly();
        });
        assertThat(names()).containsExactly("committed");
    }

    @Test
    void aNewTransactionHasASessionOfItsOwn() {
        catalogue.required(() -> {
            Author outer = catalogue.add("outer");
            catalogue.requiresNew(() -> {
                assertThat(session.contains(outer)).isFalse();
                catalogue.add("new");
            });
            assertThat(session.contains(outer)).isTrue();
            assertThatThrownBy(() -> catalogue.requiresNew(() -> {
                catalogue.add("lost");
                session.flush();
                throw new IllegalStateException("inner");
            })).hasMessage("inner");
            outer.country("GB");
        });
        assertThat(names()).containsExactly("new", "outer");
    }

    @Test
    void withoutATransactionTheSessionRefuses() {
        assertThatThrownBy(() -> session.select(author).list()).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("No transaction is active").hasMessageContaining("@Transactional");
        catalogue.required(() -> {
            catalogue.add("Ada");
            catalogue.notSupported(() -> assertThatThrownBy(() -> session.flush())
                    .hasMessageStartingWith("No transaction is active"));
            session.flush();
        });
        catalogue.supports(() -> assertThatThrownBy(() -> session.flush()).hasMessageContaining("database.transact"));
        assertThat(names()).containsExactly("Ada");
    }

    /** Where Spring has no transaction, a session of the database commits by itself, also within Spring's scopes. */
    @Test
    void theDatabaseHasTransactionsOfItsOwnOutside() {
        assertThatThrownBy(() -> catalogue.required(() -> {
            catalogue.notSupported(() -> {
                assertThat(names()).isEmpty();
                database.transact(outer -> {
                    outer.add(Author.named("outside"));
                    outer.flush();
                    assertThatThrownBy(() -> database.transact(inner -> {
                        inner.add(Author.named("undone"));
                        inner.flush();
                        throw new IllegalStateException("inner");
                    })).hasMessage("inner");
                });
            });
            database.transact(joined -> joined.add(Author.named("joined")));
            assertThat(session.select(author).list()).hasSize(2);
            throw new IllegalStateException("to roll back");
        })).hasMessage("to roll back");
        assertThat(names()).containsExactly("outside");
    }

    @Test
    void aReadOnlyTransactionHasAReadOnlySession() {
        long id = catalogue.add("Ada").id();
        assertThatThrownBy(() -> catalogue.readOnly(() -> session.get(author, id).name("Eve")))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("read-only");
        assertThatThrownBy(() -> catalogue.readOnly(() -> catalogue.add("Bob")))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("read-only");
        catalogue.readOnly(() -> assertThat(authors.get(id).name()).isEqualTo("Ada"));
        catalogue.required(() -> catalogue.readOnly(() -> authors.get(id).country("GB")));
        assertThat(jdbc.queryForObject("SELECT country FROM authors", String.class)).isEqualTo("GB");
    }

    @Test
    void springEndsTheTransactionAlone() {
        catalogue.required(() -> {
            catalogue.add("Ada");
            assertThatThrownBy(session::commit).hasMessageContaining("nothing was committed");
            assertThatThrownBy(session::rollback).hasMessageContaining("nothing was rolled back");
            session.close();
            assertThat(session.select(author).count()).isOne();
        });
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void whatIsNotLoadedCannotBeReadAfterTheTransaction() {
        long id = catalogue.add("Ada").id();
        Author read = catalogue.required(() -> session.get(author, id));
        assertThat(read.name()).isEqualTo("Ada");
        assertThatThrownBy(() -> read.books().size()).isInstanceOf(LazyLoadException.class);
    }

    @Test
    void exceptionsAreSpringsAtTheCommitToo() {
        catalogue.add("Ada");
        assertThatThrownBy(() -> catalogue.add("Ada")).isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("Author.name");
        assertThatThrownBy(() -> catalogue.required(() -> authors.add(Author.named("x".repeat(41)))))
                .isInstanceOf(DataIntegrityViolationException.class);
        long id = jdbc.queryForObject("SELECT id FROM authors", Long.class);
        assertThatThrownBy(() -> catalogue.change(id, read -> {
            catalogue.requiresNew(() -> jdbc.update("UPDATE authors SET version = version + 1"));
            read.country("GB");
        })).isInstanceOf(OptimisticLockingFailureException.class).hasCauseInstanceOf(StaleObjectException.class);
        assertThat(names()).containsExactly("Ada");
    }

    /** A failure that was caught does not let half of a transaction be committed. */
    @Test
    void aFailureThatWasCaughtRollsBack() {
        catalogue.add("Ada");
        assertThatThrownBy(() -> catalogue.required(() -> {
            catalogue.add("Bob");
            session.flush();
            authors.add(Author.named("Ada"));
            assertThatThrownBy(session::flush);
        })).isInstanceOf(DuplicateKeyException.class);
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void repositoriesThrowSpringsExceptions() {
        catalogue.required(() -> assertThatThrownBy(() -> authors.get(-1L))
                .isInstanceOf(org.springframework.dao.EmptyResultDataAccessException.class));
    }
}
