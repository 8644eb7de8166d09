package dev.dovetail.it.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL, one in a test JVM: started when first needed, stopped when the JVM ends. It need not survive a
 * power cut, which makes it faster. Where it does not start, every test that needs it says why.
 */
final class PostgresqlServer {
    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static @Nullable EmbeddedPostgres server;
    private static @Nullable Exception failure;

    private PostgresqlServer() {}

    static synchronized String url(String database) {
        if (server == null && failure == null) {
            start();
        }
        if (server == null) {
            throw new IllegalStateException("PostgreSQL could not be started: " + failure, failure);
        }
        return server.getJdbcUrl("postgres", database);
    }

    /** Tries more than once: another process can take the port that was free a moment ago. */
    private static void start() {
        for (int attempt = 1; attempt <= ATTEMPTS && server == null; attempt++) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setPGStartupWait(PATIENCE)
                        .start();
            } catch (IOException | RuntimeException e) {
                System.err.println("PostgreSQL did not start, attempt " + attempt + " of " + ATTEMPTS + ": " + e);
                if (failure != null) {
                    e.addSuppressed(failure);
                }
                failure = e;
            }
        }
    }
}
