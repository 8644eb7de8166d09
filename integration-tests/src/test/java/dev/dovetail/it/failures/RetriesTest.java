package dev.dovetail.it.failures;

import static dev.dovetail.it.failures.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.CommitOutcomeUnknownException;
import dev.dovetail.error.ConnectionLostException;
import dev.dovetail.error.LockNotAvailableException;
import dev.dovetail.error.SerializationFailureException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.Isolation;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Work is tried again after each conflict with another transaction, and after nothing else. */
class RetriesTest {
    private static Account rich(String owner) {
        return Account_.create().owner(owner).balance(1);
    }

    /** A conflict that an engine reports, and with which code. */
    private record Conflict(TestDatabase kind, String state, int code) {
        SQLException exception() {
            return new SQLException("wanted", state, code);
        }
    }

    private static List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        // SQLite has codes only.
        for (TestDatabase kind : EnumSet.complementOf(EnumSet.of(TestDatabase.SQLITE))) {
            conflicts.add(new Conflict(kind, "40001", 0));
            conflicts.add(new Conflict(kind, "40P01", 0));
            // The code of CockroachDB for a transaction that it wants to be retried.
            conflicts.add(new Conflict(kind, "CR000", 0));
        }
        conflicts.add(new Conflict(TestDatabase.POSTGRESQL, "55P03", 0));
        conflicts.add(new Conflict(TestDatabase.MARIADB, "40001", 1213));
        conflicts.add(new Conflict(TestDatabase.MARIADB, "HY000", 1205));
        // A cluster found at the commit that another of its servers had written the same rows.
        conflicts.add(new Conflict(TestDatabase.MARIADB, "HY000", 3101));
        return conflicts;
    }

    /** Runs work whose first attempt fails with {@code failure}. Returns how often it was tried. */
    private static int tried(FailingSource failing, String method, SQLException failure) {
        int[] attempts = {0};
        Database.of(failing).transact(3, session -> {
            session.add(rich("retried"));
            if (attempts[0]++ == 0) {
                failing.fail(method, failure);
            }
            session.flush();
        });
        return attempts[0];
    }

    @Test
    void aConflictOfAStatementIsTriedAgain() {
        for (Conflict conflict : conflicts()) {
            try (Fixture fixture = conflict.kind().create(FailuresSchema.SCHEMA)) {
                FailingSource failing = new FailingSource(fixture.dataSource());
                assertThat(tried(failing, "execute", conflict.exception())).as(conflict.toString()).isEqualTo(2);
                assertThat(fixture.database().select(account).count()).isOne();
                assertThat(failing.openConnections()).isZero();
            }
        }
    }

    @Test
    void aConflictOfTheCommitIsTriedAgain() {
        for (Conflict conflict : conflicts()) {
            // A commit that waited too long for a lock may have been done.
            if (!conflict.state().equals("55P03") && conflict.code() != 1205) {
                try (Fixture fixture = conflict.kind().create(FailuresSchema.SCHEMA)) {
                    FailingSource failing = new FailingSource(fixture.dataSource());
                    assertThat(tried(failing, "commit", conflict.exception())).as(conflict.toString()).isEqualTo(2);
                    assertThat(fixture.database().select(account).count()).isOne();
                    assertThat(failing.openConnections()).isZero();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void anythingElseIsNot(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            FailingSource failing = new FailingSource(fixture.dataSource());
            assertThatThrownBy(() -> tried(failing, "execute", new SQLException("wanted", "08006")))
                    .isInstanceOf(ConnectionLostException.class);
            assertThatThrownBy(() -> tried(failing, "commit", new SQLException("wanted", "40003")))
                    .isInstanceOf(CommitOutcomeUnknownException.class);
            assertThat(fixture.database().select(account).count()).isZero();
        }
    }

    /** Two transactions count the accounts and add one; PostgreSQL lets only one of them commit. */
    @Test
    void writeSkewIsFoundAtTheCommitAndTriedAgain() {
        try (Fixture fixture = TestDatabase.POSTGRESQL.create(FailuresSchema.SCHEMA)) {
            Database database = fixture.database().withIsolation(Isolation.SERIALIZABLE);
            List<Long> seen = new ArrayList<>();
            database.transact(3, session -> {
                seen.add(session.select(account).count());
                session.add(rich("ours"));
                session.flush();
                if (seen.size() == 1) {
                    database.transact(other -> {
                        assertThat(other.select(account).count()).isZero();
                        other.add(rich("theirs"));
                    });
                }
            });
            assertThat(seen).containsExactly(0L, 1L);
            try (Session session = database.openSession()) {
                session.select(account).count();
                session.add(rich("ours"));
                session.flush();
                database.transact(other -> {
                    other.select(account).count();
                    other.add(rich("theirs"));
                });
                assertThatThrownBy(session::commit).isInstanceOf(SerializationFailureException.class)
                        .hasMessageContaining("The transaction was rolled back: nothing of it was stored.");
            }
            assertThat(fixture.database().select(account).count()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL", "MARIADB"})
    void aLockThatAnotherHasIsTriedAgain(TestDatabase kind) {
        try (Fixture fixture = kind.create(FailuresSchema.SCHEMA)) {
            Database database = fixture.database();
            database.transact(session -> session.add(rich("locked")));
            int[] attempts = {0};
            try (Session holder = database.openSession()) {
                assertThat(holder.select(account).forUpdate().list()).hasSize(1);
                database.transact(3, session -> {
                    if (attempts[0]++ == 1) {
                        holder.rollback();
                    }
                    session.select(account).forUpdate().noWait().single().balance(2);
                });
            }
            assertThat(attempts[0]).isEqualTo(2);
            assertThat(database.select(account).single().balance()).isEqualTo(2);
        }
    }

    @Test
    void theLastAttemptSaysWhatItIs() {
        try (Fixture fixture = TestDatabase.POSTGRESQL.create(FailuresSchema.SCHEMA)) {
            Database database = fixture.database();
            database.transact(session -> session.add(rich("locked")));
            int[] attempts = {0};
            try (Session holder = database.openSession()) {
                holder.select(account).forUpdate().list();
                assertThatThrownBy(() -> database.transact(3, session -> {
                    attempts[0]++;
                    session.select(account).forUpdate().noWait().list();
                })).isInstanceOf(LockNotAvailableException.class);
            }
            assertThat(attempts[0]).isEqualTo(3);
        }
    }
}
