package dev.dovetail.spring.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.FlushCallback;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Flush callbacks that are beans, at the commit of Spring's transactions. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:callbacks;DB_CLOSE_DELAY=-1")
class CallbacksTest {
    private static final List<String> HEARD = new ArrayList<>();

    @Autowired Catalogue catalogue;
    @Autowired Session session;
    @Autowired JdbcTemplate jdbc;

    /** Refuses an author, and registers a synchronization for each other one. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Callbacks {
        @Bean
        FlushCallback registering() {
            return changes -> {
                for (Author added : changes.added(Author_.TYPE)) {
                    if (added.name().equals("refused")) {
                        throw new IllegalArgumentException("No refused authors.");
                    }
                    TransactionSynchronizationManager.registerSynchronization(new Phases(added.name()));
                }
            };
        }
    }

    private record Phases(String name) implements TransactionSynchronization {
        @Override
        public void beforeCommit(boolean readOnly) {
            HEARD.add(name + " before");
        }

        @Override
        public void afterCommit() {
            HEARD.add(name + " after");
        }
    }

    @AfterEach
    void empty() {
        HEARD.clear();
        jdbc.update("DELETE FROM authors");
    }

    private List<String> names() {
        return jdbc.queryForList("SELECT name FROM authors ORDER BY name", String.class);
    }

    @Test
    void aSynchronizationOfTheLastFlushIsTooLateForBeforeCommit() {
        catalogue.required(() -> {
            session.add(Author.named("early"));
            session.flush();
            session.add(Author.named("late"));
        });
        assertThat(HEARD).containsExactly("early before", "early after", "late after");
        assertThat(names()).containsExactly("early", "late");
    }

    @Test
    void whatSynchronizationsAddBeforeTheCommitIsCommitted() {
        catalogue.required(() -> {
            catalogue.add("first");
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    session.add(Author.named("before the commit"));
                }

                @Override
                public void beforeCompletion() {
                    session.add(Author.named("before the completion"));
                }
            });
        });
        assertThat(names()).containsExactly("before the commit", "before the completion", "first");
    }

    @Test
    void whatACallbackThrowsAtTheCommitUndoesTheTransaction() {
        Author[] kept = new Author[1];
        assertThatThrownBy(() -> catalogue.required(() -> {
            kept[0] = catalogue.add("kept");
            session.flush();
            catalogue.add("refused");
        })).isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("No refused authors.");
        assertThat(names()).isEmpty();
        assertThat(Session.stateOf(kept[0])).isEqualTo(EntityState.TRANSIENT);
        catalogue.required(() -> {
            assertThatThrownBy(() -> catalogue.nested(() -> catalogue.add("refused")))
                    .isExactlyInstanceOf(IllegalArgumentException.class);
            catalogue.add("second");
        });
        assertThat(names()).containsExactly("second");
    }
}
