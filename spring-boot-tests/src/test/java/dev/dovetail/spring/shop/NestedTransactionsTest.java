package dev.dovetail.spring.shop;

import static dev.dovetail.spring.shop.Author_.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

/** A nested transaction is a savepoint in the database and in memory. */
@SpringBootTest
class NestedTransactionsTest {
    @Autowired Catalogue catalogue;
    @Autowired Session session;
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

    private void nestedFails(Runnable work) {
        assertThatThrownBy(() -> catalogue.nested(() -> {
            work.run();
            throw new IllegalStateException("nested");
        })).hasMessage("nested");
    }

    @Test
    void itsRollbackUndoesWhatItDidAndNothingElse() {
        Author[] lost = new Author[1];
        catalogue.required(() -> {
            Author kept = catalogue.add("kept");
            nestedFails(() -> {
                lost[0] = catalogue.add("lost");
                kept.country("XX");
                kept.books().add(Book.titled("lost too"));
            });
            assertThat(Session.stateOf(lost[0])).isEqualTo(EntityState.TRANSIENT);
            assertThat(kept.country()).isNull();
            assertThat(kept.books()).isEmpty();
            assertThat(session.select(author).list()).containsExactly(kept);
            kept.country("GB");
        });
        assertThat(names()).containsExactly("kept");
        assertThat(jdbc.queryForObject("SELECT country FROM authors", String.class)).isEqualTo("GB");
    }

    @Test
    void whatWasWrittenInItIsUndoneToo() {
        catalogue.required(() -> {
            Author kept = catalogue.add("kept");
            nestedFails(() -> {
                session.delete(kept);
                catalogue.add("lost");
                session.flush();
                assertThat(names()).containsExactly("lost");
            });
            assertThat(Session.stateOf(kept)).isEqualTo(EntityState.PERSISTENT);
            catalogue.nested(() -> catalogue.add("second"));
        });
        assertThat(names()).containsExactly("kept", "second");
    }

    @Test
    void aSessionThatWasOpenedInItIsUndone() {
        catalogue.required(() -> {
            nestedFails(() -> {
                catalogue.add("lost");
                session.flush();
            });
            assertThat(session.select(author).list()).isEmpty();
            catalogue.add("kept");
        });
        assertThat(names()).containsExactly("kept");
    }

    @Test
    void eachLevelIsUndoneAlone() {
        catalogue.required(() -> {
            catalogue.add("0");
            catalogue.nested(() -> {
                catalogue.add("1");
                nestedFails(() -> catalogue.add("2"));
                catalogue.add("3");
                catalogue.nested(() -> catalogue.add("4"));
            });
            nestedFails(() -> {
                catalogue.add("5");
                catalogue.nested(() -> catalogue.add("6"));
            });
        });
        assertThat(names()).containsExactly("0", "1", "3", "4");
    }

    /** Each row of an import in a nested transaction: what fails is lost alone, although it fails at the commit. */
    @Test
    void aRowThatCannotBeWrittenIsLostAlone() {
        catalogue.required(() -> {
            for (String name : List.of("a", "b", "a", "c")) {
                try {
                    catalogue.nested(() -> catalogue.add(name));
                } catch (DuplicateKeyException e) {
                    assertThat(name).isEqualTo("a");
                    assertThat(e).hasMessageContaining("Author.name");
                }
            }
        });
        assertThat(names()).containsExactly("a", "b", "c");
    }

    @Test
    void aFailureWithinItIsForgottenWithIt() {
        catalogue.required(() -> {
            catalogue.add("a");
            nestedFails(() -> {
                catalogue.add("a");
                assertThatThrownBy(session::flush);
                assertThatThrownBy(() -> session.select(author).list());
            });
            catalogue.add("b");
        });
        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void aTransactionThatIsMarkedStaysMarked() {
        assertThatThrownBy(() -> catalogue.required(() -> {
            catalogue.nested(() -> catalogue.add("a"));
            assertThatThrownBy(() -> catalogue.required(() -> {
                throw new IllegalStateException("inner");
            })).hasMessage("inner");
        })).isInstanceOf(UnexpectedRollbackException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aSavepointOfTheApplicationKeepsWhatWasChangedBefore() {
        transaction.executeWithoutResult(status -> {
            Object early = status.createSavepoint();
            Author kept = catalogue.add("kept");
            Object savepoint = status.createSavepoint();
            kept.country("XX");
            catalogue.add("lost");
            session.flush();
            status.rollbackToSavepoint(savepoint);
            assertThat(session.select(author).list()).containsExactly(kept);
            assertThat(kept.country()).isNull();
            catalogue.add("lost again");
            status.rollbackToSavepoint(savepoint);
            assertThat(session.hasChanges()).isFalse();
            status.releaseSavepoint(savepoint);
            status.releaseSavepoint(early);
            kept.country("GB");
            Object last = status.createSavepoint();
            assertThat(session.hasChanges()).isFalse();
            status.releaseSavepoint(last);
        });
        assertThat(names()).containsExactly("kept");
        assertThat(jdbc.queryForObject("SELECT country FROM authors", String.class)).isEqualTo("GB");
    }

    @Test
    void aSavepointBeforeTheFirstUseUndoesTheWholeSession() {
        transaction.executeWithoutResult(status -> {
            Object savepoint = status.createSavepoint();
            catalogue.add("lost");
            session.flush();
            status.rollbackToSavepoint(savepoint);
            assertThat(session.select(author).list()).isEmpty();
            catalogue.add("kept");
            status.flush();
            assertThat(names()).containsExactly("kept");
        });
        assertThat(names()).containsExactly("kept");
    }
}
