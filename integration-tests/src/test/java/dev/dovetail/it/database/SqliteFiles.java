package dev.dovetail.it.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** SQLite's databases, each a file in a directory that is deleted in the end. */
final class SqliteFiles {
    private static final Path DIRECTORY = directory();

    private SqliteFiles() {}

    static DataSource create(String name) {
        SQLiteConfig config = new SQLiteConfig();
        // Tests need not survive a power cut.
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file(name));
        return source;
    }

    static void delete(String name) {
        try {
            for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(Path.of(file(name) + suffix));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        return DIRECTORY.resolve(name + ".db");
    }

    private static Path directory() {
        try {
            Path directory = Files.createTempDirectory("dovetail-sqlite");
            directory.toFile().deleteOnExit();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
