package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dovetail.error.CommitOutcomeUnknownException;
import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.error.TransactionFailedException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.Isolation;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A commit that fails says whether it was rolled back, or that this is unknown. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class CommitOutcomeTest {
    @Parameter
    TestDatabase kind;

    private Fixture fixture;
    private FailingSource failing;

    @BeforeEach
    void create() {
        fixture = kind.create(FailuresSchema.SCHEMA);
        failing = new FailingSource(fixture.dataSource());
    }

    @AfterEach
    void drop() {
        assertThat(failing.openConnections()).isZero();
        assertThat(failing.openStatements()).isZero();
        assertThat(failing.differences()).isEmpty();
        fixture.close();
    }

    private static Account mail(String email) {
        return Account_.create().owner("o").email(email);
    }

    private long stored() {
        return fixture.database().compute(session -> session.select(account).count());
    }

    private static List<Throwable> losses() {
        return List.of(new SQLException("wanted", "08006"), new SQLException("wanted", "58000"),
                new SQLException("wanted", "40003"), new IllegalStateException("wanted"), new OutOfMemoryError("wanted"));
    }

    @Test
    void whatMayHaveBeenStoredIsNotCalledRolledBackAndNotTriedAgain() {
        long rows = 0;
        for (Throwable loss : losses()) {
            for (boolean done : new boolean[] {false, true}) {
                int[] attempts = {0};
                Throwable thrown = catchThrowable(() -> Database.of(failing).transact(3, session -> {
                    attempts[0]++;
                    session.add(Account_.create().owner("o"));
                    session.flush();
                    if (done) {
                        failing.failAfter("commit", loss);
                    } else {
                        failing.fail("commit", loss);
                    }
                }));
                assertThat(thrown).isInstanceOf(CommitOutcomeUnknownException.class).isInstanceOf(DatabaseException.class)
                        .hasCause(loss).hasMessageStartingWith("Nobody knows whether this transaction was committed: wanted")
                        .hasMessageNotContaining("rolled back");
                assertThat(attempts[0]).isOne();
                rows += done ? 1 : 0;
                assertThat(stored()).as(loss + " " + done).isEqualTo(rows);
            }
        }
    }

    @Test
    void afterAnUnknownOutcomeTheSessionCanGoOnByRollback() {
        try (Session session = Database.of(failing).openSession()) {
            Account account = session.add(mail("a"));
            session.flush();
            failing.failAfter("commit", new SQLException("wanted", "08006"));
            Throwable unknown = catchThrowable(session::commit);
            assertThatThrownBy(session::commit).isInstanceOf(TransactionFailedException.class).hasCause(unknown)
                    .hasMessageContaining("it is unknown whether its transaction was stored")
                    .hasMessageNotContaining("rolled back");
            session.rollback();
            assertThat(account.id()).isNull();
            assertThat(session.select(Account_.account).where(Account_.account.email.eq("a")).count()).isOne();
            session.commit();
        }
    }

    @Test
    void whatTheDatabaseItselfRefusesIsRolledBackAndSaysSo() {
        for (String state : List.of("23503", "40001", "40P01", "25P02")) {
            try (Session session = Database.of(failing).openSession()) {
                session.add(mail(state));
                session.flush();
                failing.fail("commit", new SQLException("wanted", state));
                assertThatThrownBy(session::commit).isInstanceOf(DatabaseException.class)
                        .isNotInstanceOf(CommitOutcomeUnknownException.class)
                        .hasMessageContaining("The transaction was rolled back: nothing of it was stored.");
                assertThatThrownBy(session::flush).isInstanceOf(TransactionFailedException.class)
                        .hasMessageStartingWith("The last commit of this session failed")
                        .hasMessageContaining("its transaction was rolled back");
            }
            assertThat(stored()).isZero();
        }
    }

    /** SQLite and PostgreSQL can put a check off to the commit. */
    @Test
    void aConstraintThatIsCheckedAtCommitKeepsItsKind() {
        if (kind != TestDatabase.POSTGRESQL && kind != TestDatabase.SQLITE) {
            return;
        }
        Database database = Database.of(failing);
        if (kind == TestDatabase.POSTGRESQL) {
            database.transact(session -> session.sql("ALTER TABLE accounts ALTER CONSTRAINT fk_accounts_parent_id"
                    + " DEFERRABLE INITIALLY DEFERRED").update());
        }
        assertThatThrownBy(() -> database.transact(session -> {
            if (kind == TestDatabase.SQLITE) {
                session.sql("PRAGMA defer_foreign_keys = ON").update();
            }
            session.add(mail("a").parentId(99L));
        })).isInstanceOf(ForeignKeyViolationException.class)
                .hasMessageContaining("The transaction was rolled back: nothing of it was stored.");
        assertThat(stored()).isZero();
    }

    @Test
    void whatIsCommittedDoesNotFailOverItsConnection() {
        for (String method : List.of("setAutoCommit", "setTransactionIsolation", "close")) {
            for (Throwable failure : List.of(new IllegalStateException("wanted"), new OutOfMemoryError("wanted"))) {
                long before = stored();
                Database.of(failing).withIsolation(Isolation.SERIALIZABLE).transact(session -> {
                    session.add(Account_.create().owner("o"));
                    session.flush();
                    failing.fail(method, failure);
                });
                failing.heal();
                assertThat(failing.openConnections()).as(method).isZero();
                assertThat(failing.differences()).isEmpty();
                assertThat(stored()).as(method).isEqualTo(before + 1);
            }
        }
    }
}
