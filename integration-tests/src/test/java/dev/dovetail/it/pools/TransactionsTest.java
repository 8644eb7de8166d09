package dev.dovetail.it.pools;

import static dev.dovetail.it.pools.Coin_.coin;
import static dev.dovetail.it.pools.Purse_.purse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.StatementTimeoutException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.jdbc.Isolation;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Transactions that only read, that are kept from others, and whose statements may not take for ever. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
class TransactionsTest {
    @Parameter
    TestDatabase kind;

    private Fixture fixture;
    private Database database;

    @BeforeEach
    void create() {
        fixture = kind.create(PoolsSchema.SCHEMA);
        database = fixture.database();
        database.transact(session -> session.add(Purse.of("first")).coins().add(Coin_.create().worth(2)));
        fixture.statements().clear();
    }

    @AfterEach
    void drop() {
        fixture.close();
    }

    @Test
    void aReadOnlySessionReads() {
        Purse first = database.readOnly().compute(session -> {
            Purse read = session.select(purse).single();
            assertThat(read.coins()).hasSize(1);
            return read;
        });
        assertThat(first.owner()).isEqualTo("first");
    }

    @Test
    void aReadOnlySessionWritesNothing() {
        long id = kind == TestDatabase.HSQLDB ? 0 : 1;
        refuses(session -> session.add(Purse.of("second")), "but Purse (pending) was added.");
        refuses(session -> session.select(purse).single().owner("other"), "but Purse#" + id + " was changed.");
        refuses(session -> session.delete(session.select(coin).single()), "but Coin#" + id + " was deleted.");
        refuses(session -> session.update(purse).set(purse.owner, "other").execute(), "nothing was sent");
        refuses(session -> session.delete(coin).execute(), "nothing was sent");
        refuses(session -> session.sql("DELETE FROM coins").update(), "nothing was sent");

        assertThat(fixture.statements().sql()).allMatch(sql -> sql.startsWith("SELECT"));
        try (Session session = database.openSession()) {
            assertThat(session.select(purse).single().owner()).isEqualTo("first");
            assertThat(session.select(coin).count()).isOne();
        }
    }

    private void refuses(Consumer<Session> work, String message) {
        assertThatThrownBy(() -> database.readOnly().transact(work)).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("This session is read-only").hasMessageContaining(message);
    }

    /** H2 has no transactions that only read. */
    @Test
    void theDatabaseKnowsThatATransactionOnlyReads() {
        String question = switch (kind) {
            case H2 -> "SELECT FALSE";
            case HSQLDB -> "SELECT READONLY FROM INFORMATION_SCHEMA.SYSTEM_SESSIONS"
                    + " WHERE SESSION_ID = SESSION_ID()";
            case SQLITE -> "PRAGMA query_only";
            case POSTGRESQL -> "SELECT current_setting('transaction_read_only') = 'on'";
            case MARIADB -> "SELECT @@session.transaction_read_only";
        };
        assertThat(ask(database.readOnly(), question, Boolean.class)).isEqualTo(kind != TestDatabase.H2);
        assertThat(ask(database, question, Boolean.class)).isFalse();
    }

    @Test
    void aTransactionIsKeptFromOthersAsFarAsItAsks() {
        String question = switch (kind) {
            case H2 -> "SELECT ISOLATION_LEVEL FROM INFORMATION_SCHEMA.SESSIONS WHERE SESSION_ID = SESSION_ID()";
            case HSQLDB -> "VALUES ISOLATION_LEVEL()";
            case SQLITE -> "SELECT CASE read_uncommitted WHEN 0 THEN 'SERIALIZABLE' END FROM pragma_read_uncommitted";
            case POSTGRESQL -> "SELECT upper(current_setting('transaction_isolation'))";
            case MARIADB -> "SELECT REPLACE(@@session.transaction_isolation, '-', ' ')";
        };
        String before = ask(database, question, String.class);
        List<String> levels = new ArrayList<>();
        for (Isolation isolation : Isolation.values()) {
            levels.add(ask(database.withIsolation(isolation), question, String.class));
        }
        assertThat(levels).isEqualTo(switch (kind) {
            case SQLITE -> List.of("SERIALIZABLE", "SERIALIZABLE", "SERIALIZABLE", "SERIALIZABLE");
            case HSQLDB -> List.of("READ COMMITTED", "READ COMMITTED", "SERIALIZABLE", "SERIALIZABLE");
            default -> List.of("READ UNCOMMITTED", "READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE");
        });
        assertThat(ask(database, question, String.class)).isEqualTo(before);
    }

    private static <T> T ask(Database database, String question, Class<T> type) {
        return database.compute(session -> session.sql(question).value(type));
    }

    @Test
    void aStatementThatTakesTooLongIsEnded() {
        database.transact(session -> {
            List<Coin> coins = new ArrayList<>();
            for (int i = 0; i < 3000; i++) {
                coins.add(Coin_.create().worth(i));
            }
            session.addAll(coins);
        });
        String endless = "SELECT COUNT(*) FROM coins a, coins b, coins c, coins d"
                + " WHERE a.worth * b.worth * c.worth + d.worth = -1";
        assertThatThrownBy(() -> database.withStatementTimeout(Duration.ofMillis(300)).compute(session ->
                session.sql(endless).value(Long.class)))
                .isInstanceOf(StatementTimeoutException.class).hasMessageContaining("in: " + endless);
        try (Session session = database.openSession()) {
            assertThat(session.statementTimeout()).isZero();
            session.setStatementTimeout(Duration.ofSeconds(1));
            assertThatThrownBy(() -> session.sql(endless).value(Long.class)).isInstanceOf(StatementTimeoutException.class);
            session.rollback();
            session.setStatementTimeout(Duration.ZERO);
            assertThat(session.select(purse).single().owner()).isEqualTo("first");
        }
        assertThatThrownBy(() -> database.withStatementTimeout(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("PT-1S");
    }

    /** The first attempt reads; another transaction writes; what it read is no longer so. */
    @Test
    void workIsTriedAgainWhereTransactionsCannotBeSerialised() {
        List<String> attempts = new ArrayList<>();
        boolean conflicts = kind == TestDatabase.POSTGRESQL || kind == TestDatabase.H2 || kind == TestDatabase.HSQLDB;
        Integer worth = database.withIsolation(Isolation.REPEATABLE_READ).compute(3, session -> {
            Coin read = session.select(coin).single();
            attempts.add("reads " + read.worth());
            if (conflicts && attempts.size() == 1) {
                database.transact(other -> other.select(coin).single().worth(10));
            }
            read.worth(read.worth() + 1);
            session.flush();
            return read.worth();
        });
        assertThat(attempts).containsExactlyElementsOf(conflicts ? List.of("reads 2", "reads 10") : List.of("reads 2"));
        assertThat(worth).isEqualTo(conflicts ? 11 : 3);
        assertThatThrownBy(() -> database.transact(3, session -> {
            attempts.add("fails");
            throw new IllegalStateException("is not tried again");
        })).hasMessage("is not tried again");
        assertThat(attempts).filteredOn("fails"::equals).hasSize(1);
        assertThatThrownBy(() -> database.transact(0, session -> { })).isInstanceOf(IllegalArgumentException.class);
    }
}
