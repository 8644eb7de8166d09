package dev.dovetail.it.concurrency;

import static dev.dovetail.it.concurrency.Ticket_.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dovetail.error.ConnectionLostException;
import dev.dovetail.error.DatabaseException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections that end in the midst of sessions, on a server that can be told to end them. */
class RestartTest {
    @Test
    void aSessionWhoseConnectionEndsStartsAgain() {
        try (Fixture fixture = TestDatabase.POSTGRESQL.create(ConcurrencySchema.SCHEMA)) {
            Database database = fixture.database();
            for (int round = 0; round < Crowd.ROUNDS; round++) {
                database.transact(session -> session.add(Ticket_.create()));
                long before = count(database);
                try (Session session = database.openSession()) {
                    Ticket changed = session.select(ticket).orderBy(ticket.id).first();
                    int count = changed.count();
                    changed.count(count + 1);
                    session.add(Ticket_.create());
                    session.flush();
                    terminate(database, session.sql("SELECT pg_backend_pid()").value(Integer.class));
                    session.add(Ticket_.create());
                    assertThatThrownBy(session::flush).isInstanceOf(ConnectionLostException.class);
                    session.rollback();

                    assertThat(changed.count()).isEqualTo(count);
                    changed.count(count + 10);
                    session.commit();
                    assertThat(count(database)).isEqualTo(before);
                    assertThat(database.<Integer>compute(s -> s.get(Ticket_.TYPE, changed.id()).count())).isEqualTo(count + 10);
                }
            }
        }
    }

    /** Commits of one whose connection has ended either fail, or all is stored. */
    @Test
    void aCommitThatReturnsHasStoredAll() {
        try (Fixture fixture = TestDatabase.POSTGRESQL.create(ConcurrencySchema.SCHEMA)) {
            Database database = fixture.database();
            for (int round = 0; round < Crowd.ROUNDS; round++) {
                long before = count(database);
                try (Session session = database.openSession()) {
                    session.add(Ticket_.create());
                    session.flush();
                    terminate(database, session.sql("SELECT pg_backend_pid()").value(Integer.class));
                    assertThatThrownBy(session::commit).isInstanceOf(DatabaseException.class);
                }
                assertThat(count(database)).isEqualTo(before);
            }
        }
    }

    /** Waits until the server has ended it. */
    private static void terminate(Database database, int pid) {
        database.transact(session -> {
            session.sql("SELECT pg_terminate_backend(?)", pid).value(Boolean.class);
            while (session.sql("SELECT COUNT(*) FROM pg_stat_activity WHERE pid = ?", pid).value(Long.class) > 0) {
                session.sql("SELECT pg_stat_clear_snapshot()").value(String.class);
            }
        });
    }

    private static long count(Database database) {
        return database.compute(session -> session.select(ticket).count());
    }

    @Test
    void aServerThatStartsAgainIsUsedAgain(@TempDir Path folder) throws Exception {
        EmbeddedPostgres server = start(folder, 0);
        int port = server.getPort();
        try (HikariDataSource pool = pool(server)) {
            Database database = Database.of(pool);
            ConcurrencySchema.SCHEMA.createIn(database);
            database.transact(session -> session.add(Ticket_.create().count(1)));
            for (int round = 0; round < Crowd.ROUNDS - 1; round++) {
                try (Session session = database.openSession()) {
                    Ticket kept = session.select(ticket).single();
                    int count = kept.count();
                    kept.count(100);
                    session.add(Ticket_.create());
                    session.flush();
                    server.close();
                    assertThatThrownBy(session::commit).isInstanceOf(DatabaseException.class);
                    assertThatThrownBy(() -> count(database)).isInstanceOf(DatabaseException.class);
                    server = start(folder, port);
                    session.rollback();
                    assertThat(kept.count()).isEqualTo(count);
                    kept.count(count + 1);
                    session.commit();
                }
                assertThat(count(database)).isEqualTo(1);
                assertThat(database.<Integer>compute(session -> session.select(ticket).single().count())).isEqualTo(round + 2);
            }
        } finally {
            server.close();
        }
    }

    private static EmbeddedPostgres start(Path folder, int port) throws Exception {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data").toFile())
                .setCleanDataDirectory(false).setPGStartupWait(Duration.ofMinutes(3)).setServerConfig("fsync", "off");
        return port == 0 ? builder.start() : builder.setPort(port).start();
    }

    private static HikariDataSource pool(EmbeddedPostgres server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(2);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(2_000);
        return new HikariDataSource(config);
    }
}
