package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dovetail.error.CommitOutcomeUnknownException;
import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.TooManyStatementsException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.StatementEvent;
import dev.dovetail.jdbc.StatementListener;
import dev.dovetail.jdbc.TransactionEvent;
import dev.dovetail.jdbc.TransactionListener;
import dev.dovetail.session.Database;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** What listeners receive of statements and transactions, and what they cannot spoil. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class ListenersTest {
    @Parameter
    TestDatabase kind;

    /** Refers to it, so that its level is kept while a test silences it. */
    private static final Logger WARNINGS = Logger.getLogger("dev.dovetail.jdbc");

    private final List<String> heard = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private Fixture fixture;
    private FailingSource failing;
    private Database database;

    @BeforeEach
    void create() {
        fixture = kind.create(FailuresSchema.SCHEMA);
        failing = new FailingSource(fixture.dataSource());
        database = listening(Database.of(failing));
    }

    @AfterEach
    void drop() {
        WARNINGS.setLevel(null);
        assertThat(failing.openConnections()).isZero();
        assertThat(failing.differences()).isEmpty();
        fixture.close();
    }

    private Database listening(Database heardOf) {
        return heardOf.listen(new Statements()).listen(new Transactions());
    }

    private final class Statements implements StatementListener {
        @Override
        public void executed(StatementEvent event) {
            heard.add(word(event));
            sent.add(event.sentSql());
        }

        @Override
        public void failed(StatementEvent event, RuntimeException failure) {
            heard.add(word(event) + " failed: " + failure.getClass().getSimpleName());
        }

        private String word(StatementEvent event) {
            return event.sql().substring(0, 6).strip() + (event.batchSize() == 1 ? "" : " x" + event.batchSize());
        }
    }

    private final class Transactions implements TransactionListener {
        private @Nullable TransactionEvent running;

        @Override
        public void began(TransactionEvent event) {
            assertThat(running).isNull();
            running = event;
            heard.add("began" + (event.isJoined() ? " joined" : "") + (event.isReadOnly() ? " read-only" : ""));
        }

        private void ended(String how, TransactionEvent event) {
            assertThat(event).isSameAs(running);
            assertThat(event.nanos()).isPositive().isEqualTo(event.nanos());
            running = null;
            heard.add(how);
        }

        @Override
        public void committed(TransactionEvent event) {
            ended("committed", event);
        }

        @Override
        public void rolledBack(TransactionEvent event) {
            ended("rolled back", event);
        }

        @Override
        public void failed(TransactionEvent event, RuntimeException failure) {
            ended("commit failed: " + failure.getClass().getSimpleName(), event);
        }

        @Override
        public void left(TransactionEvent event) {
            ended("left", event);
        }
    }

    private List<String> heard() {
        List<String> now = List.copyOf(heard);
        heard.clear();
        return now;
    }

    private static Account owned(String owner) {
        return Account_.create().owner(owner);
    }

    @Test
    void aTransactionBeginsWithItsFirstStatementAndEndsOnce() {
        try (Session session = database.openSession()) {
            session.rollback();
            session.commit();
            assertThat(heard()).isEmpty();
            session.add(owned("a"));
            session.commit();
            assertThat(heard()).containsExactly("began", "INSERT", "committed");
            session.add(owned("b"));
            session.flush();
            session.select(account).list();
            session.rollback();
            assertThat(heard()).containsExactly("began", "INSERT", "SELECT", "rolled back");
            session.add(owned("c"));
            session.flush();
        }
        assertThat(heard()).containsExactly("began", "INSERT", "rolled back");
        // A session that only reads need not begin a transaction in the database.
        database.transact(session -> session.select(account).list());
        assertThat(heard()).isIn(List.of("SELECT"), List.of("began", "SELECT", "committed"));
        listening(database.readOnly()).transact(session -> session.select(account).list());
        assertThat(heard()).startsWith("began read-only").endsWith("committed", "committed");
    }

    @Test
    void aSavepointIsNoTransaction() {
        try (Session session = database.openSession()) {
            session.add(owned("a"));
            try (SavepointScope point = session.savepoint()) {
                session.add(owned("b"));
                session.flush();
                point.rollback();
            }
            session.commit();
        }
        assertThat(heard()).containsExactly("began", "INSERT", "INSERT", "committed");
    }

    @Test
    void aRefusedStatementIsHeardOnceAndAsFailed() {
        database.transact(session -> session.add(owned("a").email("mail")));
        heard();
        assertThatThrownBy(() -> database.transact(session -> session.add(owned("b").email("mail"))))
                .isInstanceOf(UniqueViolationException.class);
        assertThat(heard()).containsExactly("began", "INSERT failed: UniqueViolationException", "rolled back");
        assertThatThrownBy(() -> database.transact(session -> session.addAll(
                List.of(owned("c"), owned("d"), owned("e").email("mail")))))
                .isInstanceOf(UniqueViolationException.class);
        assertThat(heard()).first().isEqualTo("began");
        assertThatThrownBy(() -> database.transact(session -> session.sql("SELECT x FROM nowhere").value(Long.class)))
                .isInstanceOf(DatabaseException.class);
        assertThat(heard()).last().isEqualTo("rolled back");
    }

    @Test
    void readingThatFailsIsHeardAsFailed() {
        database.transact(session -> session.add(owned("a")));
        heard();
        failing.failIn("FROM accounts", "executeQuery", new SQLException("wanted", "57014"));
        assertThatThrownBy(() -> database.transact(session -> {
            session.add(owned("b"));
            session.select(account).list();
        })).isInstanceOf(DatabaseException.class);
        assertThat(heard()).hasSize(4).startsWith("began", "INSERT").endsWith("rolled back")
                .element(2).asString().startsWith("SELECT failed: ");
    }

    @Test
    void withoutAConnectionTheStatementFailsAndNothingBegins() {
        failing.fail("getConnection", new SQLException("wanted", "08001"));
        assertThatThrownBy(() -> database.transact(session -> session.add(owned("a"))))
                .isInstanceOf(DatabaseException.class);
        assertThat(heard()).allSatisfy(each -> assertThat(each).contains("failed")).hasSizeLessThan(2);
    }

    @Test
    void aFailedCommitIsNotCalledCommitted() {
        try (Session session = database.openSession()) {
            session.add(owned("a"));
            session.flush();
            failing.fail("commit", new SQLException("wanted", "40001"));
            assertThatThrownBy(session::commit).isInstanceOf(DatabaseException.class);
            assertThat(heard()).containsExactly("began", "INSERT", "commit failed: "
                    + (kind == TestDatabase.SQLITE ? "DatabaseException" : "SerializationFailureException"));
            session.rollback();
            session.add(owned("b"));
            session.flush();
            failing.failAfter("commit", new SQLException("wanted", "08006"));
            assertThatThrownBy(session::commit).isInstanceOf(CommitOutcomeUnknownException.class);
            session.rollback();
            assertThat(heard()).containsExactly("began", "INSERT", "commit failed: CommitOutcomeUnknownException");
        }
        assertThat(heard()).isEmpty();
    }

    @Test
    void aSessionInAnOuterTransactionDoesNotClaimToHaveCommitted() {
        Database joining = listening(Database.of(new TransactionAwareDataSourceProxy(fixture.dataSource())));
        TransactionTemplate outer = new TransactionTemplate(new DataSourceTransactionManager(fixture.dataSource()));
        outer.executeWithoutResult(status -> {
            joining.transact(session -> session.add(owned("a")));
            assertThat(heard()).containsExactly("began joined", "INSERT", "left");
            try (Session session = joining.openSession()) {
                session.add(owned("b"));
                session.flush();
                session.rollback();
                assertThat(heard()).containsExactly("began joined", "INSERT", "rolled back");
            }
            status.setRollbackOnly();
        });
        assertThat(heard()).isEmpty();
        assertThat(fixture.database().select(account).count()).isZero();
    }

    @Test
    void theSqlThatWasSentIsTold() {
        database.transact(session -> session.addAll(Stream.of("a", "b", "c").map(ListenersTest::owned).toList()));
        assertThat(heard()).containsExactly("began", "INSERT x3", "committed");
        String columns = "(mail_address, branch, number, balance, owner, parent_id)";
        String row = "(?, ?, ?, ?, ?, ?)";
        String text = sent.get(0).replaceAll("[`\"]", "");
        switch (kind) {
            case POSTGRESQL -> assertThat(text).startsWith("INSERT INTO accounts " + columns + " SELECT * FROM unnest(")
                    .endsWith(" RETURNING id");
            case SQLITE, MARIADB -> assertThat(text).startsWith("INSERT INTO accounts " + columns + " VALUES " + row
                    + ", " + row + ", " + row);
            default -> assertThat(text).startsWith("INSERT INTO accounts " + columns + " VALUES " + row);
        }
    }

    @Test
    void aListenerThatThrowsSpoilsNothing() {
        WARNINGS.setLevel(Level.OFF);
        List<String> others = new ArrayList<>();
        Database spoiled = Database.of(failing).listen(new StatementListener() {
            @Override
            public void executed(StatementEvent event) {
                throw new IllegalStateException("a statement was heard");
            }

            @Override
            public void failed(StatementEvent event, RuntimeException failure) {
                throw new AssertionError("a failure was heard");
            }
        }).listen(new TransactionListener() {
            @Override
            public void began(TransactionEvent event) {
                throw new IllegalStateException("a begin was heard");
            }

            @Override
            public void committed(TransactionEvent event) {
                throw new AssertionError("a commit was heard");
            }

            @Override
            public void rolledBack(TransactionEvent event) {
                throw new IllegalStateException("a rollback was heard");
            }
        }).listen((StatementEvent event) -> others.add(event.sql()));
        Account stored = owned("a").email("mail");
        spoiled.transact(session -> session.add(stored));
        assertThat(stored.id()).isNotNull();
        try (Session session = spoiled.openSession()) {
            assertThat(session.select(account).list()).extracting(Account::id).containsExactly(stored.id());
            session.add(owned("b").email("mail"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class).hasNoSuppressedExceptions();
            session.rollback();
            assertThat(session.select(account).count()).isOne();
        }
        assertThat(others).hasSize(3);
    }

    @Test
    void valuesCanBeHidden() {
        List<List<@Nullable Object>> values = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Database open = Database.of(failing).listen((StatementEvent event) -> {
            values.add(event.values());
            texts.add(event.toString());
        });
        Database hiding = open.hidingValues();
        open.transact(session -> session.add(owned("a").email("secret@example.org")));
        assertThat(values).hasSize(1).first().asString().contains("secret@example.org");
        assertThat(texts).first().asString().contains("secret@example.org");
        values.clear();
        texts.clear();
        Throwable refused = catchThrowable(() -> hiding.transact(session ->
                session.add(owned("b").email("secret@example.org"))));
        hiding.transact(session -> session.addAll(List.of(owned("secret c"), owned("secret d"))));
        assertThat(values).hasSize(1).first().asString().isEqualTo("[]");
        assertThat(texts).hasSize(1).first().asString().contains("with 2 rows").doesNotContain("secret");
        assertThat(refused).isInstanceOf(UniqueViolationException.class)
                .hasMessageStartingWith("Account.email: another row has this value already")
                .hasMessageContaining("What the driver said is hidden (");
        for (Throwable each = refused; each != null; each = each.getCause()) {
            assertThat(each.toString()).doesNotContain("secret");
        }
        assertThat(((UniqueViolationException) refused).sqlState())
                .isEqualTo(kind == TestDatabase.SQLITE ? null : kind == TestDatabase.MARIADB ? "23000" : "23505");
    }

    @Test
    void aBudgetCountsStatementsThatFailed() {
        database.transact(session -> session.add(owned("a").email("mail")));
        assertThatThrownBy(() -> database.expect(1, () -> {
            catchThrowable(() -> database.transact(session -> session.add(owned("b").email("mail"))));
            database.readOnly().transact(session -> session.select(account).list());
        })).isInstanceOf(TooManyStatementsException.class)
                .hasMessageStartingWith("At most 1 statement was expected, but 2 were sent:");
        database.expect(1, () -> database.select(account).list());
    }
}
