package dev.dovetail.it.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Runs SQL that is not Dovetail's. */
final class Scripts {
    private Scripts() {}

    /** Executes a resource as a whole, because the database splits it. */
    static DataSource whole(DataSource source, String resource) {
        try (InputStream in = Scripts.class.getResourceAsStream(resource)) {
            run(source, List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Executes the statements of a resource one by one. */
    static DataSource each(DataSource source, String resource) {
        try (InputStream in = Scripts.class.getResourceAsStream(resource)) {
            return run(source, List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataSource run(DataSource source, List<String> statements) {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
