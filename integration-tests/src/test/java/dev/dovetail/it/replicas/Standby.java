package dev.dovetail.it.replicas;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** A PostgreSQL that repeats what another one writes, by streaming replication, and that can be stopped and started. */
final class Standby implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path directory;
    private EmbeddedPostgres server;
    private int port;

    private Standby(Path directory) {
        this.directory = directory;
    }

    static EmbeddedPostgres primary() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("wal_keep_size", "256MB")
                .setPGStartupWait(PATIENCE)
                .start();
    }

    /** A standby of {@code primary}, which starts from a copy of its files. */
    static Standby of(EmbeddedPostgres primary) throws IOException, SQLException {
        Path directory = Files.createTempDirectory("dovetail-standby").resolve("data");
        try (Connection connection = primary.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            Path files = Path.of(text(statement, "SHOW data_directory"));
            text(statement, "SELECT pg_backup_start('standby', true)");
            copy(files, directory);
            Files.writeString(directory.resolve("backup_label"),
                    text(statement, "SELECT labelfile FROM pg_backup_stop(false)"));
        }
        Files.createFile(directory.resolve("standby.signal"));
        Files.writeString(directory.resolve("postgresql.conf"), "\nprimary_conninfo = 'host=localhost port="
                + primary.getPort() + " user=postgres'\nhot_standby_feedback = on\n", StandardOpenOption.APPEND);
        Standby standby = new Standby(directory);
        standby.start();
        return standby;
    }

    /** Copies files that the server may change or delete meanwhile; its log makes the copy whole. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(each).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                String name = each.getFileName().toString();
                if (!name.startsWith("postmaster.") && !name.startsWith("epg-lock")) {
                    try {
                        Files.copy(each, to.resolve(from.relativize(each).toString()));
                    } catch (NoSuchFileException e) {
                        // Deleted meanwhile.
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        to.toFile().setReadable(false, false);
        to.toFile().setWritable(false, false);
        to.toFile().setExecutable(false, false);
        to.toFile().setReadable(true, true);
        to.toFile().setWritable(true, true);
        to.toFile().setExecutable(true, true);
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet results = statement.executeQuery(sql)) {
            results.next();
            return results.getString(1);
        }
    }

    /** Starts the server, at the port that it had before. */
    void start() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "off")
                .setPGStartupWait(PATIENCE);
        if (port != 0) {
            builder.setPort(port);
        }
        server = builder.start();
        port = server.getPort();
    }

    void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    /** Keeps the standby from repeating what the primary writes. */
    void pause() throws SQLException {
        ask("SELECT pg_wal_replay_pause()");
        String state = "";
        while (!state.equals("paused")) {
            state = ask("SELECT pg_get_wal_replay_pause_state()");
        }
    }

    void resume() throws SQLException {
        ask("SELECT pg_wal_replay_resume()");
    }

    /** Executes statements there. Returns the first value that the last one, a query, returns. */
    String ask(String... statements) throws SQLException {
        try (Connection connection = source().getConnection(); Statement statement = connection.createStatement()) {
            for (int i = 0; i < statements.length - 1; i++) {
                statement.execute(statements[i]);
            }
            return text(statement, statements[statements.length - 1]);
        }
    }

    /** Waits until the standby has repeated all that the primary has written. */
    void await(EmbeddedPostgres primary) throws SQLException {
        String written;
        try (Connection connection = primary.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // Commits that did not wait for the disk are written with this one.
            statement.execute("SET synchronous_commit = on");
            text(statement, "SELECT pg_logical_emit_message(true, 'await', '')");
            written = text(statement, "SELECT pg_current_wal_flush_lsn()");
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ask("SELECT pg_last_wal_replay_lsn() >= '" + written + "'").equals("t")) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("The standby has not come to " + written);
            }
        }
    }

    DataSource source() {
        return server.getPostgresDatabase();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    @Override
    public void close() throws IOException {
        stop();
        Files.walkFileTree(directory.getParent(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException failure) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
