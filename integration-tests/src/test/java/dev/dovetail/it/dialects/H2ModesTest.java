package dev.dovetail.it.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.session.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;

/** What H2's driver tells of the mode and the case of names is what its table of settings says. */
class H2ModesTest {
    private static final List<String> MODES = List.of("REGULAR", "LEGACY", "STRICT", "DB2", "Derby", "HSQLDB",
            "MSSQLServer", "MariaDB", "MySQL", "Oracle", "PostgreSQL");
    private static final List<String> NAMES = List.of("", ";DATABASE_TO_UPPER=FALSE", ";DATABASE_TO_LOWER=TRUE",
            ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");

    @Test
    void theDriverTellsEachMode() throws SQLException {
        for (String mode : MODES) {
            for (String names : NAMES) {
                compare("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=" + mode + names);
            }
        }
    }

    @Test
    void theDriverTellsTheModeOfAServer() throws SQLException {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        try {
            for (String mode : MODES) {
                compare("jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:" + UUID.randomUUID() + ";MODE=" + mode
                        + NAMES.get(MODES.indexOf(mode) % NAMES.size()));
            }
        } finally {
            server.stop();
        }
    }

    private static void compare(String url) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        try (Connection open = source.getConnection()) {
            assertThat(described(() -> Database.of(source).dialect())).as(url).isEqualTo(described(() ->
                    Dialects.of("H2", open.getMetaData().getDatabaseProductVersion(), settings(open))));
        }
    }

    private static String settings(Connection open) throws SQLException {
        try (Statement statement = open.createStatement();
                ResultSet settings = statement.executeQuery(Dialects.detailQuery("H2"))) {
            settings.next();
            return settings.getString(1);
        }
    }

    private interface Source {
        Dialect get() throws SQLException;
    }

    private static String described(Source source) throws SQLException {
        try {
            Dialect dialect = source.get();
            return dialect.getClass().getSimpleName() + " " + dialect.identifiers().stored("lower")
                    + dialect.identifiers().stored("UPPER");
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
