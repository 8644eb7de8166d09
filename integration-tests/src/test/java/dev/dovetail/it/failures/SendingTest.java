package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.session.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The begin of each statement is heard, and belongs to one end, also if statements overlap. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class SendingTest {
    @Parameter
    TestDatabase kind;

    /** Refers to it, so that its level is kept while a test silences it. */
    private static final Logger WARNINGS = Logger.getLogger("dev.dovetail.jdbc");

    private final List<String> heard = new ArrayList<>();
    private Fixture fixture;
    private FailingSource failing;
    private Database database;

    private final class Spans implements StatementListener {
        private int number;

        @Override
        public StatementListener sending(String sql) {
            String span = sql.substring(0, 6) + " " + ++number;
            heard.add(span + " begins");
            return new StatementListener() {
                @Override
                public void executed(StatementEvent event) {
                    assertThat(event.sql()).isEqualTo(sql);
                    heard.add(span + " ends");
                }

                @Override
                public void failed(StatementEvent event, RuntimeException failure) {
                    assertThat(event.sql()).isEqualTo(sql);
                    heard.add(span + " fails");
                }
            };
        }

        @Override
        public void executed(StatementEvent event) {
            // What sending returned hears it.
        }
    }

    @BeforeEach
    void create() {
        fixture = kind.create(FailuresSchema.SCHEMA);
        failing = new FailingSource(fixture.dataSource());
        database = Database.of(failing).listen(new Spans());
    }

    @AfterEach
    void drop() {
        WARNINGS.setLevel(null);
        fixture.close();
    }

    private static Account owned(String owner) {
        return Account_.create().owner(owner);
    }

    @Test
    void eachEndBelongsToItsBegin() {
        database.transact(session -> {
            session.add(owned("a").email("a"));
            session.add(owned("b").email("b"));
            session.flush();
            assertThat(balanced()).isPositive();
            session.update(account).set(account.email, "c").where(account.owner.eq("a")).execute();
            assertThat(heard).hasSize(2).first().asString().startsWith("UPDATE");
            assertThat(balanced()).isOne();
        });
        assertThat(balanced()).isZero();
    }

    @Test
    void rowsOfAStreamAreReadWhileOtherStatementsAreSent() {
        database.transact(session -> session.addAll(List.of(owned("a"), owned("b"))));
        balanced();
        database.transact(session -> {
            try (Stream<String> owners = session.sql("SELECT owner FROM accounts ORDER BY owner")
                    .stream(row -> row.get("owner", String.class))) {
                Iterator<String> rows = owners.iterator();
                assertThat(rows.next()).isEqualTo("a");
                session.select(account).count();
            }
        });
        String outer = heard.get(0).replace(" begins", "");
        assertThat(heard).hasSize(4).first().isEqualTo(outer + " begins");
        assertThat(heard).last().isEqualTo(outer + " ends");
        assertThat(balanced()).isEqualTo(2);
    }

    @Test
    void aFailureEndsWhatWasBegun() {
        database.transact(session -> session.add(owned("a").email("mail")));
        balanced();
        assertThatThrownBy(() -> database.transact(session -> session.add(owned("b").email("mail"))))
                .isInstanceOf(UniqueViolationException.class);
        assertThat(heard).last().asString().endsWith(" fails");
        assertThat(balanced()).isPositive();
        failing.fail("getConnection", new SQLException("wanted", "08001"));
        assertThatThrownBy(() -> database.transact(session -> session.add(owned("b"))))
                .isInstanceOf(DatabaseException.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void whatAListenerThrowsAtTheBeginSpoilsNothing() {
        WARNINGS.setLevel(Level.OFF);
        Database spoiled = Database.of(fixture.dataSource()).listen(new StatementListener() {
            @Override
            public StatementListener sending(String sql) {
                throw new IllegalStateException("wanted by the test");
            }

            @Override
            public void executed(StatementEvent event) {
                heard.add("executed");
            }
        });
        long found = spoiled.compute(session -> session.select(account).count());
        assertThat(found).isZero();
        assertThat(heard).containsExactly("executed");
    }

    /** Checks that each begin has one end, and returns their number. */
    private int balanced() {
        List<String> begun = heard.stream().filter(each -> each.endsWith(" begins"))
                .map(each -> each.replace(" begins", "")).toList();
        List<String> ended = heard.stream().filter(each -> !each.endsWith(" begins"))
                .map(each -> each.replace(" ends", "").replace(" fails", "")).toList();
        assertThat(ended).containsExactlyInAnyOrderElementsOf(begun);
        heard.clear();
        return begun.size();
    }
}
