package dev.dovetail.it.rental;

import dev.dovetail.it.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Opens a film rental database that others have designed, on PostgreSQL. */
final class Shop {
    private Shop() {}

    /** Returns a new database with the tables and a few rows. */
    static DataSource open() {
        DataSource source = TestDatabase.POSTGRESQL.create();
        try (InputStream script = Shop.class.getResourceAsStream("/dev/dovetail/it/tools/rental-postgresql.sql");
                Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
